import assert from 'node:assert/strict'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { addFile } from '#desk/files/file.contract.ts'
import { aContact } from '#testing/contact.ts'
import { anIncident } from '#testing/evidence.ts'
import { openHouse } from '#testing/house.ts'
import { SAMPLES } from '#testing/sample-files.ts'
import type { Tx } from '../../platform/db/db.ts'
import { hash } from './chain.sql.ts'
import { FIRST, type Seal, sealLine } from './chain.ts'
import { checkSeals, knowHead, listEvidence, readEvidence } from './evidence.contract.ts'
import { printLine } from './evidence.ts'
import { inspectCustody, inspectEvidence } from './inspect.sql.ts'
import { evidenceAfter, factsOf } from './subject.sql.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const legal = await house.signIn('legal')
const call = await aContact(house)
await call.customerSays('you idiot')
await call.ends()
const { case: made } = await call.wrappedUpBy(mei, { case: { title: 'A sofa' } })
await mei.does(addFile, { id: made?.id ?? '', name: 'a.jpg', bytes: SAMPLES['image/jpeg'] })
const incident = await anIncident(house, { contact: call.id })
await house.ring()
const { items } = await legal.does(listEvidence, { on: 'incident', id: incident })
const nth = items.find((it) => it.kind === 'transcript')?.nth ?? 0
for (let n = 0; n < 3; n++) await legal.does(readEvidence, { nth, purpose: `To advise, ${n}` })
const seals = () => legal.does(checkSeals)

class Undone extends Error {}
/** What the owner of the database does, what the walk then finds, and nothing of it stays. */
async function found(alter: (tx: Tx) => Promise<void>) {
  let seen: { evidence: Seal; custody: Seal } | undefined
  await house.db
    .transaction()
    .execute(async (tx) => {
      await alter(tx)
      const work = { tx, house: house.house.house }
      const evidence = await inspectEvidence(work)
      seen = { evidence: evidence.seal, custody: (await inspectCustody(work, evidence.seals)).seal }
      throw new Undone()
    })
    .catch((error) => {
      if (!(error instanceof Undone)) throw error
    })
  if (!seen) throw new Error('Nothing was looked at')
  return seen
}

const ALTERATIONS: Readonly<Record<string, { in: 'evidence' | 'custody'; how: (n: number) => string }>> = {
  'a word of it': {
    in: 'evidence',
    how: (n) => `update guard.evidence_bodies set body = replace(body, 'idiot', 'idjot') where nth = ${n}`,
  },
  'its time': {
    in: 'evidence',
    how: (n) => `update guard.evidence set captured_at = captured_at + interval '1 ms' where nth = ${n}`,
  },
  'its clock': { in: 'evidence', how: (n) => `update guard.evidence set clock = 'another' where nth = ${n}` },
  'who captured it': {
    in: 'evidence',
    how: (n) => `update guard.evidence set captured_by = 'person:1' where nth = ${n}`,
  },
  'where it came from': {
    in: 'evidence',
    how: (n) => `update guard.evidence set source = source || ' ' where nth = ${n}`,
  },
  'its print': {
    in: 'evidence',
    how: (n) => `update guard.evidence set print = translate(print, '0123456789', '1234567890') where nth = ${n}`,
  },
  'its seal': {
    in: 'evidence',
    how: (n) => `update guard.evidence set seal = translate(seal, '0123456789', '1234567890') where nth = ${n}`,
  },
  'the order': {
    in: 'evidence',
    how: () =>
      ['nth = 101 where nth = 1', 'nth = 1 where nth = 2', 'nth = 2 where nth = 101']
        .map((it) => `update guard.evidence_bodies set ${it}`)
        .join('; '),
  },
  'the one in the middle': {
    in: 'evidence',
    how: () => 'delete from guard.evidence_bodies where nth = 2; delete from guard.evidence where nth = 2',
  },
  'the last one': {
    in: 'evidence',
    how: () =>
      'delete from guard.evidence_bodies where nth = (select max(nth) from guard.evidence); delete from guard.evidence where nth = (select max(nth) from guard.evidence)',
  },
  'only its words': { in: 'evidence', how: (n) => `delete from guard.evidence_bodies where nth = ${n}` },
  'all of it': { in: 'evidence', how: () => 'delete from guard.evidence_bodies; delete from guard.evidence' },
  'who read it': { in: 'custody', how: () => `update guard.custody set role = 'agent' where nth = 2` },
  'why it was read': { in: 'custody', how: () => `update guard.custody set purpose = 'none' where nth = 1` },
  'when it was read': { in: 'custody', how: () => `update guard.custody set at = at - interval '1 day' where nth = 1` },
  'that it was read last': {
    in: 'custody',
    how: () => 'delete from guard.custody where nth = (select max(nth) from guard.custody)',
  },
  'that it was read in between': { in: 'custody', how: () => 'delete from guard.custody where nth = 2' },
}

