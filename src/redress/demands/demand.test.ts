import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mayReadWords } from '#desk/public.ts'
import { isUnderstood } from '../explanations/explanation.ts'
import type { CaseFact } from '../facts/fact.ts'
import { isAdmissionDue } from '../speech/speech.ts'
import { blameIn } from './blame.ts'
import {
  DEMAND_KINDS,
  type Demand,
  decide,
  type Given,
  goesToSecondLine,
  inOrder,
  isLoss,
  mayOfferPerspective,
  OUTCOMES,
  RUBRIC,
  STAFF_ASKS,
  type Standing,
  stepsOf,
  withdraw,
} from './demand.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const receipt = { kind: 'recording', words: 'the recording of 11:20', id: null } as const
const fact = (state: CaseFact['state'], admits = true): CaseFact => ({
  id: `${state}-${admits}`,
  words: 'what was said at 11:20',
  admits,
  verifyBy: NOW,
  evidence: state === 'unverified' ? null : receipt,
  state,
})
const demand = (more: Partial<Demand> = {}): Demand => ({
  id: 'd',
  kind: 'compensation',
  state: 'open',
  version: 1,
  secondLine: false,
  ...more,
})
const READY: Standing = {
  accounts: { customer: true, ours: true },
  facts: [fact('verified')],
  admitted: true,
  understood: true,
  lossOpen: 1,
}
const rubric = RUBRIC.map((question) => ({ question, answer: 'yes' as const, words: 'as the recording shows' }))
const given = (more: Partial<Given> = {}): Given => ({
  version: 1,
  outcome: 'accept',
  rubric,
  words: '這筆 3,600 元由我們負責。',
  evidence: ['verified-true'],
  unconfirmedBecause: null,
  ...more,
})
const says = (it: { ok: boolean; refusal?: string }) => (it.ok ? 'done' : it.refusal)

const anyStanding: fc.Arbitrary<Standing> = fc.record({
  accounts: fc.record({ customer: fc.boolean(), ours: fc.boolean() }),
  facts: fc.array(fc.constantFrom(fact('unverified'), fact('verified'), fact('disproved'), fact('unverified', false)), {
    maxLength: 3,
  }),
  admitted: fc.boolean(),
  understood: fc.boolean(),
  lossOpen: fc.nat(2),
})
const anyDemand = fc.record({
  id: fc.constant('d'),
  kind: fc.constantFrom(...DEMAND_KINDS),
  state: fc.constantFrom('open' as const, 'declined' as const),
  version: fc.constantFrom(1, 2, 3),
  secondLine: fc.boolean(),
})
const anyGiven = (standing: Standing) => given({ evidence: standing.facts.slice(0, 1).map((it) => it.id) })

test('the order stands for every case there can be: both sides, facts, admission, understanding, the loss, then the people [S1-43] [S4-48] [X1]', () => {
  fc.assert(
    fc.property(anyDemand, anyStanding, fc.constantFrom(...OUTCOMES), (one, standing, outcome) => {
      const decided = decide(one, standing, { ...anyGiven(standing), version: one.version, outcome }, 'second_line')
      if (!decided.ok) return
      assert.equal(one.state, 'open')
      assert.ok(standing.accounts.customer && standing.accounts.ours)
      assert.ok(standing.facts.every((it) => !it.admits || it.state !== 'unverified'))
      assert.ok(standing.understood)
      if (isAdmissionDue(standing.facts)) assert.ok(standing.admitted)
      if (one.kind === 'against_staff') assert.equal(standing.lossOpen, 0)
    }),
  )
})

test('each missing step is named by itself, the earliest first [S1-43]', () => {
  const lacking = (more: Partial<Standing>) => says(decide(demand(), { ...READY, ...more }, given(), 'second_line'))
  assert.equal(lacking({}), 'done')
  assert.equal(lacking({ accounts: { customer: true, ours: false } }), 'demand.accounts_needed')
  assert.equal(lacking({ facts: [fact('unverified')], admitted: false }), 'demand.facts_needed')
  assert.equal(lacking({ admitted: false }), 'demand.admission_first')
  assert.equal(lacking({ understood: false }), 'demand.understanding_first')
  assert.equal(
    says(decide(demand({ kind: 'against_staff' }), READY, given({ outcome: 'decline' }), 'second_line')),
    'demand.loss_first',
  )
  assert.deepEqual(
    stepsOf({ ...READY, admitted: false }, 1).map((it) => it.is),
    ['done', 'done', 'now', 'done', 'waits', 'waits'],
  )
  assert.deepEqual(
    stepsOf({ ...READY, facts: [], admitted: false, lossOpen: 0 }, 1).map((it) => it.is),
    ['done', 'not_due', 'not_due', 'done', 'done', 'now'],
  )
})

test('who decides before the customer has confirmed is asked why [S4-62]', () => {
  const before = { ...READY, understood: false }
  assert.equal(says(decide(demand(), before, given(), 'second_line')), 'demand.understanding_first')
  assert.equal(says(decide(demand(), before, given({ unconfirmedBecause: 'three tries' }), 'second_line')), 'done')
})

test('no demand against a person can be granted, whatever it asks and whoever decides [S1-14] [S1-37]', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STAFF_ASKS),
      anyStanding,
      fc.constantFrom('accept' as const, 'partly' as const),
      fc.constantFrom('lead' as const, 'second_line' as const),
      (_, standing, outcome, by) => {
        const decided = decide(demand({ kind: 'against_staff' }), standing, given({ outcome }), by)
        assert.equal(says(decided), by === 'lead' ? 'demand.second_line' : 'demand.not_a_remedy')
      },
    ),
  )
})

