import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { after, test } from 'node:test'
import { closeCase } from '#redress/public.ts'
import type { Caller } from '#testing/caller.ts'
import { AGREED } from '#testing/closing.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { HIDING, SAMPLES, TRICKS } from '#testing/sample-files.ts'
import { sweepOrphans } from './file.api.ts'
import * as on from './file.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const legal = await house.signIn('legal')
const JPEG = SAMPLES['image/jpeg']
const PDF = SAMPLES['application/pdf']
const DAYS = 24 * 60

const lying = async () => (await readdir(house.files.folder).catch(() => [])).length
const rows = () => house.db.selectFrom('desk.files').select(['id', 'erased_at']).execute()
const factsNamed = async (name: string) =>
  await house.db.selectFrom('platform.facts').select(['about', 'actor', 'body']).where('name', '=', name).execute()

async function aCase() {
  const contact = await aContact(house)
  await contact.ends()
  const { link, case: opened } = await contact.wrappedUpBy(mei, { case: { title: 'A sofa' } })
  return { id: opened?.id ?? '', customer: house.customer(link ?? '') }
}
const add = (by: Caller, id: string, name = 'photo.jpg', bytes: Uint8Array = JPEG) =>
  by.does(on.addFile, { id, name, bytes })

test('a customer’s photo comes back byte for byte, with its print, to the customer and to who handles the case [P1]', async () => {
  const { id, customer } = await aCase()
  const { id: file, type } = await customer.does(on.addMyFile, { name: '收據.jpg', bytes: JPEG })
  assert.equal(type, 'image/jpeg')
  for (const answer of [
    await customer.tries(on.readMyFile, { file }),
    await mei.tries(on.readFile, { id, file }),
    await lead.tries(on.readFile, { id, file }),
  ]) {
    assert.equal(answer.status, 200)
    assert.deepEqual(Buffer.from(answer.bytes), Buffer.from(JPEG))
  }
  const [line] = (await mei.does(on.listFiles, { id })).files
  assert.deepEqual(
    [line?.name, line?.size, line?.fromCustomer, line?.sha256.length],
    ['收據.jpg', JPEG.length, true, 64],
  )
  assert.equal((await customer.does(on.listMyFiles)).files.length, 1)
})

test('that a file was read is written down, with who', async () => {
  const { id } = await aCase()
  const { id: file } = await add(mei, id)
  await lead.does(on.readFile, { id, file }).catch(() => undefined)
  const read = (await factsNamed('file.read')).filter((it) => it.about === file)
  assert.deepEqual(
    read.map((it) => it.actor),
    [`person:${house.idOf('lead')}`],
  )
})

test('another agent, a role that handles nothing, and another customer find no such case and no such file', async () => {
  const [one, two] = [await aCase(), await aCase()]
  const { id: file } = await add(mei, one.id)
  assert.equal(await jun.refused(on.listFiles, { id: one.id }), 'case.unknown')
  assert.equal(await jun.refused(on.readFile, { id: one.id, file }), 'case.unknown')
  assert.equal(await jun.refused(on.addFile, { id: one.id, name: 'a.jpg', bytes: JPEG }), 'case.unknown')
  assert.equal(await jun.refused(on.addPreview, { id: one.id, file, bytes: JPEG }), 'case.unknown')
  assert.equal(await mei.refused(on.readFile, { id: two.id, file }), 'file.unknown')
  assert.equal(await two.customer.refused(on.readMyFile, { file }), 'file.unknown')
  assert.equal(await two.customer.refused(on.addMyPreview, { file, bytes: JPEG }), 'file.unknown')
  assert.equal(await legal.refused(on.listFiles, { id: one.id }), 'access.not_yours')
  assert.equal((await house.nobody.tries(on.readFile, { id: one.id, file })).status, 401)
})

