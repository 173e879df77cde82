import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { ROLES } from '#kernel/roles.ts'
import { requestOf } from '#testing/caller.ts'
import { openHouse } from '#testing/house.ts'
import { aCounsellor, aMember, bearing } from '#testing/wall.ts'
import { nameFor, newKeyring, seal } from '#web/wall/keyring.ts'
import {
  forgetAll,
  forgetCheckin,
  giveVoice,
  keepCheckin,
  loadInstrument,
  readCheckins,
  readInstruments,
  readKept,
  unloadInstrument,
} from './checkin.contract.ts'
import { GROUP_QUESTIONS } from './instrument.ts'

const house = await openHouse()
after(() => house.close())
const jun = await aMember(house, 'jun')
const mei = await aMember(house, 'mei')
const wei = await aCounsellor(house, 'counsellor')
const admin = await house.signIn('admin')

const SECRET = 'no_harm-0-leave-0-planted'
const kept = async (of = mei, words = SECRET) =>
  (await of.at.does(keepCheckin, { sealed: await seal(words, [of.keyring.recipient]), days: 365 })).id
const voice = (name: string) => createHash('sha256').update(name).digest('base64url')
const answers = [{ item: 'may_end', part: 'low' as const }]

test('what somebody answered is read by that person alone, and they delete one or all of it at once [P81] [P98]', async () => {
  const first = await kept()
  await kept(mei, 'another week')
  const mine = await mei.at.does(readKept)
  const opened = await Promise.all(mine.kept.map((it) => mei.keyring.open(it.sealed)))
  assert.deepEqual(opened.toSorted(), ['another week', SECRET].toSorted())
  for (const it of mine.kept) await assert.rejects(wei.keyring.open(it.sealed))

  assert.deepEqual((await jun.at.does(readKept)).kept, [])
  assert.equal(await jun.at.refused(forgetCheckin, { id: first }), 'checkin.unknown')
  await mei.at.does(forgetCheckin, { id: first })
  assert.equal(await mei.at.refused(forgetCheckin, { id: first }), 'checkin.unknown')
  assert.deepEqual(await mei.at.does(forgetAll), { gone: 1 })
  assert.deepEqual((await mei.at.does(readKept)).kept, [])
  assert.equal(await count('care.checkins'), 0)
})

test('words that are not sealed to one key, and a request that says who asks, are not taken [P81]', async () => {
  for (const sealed of ['I answered 0', await seal('x', [mei.keyring.recipient, wei.keyring.recipient])])
    assert.equal(await mei.at.refused(keepCheckin, { sealed, days: 30 }), 'wall.not_sealed')
  const named = bearing(house, mei.at.headers['x-sanying-key'] ?? '', (await house.signIn('mei')).headers)
  assert.equal(await named.refused(readKept), 'wall.with_name')
  assert.equal(await house.nobody.refused(readKept), 'wall.unknown')
  assert.equal(await count('care.checkins'), 0)
})

test('what is kept goes at the end of a month after its time, on the clock alone', async () => {
  const { kept: before } = await jun.at.does(readKept)
  const sealed = await seal('for a month', [jun.keyring.recipient])
  await jun.at.does(keepCheckin, { sealed, days: 30 })
  house.pass(47 * 24 * 60)
  assert.equal((await jun.at.does(readKept)).kept.length, before.length + 1, 'to 31 August')
  house.pass(24 * 60)
  assert.equal((await jun.at.does(readKept)).kept.length, before.length)
  await kept(mei)
  assert.equal(await count('care.checkins'), 1, 'the next to keep something takes the old away')
  await mei.at.does(forgetAll)
})

