import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { overEmotional, persistence, pressure, since, sumsOf, unreasonableDemand } from './four-kinds.ts'
import {
  type CaseFact,
  type ContactFact,
  type DemandFact,
  HOUSE_LIMITS,
  type Known,
  type LineName,
  OURS,
  type Sum,
} from './kinds.ts'
import { type Came, oursOf } from './ours.ts'

const DAY = 86_400_000
const day = (n: number) => new Date(Date.UTC(2026, 4, 1) + n * DAY)
const NOTHING: Known = { contacts: [], cases: [], demands: [], levers: [], incidents: [] }
const aCase = (n: number, it: Partial<CaseFact> = {}): CaseFact => ({
  id: `case ${n}`,
  number: n,
  isComplaint: true,
  answeredAt: day(5),
  found: 'unfounded',
  isClosed: true,
  ...it,
})
const aContact = (n: number, it: Partial<ContactFact> = {}): ContactFact => ({
  id: `contact ${n}`,
  at: day(5 + n),
  channel: 'phone',
  minutes: 12,
  caseId: 'case 12',
  agent: 'mei',
  news: false,
  ours: null,
  ...it,
})
const times = <T>(n: number, make: (i: number) => T): readonly T[] => Array.from({ length: n }, (_, i) => make(i + 1))
const levers = (n: number) => times(n, (i) => ({ id: `lever ${i}`, at: day(i), heardBy: 'mei' }))
const of = (sum: Sum, what: LineName) => sum.lines.find((it) => it.what === what)?.n ?? 0

test('nine founded complaints are never pressure, whatever is said beside them; nine unfounded with six levers are [S0-8] [X2]', () => {
  const founded = times(9, (i) => aCase(i, { found: 'founded' }))
  const unfounded = times(9, (i) => aCase(i))
  for (const n of [0, 6, 60]) assert.equal(pressure({ ...NOTHING, cases: founded, levers: levers(n) }).proposed, false)
  const sum = pressure({ ...NOTHING, cases: unfounded, levers: levers(6) })
  assert.equal(sum.proposed, true)
  assert.deepEqual([of(sum, 'complaints_unfounded'), of(sum, 'complaints_net'), of(sum, 'levers')], [9, 9, 6])
  const both = pressure({ ...NOTHING, cases: [...unfounded, ...founded.slice(0, 5)], levers: levers(6) })
  assert.deepEqual([of(both, 'complaints_net'), both.proposed], [4, false], 'each founded one is taken away again')
})

test('complaining alone is no pressure, nor are levers alone, and what nobody has answered with reasons does not count [S0-8] [S0-18]', () => {
  const asked = (cases: readonly CaseFact[], n: number) => pressure({ ...NOTHING, cases, levers: levers(n) }).proposed
  assert.equal(
    asked(
      times(40, (i) => aCase(i)),
      0,
    ),
    false,
  )
  assert.equal(asked([], 60), false)
  for (const it of [{ answeredAt: null }, { found: null }, { isClosed: false }, { isComplaint: false }] as const)
    assert.equal(
      asked(
        times(40, (i) => aCase(i, it)),
        60,
      ),
      false,
      JSON.stringify(it),
    )
})

const demand = (it: Partial<DemandFact> = {}): DemandFact => ({
  id: 'demand',
  caseId: 'case 12',
  scope: 'never',
  declinedAt: day(5),
  explanations: times(2, (i) => ({ id: `said ${i}`, at: day(5 + i), by: 'mei', answer: 'not' as const })),
  ...it,
})

