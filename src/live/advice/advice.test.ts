import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Conversation, emptyConversation } from '../conversation/conversation.ts'
import { type AdviceId, type Around, advise, HOUSE_ADVICE } from './advice.ts'
import { adviceWords } from './advice.words.ts'

const AROUND: Around = {
  waitedMinutes: 0,
  transfers: 0,
  brokenPromise: null,
  earlierContacts: 0,
  warnings: 0,
  leadAsked: false,
  customerName: null,
  lever: false,
  backlog: { waiting: 0, longestMinutes: 0 },
}
const so = (it: Partial<Conversation> = {}): Conversation => ({
  ...emptyConversation(),
  customerTurns: 3,
  lastWho: 'customer',
  ...it,
})
const abused: Partial<Conversation> = { directed: 1, worst: 2, lastLevel: 2, lastKinds: ['insult'], anger: 3 }
const ids = (it: Partial<Conversation>, around: Partial<Around> = {}) =>
  advise(so(it), { ...AROUND, ...around }).map((advice) => advice.id)

test('the table of the house says what it says', () => {
  const rows: readonly (readonly [Partial<Conversation>, Partial<Around>, readonly AdviceId[]])[] = [
    [{ customerTurns: 0, lastWho: null }, {}, []],
    [{ customerTurns: 0, lastWho: null }, { waitedMinutes: 11, transfers: 2 }, ['own_the_wait']],
    [{ customerTurns: 0, lastWho: null }, { brokenPromise: 'a call' }, ['own_broken_promise']],
    [{ customerTurns: 1 }, { brokenPromise: 'a call', waitedMinutes: 5 }, ['own_broken_promise', 'own_the_wait']],
    [{ customerTurns: 1, did: { regret: 1 } }, { brokenPromise: 'a call' }, ['restate']],
    [{ anger: 3 }, {}, ['hear_anger', 'restate']],
    [{ ...abused, did: { acknowledge_feeling: 1, restate: 1 } }, {}, ['first_warning']],
    [abused, { warnings: 1 }, ['second_warning', 'hear_anger']],
    [abused, { warnings: 2 }, ['may_end', 'hear_anger']],
    [{ ...abused, worst: 3, lastLevel: 3 }, {}, ['end_now', 'first_warning']],
    [{ ...abused, worst: 4, lastLevel: 4 }, {}, ['threat_end_now', 'first_warning']],
    [{ unaccepted: 3, lastKinds: ['not_accepted'] }, {}, ['lead_takes_it', 'restate']],
    [{ unaccepted: 1, lastKinds: ['not_accepted'], did: { restate: 1 } }, {}, ['other_words']],
    [{ lastKinds: ['exposure_threat'], did: { restate: 1 } }, {}, ['their_right']],
    [{ lastKinds: ['thanks'], did: { recap: 1, restate: 1 } }, {}, ['warm_end']],
  ]
  for (const [it, around, expected] of rows) assert.deepEqual(ids(it, around), expected, JSON.stringify([it, around]))
})

const kind = fc.constantFrom(
  'insult',
  'profanity',
  'not_accepted',
  'thanks',
  'supervisor_request',
  'exposure_threat',
  'demand_dismissal',
  'self_harm_risk' as const,
)
const level = fc.constantFrom(0, 1, 2, 3, 4)
const anyConversation = fc.record({
  unaccepted: fc.nat(5),
  anger: fc.constantFrom(0, 1, 2, 3),
  worst: level,
  lastLevel: level,
  directed: fc.nat(3),
  selfHarm: fc.boolean(),
  lastKinds: fc.array(kind, { maxLength: 3 }),
  lastWho: fc.constantFrom('customer', 'agent', null),
  customerTurns: fc.nat(5),
  confirmed: fc.boolean(),
  agreed: fc.boolean(),
}) as fc.Arbitrary<Partial<Conversation>>
const anyAround = fc.record({
  waitedMinutes: fc.nat(20),
  transfers: fc.nat(4),
  brokenPromise: fc.option(fc.constant('a call')),
  warnings: fc.nat(3),
}) as fc.Arbitrary<Partial<Around>>

test('nobody is given more than two pieces of advice at once', () => {
  fc.assert(fc.property(anyConversation, anyAround, (it, around) => assert.ok(ids(it, around).length <= 2)))
})

const RANK: readonly (readonly AdviceId[])[] = [
  ['stay_and_get_help'],
  ['threat_end_now', 'end_now', 'may_end', 'second_warning', 'first_warning'],
  ['lead_takes_it', 'hand_to_supervisor'],
]
const rank = (advice: AdviceId) => (RANK.findIndex((ids) => ids.includes(advice)) + RANK.length + 1) % (RANK.length + 1)

