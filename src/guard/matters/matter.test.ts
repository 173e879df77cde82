import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { FIRST } from '../evidence/chain.ts'
import { type Item, inspect, lineOf, MATTER_STATES, mayBuild, stepTo } from './matter.ts'

const hash = (line: string) => createHash('sha256').update(line).digest('hex')
const AT = new Date('2026-07-15T01:00:00Z')

function sealed(words: readonly string[]): Item[] {
  const items: Item[] = []
  for (const [n, it] of words.entries()) {
    const item = { nth: n + 1, kind: 'statement' as const, content: { words: it, n }, by: 'zheng', at: AT }
    items.push({ ...item, seal: hash(lineOf(items.at(-1)?.seal ?? FIRST, item)) })
  }
  return items
}
const said = (items: readonly Item[]) => {
  const last = items.at(-1)
  return last ? { nth: last.nth, seal: last.seal } : null
}
const someWords = fc.array(fc.string(), { minLength: 1, maxLength: 8 })

test('altering any item of the pack breaks the seal, and says where [S0-40]', () => {
  fc.assert(
    fc.property(someWords, fc.nat(), fc.constantFrom('words', 'at', 'by', 'kind', 'gone'), (words, pick, what) => {
      const items = sealed(words)
      assert.deepEqual(inspect(items, said(items), hash), { whole: true, brokenAt: null, head: items.at(-1)?.seal })
      const nth = pick % items.length
      const altered = items.flatMap((it, n): Item[] => {
        if (n !== nth) return [it]
        if (what === 'gone') return []
        if (what === 'at') return [{ ...it, at: new Date(AT.getTime() + 1) }]
        if (what === 'by') return [{ ...it, by: 'somebody' }]
        if (what === 'kind') return [{ ...it, kind: 'document' }]
        return [{ ...it, content: { words: `${words[n]}.`, n } }]
      })
      const seen = inspect(altered, said(items), hash)
      assert.equal(seen.whole, false)
      assert.ok(seen.brokenAt !== null)
    }),
  )
})

test('a pack that was written anew from the beginning, with every seal right, is not the one that was sealed [S0-40]', () => {
  fc.assert(
    fc.property(someWords, (words) => {
      const items = sealed(words)
      const forged = sealed(words.map((it) => `${it}!`))
      assert.equal(inspect(forged, said(items), hash).whole, false)
      assert.equal(inspect(items.slice(0, -1), said(items), hash).whole, false)
      assert.equal(inspect(items, null, hash).whole, false)
    }),
  )
})

test('the order in which a database keeps the keys of an item changes no seal', () => {
  const item = (content: unknown) => lineOf(FIRST, { nth: 1, kind: 'document', content, by: null, at: AT })
  assert.equal(item({ a: 1, b: [{ c: 2, d: 'x' }] }), item({ b: [{ d: 'x', c: 2 }], a: 1 }))
})

test('a matter goes forward, ends where it ends, and stands still once the person does not want it [S0-40]', () => {
  const state = fc.constantFrom(...MATTER_STATES)
  fc.assert(
    fc.property(state, state, fc.boolean(), (from, to, withdrawn) => {
      const next = stepTo({ state: from, withdrawn }, to)
      if (from === 'closed') assert.equal(next.ok || next.refusal, 'matter.closed')
      else if (to === 'closed') assert.ok(next.ok)
      else if (withdrawn) assert.equal(next.ok || next.refusal, 'matter.no_consent')
      else if (MATTER_STATES.indexOf(to) < MATTER_STATES.indexOf(from))
        assert.equal(next.ok || next.refusal, 'matter.backwards')
      else assert.ok(next.ok)
      assert.equal(mayBuild({ state: from, withdrawn }).ok, from !== 'closed' && !withdrawn)
    }),
  )
})
