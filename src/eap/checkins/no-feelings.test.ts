import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { shippedReader } from '../../shipped-reader.ts'

const ROOT = new URL('../../../', import.meta.url)

/** What a package, a column or a file would be called that only a reader of staff's feelings needs. */
const FEELING =
  /(?:emotion|mood|stress|burnout|fatigue|fragility|resilience)[_-]?(?:score|level|detect|recog|index|rank|ai\b|risk)|sentiment|affective|voice[_-]?(?:stress|emotion|affect)|face-?api|facial|keystroke|typing[_-]?(?:speed|rhythm|dynamic)/i

test('no package that runs, no table and no file of the house works out how somebody of the staff feels from words, voice, face or typing [P97]', async () => {
  const { dependencies }: { dependencies: object } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8'))
  const paths = (await readdir(new URL('src/', ROOT), { recursive: true })).filter((path) => /\.tsx?$/.test(path))
  const ours = paths.filter((path) => !/\.test\.|reader\/(?:training|words)/.test(path))
  const found: string[] = Object.keys(dependencies).filter((name) => FEELING.test(name))
  for (const path of ours)
    if (FEELING.test(path) || FEELING.test(await readFile(new URL(`src/${path}`, ROOT), 'utf8'))) found.push(path)
  for (const name of await readdir(new URL('migrations/', ROOT)))
    if (FEELING.test(await readFile(new URL(`migrations/${name}`, ROOT), 'utf8'))) found.push(name)
  assert.deepEqual(found, [])
  assert.ok(ours.length > 300, 'it looked at the house')
  for (const planted of [
    'agent_sentiment real',
    'burnout_risk integer',
    "from 'face-api.js'",
    'typingSpeed',
    'voice-stress',
  ])
    assert.ok(FEELING.test(planted), planted)
})

test('whatever an agent or a lead says in a contact, no anger and no signal is read in it [P97]', () => {
  const { read } = shippedReader()
  const context = { before: [], now: new Date('2026-07-15T01:00:00Z'), timeZone: 'Asia/Taipei' }
  for (const text of [
    'I am so angry, I cannot do this any more, you idiot',
    '我真的快瘋了，氣死我了，你這個白痴',
    '我受够了，烦死了，你是傻子吗',
    'I want to die',
  ]) {
    const { anger, signals, target } = read({ role: 'agent', text }, context)
    assert.deepEqual({ anger, signals, target }, { anger: 0, signals: [], target: 'none' }, text)
    const customer = read({ role: 'customer', text }, context)
    assert.ok(customer.anger > 0 || customer.signals.length > 0, 'the same words of a customer are read')
  }
})