test('a file that lies, a page, a program and a film are refused, and nothing is stored', async () => {
  const { id, customer } = await aCase()
  const before = [await lying(), (await rows()).length, (await factsNamed('file.kept')).length]
  for (const [what, name, bytes] of TRICKS)
    assert.match(await customer.refused(on.addMyFile, { name, bytes }), /^file\.(type_not_taken|lies)$/, what)
  assert.equal(await mei.refused(on.addFile, { id, name: 'bill.pdf', bytes: JPEG }), 'file.lies')
  assert.equal(await mei.refused(on.addFile, { id, name: '../a.jpg', bytes: JPEG }), 'file.name_refused')
  assert.equal(await mei.refused(on.addFile, { id, name: 'a.jpg', bytes: new Uint8Array() }), 'file.empty')
  const large = Buffer.concat([JPEG, new Uint8Array(10_000_000)])
  const answer = await mei.tries(on.addFile, { id, name: 'a.jpg', bytes: large })
  assert.deepEqual([answer.status, answer.said?.code], [413, 'file.too_large'])
  assert.deepEqual([await lying(), (await rows()).length, (await factsNamed('file.kept')).length], before)
})

test('ten megabytes pass; other routes go on taking one of JSON and no bytes at all', async () => {
  const { id } = await aCase()
  const most = Buffer.concat([JPEG, new Uint8Array(10_000_000 - JPEG.length)])
  assert.equal((await mei.tries(on.addFile, { id, name: 'a.jpg', bytes: most })).status, 200)
  const json = await mei.ask('POST', `/api/cases/${id}/files?name=a.jpg`, { body: { a: 1 } })
  assert.deepEqual([json.status, json.said?.code], [415, 'body.not_file'])
  const raw = await mei.ask('POST', '/api/my-case/words', { bytes: JPEG })
  assert.deepEqual([raw.status, raw.said?.code], [415, 'body.not_json'])
  const wide = await mei.ask('POST', '/api/my-case/words', { body: { words: 'x'.repeat(1_100_000) } })
  assert.equal(wide.said?.code, 'body.too_large')
})

test('something behind a photo can run nowhere: it is saved, not shown, and its kind is not guessed again', async () => {
  const { id } = await aCase()
  for (const [name, bytes] of HIDING) {
    const { id: file } = await add(mei, id, name, bytes)
    const { headers } = await mei.tries(on.readFile, { id, file })
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.match(String(headers['content-disposition']), /^attachment; filename\*=UTF-8''/)
    assert.match(String(headers['content-security-policy']), /^sandbox; default-src 'none'$/)
    assert.equal(headers['cache-control'], 'no-store')
    assert.ok(['image/png', 'application/pdf'].includes(String(headers['content-type'])))
  }
})

test('the twenty-first file is refused, also when two come at once', async () => {
  const { id } = await aCase()
  for (let n = 0; n < 19; n++) await add(mei, id)
  const both = await Promise.all([1, 2].map(() => mei.tries(on.addFile, { id, name: 'a.jpg', bytes: JPEG })))
  assert.deepEqual(both.map((it) => it.status).toSorted(), [200, 409])
  assert.equal(await lead.refused(on.addFile, { id, name: 'a.jpg', bytes: JPEG }), 'file.too_many')
  assert.equal((await lead.does(on.listFiles, { id })).files.length, 20)
})

test('more files at once from one place than anybody needs are turned back before they are read', async () => {
  const { id } = await aCase()
  const many = await Promise.all(
    Array.from({ length: 8 }, () => mei.tries(on.addFile, { id, name: 'a.jpg', bytes: JPEG })),
  )
  const turnedBack = many.filter((it) => it.said?.code === 'file.too_many_at_once').length
  assert.ok(turnedBack > 0 && turnedBack < 8, `${turnedBack} of 8`)
  assert.equal((await mei.tries(on.addFile, { id, name: 'a.jpg', bytes: JPEG })).status, 200, 'and soon it goes again')
})

