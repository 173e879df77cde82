import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type ConversationRead, conversationRead, courseOf, putRight, type ReadTurn } from './conversation.ts'
import type { Anger, Level, Reading, SignalKind, Target } from './reading.ts'

const span = [0, 1] as const
const because = 'swear_word' as const
const nothing: Reading = { signals: [], anger: 0, target: 'none', acts: [] }
const signal = (kind: SignalKind, level: Level = 0) => ({ kind, level, probability: 1, span, because })
type Turn = ReadTurn & { reading: Reading }
const customer = (more: Partial<Reading> = {}): Turn => ({ role: 'customer', reading: { ...nothing, ...more } })
const agent = (...acts: ('explain' | 'restate')[]): Turn => ({
  role: 'agent',
  reading: { ...nothing, acts: acts.map((act) => ({ act, probability: 1, span, because })) },
})
const polite = customer()

const KINDS: readonly (readonly [SignalKind, Level])[] = [
  ['profanity', 1],
  ['profanity', 2],
  ['insult', 2],
  ['insult_family', 3],
  ['slur', 3],
  ['sexual', 3],
  ['threat', 4],
  ['self_harm_risk', 4],
  ['not_accepted', 0],
  ['repeat_contact', 0],
]
const aCustomer = (target: fc.Arbitrary<Target>): fc.Arbitrary<Turn> =>
  fc
    .record({
      kinds: fc.subarray([...KINDS], { maxLength: 3 }),
      anger: fc.constantFrom<Anger>(0, 1, 2, 3),
      target,
    })
    .map(({ kinds, anger, target }) =>
      customer({ anger, target, signals: kinds.map(([kind, level]) => signal(kind, level)) }),
    )
const anyone = fc.constantFrom<Target>('agent', 'company', 'third_party', 'thing', 'self', 'none')
const nobodyHere = fc.constantFrom<Target>('company', 'third_party', 'thing', 'self', 'none')
const turnsAt = (target: fc.Arbitrary<Target>) =>
  fc.array(fc.oneof(aCustomer(target), fc.constant(agent('explain')), fc.constant(agent())), { maxLength: 10 })
const levelOf = (it: ConversationRead) => it.abuse?.level ?? 0

test('a polite turn never raises what went before, and never makes a conversation rise', () => {
  fc.assert(
    fc.property(turnsAt(anyone), (turns) => {
      const [before, after] = [conversationRead(turns), conversationRead([...turns, polite])]
      assert.deepEqual(after.abuse, before.abuse)
      assert.ok(after.unaccepted <= before.unaccepted)
      assert.notEqual(after.course, 'rising')
    }),
  )
})

test('where nothing is directed at whoever listens there is heat and no abuse above it', () => {
  fc.assert(fc.property(turnsAt(nobodyHere), (turns) => assert.ok(levelOf(conversationRead(turns)) <= 1)))
})

test('taking a signal back never raises anything', () => {
  const without = (turns: readonly Turn[], at: number, kind: SignalKind) =>
    turns.map((turn, i) => (i === at ? { ...turn, reading: putRight(turn.reading, new Set([kind]), []) } : turn))
  const kind = fc.constantFrom(...KINDS.map(([one]) => one))
  fc.assert(
    fc.property(turnsAt(anyone), fc.nat(9), kind, (turns, at, taken) => {
      const [before, after] = [conversationRead(turns), conversationRead(without(turns, at, taken))]
      assert.ok(levelOf(after) <= levelOf(before))
      assert.ok((after.threat?.level ?? 0) <= (before.threat?.level ?? 0))
      assert.ok(after.unaccepted <= before.unaccepted)
      assert.ok(Number(after.selfHarmRisk) <= Number(before.selfHarmRisk))
      assert.ok(Number(after.repeatContact) <= Number(before.repeatContact))
      assert.equal(after.course, before.course)
    }),
  )
})

test('thanks that were no thanks leave the explanation unaccepted: the one thing that comes back', () => {
  const thanked = customer({ signals: [signal('thanks')] })
  const turns = [agent('explain'), customer({ signals: [signal('not_accepted')] }), agent('explain')]
  assert.equal(conversationRead([...turns, thanked]).unaccepted, 0)
  const taken = { ...thanked, reading: putRight(thanked.reading, new Set(['thanks']), []) }
  assert.equal(conversationRead([...turns, taken]).unaccepted, 1)
})

test('the worst is told with its turn and its kinds, and speaking of dying is never conduct', () => {
  const insulted = customer({ target: 'agent', signals: [signal('insult', 2), signal('profanity', 1)] })
  const dying = customer({ target: 'agent', signals: [signal('self_harm_risk', 4)] })
  const { abuse, selfHarmRisk } = conversationRead([polite, agent(), insulted, dying, insulted])
  assert.deepEqual([abuse, selfHarmRisk], [{ level: 2, at: 2, kinds: ['insult'] }, true])
  assert.equal('abuse' in conversationRead([dying]), false)
})

test('a threat against a place is no abuse of whoever listens, and is not lost', () => {
  const { abuse, threat } = conversationRead([customer({ target: 'company', signals: [signal('threat', 4)] })])
  assert.deepEqual([abuse?.level, threat], [1, { level: 4, at: 0 }])
})

test('a course is told from four turns of the customer, and from no fewer', () => {
  for (const [recent, course] of [
    [[0, 0, 3], 'cannot tell'],
    [[0, 0, 1, 2], 'rising'],
    [[3, 3, 1, 0], 'falling'],
    [[2, 2, 2, 1], 'steady'],
    [[0, 0, 3, 0], 'steady'],
    [[3, 3, 0, 3], 'steady'],
  ] as const)
    assert.equal(courseOf(recent), course, recent.join())
  const angry = customer({ anger: 3 })
  assert.equal(conversationRead([angry, agent(), angry, polite, agent(), polite]).course, 'falling')
})
