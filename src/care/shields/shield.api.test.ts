import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { ROLES } from '#kernel/roles.ts'
import { behindTheWall } from '#platform/public.ts'
import { carryOut } from '#platform/work.ts'
import { requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { endMyShield, markMyContact, myShields, setMyShield, useMyToken } from './shield.contract.ts'
import { setShield } from './shield.sql.ts'

const house = await openHouse()
after(() => house.close())
const jun = await house.signIn('jun')
const mei = await house.signIn('mei')
const inDays = (n: number) => new Date(house.clock.now().getTime() + n * 86_400_000).toISOString()
const mine = async (who = jun) => (await who.does(myShields)).shields
const endAll = async () => {
  for (const { id } of await mine()) await jun.does(endMyShield, { id })
}
const stored = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from care.shields`.execute(house.db)).rows[0]?.n

test('three taps set it, the person sees what they chose, and it ends by itself or when they say so, with nothing left [S3-31]', async () => {
  await jun.does(setMyShield, {
    until: inDays(14),
    topics: ['death'],
    kinds: ['insult_family'],
    queues: ['shop'],
    words: ['仁愛路'],
    maxRun: 1,
  })
  const [set] = await mine()
  assert.ok(set)
  const { id, until, ...chosen } = set
  assert.equal(until, inDays(14))
  assert.deepEqual(chosen, {
    from: null,
    topics: ['death'],
    kinds: ['insult_family'],
    queues: ['shop'],
    words: 1,
    maxRun: 1,
    light: false,
    showsLight: false,
    isToken: false,
    isReadable: true,
  })
  assert.deepEqual(await mine(mei), [], 'nobody else has it')
  assert.equal(await mei.refused(endMyShield, { id }), 'shield.unknown')
  await jun.does(endMyShield, { id })
  assert.equal(await jun.refused(endMyShield, { id }), 'shield.unknown')
  assert.equal(await stored(), 0)

  await jun.does(setMyShield, { until: inDays(1), topics: ['illness'] })
  house.pass(24 * 60)
  assert.deepEqual(await mine(), [], 'no clock has rung')
  await jun.does(setMyShield, { until: inDays(1), topics: ['illness'] })
  assert.equal(await stored(), 1, 'what was over is gone')
  await endAll()
})

test('what cannot be set is refused, and nothing is stored', async () => {
  for (const [given, code] of [
    [{ until: inDays(1) }, 'shield.empty'],
    [{ until: inDays(-1), light: true }, 'shield.over'],
    [{ until: inDays(400), light: true }, 'shield.too_long'],
  ] as const)
    assert.equal(await jun.refused(setMyShield, given), code)
  const [words, queues] = [['a1', 'b2', 'c3', 'd4', 'e5'], Array.from({ length: 8 }, (_, n) => `queue-${n}`)]
  const topics = ['death', 'illness', 'children', 'violence', 'separation', 'debt', 'dying'] as const
  const kinds = ['insult', 'insult_family', 'threat', 'sexual', 'slur'] as const
  const everything = {
    until: inDays(1),
    words,
    queues,
    topics: [...topics],
    kinds: [...kinds],
    light: true,
    maxRun: 1 as const,
  }
  assert.equal(await jun.refused(setMyShield, everything), 'shield.too_much')
  assert.equal((await jun.tries(setMyShield, { until: inDays(1), topics: ['grief' as 'death'] })).status, 400)
  assert.equal(
    (await jun.ask('POST', '/api/my-shields', { body: { until: inDays(1), light: true, reason: 'x' } })).status,
    400,
  )
  assert.equal(await stored(), 0)
  for (let n = 0; n < 12; n++) await jun.does(setMyShield, { until: inDays(1), light: true })
  assert.equal(await jun.refused(setMyShield, { until: inDays(1), light: true }), 'shield.enough')
  await endAll()
})

test('a day without hard contacts costs no reason: two in seven days, and a week later there are two again [P75]', async () => {
  assert.deepEqual((await jun.does(myShields)).tokens, { left: 2, today: false })
  assert.deepEqual(await jun.does(useMyToken), { left: 1 })
  assert.equal(await jun.refused(useMyToken), 'token.today_already')
  assert.equal((await mine())[0]?.isToken, true)
  house.pass(24 * 60)
  assert.deepEqual(await mine(), [], 'today is over')
  assert.deepEqual(await jun.does(useMyToken), { left: 0 })
  house.pass(24 * 60)
  assert.equal(await jun.refused(useMyToken), 'token.used_up')
  house.pass(5 * 24 * 60)
  assert.deepEqual((await jun.does(myShields)).tokens, { left: 1, today: false })
  await endAll()
})

test('one’s own word that a contact was hard is for one’s own contacts', async () => {
  const contact = await aContact(house, { agent: 'jun' })
  await contact.ends()
  await jun.does(markMyContact, { id: contact.id, hard: true })
  assert.equal(await mei.refused(markMyContact, { id: contact.id, hard: true }), 'contact.unknown')
})

test('the owner of the database reads rows that are all alike: no topic, no word, no moment of asking, and no two the same [S3-31] [S0-25]', async () => {
  const SECRETS = ['death', 'illness', 'insult_family', 'voice', '父親', '仁愛路', 'topic', 'kind', 'hard']
  await jun.does(setMyShield, { until: inDays(7), topics: ['death'], words: ['父親', '仁愛路'] })
  await mei.does(setMyShield, { until: inDays(7), light: true })
  await mei.does(useMyToken)
  const { rows } = await sql<{ it: string }>`select to_jsonb(s)::text as it from care.shields s`.execute(house.db)
  const dump = rows.map((row) => row.it).join('\n')
  for (const word of SECRETS) assert.ok(!dump.includes(word), word)
  const columns = Object.keys(JSON.parse(rows[0]?.it ?? '{}')).toSorted()
  assert.deepEqual(columns, ['agent', 'from_at', 'groups', 'house', 'id', 'key', 'shows_light', 'until'])
  for (const row of rows) {
    const { groups, id } = JSON.parse(row.it) as { groups: string[][]; id: string }
    assert.equal(groups.length, 24)
    assert.ok(groups.flat().every((it) => /^[\w-]{22}$/.test(it)))
    assert.equal(id[14], '4', 'an id without a clock in it')
  }
  const every = rows.flatMap((row) => (JSON.parse(row.it) as { groups: string[][] }).groups.flat())
  assert.equal(new Set(every).size, every.length, 'the same wish of two people looks different')
  const told = await sql<{ it: string }>`select concat(f.name, f.body, f.topics) as it from platform.facts f
    union all select d.kind from platform.deadlines d`.execute(house.db)
  assert.ok(!told.rows.some(({ it }) => /shield|token/i.test(it)))
  await mei.does(endMyShield, { id: (await mine(mei))[0]?.id ?? '' })
  await endAll()
})

test('the house cannot list shields: the table is refused to it, and behind the wall a person must be named [S3-31]', async () => {
  await jun.does(setMyShield, { until: inDays(7), topics: ['death'] })
  await assert.rejects(
    house.inside((tx) => tx.selectFrom('care.shields').selectAll().execute()),
    /permission denied/,
  )
  const seen = await house.inside((tx) => behindTheWall(tx, () => tx.selectFrom('care.shields').selectAll().execute()))
  assert.deepEqual(seen, [])
  for (const door of ['contacts_borne'])
    await assert.rejects(
      house.inside((tx) => sql`select * from care.${sql.raw(door)}(${house.idOf('jun')}, now())`.execute(tx)),
      /permission denied/,
    )
  await endAll()
})

test('no role and no page tells of somebody’s shield, unless that person wanted "light duty" to be seen [S3-31]', async () => {
  const contact = await aContact(house, { agent: 'jun' })
  await contact.ends()
  const everybody = [...ROLES, 'mei', 'lead_two']
  const read = async () => {
    const all: string[] = []
    for (const role of everybody) {
      const who = await house.signIn(role)
      for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
        const { url } = requestOf(contract, { id: contact.id })
        all.push(`${role} ${contract.route} ${(await who.ask('GET', url)).text}`)
      }
    }
    return all
  }
  const without = await read()
  await jun.does(setMyShield, { until: inDays(7), topics: ['death'], kinds: ['threat'], maxRun: 2, light: true })
  assert.deepEqual(await read(), without)
  await endAll()
  await jun.does(setMyShield, { until: inDays(7), topics: ['death'], light: true, showsLight: true })
  const shown = (await read()).filter((it, nth) => it !== without[nth])
  assert.ok(shown.length > 0)
  for (const it of shown) {
    assert.match(it, /GET \/api\/seats /)
    assert.doesNotMatch(it, /death|topic|shield/)
  }
  await endAll()
})

test('a counsellor prepares a plan that the person sets: two weeks of letters, then calls without hard ones, then everything [S0-25]', async () => {
  const by = { actor: { kind: 'clock' } as const, now: house.clock.now(), clock: house.clock }
  const at = (n: number) => new Date(house.clock.now().getTime() + n * 86_400_000)
  for (const step of [
    { until: at(14), light: true },
    { from: at(14), until: at(28), kinds: ['insult', 'insult_family', 'threat', 'sexual', 'slur'] as const, maxRun: 1 },
  ])
    await carryOut(house.db, { house: house.house.house, zone: house.house.zone }, by, (work) =>
      setShield(work, house.idOf('jun'), step),
    )
  const plan = await mine()
  assert.deepEqual(
    plan.map((it) => [it.from, it.until, it.light]),
    [
      [null, inDays(14), true],
      [inDays(14), inDays(28), false],
    ],
  )
  await endAll()
})