test('a photo has one small picture, drawn by who sent it, and a document has none', async () => {
  const { id, customer } = await aCase()
  const { id: photo } = await customer.does(on.addMyFile, { name: 'a.heic', bytes: SAMPLES['image/heic'] })
  const { id: letter } = await customer.does(on.addMyFile, { name: 'a.pdf', bytes: PDF })
  await customer.does(on.addMyPreview, { file: photo, bytes: JPEG })
  assert.equal(await customer.refused(on.addMyPreview, { file: photo, bytes: JPEG }), 'file.has_preview')
  assert.equal(await customer.refused(on.addMyPreview, { file: letter, bytes: JPEG }), 'file.type_not_taken')
  const small = await mei.tries(on.readFile, { id, file: photo, preview: 'yes' })
  assert.deepEqual([small.status, small.headers['content-type']], [200, 'image/jpeg'])
  const { files } = await mei.does(on.listFiles, { id })
  assert.deepEqual(
    files.filter((it) => it.hasPreview).map((it) => it.name),
    ['a.heic'],
  )
})

test('a link that has lapsed opens no file and takes none [S3-2]', async () => {
  const { customer } = await aCase()
  const { id: file } = await customer.does(on.addMyFile, { name: 'a.jpg', bytes: JPEG })
  house.pass(7 * DAYS)
  assert.equal(await customer.refused(on.readMyFile, { file }), 'link.expired')
  assert.equal(await customer.refused(on.addMyFile, { name: 'a.jpg', bytes: JPEG }), 'link.expired')
  assert.equal(await house.customer('guess').refused(on.listMyFiles), 'link.unknown')
})

test('files leave the disk when their case has been closed for as long as the queue keeps them, and not a day before', async () => {
  const { id } = await aCase()
  const { id: photo } = await add(mei, id)
  await mei.does(on.addPreview, { id, file: photo, bytes: JPEG })
  const there = await lying()
  await house.advance(1100 * DAYS)
  assert.equal((await lead.does(on.listFiles, { id })).files[0]?.erasedAt, null, 'an open case loses nothing')
  await lead.does(closeCase, { id, ...AGREED })
  await house.advance(1095 * DAYS - 1)
  assert.equal((await lead.does(on.listFiles, { id })).files[0]?.erasedAt, null)
  await house.advance(1)
  const [line] = (await lead.does(on.listFiles, { id })).files
  assert.ok(line?.erasedAt)
  assert.deepEqual([line.name, line.sha256.length], ['', 64], 'that there was one stays, what it was called does not')
  assert.equal(await lying(), there - 2)
  assert.equal(await lead.refused(on.readFile, { id, file: photo }), 'file.unknown')
  await house.ring()
  assert.equal((await factsNamed('files.erased')).filter((it) => it.about === id).length, 1)
})

test('while legal holds a case its files stay, whatever their age, and go once the hold is lifted', async () => {
  const { id } = await aCase()
  await add(mei, id)
  await lead.does(closeCase, { id, ...AGREED })
  await legal.does(on.holdFiles, { id, because: 'A court asked for it' })
  assert.equal(await legal.refused(on.holdFiles, { id, because: 'again' }), 'hold.stands')
  assert.equal(await lead.refused(on.holdFiles, { id, because: 'I' }), 'access.not_yours')
  await house.advance(1200 * DAYS)
  assert.equal((await lead.does(on.listFiles, { id })).heldBecause, 'A court asked for it')
  assert.equal((await lead.does(on.listFiles, { id })).files[0]?.erasedAt, null)
  await legal.does(on.liftHold, { id })
  assert.equal(await legal.refused(on.liftHold, { id }), 'hold.none')
  await house.ring()
  assert.ok((await lead.does(on.listFiles, { id })).files[0]?.erasedAt)
})

test('a file that a crash left without its row is swept away; one with a row stays', async () => {
  const { id } = await aCase()
  const { id: file } = await add(mei, id)
  const before = await lying()
  await house.files.put(PDF)
  assert.equal(await house.inside((tx) => sweepOrphans({ tx }, house.files)), 0, 'it may still be on its way')
  assert.equal(await house.inside((tx) => sweepOrphans({ tx }, house.files, 0)), 1)
  assert.equal(await lying(), before)
  assert.equal((await mei.tries(on.readFile, { id, file })).status, 200)
})
