import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type CaseFact, delay, isOverdue, reopen, settle, verifyByOf } from '../facts/fact.ts'
import {
  allowedSpeech,
  mayAdmit,
  modeOf,
  SPEECH_ACTS,
  type SpeechAct,
  type SpeechPolicy,
  staffStateOf,
} from './speech.ts'

const NOW = new Date('2026-07-15T01:00:00Z')
const receipt = { kind: 'photo', words: 'his photograph of it', id: null } as const
const fact = (state: CaseFact['state'], more: Partial<CaseFact> = {}): CaseFact => ({
  id: `${state} ${more.words ?? ''}`,
  words: 'the tow receipt',
  admits: true,
  verifyBy: NOW,
  evidence: state === 'unverified' ? null : receipt,
  state,
  ...more,
})
const FACT_FIRST: SpeechPolicy = { version: 0, mode: 'fact_first', limit: 0 }
const RESTORATIVE: SpeechPolicy = { version: 1, mode: 'restorative', limit: 300_000 }
const WRITTEN: SpeechPolicy = { version: 1, mode: 'written_only', limit: 0 }
const spoken = { how: 'spoken', hasArticle: false } as const
const of = (act: SpeechAct, policy: SpeechPolicy, facts: readonly CaseFact[], amount: number | null = null) =>
  allowedSpeech(policy, facts, amount, spoken).find((it) => it.act === act)

const anyFact = fc
  .record({
    state: fc.constantFrom('unverified' as const, 'verified' as const, 'disproved' as const),
    admits: fc.boolean(),
    hasEvidence: fc.boolean(),
  })
  .map(({ state, admits, hasEvidence }) =>
    fact(state, { admits, ...(state === 'unverified' && hasEvidence ? { evidence: receipt } : {}) }),
  )
const anyPolicy = fc.record({
  version: fc.nat(9),
  mode: fc.constantFrom('fact_first' as const, 'restorative' as const, 'written_only' as const),
  limit: fc.nat(1_000_000),
})

test('feeling and regret may be said at any moment, under every policy, whatever is known [S1-16] [S4-27] [X1]', () => {
  fc.assert(
    fc.property(anyPolicy, fc.array(anyFact), fc.option(fc.nat(1_000_000)), (policy, facts, amount) => {
      for (const act of ['acknowledge', 'regret', 'conditional'] as const)
        assert.equal(allowedSpeech(policy, facts, amount, spoken).find((it) => it.act === act)?.is, 'allowed')
    }),
  )
})

test('where facts come first, no admission passes a fact that it needs and nobody has verified [S4-26] [S1-16] [X1]', () => {
  fc.assert(
    fc.property(fc.array(anyFact), fc.option(fc.nat(1_000_000)), (facts, amount) => {
      const needed = facts.filter((it) => it.admits)
      const may = mayAdmit(FACT_FIRST, facts, amount, 'spoken')
      assert.equal(may.is === 'allowed', needed.length > 0 && needed.every((it) => it.state === 'verified'))
      if (may.is === 'locked' && may.because === 'facts_missing')
        assert.deepEqual(
          may.missing,
          needed.filter((it) => it.state === 'unverified'),
        )
    }),
  )
})

test('no row of commands brings an admission past an unverified fact: adding, settling, doubting again, in any order [S4-26] [S1-16]', () => {
  const command = fc.record({
    does: fc.constantFrom('add', 'verify', 'disprove', 'reopen', 'admit'),
    at: fc.nat(5),
    admits: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      let facts: CaseFact[] = []
      for (const { does, at, admits } of commands) {
        const one = facts[at % Math.max(facts.length, 1)]
        if (does === 'add') facts = [...facts, fact('unverified', { id: `${facts.length}`, admits })]
        else if (does === 'admit') {
          if (mayAdmit(FACT_FIRST, facts, null, 'spoken').is === 'allowed')
            assert.ok(facts.some((it) => it.admits) && facts.every((it) => !it.admits || it.state === 'verified'))
        } else if (one) {
          const verdict = does === 'verify' ? ('verified' as const) : ('disproved' as const)
          const next = does === 'reopen' ? reopen(one) : settle(one, verdict, receipt)
          if (!next.ok) continue
          const state: CaseFact['state'] = does === 'reopen' ? 'unverified' : verdict
          facts = facts.map((it) => (it === one ? { ...it, ...next.next, state } : it))
        }
      }
    }),
  )
})

