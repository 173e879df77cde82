import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { addFile } from '#desk/files/file.contract.ts'
import { aContact } from '#testing/contact.ts'
import { anIncident, capturedIncident, packOf } from '#testing/evidence.ts'
import { openHouse } from '#testing/house.ts'
import { SAMPLES } from '#testing/sample-files.ts'
import { addToPack, openMatter } from '../matters/matter.contract.ts'
import { checkSeals, knowHead } from './evidence.contract.ts'

type Found = { found: readonly { where: string; what: string }[] }
type Kept = { heads?: readonly { chain: string; nth: number; seal: string }[]; seal?: string }
type Checker = {
  check: (files: ReadonlyMap<string, Uint8Array>, kept?: Kept) => Found
  sha256: (bytes: string | Uint8Array) => string
  steady: (value: unknown) => string
}
const { check, sha256, steady } = (await import(new URL('./pack/verify.mjs', import.meta.url).href)) as Checker

const house = await openHouse()
const folder = await mkdtemp(join(tmpdir(), 'sanying-pack-'))
after(async () => {
  await house.close()
  await rm(folder, { recursive: true, force: true })
})
const [mei, legal] = [await house.signIn('mei'), await house.signIn('legal')]
const text = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
  Buffer.from(files.get(path) ?? '').toString('utf8')

/** Unpacks it and runs the script that is in it, as counsel would: Node and nothing else. */
async function runs(files: ReadonlyMap<string, Uint8Array>, ...given: string[]) {
  const at = join(folder, randomUUID())
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(at, path)), { recursive: true })
    await writeFile(join(at, path), bytes)
  }
  return new Promise<{ code: number; said: string }>((done) => {
    execFile(process.execPath, [join(at, 'verify.mjs'), ...given], { env: {} }, (error, out, faults) =>
      done({ code: error ? Number(error.code) : 0, said: out + faults }),
    )
  })
}

async function aPackWithAPhoto() {
  house.pass(6)
  const call = await aContact(house)
  await call.customerSays('<script>alert(1)</script> you idiot')
  await call.ends()
  const { case: made } = await call.wrappedUpBy(mei, { case: { title: 'A sofa' } })
  await mei.does(addFile, { id: made?.id ?? '', name: '收據.jpg', bytes: SAMPLES['image/jpeg'] })
  const incident = await anIncident(house, { contact: call.id })
  await house.ring()
  return { ...(await packOf(legal, { on: 'incident', id: incident })), call, incident, caseId: made?.id ?? '' }
}

test('the pack verifies alone: with Node and the script that is in it, in plain words', async () => {
  const { files } = await aPackWithAPhoto()
  const { code, said } = await runs(files)
  assert.equal(code, 0, said)
  assert.match(said, /這份證據包完整。/)
  assert.match(said, /5\s+項證據/)
  assert.deepEqual([...files.keys()].filter((it) => it.startsWith('files/')).length, 1)
  const head = /"evidence": \{\s+"nth": (\d+),\s+"seal": "([0-9a-f]{64})"/.exec(text(files, 'manifest.json'))
  const kept = `evidence:${head?.[1]}:${head?.[2]}`
  const seal = text(files, 'seal.txt').trimEnd().split('\n').at(-1)?.slice(0, 64) ?? ''
  assert.equal((await runs(files, '--head', kept, '--seal', seal)).code, 0)
  assert.equal(
    (
      await runs(
        files,
        '--head',
        kept.replace(/.$/, (it) => (it === '0' ? '1' : '0')),
      )
    ).code,
    1,
  )
  assert.equal((await runs(files, '--seal', sha256('another'))).code, 1)
  const known = { chain: 'evidence' as const, nth: Number(head?.[1]), seal: head?.[2] ?? '' }
  assert.equal((await legal.does(knowHead, known)).isKnown, true)
})

test('one byte changed anywhere in the pack is found: 3,000 places drawn by lot, and 24 by the script itself [S0-40]', async () => {
  const { files } = await aPackWithAPhoto()
  assert.deepEqual(check(files).found, [])
  const all = [...files].flatMap(([path, bytes]) => Array.from(bytes, (_, at) => ({ path, at })))
  const flipped = () => {
    const { path, at } = all[Math.floor(Math.random() * all.length)] ?? { path: 'seal.txt', at: 0 }
    const bytes = Buffer.from(files.get(path) ?? [])
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8))
    return { where: `${path} ${at}`, path, files: new Map(files).set(path, bytes) }
  }
  for (let n = 0; n < 3000; n++) {
    const it = flipped()
    assert.ok(check(it.files).found.length > 0, it.where)
  }
  for (const path of files.keys())
    for (const at of [0, (files.get(path)?.length ?? 1) - 1]) {
      const bytes = Buffer.from(files.get(path) ?? [])
      bytes[at] = (bytes[at] ?? 0) ^ 1
      assert.ok(check(new Map(files).set(path, bytes)).found.length > 0, `${path} ${at}`)
    }
  let byScript = 0
  while (byScript < 24) {
    const it = flipped()
    // Who changes the checker changes what it says; that is what the project's own copy is for.
    if (it.path === 'verify.mjs') continue
    const { code, said } = await runs(it.files)
    assert.equal(code, 1, `${it.where}: ${said}`)
    byScript++
  }
})