test('no role, no integration, no counsellor it was not shown to and no other agent can ask for a check-in, and none of the answers of any route holds one [P81]', async () => {
  const id = await kept()
  const { kept: mine } = await mei.at.does(readKept)
  const body = (mine[0]?.sealed ?? '').split('\n')[2] ?? 'nothing'
  const { period } = await (await house.signIn('mei')).does(readCheckins)
  const said = {
    period,
    voice: nameFor(mei.keyring, `figures ${period} protection`),
    instrument: 'protection',
    answers,
  }
  await (await house.signIn('mei')).does(giveVoice, said)

  const all = await Promise.all(
    [...ROLES, 'jun', 'lead_two'].map(async (key) => [key, await house.signIn(key)] as const),
  )
  const askers = [...all, ['integration', await house.token('contacts', 'messages', 'clock')] as const]
  const others = [...askers, ['counsellor with a key', wei.at] as const, ['another member', jun.at] as const]
  let asked = 0
  for (const [who, caller] of others)
    for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
      const { url } = requestOf(contract, { id, key: 'x', topic: id, month: '2026-07', token: 'x' })
      const { text } = await caller.ask('GET', url)
      for (const secret of [SECRET, body, said.voice, mei.id])
        assert.ok(!text.includes(secret), `${who} ${contract.route} ${secret}`)
      asked++
    }
  assert.ok(asked > 500)
  for (const [who, caller] of askers) assert.ok([403, 404, 401].includes((await caller.tries(readKept)).status), who)
})

test('whoever owns the database finds no answer, no name and nothing of who answered and who did not [P81] [P92]', async () => {
  const { rows: columns } = await sql<{ table: string; column: string; refers: string | null }>`
    select c.table_name as table, c.column_name as column, (select confrelid::regclass::text from pg_constraint k
      where k.contype = 'f' and k.conrelid = ('care.' || c.table_name)::regclass
        and k.conkey = array[c.ordinal_position::smallint]) as refers
    from information_schema.columns c where c.table_schema = 'care' and c.table_name in
      ('checkins','group_voices','group_tallies','group_figures','risk_calls','risk_roster','glass_broken')`.execute(
    house.db,
  )
  assert.ok(columns.length > 30)
  assert.deepEqual(
    columns.filter((it) => it.refers?.includes('people')),
    [],
  )
  assert.deepEqual(
    columns.filter(
      (it) => ['checkins', 'group_voices', 'group_tallies'].includes(it.table) && /_at$|time/.test(it.column),
    ),
    [],
  )
  const everything = await dump()
  assert.ok(everything.includes('BEGIN AGE ENCRYPTED FILE'))
  assert.ok(!everything.includes(SECRET) && !everything.includes('planted'))
  for (const table of ['checkins', 'group_voices', 'group_tallies']) {
    const rows = await rowsOf(`care.${table}`)
    for (const key of [...ROLES, 'mei', 'jun']) assert.ok(!rows.includes(house.idOf(key)), `${table} ${key}`)
  }
  const voices = await rowsOf('care.group_voices')
  assert.ok(voices.length > 2 && !voices.includes('low') && !voices.includes(mei.id))
  const facts = await rowsOf('platform.facts')
  assert.ok(!/checkin|voice|wall|risk/.test(facts), 'nothing of it is a fact')
  assert.ok(!(await rowsOf('platform.deadlines')).includes('checkin'))
})

test('the house itself may not read behind the wall, and nobody may change what was published [P84] [P92]', async () => {
  for (const table of ['checkins', 'group_voices', 'group_tallies', 'risk_calls', 'glass_broken'])
    await assert.rejects(
      house.inside((tx) => sql`select * from ${sql.table(`care.${table}`)}`.execute(tx)),
      /permission denied/,
    )
  for (const right of ['update', 'delete']) {
    const { rows } = await sql<{ may: boolean }>`
      select has_table_privilege('sanying_care', 'care.group_figures', ${right}) as may`.execute(house.db)
    assert.equal(rows[0]?.may, false, right)
  }
})

test('one key counts once in a period, of many that come at once, and in the next it is another name [P84]', async () => {
  const agent = await house.signIn('jun')
  const { period } = await agent.does(readCheckins)
  const said = { period, voice: voice('jun'), instrument: 'work', answers: [{ item: 'room', part: 'high' as const }] }
  const all = await Promise.all(Array.from({ length: 8 }, () => agent.tries(giveVoice, said)))
  assert.equal(all.filter((it) => it.status === 200).length, 1)
  assert.ok(all.filter((it) => it.status !== 200).every((it) => it.said?.code === 'checkin.counted'))
  const { rows } = await sql<{
    n: number
  }>`select sum(n)::int as n from care.group_tallies where question = 'work.room'`.execute(house.db)
  assert.equal(rows[0]?.n, 1)
  const names = ['figures 2026-Q3 work', 'figures 2026-Q4 work', 'figures 2026-Q3 protection'].map((it) =>
    nameFor(jun.keyring, it),
  )
  assert.equal(new Set(names).size, 3)
  assert.equal(nameFor(jun.keyring, 'figures 2026-Q3 work'), names[0])
  assert.notEqual(nameFor(await newKeyring(), 'figures 2026-Q3 work'), names[0])
})