test('a first ask is never an unreasonable demand: only what is out of scope and insisted on after a reasoned no [S0-7]', () => {
  const asked = (it: Partial<DemandFact>) => unreasonableDemand(demand(it), { ...NOTHING, cases: [aCase(12)] }).proposed
  assert.equal(asked({}), true)
  assert.equal(asked({ declinedAt: null }), false, 'nobody has said no yet')
  assert.equal(asked({ explanations: [] }), false, 'a first ask')
  assert.equal(asked({ explanations: demand().explanations.slice(1) }), false, 'explained once')
  const before = demand().explanations.map((it) => ({ ...it, at: day(1) }))
  assert.equal(asked({ explanations: before }), false, 'explained before it was declined')
  const agreed = [...demand().explanations, { id: 'said 3', at: day(9), by: 'mei', answer: 'agreed' as const }]
  assert.equal(asked({ explanations: agreed }), false, 'they let it be')
  for (const scope of ['owed', 'may_be_given', 'not_listed', null] as const) assert.equal(asked({ scope }), false)
  const cause = unreasonableDemand(demand(), { ...NOTHING, cases: [aCase(12, { found: 'founded' })] })
  assert.equal(cause.proposed, false, 'their complaint was founded')
})

test('abuse counts by contact and level from what people confirmed; anger has no way in [S0-6] [X2]', () => {
  const incident = (n: number, level: 1 | 2 | 3 | 4) => ({
    id: `${n}`,
    at: day(n),
    contact: `c${n}`,
    agent: 'mei',
    level,
  })
  const asked = (...levels: (1 | 2 | 3 | 4)[]) =>
    overEmotional({ ...NOTHING, incidents: levels.map((level, n) => incident(n, level)) })
  assert.equal(asked(1, 1, 1, 1, 1).proposed, false, 'a raised voice is no abuse, however often')
  assert.equal(asked(2).proposed, false)
  assert.equal(asked(2, 2).proposed, true)
  assert.equal(asked(3).proposed, true)
  assert.deepEqual(asked(1, 2, 3).victims, ['mei'])
  const angry = times(50, (i) => aContact(i))
  assert.deepEqual(sumsOf({ ...NOTHING, contacts: angry }), [])
})

const wang = (n: number, more: readonly ContactFact[] = []): Known => ({
  ...NOTHING,
  cases: [aCase(12)],
  contacts: [...times(n, (i) => aContact(i, i % 4 === 0 ? { channel: 'counter' } : {})), ...more],
})

test('the sum of whoever comes back on an answered case can be read line by line, with visits and calls together [S0-9] [S0-17]', () => {
  const news = aContact(30, { news: true })
  const unseen = aContact(31, { news: null })
  const ours = aContact(32, { ours: 'broken_promise' })
  const before = aContact(-3)
  const sum = persistence('case 12', wang(11, [news, unseen, ours, before]))
  assert.equal(sum.proposed, true)
  assert.deepEqual(
    sum.lines.map((it) => [it.what, it.n]),
    [
      ['after_answer', 14],
      ['ours_broken_promise', 1],
      ['with_news', 1],
      ['not_looked_at', 1],
      ['nothing_new', 11],
      ['minutes', 132],
      ['visits', 2],
    ],
  )
  assert.deepEqual(
    sum.lines.find((it) => it.what === 'ours_broken_promise')?.rows,
    [ours.id],
    'each line opens to its rows',
  )
})

test('no volume fires by itself: without an answer, with news in it, or where nobody has looked, nothing is proposed [S0-9] [A4]', () => {
  const many = (it: Partial<ContactFact>) => times(500, (i) => aContact(i, it))
  const asked = (of: Partial<CaseFact>, it: Partial<ContactFact> = {}) =>
    sumsOf({ ...NOTHING, cases: [aCase(12, of)], contacts: many(it) }).some((sum) => sum.proposed)
  assert.equal(asked({}), true)
  assert.equal(asked({ answeredAt: null }), false)
  assert.equal(asked({ found: 'founded' }), false)
  assert.equal(asked({}, { news: true }), false)
  assert.equal(asked({}, { news: null }), false)
  assert.equal(asked({}, { caseId: null }), false)
})

