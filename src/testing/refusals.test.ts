import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'node:test'

const SRC = new URL('../', import.meta.url)
const files = (await readdir(SRC, { recursive: true })).filter((name) => name.endsWith('.ts'))
const read = (names: readonly string[]) => Promise.all(names.map((name) => readFile(new URL(name, SRC), 'utf8')))

/** Codes as contracts declare them: `'promise.unknown': 404`. */
const declared = (text: string) => [...text.matchAll(/'([a-z_]+\.[a-z_]+)': 4\d\d/g)].map(([, code]) => code ?? '')

test('every refusal that a contract or the sign-in declares is met by somebody in a test', async () => {
  const contracts = await read(files.filter((name) => /\.(contract|api)\.ts$/.test(name)))
  const codes = new Set(contracts.flatMap(declared))
  const tests = (await read(files.filter((name) => name.endsWith('.test.ts')))).join('\n')
  assert.ok(codes.size > 30)
  assert.deepEqual(
    [...codes].filter((code) => !tests.includes(`'${code}'`) && !tests.includes(`/${code}/`)).toSorted(),
    [],
  )
})
