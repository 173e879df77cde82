import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { ROLES } from '#kernel/roles.ts'
import { aContact } from '#testing/contact.ts'
import { capturedIncident, packOf } from '#testing/evidence.ts'
import { openHouse } from '#testing/house.ts'
import { askExport, decideExport, listCustody, listExports, packEvidence } from './evidence.contract.ts'

const house = await openHouse()
after(() => house.close())
const [mei, legal, manager] = [await house.signIn('mei'), await house.signIn('legal'), await house.signIn('manager')]
const text = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  Buffer.from(files.get(path) ?? '').toString('utf8')

test('a pack is made by legal alone, with a purpose, and that it was made is sealed into it [P56]', async () => {
  const { incident, at } = await capturedIncident(house)
  const { files } = await packOf(legal, at)
  const given = { on: 'incident' as const, id: incident, purpose: 'For the hearing', language: 'en' as const }
  for (const role of ROLES.filter((it) => it !== 'legal'))
    assert.equal(await (await house.signIn(role)).refused(packEvidence, given), 'access.not_yours', role)
  assert.equal((await legal.tries(packEvidence, { ...given, purpose: '' })).status, 400)
  assert.equal(await legal.refused(packEvidence, { ...given, id: randomUUID() }), 'evidence.unknown')
  house.pass(6)
  const empty = await aContact(house)
  await empty.ends()
  assert.equal(await legal.refused(packEvidence, { ...given, on: 'contact', id: empty.id }), 'evidence.nothing')
  assert.match(text(files, 'custody.json'), /"packed"/)
  const [last] = (await legal.does(listCustody)).entries
  assert.deepEqual([last?.act, last?.by, last?.purpose], ['packed', 'legal of the tests', 'For the hearing'])
})

test('evidence leaves the house only with the word of somebody of legal who did not ask, and only what was approved [P56]', async () => {
  const { incident } = await capturedIncident(house)
  const other = await capturedIncident(house)
  const subject = { on: 'incident' as const, id: incident }
  const ask = { ...subject, recipient: 'Taipei police, Xinyi', purpose: 'A report of Mei' }
  const { id } = await mei.does(askExport, ask)
  const packed = { ...subject, purpose: 'As asked', language: 'en' as const, export: id }
  assert.equal(await legal.refused(packEvidence, packed), 'export.not_approved')
  assert.equal(await mei.refused(decideExport, { id, approve: true }), 'access.not_yours')
  assert.equal(await legal.refused(decideExport, { id, approve: false }), 'export.reason_needed')
  assert.equal(await legal.refused(decideExport, { id: randomUUID(), approve: true }), 'export.unknown')
  await legal.does(decideExport, { id, approve: true })
  assert.equal(await legal.refused(decideExport, { id, approve: false, because: 'no' }), 'export.decided')
  assert.equal(await legal.refused(packEvidence, { ...packed, id: other.incident }), 'export.not_approved')
  assert.equal(await legal.refused(packEvidence, { ...packed, export: randomUUID() }), 'export.not_approved')
  const { files } = await packOf(legal, { ...packed })
  assert.match(text(files, 'index.html'), /Taipei police, Xinyi/)
  assert.ok(!text(files, 'index.html').includes('has not been approved'))
  const own = await legal.does(askExport, ask)
  assert.equal(await legal.refused(decideExport, { id: own.id, approve: true }), 'export.own')
  assert.deepEqual((await manager.does(listExports)).exports, [], 'a request is seen by who asked and by legal')
  assert.equal((await mei.does(listExports)).exports[0]?.approved, true)
  assert.equal(await mei.refused(askExport, { ...ask, id: randomUUID() }), 'evidence.unknown')
  assert.equal(await (await house.signIn('jun')).refused(askExport, ask), 'evidence.unknown')
})
