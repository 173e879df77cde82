import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Act, Level, Reading, SignalKind } from '#reader/public.ts'
import {
  type Corrections,
  conversationOf,
  emptyConversation,
  type Heard,
  hardness,
  hear,
  judge,
  leadShouldCome,
  stepsDone,
} from './conversation.ts'

const AT = Date.UTC(2026, 6, 15, 1)
const NOTHING: Reading = { signals: [], anger: 0, target: 'none', acts: [] }
const span = [0, 1] as const

/** One line of a conversation: `c:` a customer and what is read in it, with its level, `a:` an agent and what they do. */
function heard(line: string, n: number): Heard {
  const [who, ...read] = line.split(' ').filter(Boolean)
  const base = { id: `u${n}`, key: String(n).padStart(3, '0'), at: new Date(AT + n * 1000) }
  if (who === 'a:') {
    const acts = read.map((act) => ({ act: act as Act, probability: 1, span, because: 'gives_reason' as const }))
    return { ...base, who: 'agent', reading: { ...NOTHING, acts } }
  }
  const anger = read.includes('angry') ? 3 : 0
  const signals = read
    .filter((it) => it !== 'angry')
    .map((it) => {
      const [kind, level = '0'] = it.split('/')
      return {
        kind: kind as SignalKind,
        level: Number(level) as Level,
        probability: 1,
        span,
        because: 'swear_word' as const,
      }
    })
  const target = signals.some(({ level }) => level > 1) ? 'agent' : 'none'
  return { ...base, who: 'customer', reading: { ...NOTHING, anger, target, signals } }
}
/** "Not this" about `utterance/kind`, said by the agent unless a lead did. */
function not(all: readonly string[], byAgent = true): Corrections {
  const said = all.map((one) => one.split('/') as [string, SignalKind])
  return new Map(
    [...Map.groupBy(said, ([utterance]) => utterance)].map(([utterance, of]) => {
      const kinds = new Set(of.map(([, kind]) => kind))
      return [utterance, { not: kinds, notByAgent: byAgent ? kinds : new Set<SignalKind>(), missed: [] }]
    }),
  )
}
const talk = (...lines: string[]) => lines.map(heard)
const after = (...lines: string[]) => conversationOf(talk(...lines))

test('an explanation counts as not accepted only when the customer says so right after it [S2-21]', () => {
  for (const [lines, unaccepted] of [
    [['a: explain', 'c: not_accepted'], 1],
    [['c: not_accepted'], 0],
    [['a: explain', 'c:'], 0],
    [['a: explain', 'c:', 'c: not_accepted'], 0],
    [['a: explain', 'a: explain', 'c: not_accepted'], 1],
    [['a: decline', 'c: not_accepted'], 1],
    [['a: explain', 'c: not_accepted', 'a: explain', 'c: thanks'], 0],
    [['a: explain', 'c: not_accepted', 'c: thanks'], 1],
  ] as const)
    assert.equal(after(...lines).unaccepted, unaccepted, lines.join(' | '))
})

test('the lead is wanted at the third, not before [S2-21]', () => {
  const refused = ['a: explain', 'c: not_accepted']
  assert.equal(leadShouldCome(after(...refused, ...refused)), false)
  assert.equal(leadShouldCome(after(...refused, ...refused, ...refused)), true)
})

test('what was not accepted in the last contact is not forgotten in this one [S2-21]', () => {
  assert.equal(conversationOf(talk('a: explain', 'c: not_accepted'), 2).unaccepted, 3)
})

test('the agent’s own word on an explanation holds, whenever the words come in', () => {
  const lines = talk('a: explain', 'c: not_accepted', 'a: explain', 'c: not_accepted')
  const between = { at: new Date(AT + 1500), accepted: true }
  assert.equal(conversationOf(lines, 0, new Map(), [between]).unaccepted, 1)
  const atTheEnd = { at: new Date(AT + 9000), accepted: true }
  assert.equal(conversationOf(lines, 0, new Map(), [atTheEnd]).unaccepted, 0)
  const counted = { at: new Date(AT + 2500), accepted: false }
  assert.equal(conversationOf(lines, 0, new Map(), [counted]).unaccepted, 2, 'not once by hand and once by the reader')
})

test('the count of explanations is never below nought', () => {
  const line = fc.constantFrom('a: explain', 'c: not_accepted', 'c: thanks', 'c:', 'a: restate')
  const judged = fc.array(fc.record({ at: fc.integer({ min: 0, max: 20 }), accepted: fc.boolean() }))
  fc.assert(
    fc.property(fc.array(line), judged, fc.array(fc.nat(20)), (lines, said, rejected) => {
      const so = conversationOf(
        talk(...lines),
        0,
        not(rejected.map((n) => `u${n}/not_accepted`)),
        said
          .map((it) => ({ ...it, at: new Date(AT + it.at * 1000) }))
          .toSorted((a, b) => a.at.getTime() - b.at.getTime()),
      )
      assert.ok(so.unaccepted >= 0)
    }),
  )
})

test('being loud, being angry and swearing at a thing is never conduct against a person', () => {
  const so = after(
    'c: angry profanity/1',
    'c: angry exposure_threat',
    'c: angry demand_dismissal',
    'c: angry not_accepted',
  )
  assert.deepEqual([so.directed, so.worst, so.lastDirectedAt], [0, 1, null])
})

