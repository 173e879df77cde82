import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { ROLES } from '#kernel/roles.ts'
import { FIRST, type Head, inspectChain, type Link, sealLine, steady } from './chain.ts'
import { mayRead, needsPurpose } from './evidence.ts'
import { decide } from './export.ts'

const hash = (line: string) => createHash('sha256').update(line).digest('hex')
function chainOf(words: readonly string[]): Link[] {
  const links: Link[] = []
  for (const [at, word] of words.entries()) {
    const seal = hash(sealLine(links.at(-1)?.seal ?? FIRST, at + 1, [word]))
    links.push({ nth: at + 1, parts: [word], seal })
  }
  return links
}
const headOf = (links: readonly Link[]): Head | null => links.at(-1) ?? null

test('whatever is done to a chain — a word, an order, a hole, an end, all of it anew — its walk does not end whole [S0-40]', () => {
  const words = fc.array(fc.string(), { minLength: 2, maxLength: 12 })
  const how = fc.constantFrom('word', 'seal', 'swap', 'hole', 'end', 'anew', 'added')
  fc.assert(
    fc.property(words, fc.nat(), how, (said, pick, what) => {
      const links = chainOf(said)
      const head = headOf(links)
      assert.deepEqual(inspectChain(links, head, hash), { whole: true, brokenAt: null, head: head?.seal })
      const at = pick % links.length
      const one = links[at] as Link
      const changed: Link[] =
        what === 'word'
          ? links.with(at, { ...one, parts: [`${said[at]}.`] })
          : what === 'seal'
            ? links.with(at, { ...one, seal: hash(one.seal) })
            : what === 'swap'
              ? links.with(0, { ...(links[1] as Link), nth: 1 }).with(1, { ...(links[0] as Link), nth: 2 })
              : what === 'hole'
                ? links.toSpliced(at, 1)
                : what === 'end'
                  ? links.slice(0, -1)
                  : what === 'anew'
                    ? chainOf(said.map((it) => `${it}!`))
                    : [...links, { nth: links.length + 1, parts: ['x'], seal: hash('x') }]
      const seen = inspectChain(changed, head, hash)
      assert.equal(seen.whole, false)
      assert.notEqual(seen.brokenAt, null)
    }),
  )
})

test('the same content is the same line, however its keys lie', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (it) => {
      const turned = Object.fromEntries(Object.entries(it).toReversed())
      assert.equal(steady(it), steady(turned))
    }),
  )
})

test('who reads what follows from who they are to it, and from nothing else [P38]', () => {
  const id = fc.constantFrom('mei', 'jun', 'x')
  fc.assert(
    fc.property(fc.constantFrom(...ROLES), id, fc.boolean(), (role, who, confined) => {
      const as = mayRead({ id: who, role }, { agents: ['mei'], confined })
      if (role === 'legal') assert.equal(as, 'original')
      else if (role === 'agent' || role === 'lead') assert.equal(as, who === 'mei' ? 'original' : null)
      else if (role === 'manager') assert.equal(as, confined ? null : 'redacted')
      else assert.equal(as, null)
      assert.equal(needsPurpose(role), role === 'legal' || role === 'manager')
    }),
  )
})

test('nobody lets out what they asked for themselves, and no is said with a reason [P56]', () => {
  const word = fc.record({ approve: fc.boolean(), because: fc.constantFrom('', 'It names a child') })
  const ids = fc.constantFrom('zheng', 'mei')
  fc.assert(
    fc.property(ids, ids, fc.constantFrom(null, true, false), word, (askedBy, by, approved, it) => {
      const may = decide({ askedBy, approved }, by, it)
      assert.equal(may.ok, approved === null && askedBy !== by && (it.approve || it.because !== ''))
    }),
  )
})
