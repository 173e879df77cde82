import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { ROLES } from '#kernel/roles.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { addPerson } from '../../platform/auth/auth.sql.ts'
import { newId } from '../../platform/new-id.ts'
import { readExposure, readMyExposure } from './exposure.contract.ts'
import { staffedHours } from './hours.sql.ts'

const house = await openHouse()
after(() => house.close())
const { hard, here, away } = await aCrowd(house)
const [mei, lead, manager] = [await house.signIn('mei'), await house.signIn('lead'), await house.signIn('manager')]
const HOUR = 3_600_000
/** Monday, the thirteenth of July, midnight in Taipei: the running week. The whole weeks end here. */
const MONDAY = Date.parse('2026-07-12T16:00:00.000Z')

const colleagues = async (team: string, n: number) => {
  const ids: string[] = []
  for (let nth = 0; nth < n; nth++) {
    const id = newId<'person'>(house.clock.now())
    const key = `${team}-${nth}`
    const of = { id, house: house.house.house, key, name: key, email: `${key}@test.example`, role: 'agent' as const }
    await house.inside((tx) =>
      addPerson(tx, { ...of, language: 'zh-Hant', team, password: 'x', created_at: new Date('2025-01-01') }),
    )
    ids.push(id)
  }
  return ids
}
/** They were here so many hours on the Tuesday of each of the last weeks. */
const worked = async (who: string, hours = 8, weeks = 8) => {
  for (let back = 1; back <= weeks; back++) {
    const from = new Date(MONDAY - back * 168 * HOUR + 33 * HOUR)
    const to = new Date(from.getTime() + hours * HOUR)
    for (const [at, state] of [[from, 'available'] as const, [to, 'away'] as const])
      await sql`insert into platform.facts (house, at, name, about, actor, body)
        values (${house.house.house}, ${at}, 'presence.changed', ${who}, '{"kind":"clock"}', ${JSON.stringify({ state })})`.execute(
        house.db,
      )
  }
}
/** So many rests of the second level on the Tuesday of each of the last weeks. */
const bore = async (who: string, n: number, weeks = 4) => {
  for (let back = 1; back <= weeks; back++)
    for (let nth = 0; nth < n; nth++) {
      const at = new Date(MONDAY - back * 168 * HOUR + 34 * HOUR + nth * 60_000)
      const id = newId<'contact'>(house.clock.now())
      await sql`insert into desk.contacts select (jsonb_populate_record(c, jsonb_build_object('id', ${id}::text, 'external', null,
          'agent', ${who}::text, 'started_at', ${at}::timestamptz, 'answered_at', ${at}::timestamptz, 'ended_at', ${at}::timestamptz))).*
        from desk.contacts c where c.id = ${hardOne.id}`.execute(house.db)
      await sql`insert into care.recoveries (id, house, agent, contact, level, began_at, until)
        values (${newId<'rest'>(house.clock.now())}, ${house.house.house}, ${who}, ${id}, 2, ${at}, ${at})`.execute(
        house.db,
      )
    }
}

const MEI = house.idOf('mei')
const hardOne = await hard('jun')
const two = await colleagues('two', 6)
for (const who of two) await worked(who)
const three = await colleagues('three', 6)
for (const who of three) await worked(who)

test('hours on duty are between saying here and saying away, without the seat, and with a contact that a phone system gave to somebody who said nothing [P103]', async () => {
  const bounds = [new Date(MONDAY - 168 * HOUR), new Date(MONDAY)]
  const work = { tx: undefined, now: house.clock.now() }
  const minutes = await house.inside((tx) => staffedHours({ ...work, tx } as never, bounds))
  assert.deepEqual(minutes.get(two[0] as never), [480])
  assert.equal(minutes.get(MEI), undefined)
  await house.inside((tx) =>
    sql`with s as (insert into routing.seats (id, house, kind, language, places) values (gen_random_uuid(), platform.house(), 'email', 'zh-Hant', 3) returning id)
      insert into routing.sittings (id, house, seat, agent, from_at, ended_at) select gen_random_uuid(), platform.house(), s.id, ${two[0]},
        ${new Date(MONDAY - 168 * HOUR + 34 * HOUR)}::timestamptz, ${new Date(MONDAY - 168 * HOUR + 36 * HOUR)}::timestamptz from s`.execute(
      tx,
    ),
  )
  assert.deepEqual(
    (await house.inside((tx) => staffedHours({ ...work, tx } as never, bounds))).get(two[0] as never),
    [360],
  )
})

test('a lead sees the own team and a manager every team and the house; of a team of four nobody sees anything, nor can take it from the sum [P103] [S2-34]', async () => {
  const four = await colleagues('four', 4)
  for (const who of four) await worked(who)
  const all = await manager.does(readExposure)
  assert.deepEqual(all.groups.map((it) => it.team).slice(0, 1), [null])
  const teams = all.groups.flatMap((it) => it.team ?? [])
  assert.ok(!teams.includes('four'))
  assert.equal(
    teams.length,
    1,
    'with the four another team is kept back, or the house less the others would be the four',
  )
  assert.equal(all.notShown, 2)
  assert.equal(all.groups[0]?.people, 16)
  assert.deepEqual((await lead.does(readExposure)).groups, [], 'nobody of the lead’s own team was on duty')
  for (const who of ['agent', 'second_line', 'hr', 'admin', 'executive', 'qa', 'client'])
    assert.equal(await (await house.signIn(who)).refused(readExposure), 'access.not_yours', who)
  assert.ok((await manager.tries(readExposure, { team: 'four' } as never)).text.includes('four') === false)
})