for (const [what, it] of Object.entries(ALTERATIONS))
  test(`whoever changes ${what}, as the owner of the database, is found [S0-40]`, async () => {
    const seen = await found(async (tx) => {
      await sql`alter table guard.evidence_bodies drop constraint evidence_bodies_house_nth_fkey`.execute(tx)
      for (const each of it.how(nth).split('; ')) await sql.raw(each).execute(tx)
    })
    assert.equal(seen[it.in].whole, false)
    assert.notEqual(seen[it.in].brokenAt, null)
    assert.equal(seen[it.in].head, null)
  })

const COLUMNS = {
  evidence: 'capture incident contact case_id source file bytes sha256 captured_at clock captured_by print seal'.split(
    ' ',
  ),
  custody: 'item by role purpose at evidence_nth evidence_seal print seal'.split(' '),
  evidence_bodies: ['body'],
}

/** The smallest change a column can have: one sign of words, one step of a number, a millionth of a second. */
const SMALLEST: Readonly<Record<string, string>> = {
  text: `overlay(COL placing case substr(COL, AT, 1) when 'a' then 'b' else 'a' end from AT for 1)`,
  uuid: `coalesce(overlay(COL::text placing translate(substr(COL::text, 36, 1), '0123456789abcdef', '123456789abcdef0') from 36)::uuid, gen_random_uuid())`,
  integer: 'coalesce(COL, 0) + 1',
  'timestamp with time zone': `COL + interval '1 microsecond'`,
}

test('the smallest change of any column of any row, at a place drawn by lot, is found [S0-40]', async () => {
  let tried = 0
  for (const [table, names] of Object.entries(COLUMNS))
    for (const name of names)
      for (const row of [1, 2, 3]) {
        const seen = await found(async (tx) => {
          await sql.raw('set local session_replication_role = replica').execute(tx)
          const { rows: constraints } = await sql<{ conname: string }>`
            select conname from pg_constraint where conrelid = ${`guard.${table}`}::regclass and contype in ('c','f')`.execute(
            tx,
          )
          for (const it of constraints)
            await sql.raw(`alter table guard.${table} drop constraint ${it.conname}`).execute(tx)
          const { rows } = await sql<{ type: string; long: number }>`select data_type as type,
            (select length(${sql.ref(name)}::text) from ${sql.table(`guard.${table}`)} where nth = ${row}) as long
            from information_schema.columns where table_schema = 'guard' and table_name = ${table} and column_name = ${name}`.execute(
            tx,
          )
          const at = 1 + Math.floor(Math.random() * (rows[0]?.long ?? 1))
          const to = (SMALLEST[rows[0]?.type ?? ''] ?? '').replaceAll('COL', name).replaceAll('AT', String(at))
          await sql.raw(`update guard.${table} set ${name} = ${to} where nth = ${row}`).execute(tx)
          tried++
        })
        assert.equal(seen.evidence.whole && seen.custody.whole, false, `${table}.${name} of ${row}`)
      }
  assert.equal(tried, 69)
})

test('a file on the disk that was changed by one byte, or that is gone, is found [S0-40]', async () => {
  const [name = ''] = await readdir(house.files.folder)
  const path = join(house.files.folder, name)
  const bytes = await readFile(path)
  assert.deepEqual((await seals()).files, { seen: 1, wrong: [] })
  for (const at of [0, bytes.length >> 1, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    await writeFile(path, changed)
    assert.deepEqual(
      (await seals()).files.wrong.map((it) => it.is),
      ['changed'],
      `byte ${at}`,
    )
  }
  await rm(path)
  assert.deepEqual(
    (await seals()).files.wrong.map((it) => it.is),
    ['missing'],
  )
  await writeFile(path, bytes)
})

test('a chain written anew from its beginning, with every seal right, is not the one that was said, nor the one that was pinned [S0-40]', async () => {
  const kept = (await seals()).evidence.head ?? ''
  const rows = await house.inside((tx) => evidenceAfter(tx, 0, 100))
  let before = FIRST
  for (const row of rows) {
    const body = (row.body ?? '').replace('idiot', 'friend')
    const print = hash(printLine({ ...factsOf(row), bytes: Buffer.byteLength(body), sha256: hash(body) }))
    const seal = hash(sealLine(before, row.nth, [print]))
    await house.db.updateTable('guard.evidence_bodies').set({ body }).where('nth', '=', row.nth).execute()
    const set = { print, seal, bytes: Buffer.byteLength(body), sha256: hash(body) }
    await house.db.updateTable('guard.evidence').set(set).where('nth', '=', row.nth).execute()
    before = seal
  }
  assert.equal((await seals()).evidence.whole, false, 'it does not end where the facts say')
  const say = sql`update platform.facts set body = jsonb_build_object('nth', ${rows.length}::int, 'seal', ${before}::text) where name = 'evidence.sealed'`
  await say.execute(house.db)
  const forged = await seals()
  assert.deepEqual(
    [forged.evidence.whole, forged.custody.whole],
    [true, false],
    'whoever read it pinned what they read',
  )
  const isKnown = async (seal: string) =>
    (await legal.does(knowHead, { chain: 'evidence', nth: rows.length, seal })).isKnown
  assert.deepEqual([await isKnown(kept), await isKnown(before)], [false, true], 'a head kept elsewhere tells')
})