test('five questions, each answered once, evidence that stands, and a person behind none of it [S1-38] [P10]', () => {
  const with_ = (more: Partial<Given>) => says(decide(demand(), READY, given(more), 'second_line'))
  assert.equal(with_({ rubric: rubric.slice(1) }), 'demand.rubric_incomplete')
  assert.equal(with_({ rubric: [...rubric, ...rubric] }), 'demand.rubric_incomplete')
  assert.equal(with_({ evidence: [] }), 'demand.evidence_needed')
  assert.equal(with_({ evidence: ['another case'] }), 'demand.evidence_needed')
  assert.equal(with_({ version: 2 }), 'demand.raised_meanwhile')
  assert.equal(with_({ words: '這是同事的錯，我們已經懲處。' }), 'demand.words_blame')
  assert.equal(says(decide(demand({ state: 'granted' }), READY, given(), 'second_line')), 'demand.already_decided')
})

test('that nobody is dismissed may be said, that somebody was may not [X7] [S1-47]', () => {
  for (const words of [
    '我們不會開除同事。',
    '我們不會因為客人要求就開除同事，這個過程我們已經檢討。',
    '我们没有处分任何人。',
    'Nobody will be dismissed because a customer asks for it.',
    'She will not be dismissed.',
    '這筆損失由我們負責。',
  ])
    assert.equal(blameIn(words), null, words)
  for (const words of [
    '我們已經把他開除。',
    '那位同事已被記過。',
    '這是客服人員的疏失。',
    '我们会处分这位员工，他已经被扣薪。',
    'The agent was dismissed.',
    "It was the agent's fault.",
    'He is incompetent.',
  ])
    assert.ok(blameIn(words), words)
})

test('what grows twice goes to the second line, and a lead no longer answers it [S1-36]', () => {
  assert.deepEqual([1, 2, 3, 4].map(goesToSecondLine), [false, false, true, true])
  assert.equal(says(decide(demand({ secondLine: true }), READY, given(), 'lead')), 'demand.second_line')
  assert.equal(says(decide(demand(), READY, given(), 'lead')), 'done')
})

test('letting go of a demand is free; being talked out of it comes after the loss, by the second line, and is another state [S1-46]', () => {
  const staff = demand({ kind: 'against_staff' })
  const it = (afterTalk: boolean, by: 'agent' | 'second_line', lossOpen: number) =>
    withdraw(staff, { lossOpen }, { version: 1, afterTalk, by })
  assert.deepEqual(it(false, 'agent', 1), { ok: true, next: { state: 'withdrawn' } })
  assert.deepEqual(it(true, 'second_line', 0), { ok: true, next: { state: 'withdrawn_after_talk' } })
  assert.equal(says(it(true, 'second_line', 1)), 'demand.loss_first')
  assert.equal(says(it(true, 'agent', 0)), 'demand.second_line')
  assert.equal(
    says(withdraw(staff, { lossOpen: 0 }, { version: 2, afterTalk: false, by: 'agent' })),
    'demand.raised_meanwhile',
  )
})

test('“if it were your family” is offered only after the loss, to somebody calm who needs no care [S1-44] [X12]', () => {
  fc.assert(
    fc.property(anyDemand, fc.nat(2), fc.boolean(), fc.boolean(), (one, lossOpen, calm, vulnerable) => {
      const may = mayOfferPerspective(one, { lossOpen, calm, vulnerable }).ok
      assert.equal(may, one.kind === 'against_staff' && one.state === 'open' && lossOpen === 0 && calm && !vulnerable)
    }),
  )
})

test('a colleague reads what was asked against them only after their lead has talked with them, and nobody else’s [S1-14] [P22]', () => {
  const chen = { role: 'agent' }
  assert.equal(mayReadWords('against_staff', chen, false), false)
  assert.equal(mayReadWords('against_staff', chen, true), true)
  assert.equal(mayReadWords('against_staff', null, true), false)
  for (const role of ['second_line', 'lead', 'hr']) assert.equal(mayReadWords('against_staff', { role }, false), true)
  for (const role of ['qa', 'department', 'legal']) assert.equal(mayReadWords('against_staff', { role }, true), false)
  assert.equal(mayReadWords('refund', chen, false), true)
})

test('the loss is decided first and people last, whatever was asked first', () => {
  const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
  const asked = [
    { kind: 'against_staff', at: at(0) },
    { kind: 'policy', at: at(1) },
    { kind: 'refund', at: at(3) },
    { kind: 'compensation', at: at(2) },
  ]
  assert.deepEqual(
    inOrder(asked).map((it) => it.kind),
    ['compensation', 'refund', 'policy', 'against_staff'],
  )
  assert.deepEqual(DEMAND_KINDS.filter(isLoss), ['compensation', 'refund'])
})

test('understood is what the customer confirmed last, not what was confirmed once [S4-62]', () => {
  assert.equal(isUnderstood([]), false)
  assert.equal(isUnderstood([{ answer: 'confirmed' }]), true)
  assert.equal(isUnderstood([{ answer: 'confirmed' }, { answer: 'corrected' }]), false)
  assert.equal(isUnderstood([{ answer: 'corrected' }, { answer: 'confirmed' }]), true)
})
