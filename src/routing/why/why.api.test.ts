import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { setMyShield } from '#care/shields/shield.contract.ts'
import { takeOver } from '#live/leading/lead.contract.ts'
import { aContact, aPhone } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { endRecovery, setPresence } from '../presence/presence.contract.ts'
import { setEmpowered } from '../volunteers/volunteer.contract.ts'
import { readWhy } from './why.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const { calls, hangsUp, here, away, hard, stateOf } = await aCrowd(house)
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const quiet = async () => {
  await away('mei', 'jun', 'agent', 'lead', 'second_line')
  await house.advance(24 * 60)
}
const confirmed = (phone: string) =>
  sql`insert into guard.confirmations select gen_random_uuid(), u.house, u.id, 'insult', true, ${house.idOf('mei')}, ${house.clock.now()}
    from desk.utterances u join desk.contacts c on c.id = u.contact join desk.customers k on k.id = c.customer where k.phone = ${phone}`.execute(
    house.db,
  )
/** Somebody of whom conduct was confirmed; and Mei has had something hard a moment ago, and cut her rest short. */
const rudeBefore = async () => {
  const { phone } = await hard('agent', 'you idiot', aPhone())
  await confirmed(phone)
  await house.advance(60)
  await hard('mei')
  await mei.does(endRecovery)
  return phone
}
const logOf = async (contact: string) =>
  (
    await sql<
      Record<string, unknown>
    >`select * from routing.assignments where contact = ${contact} order by at, id`.execute(house.db)
  ).rows

test('of two who are free, the one who had something hard just now is spared what may be hard, and both the lead and whoever took it can read why [P100] [S2-34]', async () => {
  await quiet()
  const rude = await rudeBefore()
  await here('mei')
  house.pass(1)
  await here('jun')
  const it = await calls(rude)
  assert.equal(it.agent, house.idOf('jun'), 'Mei has been free longer')
  const [step] = (await lead.does(readWhy, { id: it.id, language: 'en' })).steps
  assert.equal(step?.agent.id, house.idOf('jun'))
  assert.deepEqual(step?.why, ['jun of the tests has had nothing hard for a while.'])
  assert.equal(step?.idle, 'By time free alone it would have gone to somebody else.')
  assert.match(step?.gate ?? '', /In its first 12 seconds/)
  assert.deepEqual([step?.others, step?.terms], [[], null], 'of two, a name would be somebody')
  const own = (await jun.does(readWhy, { id: it.id })).steps[0]
  assert.equal(own?.mine, true)
  assert.deepEqual(own?.why, ['你已經有一陣子沒碰上難接的。'])
  assert.deepEqual([own?.terms?.length, own?.idle, own?.others], [5, null, []])
  assert.equal(await mei.refused(readWhy, { id: it.id }), 'contact.unknown')
  assert.equal(await lead.refused(readWhy, { id: crypto.randomUUID() }), 'contact.unknown')
  const [row] = await logOf(it.id)
  assert.deepEqual(
    [row?.how, row?.rule, row?.arm, row?.considered, row?.not_asked, row?.index_choice, row?.idle_choice],
    ['rule', 'neutral.0', 'live', 2, 0, house.idOf('jun'), house.idOf('mei')],
  )
  assert.ok(row)
  assert.equal((row.reasons as { facts: { code: string }[] }).facts[0]?.code, 'conduct_confirmed')
  await hangsUp(it.id)
})

test('alone and just after something hard, she is given it twelve seconds later and not before; the clock is told, and nobody waits for ever [P101] [P102]', async () => {
  await quiet()
  const rude = await rudeBefore()
  await here('mei')
  const it = await calls(rude)
  assert.equal(it.state, 'waiting')
  await house.advance(11 / 60)
  assert.equal((await stateOf(it.id))?.state, 'waiting')
  await house.advance(2 / 60)
  assert.equal((await stateOf(it.id))?.agent, house.idOf('mei'))
  const [step] = (await lead.does(readWhy, { id: it.id, language: 'en' })).steps
  assert.match(step?.gate ?? '', /^It was held 12 seconds/)
  assert.doesNotMatch(step?.gate ?? '', /mei/)
  assert.equal(step?.waitedSeconds, 13)
  await hangsUp(it.id)
  // And where she becomes free while it waits: the same clock, from when it came.
  await quiet()
  const other = await rudeBefore()
  await away('mei')
  const later = await calls(other)
  house.pass(3 / 60)
  await here('mei')
  assert.equal((await stateOf(later.id))?.state, 'waiting')
  await house.advance(10 / 60)
  assert.equal((await stateOf(later.id))?.agent, house.idOf('mei'))
  await hangsUp(later.id)
})

test('whom we let down meets somebody who may decide, and that is what is said; a broken promise is a reason about us [S3-27]', async () => {
  await quiet()
  const first = await aContact(house, { agent: 'mei' })
  await first.ends()
  const due = new Date(house.clock.now().getTime() + 3_600_000).toISOString()
  await first.wrappedUpBy(mei, {
    solved: 'no',
    case: { title: 'A sofa' },
    promises: [{ words: '送新的沙發腳過去', kind: 'delivery', due }],
  })
  await house.advance(90)
  await here('mei')
  house.pass(1)
  await here('jun')
  await lead.does(setEmpowered, { key: 'jun', may: true })
  const it = await calls(first.phone)
  const [step] = (await lead.does(readWhy, { id: it.id, language: 'en' })).steps
  assert.equal(step?.agent.id, house.idOf('jun'))
  assert.equal(step?.why[0], 'We owe this customer something, and jun of the tests may decide it.')
  const [row] = await logOf(it.id)
  assert.ok(row)
  const { ours, facts } = row.reasons as { ours: boolean; facts: { code: string; until: string }[] }
  assert.deepEqual([ours, facts.map((fact) => fact.code)], [true, ['promise_broken', 'unresolved']])
  for (const fact of facts) assert.ok(fact.until > house.clock.now().toISOString())
  await lead.does(setEmpowered, { key: 'jun', may: false })
  await hangsUp(it.id)
})

