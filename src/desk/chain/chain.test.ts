import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ChainFacts, chainOf, firstBrokenLink, LINKS, type LinkName, procedureOf, wasFollowed } from './chain.ts'

const DAY = 1440
/** Everything held: two days were said, two days are kept, it came after one and a half. */
const FINE: ChainFacts = {
  sure: 2 * DAY,
  claim: 2 * DAY,
  standard: 2 * DAY,
  said: 2 * DAY,
  lately: 0.95,
  isLateKnown: false,
  chases: [],
  due: 2 * DAY,
  took: 1.5 * DAY,
  isDone: true,
}
const late = { took: 3 * DAY, isLateKnown: true } as const

const CASES: readonly (readonly [what: string, is: Partial<ChainFacts>, first: LinkName | null])[] = [
  ['everything held', {}, null],
  ['everything held, minutes', { sure: 50, claim: 55, standard: 50, said: 50, due: 50, took: 40 }, null],
  [
    'next day is advertised, three are kept',
    { claim: DAY, sure: 3.1 * DAY, standard: DAY, said: DAY, ...late },
    'claim',
  ],
  ['next day is advertised and this one came in time by luck', { claim: DAY, sure: 3 * DAY, took: DAY }, 'claim'],
  ['the claim was broken and nobody was asked', { claim: DAY, sure: 3 * DAY, ...late, chases: [] }, 'claim'],
  ['the claim was broken and the agent said less still', { claim: DAY, sure: 3 * DAY, said: 300 }, 'claim'],
  ['nothing is advertised, the standard is dreamt', { claim: null, standard: DAY, said: DAY, ...late }, 'standard'],
  ['an honest claim over a dreamt standard', { claim: 3 * DAY, standard: DAY, said: DAY, ...late }, 'standard'],
  [
    'a dreamt standard, and a courier who slipped',
    { claim: null, standard: DAY, ...late, chases: ['slipped'] },
    'standard',
  ],
  [
    'lunch: half an hour is the standard, fifty are kept',
    { sure: 50, claim: null, standard: 30, said: 30, due: 30, took: 120 },
    'standard',
  ],
  ['less was said than anybody gave to say', { said: DAY, due: DAY, ...late, chases: ['changed'] }, 'statement'],
  ['less was said, and it came in time all the same', { said: DAY, due: DAY, took: 0.9 * DAY }, 'statement'],
  ['less was said where only the kept figure was known', { claim: null, standard: null, said: DAY }, 'statement'],
  ['the standard was said, and it is honest', { said: 2 * DAY }, null],
  ['the kept figure was said under a slower standard', { standard: 4 * DAY, said: 2 * DAY }, null],
  ['more was said than the standard', { said: 5 * DAY, due: 5 * DAY }, null],
  ['too much work that week', { lately: 0.5, ...late, chases: ['changed'] }, 'capacity'],
  ['too much work, and nobody asked', { lately: 0.79, ...late, chases: [] }, 'capacity'],
  ['an ordinary week is no excuse: nobody was asked', { lately: 0.8, ...late, chases: [] }, 'chase'],
  ['nobody can tell about the week, and nobody was asked', { lately: null, ...late, chases: [] }, 'chase'],
  ['the courier said yes and slipped', { ...late, chases: ['slipped', 'waiting'] }, 'chase'],
  ['the courier slipped, and no other was asked', { ...late, chases: ['slipped'] }, 'chase'],
  ['the courier slipped once and moved at the second asking', { ...late, chases: ['slipped', 'changed'] }, 'delivery'],
  ['asked in time, moved, and still late', { ...late, chases: ['changed'] }, 'delivery'],
  ['asked, nothing heard yet, already late', { ...late, chases: ['waiting'], isDone: false }, 'delivery'],
  ['late, and nobody knew', { took: 2.5 * DAY }, 'delivery'],
  ['still on the way and within its time', { took: DAY, isDone: false }, null],
  ['still on the way after its time', { took: 3 * DAY, isDone: false }, 'delivery'],
  ['nobody can tell what is kept, and it is late', { sure: null, ...late, chases: ['changed'] }, 'delivery'],
  [
    'nobody can tell anything, and no time was said',
    { sure: null, claim: null, standard: null, said: null, lately: null, due: null },
    null,
  ],
  [
    'lunch came two hours late, the rider was never asked',
    { sure: 45, claim: 45, standard: 45, said: 45, due: 45, took: 165, isLateKnown: true },
    'chase',
  ],
]

test(`the first link that broke is named in ${CASES.length} scripted cases [S3-48]`, () => {
  assert.ok(CASES.length >= 30)
  for (const [what, is, first] of CASES) assert.equal(firstBrokenLink(chainOf({ ...FINE, ...is })), first, what)
})

const span = fc.option(fc.integer({ min: 1, max: 10_000 }))
const facts: fc.Arbitrary<ChainFacts> = fc.record({
  sure: span,
  claim: span,
  standard: span,
  said: span,
  lately: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  isLateKnown: fc.boolean(),
  chases: fc.array(fc.constantFrom('waiting', 'slipped', 'changed' as const), { maxLength: 4 }),
  due: span,
  took: fc.integer({ min: 0, max: 10_000 }),
  isDone: fc.boolean(),
}) as fc.Arbitrary<ChainFacts>

test('whoever said what the house gave them to say is never the link that broke, however wrong the house was [S3-47]', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom('claim', 'standard', 'sure' as const), (it, given) => {
      const said = it[given as 'claim']
      const chain = chainOf({ ...it, said })
      assert.notEqual(firstBrokenLink(chain), 'statement')
      assert.equal(procedureOf({ ...it, said }, true).said, true)
    }),
  )
})

test('what was asked about and written down was done by the procedure, whatever came of it [S3-47]', () => {
  fc.assert(
    fc.property(facts, (it) => {
      const given = { ...it, said: it.standard, chases: ['slipped' as const] }
      assert.equal(wasFollowed(procedureOf(given, true)), true)
    }),
  )
})

test('every link is judged, and nothing in front of the first broken one is broken [S3-48]', () => {
  fc.assert(
    fc.property(facts, (it) => {
      const chain = chainOf(it)
      assert.deepEqual(
        chain.map((link) => link.name),
        LINKS,
      )
      const first = firstBrokenLink(chain)
      const before = chain.slice(0, first === null ? chain.length : LINKS.indexOf(first))
      assert.ok(before.every((link) => link.state !== 'broken'))
    }),
  )
})