test('danger comes before the end of abuse, that before the lead, and that before the ordinary course [X10]', () => {
  const order = HOUSE_ADVICE.map((rule) => rank(rule.id))
  assert.deepEqual(
    order,
    order.toSorted((a, b) => a - b),
  )
  fc.assert(
    fc.property(anyConversation, anyAround, (it, around) => {
      const given = ids(it, around).map(rank)
      assert.deepEqual(
        given,
        given.toSorted((a, b) => a - b),
      )
      const best = Math.min(
        ...HOUSE_ADVICE.filter((rule) => rule.when(so(it), { ...AROUND, ...around })).map((rule) => rank(rule.id)),
      )
      if (given.length > 0) assert.equal(given[0], best)
    }),
  )
})

test('a customer who is angry and has not gone against a person is never warned and never ended', () => {
  fc.assert(
    fc.property(anyConversation, anyAround, (it, around) => {
      const angry = {
        ...it,
        anger: 3 as const,
        worst: 1 as const,
        lastLevel: 1 as const,
        directed: 0,
        lastDirectedAt: null,
      }
      assert.deepEqual(
        advise(so(angry), { ...AROUND, ...around }).filter(
          (advice) => advice.does === 'warning' || advice.does === 'end',
        ),
        [],
      )
    }),
  )
})

test('an insult that was warned about is over: swearing at the sofa afterwards brings no second warning', () => {
  const later = { ...abused, lastLevel: 1 as const, lastKinds: ['profanity' as const] }
  assert.ok(!ids(later, { warnings: 1 }).includes('second_warning'))
})

test('whoever speaks of dying is neither warned nor cut off, whatever else was said [P37]', () => {
  fc.assert(
    fc.property(anyConversation, anyAround, (it, around) => {
      const given = advise(so({ ...it, selfHarm: true, customerTurns: 2 }), { ...AROUND, ...around })
      assert.equal(given[0]?.id, 'stay_and_get_help')
      assert.deepEqual(
        given.filter((advice) => advice.does === 'warning' || advice.does === 'end'),
        [],
      )
    }),
  )
})

test('"I can hear you’re very upset. Can you tell me exactly what happened?": word for word, when anger was not met yet [S4-20]', () => {
  const said = adviceWords['advice.hear_anger.say']
  assert.equal(said.en, 'I can hear you’re very upset. Can you tell me exactly what happened?')
  // The seed says 你; to a customer we say 您.
  assert.equal(said['zh-Hans'], '我能听到您非常不安。您能确切地告诉我发生了什么让您非常不安吗？')
  assert.equal(ids({ anger: 2 })[0], 'hear_anger')
  assert.ok(!ids({ anger: 3, did: { acknowledge_feeling: 1 } }).includes('hear_anger'))
  assert.ok(!ids({ anger: 1 }).includes('hear_anger'))
})

test('nobody is told that today everybody is busy while the queue is normal [S4-21] [X11]', () => {
  fc.assert(
    fc.property(
      anyConversation,
      fc.record({ waiting: fc.nat(20), longestMinutes: fc.nat(40) }),
      fc.boolean(),
      (it, backlog, met) => {
        const did = met ? { acknowledge_feeling: 1 } : {}
        const shown = ids({ ...(it as Partial<Conversation>), did }, { backlog }).includes('busy_day')
        if (shown) assert.ok(backlog.waiting >= 5 || backlog.longestMinutes >= 10)
      },
    ),
  )
  const angry = { anger: 2, did: { acknowledge_feeling: 1, restate: 1 } } as const
  assert.ok(ids(angry, { backlog: { waiting: 9, longestMinutes: 12 } }).includes('busy_day'))
  assert.ok(!ids(angry, { backlog: { waiting: 4, longestMinutes: 9 } }).includes('busy_day'))
})

test('"do it or I complain" is answered with the form at once; that comes after danger, abuse and the lead [S0-18] [X10]', () => {
  const lever = { lever: true }
  assert.equal(ids({ lastKinds: [] }, lever)[0], 'offer_the_form')
  assert.deepEqual(ids(abused, lever), ['first_warning', 'offer_the_form'])
  assert.equal(ids({ unaccepted: 3 }, lever)[0], 'lead_takes_it')
  assert.ok(!ids({ lastWho: 'agent' }, lever).includes('offer_the_form'))
  const [advice] = advise(so(), { ...AROUND, ...lever })
  assert.equal(advice?.gaps.link, '/complain')
})