test('an answer that is no question of the house, twice the same, or for another period counts nowhere', async () => {
  const agent = await house.signIn('jun')
  const { period } = await agent.does(readCheckins)
  const said = { period, voice: randomBytes(32).toString('base64url'), instrument: 'protection', answers }
  const before = await rowsOf('care.group_tallies')
  assert.equal(
    await agent.refused(giveVoice, { ...said, instrument: 'bsrs5', answers: [{ item: '6', part: 'high' }] }),
    'checkin.item_unknown',
  )
  assert.equal(await agent.refused(giveVoice, { ...said, answers: [...answers, ...answers] }), 'checkin.item_unknown')
  assert.equal(await agent.refused(giveVoice, { ...said, period: '2026-Q1' }), 'checkin.period_over')
  assert.equal(await rowsOf('care.group_tallies'), before)
  assert.equal(await (await house.token('contacts')).refused(giveVoice, said), 'access.not_yours')
})

test('words of a questionnaire come in only with a licence and the digest of what they are; its own words the house keeps [P95]', async () => {
  const items = ['one', 'two', 'three', 'four', 'five', 'six']
  const it = {
    id: 'bsrs5',
    language: 'zh-Hant' as const,
    licence: 'written permission of 1 July, for this firm',
    digest: sha(items),
    items,
  }
  assert.equal(await admin.refused(loadInstrument, { ...it, licence: 'yes' }), 'instrument.licence_needed')
  assert.equal(
    await admin.refused(loadInstrument, { ...it, items: ['changed', ...items.slice(1)] }),
    'instrument.items_differ',
  )
  assert.equal(
    await admin.refused(loadInstrument, { ...it, items: items.slice(1), digest: sha(items.slice(1)) }),
    'instrument.items_differ',
  )
  assert.equal(await admin.refused(loadInstrument, { ...it, id: 'protection' }), 'instrument.unknown')
  assert.equal(await admin.refused(unloadInstrument, { id: 'mbi' }), 'instrument.unknown')
  const agent = await house.signIn('mei')
  const asked = async () => (await agent.does(readCheckins)).instruments
  assert.deepEqual(
    (await asked()).map((one) => one.id),
    ['protection', 'work'],
  )

  await admin.does(loadInstrument, it)
  const [bsrs] = (await asked()).filter((one) => one.id === 'bsrs5')
  assert.deepEqual(
    [bsrs?.texts, bsrs?.riskItem],
    [items.slice(0, 5), null],
    'nobody stands by: the sixth does not leave the house [P89]',
  )
  assert.equal(bsrs?.licence, it.licence)
  const known = (await admin.does(readInstruments)).instruments
  assert.deepEqual(known.find((one) => one.id === 'bsrs5')?.loaded, [
    { language: 'zh-Hant', licence: it.licence, digest: it.digest },
  ])
  assert.ok(known.every((one) => one.licence && one.retentionDays > 0))
  assert.equal(await agent.refused(loadInstrument, it), 'access.not_yours')
  await admin.does(unloadInstrument, { id: 'bsrs5' })
  assert.equal((await asked()).length, 2)
  assert.equal(GROUP_QUESTIONS.length, 8)
})

const sha = (items: readonly string[]) => createHash('sha256').update(items.join('\n')).digest('hex')

const rowsOf = async (table: string) => {
  const { rows } = await sql<{ row: unknown }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(house.db)
  return JSON.stringify(rows)
}
const count = async (table: string) =>
  (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(house.db)).rows[0]?.n

async function dump(): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog','information_schema')`.execute(
    house.db,
  )
  return (await Promise.all(rows.map((it) => rowsOf(it.name)))).join('\n')
}
