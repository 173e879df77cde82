import assert from 'node:assert/strict'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { addFile } from '#desk/files/file.contract.ts'
import { aContact } from '#testing/contact.ts'
import { anIncident } from '#testing/evidence.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { SAMPLES } from '#testing/sample-files.ts'
import { checkSeals, knowHead, listEvidence, readEvidence } from './evidence.contract.ts'

let house: TestHouse
let nth = 0
beforeEach(async () => {
  await house?.close()
  house = await openHouse()
  const mei = await house.signIn('mei')
  const call = await aContact(house)
  await call.customerSays('you idiot')
  await call.ends()
  const { case: made } = await call.wrappedUpBy(mei, { case: { title: 'A sofa' } })
  await mei.does(addFile, { id: made?.id ?? '', name: 'a.jpg', bytes: SAMPLES['image/jpeg'] })
  const incident = await anIncident(house, { contact: call.id })
  await house.ring()
  const legal = await house.signIn('legal')
  const { items } = await legal.does(listEvidence, { on: 'incident', id: incident })
  nth = items.find((it) => it.kind === 'transcript')?.nth ?? 0
  for (let n = 0; n < 3; n++) await legal.does(readEvidence, { nth, purpose: `To advise, ${n}` })
})
after(() => house.close())
const seals = async () => (await house.signIn('legal')).does(checkSeals)

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
      `update guard.evidence_bodies set nth = nth + 100; update guard.evidence_bodies set nth = 203 - nth where nth in (101, 102); update guard.evidence_bodies set nth = nth - 100 where nth > 100`,
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
    const before = await seals()
    assert.deepEqual([before.evidence.whole, before.custody.whole], [true, true])
    const constraint = 'evidence_bodies_house_nth_fkey'
    await sql.raw(`alter table guard.evidence_bodies drop constraint ${constraint}`).execute(house.db)
    for (const each of it.how(nth).split('; ')) await sql.raw(each).execute(house.db)
    const found = await seals()
    assert.equal(found[it.in].whole, false)
    assert.notEqual(found[it.in].brokenAt, null)
    assert.equal(found[it.in].head, null)
  })

test('a chain written anew from its beginning, with every seal right, is not the one that was said, nor the one that was pinned [S0-40]', async () => {
  const { hash } = await import('./chain.sql.ts')
  const { FIRST, sealLine } = await import('./chain.ts')
  const { printLine } = await import('./evidence.ts')
  const { evidenceAfter, factsOf } = await import('./subject.sql.ts')
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
  const legal = await house.signIn('legal')
  const isKnown = async (seal: string) =>
    (await legal.does(knowHead, { chain: 'evidence', nth: rows.length, seal })).isKnown
  assert.deepEqual([await isKnown(kept), await isKnown(before)], [false, true], 'a head kept elsewhere tells')
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
})