test('a file taken out, a file put in, a name changed: each is found and named', async () => {
  const { files } = await aPackWithAPhoto()
  for (const path of files.keys()) {
    const less = new Map(files)
    less.delete(path)
    assert.ok(check(less).found.length > 0, path)
  }
  assert.deepEqual(check(new Map(files).set('items/0099-report.json', Buffer.from('{}'))).found, [
    { where: 'items/0099-report.json', what: 'added' },
  ])
})

test('who changes a word and writes every print and the seal of the pack anew does not get past the chain, nor past a head kept elsewhere [S0-40]', async () => {
  const { files } = await aPackWithAPhoto()
  const heads = (JSON.parse(text(files, 'manifest.json')) as { heads: { evidence: { nth: number; seal: string } } })
    .heads
  const manifest = JSON.parse(text(files, 'manifest.json'))
  const item = manifest.items.find((it: { facts: { kind: string } }) => it.facts.kind === 'transcript')
  const body = text(files, item.path).replace('idiot', 'friend')
  item.facts = { ...item.facts, sha256: sha256(body), bytes: Buffer.byteLength(body) }
  item.print = sha256(steady(item.facts))
  const reseal = (more: ReadonlyMap<string, string>) => {
    const changed = new Map(files)
    for (const [path, words] of more) changed.set(path, Buffer.from(words))
    const lines = [...changed.keys()]
      .filter((it) => it !== 'seal.txt')
      .toSorted()
      .map((it) => `${sha256(changed.get(it) ?? '')}  ${it}\n`)
      .join('')
    return changed.set('seal.txt', Buffer.from(`${lines}${sha256(lines)}  seal\n`))
  }
  const lazy = reseal(
    new Map([
      [item.path, body],
      ['manifest.json', JSON.stringify(manifest)],
    ]),
  )
  assert.deepEqual(check(lazy).found, [{ where: item.path, what: 'print' }])
  const chain = JSON.parse(text(files, 'chain.json'))
  let before = chain.evidence.before
  for (const link of chain.evidence.links) {
    if (link.nth === item.facts.nth) link.parts = [item.print]
    link.seal = sha256(steady([before, link.nth, ...link.parts]))
    before = link.seal
  }
  manifest.heads.evidence.seal = before
  const thorough = reseal(
    new Map([
      [item.path, body],
      ['manifest.json', JSON.stringify(manifest)],
      ['chain.json', JSON.stringify(chain)],
    ]),
  )
  const found = check(thorough).found
  assert.ok(found.length > 0 && found.every((it) => it.where.startsWith('custody')), JSON.stringify(found))
  const kept = { heads: [{ chain: 'evidence', ...heads.evidence }] }
  assert.ok(check(thorough, kept).found.some((it) => it.what === 'kept'))
  assert.equal(
    (await legal.does(knowHead, { chain: 'evidence', nth: heads.evidence.nth, seal: before })).isKnown,
    false,
  )
})

test('its page is read without us, in three languages, and nothing that was said to us runs in it', async () => {
  const { files } = await aPackWithAPhoto()
  for (const [path, words] of [
    ['index.html', '證據包'],
    ['index.zh-Hans.html', '证据包'],
    ['index.en.html', 'Evidence pack'],
  ] as const) {
    const page = text(files, path)
    assert.match(page, new RegExp(words))
    assert.ok(!page.includes('<script>'))
    assert.match(page, /&lt;script&gt;/)
    assert.match(page, /default-src 'none'/)
    assert.match(page, /@page \{ size: A4/)
  }
  assert.match(text(files, 'index.html'), /尚未核准對外提供/)
})

test('the pack of a matter holds her statement too, sealed in a chain of its own', async () => {
  const { call } = await capturedIncident(house)
  const { id } = await mei.does(openMatter, { wishes: 'A letter first', contact: call.id, consent: true })
  await mei.does(addToPack, { id, words: 'He has called like this before' })
  const { files } = await packOf(legal, { on: 'matter' as never, id })
  assert.deepEqual(check(files).found, [])
  assert.match(text(files, 'matter/0001-statement.json'), /called like this before/)
  const changed = Buffer.from(text(files, 'matter/0001-statement.json').replace('before', 'after!'))
  assert.ok(check(new Map(files).set('matter/0001-statement.json', changed)).found.some((it) => it.what === 'words'))
  const seal = await legal.does(checkSeals)
  assert.deepEqual([seal.evidence.whole, seal.custody.whole], [true, true])
})