test('somebody who speaks of dying has done nothing against the agent [P37]', () => {
  const so = after('c: self_harm_risk/4')
  assert.deepEqual([so.selfHarm, so.worst, so.directed], [true, 0, 0])
})

test('a mark that a person took back is out of every count', () => {
  const lines = talk('c: insult/2', 'a: explain', 'c: not_accepted insult/2', 'c: self_harm_risk/4')
  const so = conversationOf(lines, 0, not(['u0/insult', 'u2/insult', 'u2/not_accepted']))
  assert.deepEqual([so.directed, so.worst, so.borne, so.unaccepted, so.brought.insult], [0, 0, 0, 0, undefined])
  assert.equal(conversationOf(lines, 0, not(['u0/insult'])).directed, 1)
})

test('no single word takes danger out: it stays, and the agent’s own word lets conduct count beside it [P37]', () => {
  const lines = talk('c: self_harm_risk/4', 'c: insult/2')
  const taken = ['u0/self_harm_risk']
  const byAgent = conversationOf(lines, 0, not(taken))
  assert.deepEqual([byAgent.selfHarm, byAgent.selfHarmDoubted, hardness(byAgent)], [true, true, 2])
  const byLead = conversationOf(lines, 0, not(taken, false))
  assert.deepEqual([byLead.selfHarm, byLead.selfHarmDoubted, hardness(byLead)], [true, false, 4])
  const again = conversationOf(talk('c: self_harm_risk/4', 'c: self_harm_risk/4'), 0, not(taken))
  assert.deepEqual([again.selfHarmDoubted, hardness(again)], [false, 4], 'said anew, it counts anew')
})

test('a lead’s word changes the advice and takes nothing from the agent’s rest or right to end', () => {
  const so = conversationOf(talk('c: slur/3'), 0, not(['u0/slur'], false))
  assert.deepEqual([so.worst, so.directed, so.borne, hardness(so)], [0, 0, 3, 3])
})

test('what the reader missed counts as soon as somebody says so', () => {
  const missed = (kind: SignalKind): Corrections =>
    new Map([['u0', { not: new Set<SignalKind>(), notByAgent: new Set<SignalKind>(), missed: [kind] }]])
  const insulted = conversationOf(talk('c:'), 0, missed('insult'))
  assert.deepEqual([insulted.worst, insulted.directed, insulted.brought.insult], [2, 1, 1])
  assert.equal(conversationOf(talk('c:'), 0, missed('self_harm_risk')).selfHarm, true)
})

const kinds = fc.constantFrom(
  'c: insult/2',
  'c: not_accepted angry',
  'c: thanks',
  'c:',
  'a: explain',
  'a: restate',
  'a: propose',
  'c: self_harm_risk/4',
)

test('whatever order the words come in, the conversation is the same', () => {
  fc.assert(
    fc.property(fc.array(kinds, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (lines, dice) => {
      const all = talk(...lines)
      const shuffled = all
        .map((it) => ({ it, by: dice.next().value }))
        .toSorted((a, b) => a.by - b.by)
        .map(({ it }) => it)
      assert.deepEqual(conversationOf(shuffled), conversationOf(all))
    }),
  )
})

test('one word at a time or all at once, the conversation is the same', () => {
  fc.assert(
    fc.property(fc.array(kinds, { maxLength: 12 }), (lines) => {
      const all = talk(...lines)
      assert.deepEqual(
        all.reduce((so, it) => hear(so, it), emptyConversation()),
        conversationOf(all),
      )
    }),
  )
})

test('hearing more is never answered with a smaller worst, and taking back is', () => {
  fc.assert(
    fc.property(fc.array(kinds), kinds, (lines, more) => {
      assert.ok(after(...lines, more).worst >= after(...lines).worst)
    }),
  )
})

test('the five steps are seen as they are done [S4-62] [S4-63] [S4-64] [S4-65]', () => {
  for (const [lines, done] of [
    [[], []],
    [['c:', 'a: acknowledge_feeling'], ['listened']],
    [
      ['c:', 'a: restate'],
      ['listened', 'restated'],
    ],
    [
      ['c:', 'a: restate', 'c:', 'a: propose'],
      ['listened', 'restated', 'proposed'],
    ],
    [
      ['c:', 'a: restate', 'c:', 'a: propose', 'c: angry'],
      ['listened', 'restated', 'proposed'],
    ],
    [
      ['c:', 'a: restate', 'c:', 'a: propose', 'c:'],
      ['listened', 'restated', 'proposed', 'agreed'],
    ],
    [
      ['c:', 'a: propose', 'c:', 'a: recap'],
      ['proposed', 'agreed', 'recapped'],
    ],
  ] as const) {
    const steps = Object.entries(stepsDone(after(...lines))).filter(([, is]) => is)
    assert.deepEqual(
      steps.map(([step]) => step),
      done,
      lines.join(' | '),
    )
  }
})

test('an explanation that was judged waits for no other answer', () => {
  const so = judge(after('a: explain'), false)
  assert.deepEqual([so.unaccepted, so.explanationPending], [1, false])
})