const anyKnown: fc.Arbitrary<Known> = fc.record({
  contacts: fc
    .array(
      fc.record({
        n: fc.nat(60),
        minutes: fc.nat(90),
        caseId: fc.constantFrom('case 1', 'case 2', 'case 12', null),
        news: fc.constantFrom(true, false, false, null),
        ours: fc.constantFrom(null, null, null, ...OURS),
      }),
      { maxLength: 30 },
    )
    .map((all) => all.map(({ n, ...it }, i) => aContact(n, { ...it, id: `contact ${i}` }))),
  cases: fc.subarray([1, 2, 12, 13, 14, 15, 16, 17]).chain((numbers) =>
    fc.tuple(
      ...numbers.map((n) =>
        fc
          .record({
            found: fc.constantFrom<CaseFact['found']>('founded', 'unfounded', 'unfounded', null),
            answeredAt: fc.constantFrom(day(5), day(9), null),
            isClosed: fc.boolean(),
            isComplaint: fc.boolean(),
          })
          .map((it) => aCase(n, it)),
      ),
    ),
  ),
  demands: fc.array(fc.constantFrom(demand(), demand({ id: 'other', caseId: 'case 1' })), { maxLength: 2 }),
  levers: fc.nat(8).map(levers),
  incidents: fc.constant([]),
})
const proposedIn = (known: Known) =>
  sumsOf(known)
    .filter((it) => it.proposed)
    .map((it) => `${it.kind} ${it.subject}`)

test('a founded complaint more, or a contact that we caused, never raises any kind [X2] [P25] [S0-8] [S0-9]', () => {
  fc.assert(
    fc.property(anyKnown, fc.constantFrom(...OURS), fc.nat(40), (known, why, n) => {
      const before = new Set(proposedIn(known))
      const founded = aCase(99, { found: 'founded' })
      const theirs = times(n, (i) => aContact(i, { id: `more ${i}`, caseId: founded.id }))
      const caused = times(n, (i) => aContact(i, { id: `ours ${i}`, caseId: 'case 12', ours: why }))
      for (const more of [
        { ...known, cases: [...known.cases, founded], contacts: [...known.contacts, ...theirs] },
        { ...known, contacts: [...known.contacts, ...caused] },
        { ...known, cases: known.cases.map((it) => ({ ...it, found: 'founded' as const })) },
      ])
        for (const it of proposedIn(more)) assert.ok(before.has(it), it)
    }),
    { numRuns: 2000 },
  )
})

test('what people have settled is not summed again: only what came since [S0-9]', () => {
  const known = wang(12)
  assert.deepEqual(proposedIn(known), ['persistence case 12'])
  assert.deepEqual(proposedIn(since(known, day(14))), [])
  assert.deepEqual(proposedIn(since(wang(12 + HOUSE_LIMITS.contactsAfterAnswer), day(17))), ['persistence case 12'])
})

test('why a contact is ours: a broken promise, an unsolved end that nobody answered since, our own call, nobody picked up [S0-9]', () => {
  const came = (n: number, it: Partial<Came> = {}): Came => ({
    id: `${n}`,
    at: day(n),
    endedAt: day(n),
    caseId: 'a',
    answered: true,
    afterBrokenPromise: false,
    solved: 'unsure',
    news: null,
    ...it,
  })
  const why = (all: readonly Came[], answered: readonly Date[] = [], called: readonly Date[] = []) =>
    Object.fromEntries(oursOf(all, new Map([['a', answered]]), new Map([['a', called]])))
  assert.deepEqual(why([came(1), came(2)]), {})
  assert.deepEqual(why([came(1, { answered: false }), came(2, { afterBrokenPromise: true })]), {
    1: 'not_answered',
    2: 'broken_promise',
  })
  assert.deepEqual(why([came(1, { solved: 'no' }), came(3)]), { 3: 'left_unsolved' })
  assert.deepEqual(why([came(1, { solved: 'no' }), came(3)], [day(2)]), {}, 'answered in between')
  assert.deepEqual(why([came(1, { solved: 'no', news: false }), came(3)]), {}, 'the answer stood')
  assert.deepEqual(why([came(1, { solved: 'no' }), came(3, { caseId: 'b' })]), {}, 'another matter')
  assert.deepEqual(why([came(1)], [], [new Date(day(1).getTime() + 20 * 60_000)]), { 1: 'call_back' })
})