test('somebody has had more than chance explains: the lead is told that it is so, with no name, number or order, and the person is told on their own page [P103]', async () => {
  const one = await colleagues('one', 6)
  for (const who of [...one, MEI]) await worked(who)
  for (const who of [...two, ...three, ...one]) await bore(who, 1)
  await bore(MEI, 6)
  const seen = await lead.tries(readExposure)
  const { groups } = await lead.does(readExposure)
  assert.deepEqual(
    groups.map((it) => it.team),
    ['one'],
  )
  const [team] = groups
  assert.equal(team?.above?.isSomebody, true)
  assert.deepEqual([team?.above?.people, team?.above?.p], [null, null], 'of seven people no number')
  assert.ok((team?.dispersion?.p ?? 1) < 0.01)
  for (const id of [...one, MEI, 'mei', 'one-1']) assert.ok(!seen.text.includes(id))
  const last = team?.weeks.at(-1)
  assert.deepEqual([last?.people, last?.hard, last?.hours], [7, 12, 56])
  assert.equal(Math.round(last?.rate?.rate ?? 0), 21)
  assert.ok((last?.rate?.from ?? 0) < 21 && (last?.rate?.to ?? 0) > 21)

  const mine = await mei.does(readMyExposure)
  assert.deepEqual([mine.window?.hard, mine.window?.hours, mine.window?.isAbove], [24, 32, true])
  assert.equal(mine.weeks.length, 8)
  assert.ok((mine.window?.limit ?? 99) <= 24 && (mine.window?.expected ?? 99) < 12)
  const whole = await manager.does(readExposure)
  assert.equal(whole.groups.find((it) => it.team === null)?.above?.people, 1, 'of twenty-three a number')
})

test('what is mine nobody else can ask, whoever they are and however they ask; it is kept nowhere and nothing is written when I look [P103]', async () => {
  for (const role of [...ROLES, 'jun', 'lead_two'])
    if (!['agent', 'jun'].includes(role))
      assert.equal(await (await house.signIn(role)).refused(readMyExposure), 'access.not_yours', role)
  const jun = await house.signIn('jun')
  const asked = await jun.ask('GET', `/api/exposure/mine?person=${MEI}&agent=${MEI}`)
  assert.ok(asked.status === 400 || !asked.text.includes('24'))
  const tables = await sql<{ it: string }>`select schemaname || '.' || tablename as it from pg_tables
    where schemaname in ('care', 'routing', 'coaching')`.execute(house.db)
  const rows = async () =>
    (
      await sql
        .raw<{ it: string; n: number }>(
          tables.rows.map(({ it }) => `select '${it}' as it, count(*)::int as n from ${it}`).join(' union all '),
        )
        .execute(house.db)
    ).rows
  const facts = () =>
    house.inside((tx) =>
      tx
        .selectFrom('platform.facts')
        .select((it) => it.fn.countAll().as('n'))
        .executeTakeFirst(),
    )
  const before = [await rows(), (await facts())?.n]
  await mei.does(readMyExposure)
  await manager.does(readExposure)
  assert.deepEqual([await rows(), (await facts())?.n], before)
  await assert.rejects(
    house.inside((tx) => sql`select * from care.recoveries`.execute(tx)),
    /permission denied/,
  )
  const { rows: nobody } = await house.inside((tx) =>
    sql<{
      hard: number
    }>`select sum(hard)::int as hard from care.my_hard(${[new Date(0), house.clock.now()]}::timestamptz[])`.execute(tx),
  )
  assert.equal(nobody[0]?.hard, 0, 'without saying who one is there is nothing to see')
})

test('the running week is in no figure, so that asking before and after one call tells nothing [P103]', async () => {
  const before = (await manager.tries(readExposure)).text
  await here('mei')
  await hard('mei')
  await away('mei')
  assert.equal((await manager.tries(readExposure)).text, before)
})

test('no table that decides about contacts knows an age, a gender, a birth, an accent or a sick leave [P104]', async () => {
  const { rows } = await sql<{ it: string }>`select table_schema || '.' || table_name || '.' || column_name as it
    from information_schema.columns where (table_schema = 'routing' or (table_schema = 'platform' and table_name = 'people')
      or (table_schema = 'desk' and table_name in ('contacts', 'customers', 'queues')))
      and column_name ~* '(^|_)(age|birth|born|gender|sex|accent|sick|illness|race|ethnic|religion|nationality|disab|pregnan|marital|vip)(_|$)'`.execute(
    house.db,
  )
  assert.deepEqual(rows, [])
})