test('two customers who differ in name, language of their name and how often they called have the same risk to the last digit [P104] [S2-31]', async () => {
  await quiet()
  await here('mei')
  const rare = aPhone()
  const often = aPhone()
  for (let n = 0; n < 9; n++) await hangsUp((await calls(often)).id)
  const risks: unknown[] = []
  for (const customer of [
    { phone: rare, name: 'Nguyễn Thị Hoa' },
    { phone: often, name: '王總經理 (VIP)' },
  ]) {
    const it = await (await house.token('contacts')).ask('POST', '/api/contacts', {
      body: { channel: 'phone', language: 'zh-Hant', queue: 'shop', customer },
    })
    const { id } = it.json as { id: string }
    const [row] = await logOf(id)
    risks.push([row?.risk, row?.reasons])
    await hangsUp(id)
  }
  assert.deepEqual(risks[0], risks[1])
})

test('a lead who gives a contact away says why, it is kept with who did, and what protects people holds; taking it oneself needs no reason [P76] [P100]', async () => {
  await quiet()
  await here('jun')
  const it = await aContact(house, { agent: 'mei' })
  assert.equal(await lead.refused(takeOver, { id: it.id, to: house.idOf('jun') }), 'transfer.no_reason')
  assert.equal((await logOf(it.id)).length, 1, 'and nothing was kept of it')
  house.pass(1 / 60)
  await lead.does(takeOver, { id: it.id, to: house.idOf('jun'), because: 'knows_the_matter' })
  const steps = (await lead.does(readWhy, { id: it.id, language: 'en' })).steps
  assert.deepEqual(
    steps.map(({ how, why }) => [how, why[0]]),
    [
      ['system', 'The phone system chose mei of the tests. What protects people held all the same.'],
      ['handed', 'lead of the tests gave it to jun of the tests: they know the matter.'],
    ],
  )
  assert.deepEqual(
    (await mei.does(readWhy, { id: it.id })).steps.map((step) => step.how),
    ['system'],
  )
  house.pass(1 / 60)
  await lead.does(takeOver, { id: it.id })
  assert.equal((await logOf(it.id)).at(-1)?.how, 'taken')
  await it.ends()
  await here('jun')
  const other = await aContact(house, { agent: 'mei' })
  await other.customerSays('告別式的花沒有送到')
  const until = new Date(house.clock.now().getTime() + 3_600_000).toISOString()
  await jun.does(setMyShield, { until, topics: ['death'] })
  const refused = await lead.refused(takeOver, { id: other.id, to: house.idOf('jun'), because: 'relief' })
  assert.equal(refused, 'transfer.not_to_them')
  await other.ends()
})

test('what was decided is never changed by anybody, and is taken out whole after ninety days', async () => {
  await quiet()
  await here('mei')
  const it = await calls()
  await hangsUp(it.id)
  await assert.rejects(
    sql`update routing.assignments set arm = 'x' where contact = ${it.id}`.execute(house.db),
    /never changed/,
  )
  await assert.rejects(
    house.inside((tx) => sql`delete from routing.assignments where contact = ${it.id}`.execute(tx)),
    /permission denied/,
  )
  house.pass(89 * 24 * 60)
  await away('mei')
  assert.equal((await logOf(it.id)).length, 1)
  house.pass(2 * 24 * 60)
  await away('mei')
  assert.equal((await logOf(it.id)).length, 0)
})

test('hours here are counted by the day, across midnight, and a night that somebody forgot to leave counts half a day', async () => {
  await quiet()
  await sql`delete from routing.duty`.execute(house.db)
  await here('jun')
  house.pass(90)
  await away('jun')
  await jun.does(setPresence, { state: 'away' })
  const minutesOf = async () =>
    (
      await sql<{ day: string; minutes: number }>`select day::text, minutes from routing.duty order by day`.execute(
        house.db,
      )
    ).rows.map((row) => Math.round(row.minutes))
  assert.deepEqual(await minutesOf(), [90])
  await here('jun')
  house.pass(3 * 24 * 60)
  await away('jun')
  assert.equal(
    (await minutesOf()).reduce((sum, n) => sum + n, 0),
    90 + 12 * 60,
  )
})

test('what fell to somebody comes out of the wall as one number: no contact, no moment, no customer, and no door to the rows [P65] [P100]', async () => {
  await quiet()
  await hard('mei')
  const [row] = await house.inside(
    async (tx) =>
      (
        await sql<
          Record<string, unknown>
        >`select * from care.exposure_of(${house.idOf('mei')}, ${house.clock.now()})`.execute(tx)
      ).rows,
  )
  assert.deepEqual(Object.keys(row ?? {}).toSorted(), ['had', 'last_severe'])
  assert.ok(Number(row?.had) >= 1)
  await assert.rejects(
    house.inside((tx) => sql`select * from care.recoveries`.execute(tx)),
    /permission denied/,
  )
})
