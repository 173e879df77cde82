import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { tablesOf } from '../../../bin/tables.ts'
import { newId } from '../new-id.ts'
import { inHouse } from './db.ts'

const house = await openHouse()
after(() => house.close())

const OURS = ['platform', 'desk', 'redress', 'fair', 'guard', 'care', 'routing', 'live', 'coaching', 'insight']

/** Tables of ours that lack row level security, or that have it and no policy that names the house. */
async function openTables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r','p') and n.nspname = any(${OURS})
      and (not c.relrowsecurity or not exists (select from pg_policies p where p.schemaname = n.nspname
        and p.tablename = c.relname and p.qual like '%platform.house()%'))
    order by 1`.execute(house.db)
  return rows.map((row) => row.name)
}

/** Behind no house: a door is tried before anybody knows whose it is. No role of the house is granted them at all. */
const OWNERS_ALONE = ['platform.attempts', 'platform.clock']

test('every table keeps each house to itself, and a table that does not is noticed', async () => {
  assert.deepEqual(await openTables(), OWNERS_ALONE)
  await sql`create table desk.planted (id uuid primary key, house uuid not null)`.execute(house.db)
  assert.deepEqual(await openTables(), ['desk.planted', ...OWNERS_ALONE])
  await sql`drop table desk.planted`.execute(house.db)
})

test('the two tables without a house are granted to nobody but the owner', async () => {
  for (const table of OWNERS_ALONE)
    for (const role of ['sanying_app', 'sanying_care'])
      for (const right of ['select', 'insert', 'update', 'delete']) {
        const { rows } = await sql<{
          may: boolean
        }>`select has_table_privilege(${role}, ${table}, ${right}) as may`.execute(house.db)
        assert.equal(rows[0]?.may, false, `${role} may ${right} ${table}`)
      }
})

test('a second house in the same database sees nothing of the first, and can write nothing into it', async () => {
  const mei = await house.signIn('mei')
  const contact = await aContact(house)
  await contact.customerSays('you idiot')
  await contact.ends()
  await contact.wrappedUpBy(mei, {
    case: { title: 'A sofa' },
    promises: [{ words: 'We call', kind: 'call_back', due: inHours(house, 5) }],
  })
  const other = newId<'house'>(house.clock.now())
  await house.db
    .insertInto('platform.houses')
    .values({ id: other, name: 'Another', zone: 'UTC', created_at: house.clock.now() })
    .execute()
  const { rows: tables } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname = any(${OURS}) and has_table_privilege('sanying_app', schemaname || '.' || tablename, 'select')`.execute(
    house.db,
  )
  assert.ok(tables.length > 15)
  for (const { name } of tables) {
    const seen = await inHouse(house.db, other, (tx) =>
      sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(tx),
    )
    assert.equal(seen.rows[0]?.n, name === 'platform.houses' ? 1 : 0, name)
  }
  await assert.rejects(
    inHouse(house.db, other, (tx) =>
      tx.insertInto('desk.case_numbers').values({ house: house.house.house, last: 1 }).execute(),
    ),
    /row-level security/,
  )
})

test('nobody can change or take back a fact', async () => {
  for (const change of [sql`update platform.facts set name = 'x.y'`, sql`delete from platform.facts`])
    await assert.rejects(
      house.inside((tx) => change.execute(tx)),
      /permission denied/,
    )
})

test('the house itself is refused behind the wall of care: who rests, who breathes, who was brought water [P65]', async () => {
  for (const table of ['care.recoveries', 'care.breaths', 'care.cards'])
    for (const right of ['select', 'insert', 'update', 'delete', 'truncate'] as const) {
      const { rows } = await sql<{
        may: boolean
      }>`select has_table_privilege('sanying_app', ${table}, ${right}) as may`.execute(house.db)
      assert.equal(rows[0]?.may, false, `${right} ${table}`)
    }
  for (const table of ['recoveries', 'breaths', 'cards'])
    await assert.rejects(
      house.inside((tx) => sql`select * from ${sql.table(`care.${table}`)}`.execute(tx)),
      /permission denied/,
    )
})

test('the tables that the code knows are the tables that the migrations make', async () => {
  const kept = await readFile(new URL('./tables.ts', import.meta.url), 'utf8')
  assert.equal(onOneLine(await tablesOf(house.url)), onOneLine(kept))
})

/** The formatter breaks long lines; what they say is the same. */
const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll(': | ', ': ')