test('a house that restores first may admit on plausible evidence, up to its amount and never against a disproof [S1-16] [X1]', () => {
  const seen = [fact('unverified', { evidence: receipt })]
  assert.deepEqual(of('admit', RESTORATIVE, seen, 300_000), { act: 'admit', is: 'allowed', because: 'plausible' })
  assert.equal(of('admit', RESTORATIVE, seen, 300_001)?.because, 'over_limit')
  assert.equal(of('admit', RESTORATIVE, seen, null)?.because, 'over_limit')
  assert.equal(of('admit', RESTORATIVE, [fact('unverified')], 1)?.because, 'facts_missing')
  assert.equal(of('admit', RESTORATIVE, [...seen, fact('disproved')], 1)?.because, 'disproved')
  assert.equal(of('admit', FACT_FIRST, seen, 1)?.because, 'facts_missing')
})

test('a public or a regulated line admits in a letter and not on the telephone', () => {
  const known = [fact('verified')]
  assert.equal(mayAdmit(WRITTEN, known, null, 'spoken').because, 'letter_only')
  assert.equal(mayAdmit(WRITTEN, known, null, 'letter').because, 'verified')
  assert.equal(mayAdmit(WRITTEN, [fact('unverified')], null, 'letter').because, 'facts_missing')
  assert.equal(modeOf('public', 'restorative'), 'written_only')
  assert.equal(modeOf('regulated', 'fact_first'), 'written_only')
  assert.equal(modeOf('private', 'restorative'), 'restorative')
})

test('what was disproved is never admitted under any policy; the evidence is shown instead, politely', () => {
  fc.assert(
    fc.property(anyPolicy, fc.array(anyFact), fc.nat(), fc.boolean(), (policy, facts, amount, inLetter) => {
      const all = [...facts, fact('disproved')]
      const acts = allowedSpeech(policy, all, amount, { how: inLetter ? 'letter' : 'spoken', hasArticle: false })
      assert.equal(acts.find((it) => it.act === 'admit')?.is, 'locked')
      assert.equal(acts.find((it) => it.act === 'evidence')?.is, 'allowed')
    }),
  )
  assert.equal(of('evidence', FACT_FIRST, [fact('verified')])?.is, 'locked')
})

test('“that is not our policy” is said only with an article that says so [S4-27]', () => {
  fc.assert(
    fc.property(anyPolicy, fc.array(anyFact), fc.boolean(), (policy, facts, hasArticle) => {
      const acts = allowedSpeech(policy, facts, null, { how: 'spoken', hasArticle })
      assert.equal(acts.find((it) => it.act === 'not_our_policy')?.is === 'allowed', hasArticle)
      assert.deepEqual(
        acts.map((it) => it.act),
        [...SPEECH_ACTS],
      )
    }),
  )
})

test('without a fact that was named, nobody knows what would be admitted', () => {
  assert.equal(of('admit', FACT_FIRST, [])?.because, 'no_facts_named')
  assert.equal(of('admit', RESTORATIVE, [fact('verified', { admits: false })], 0)?.because, 'no_facts_named')
})

test('of a colleague only how far it is known is said: looked at, put right, or acted correctly [X7]', () => {
  assert.equal(staffStateOf([]), 'unverified')
  assert.equal(staffStateOf([fact('verified'), fact('unverified')]), 'unverified')
  assert.equal(staffStateOf([fact('verified')]), 'verified_wrong')
  assert.equal(staffStateOf([fact('verified'), fact('disproved')]), 'verified_right')
})

test('a fact that an admission waits for always has its moment, and a passed moment shows without any alarm [S4-26]', () => {
  assert.equal(verifyByOf(undefined, true, NOW)?.toISOString(), '2026-07-17T01:00:00.000Z')
  assert.equal(verifyByOf(undefined, false, NOW), null)
  assert.equal(isOverdue(fact('unverified'), NOW), true)
  assert.equal(isOverdue(fact('verified'), NOW), false)
  assert.equal(isOverdue(fact('unverified', { verifyBy: null }), NOW), false)
})

test('a settled fact is doubted, not rewritten, and the clock moves only forward', () => {
  const refused = (it: { ok: boolean; refusal?: string }) => it.refusal
  assert.equal(refused(settle(fact('verified'), 'disproved', receipt)), 'fact.already_settled')
  assert.equal(refused(settle(fact('unverified'), 'verified', null)), 'fact.evidence_needed')
  assert.equal(refused(reopen(fact('unverified'))), 'fact.not_settled')
  assert.equal(refused(delay(fact('unverified'), NOW, NOW)), 'fact.due_in_the_past')
  assert.equal(refused(delay(fact('verified'), new Date(NOW.getTime() + 1), NOW)), 'fact.already_settled')
})
