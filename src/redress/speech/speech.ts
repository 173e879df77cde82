import { type CaseFact, knownOf } from '../facts/fact.ts'

export const MODES = ['fact_first', 'restorative', 'written_only'] as const
export type Mode = (typeof MODES)[number]

export const SPEECH_ACTS = ['acknowledge', 'regret', 'conditional', 'evidence', 'not_our_policy', 'admit'] as const
export type SpeechAct = (typeof SPEECH_ACTS)[number]

export const HOW = ['spoken', 'letter'] as const
export type How = (typeof HOW)[number]

/** When this queue may admit a fault, and since which version. Version 0 is what the house came with. */
export type SpeechPolicy = { version: number; mode: Mode; limit: number }

/** A regulated or a public queue answers for its words in writing, whatever else is set. */
export const modeOf = (profile: 'private' | 'public' | 'regulated', admission: Mode): Mode =>
  profile === 'private' ? admission : 'written_only'

export type Lock =
  | 'facts_missing'
  | 'no_facts_named'
  | 'disproved'
  | 'over_limit'
  | 'letter_only'
  | 'nothing_disproved'
  | 'no_article'
export type MaySay =
  | { act: SpeechAct; is: 'allowed'; because: 'always' | 'verified' | 'plausible' | 'disproved' | 'article' }
  | { act: SpeechAct; is: 'locked'; because: Lock; missing: readonly CaseFact[] }

const allowed = (act: SpeechAct, because: Extract<MaySay, { is: 'allowed' }>['because']): MaySay => ({
  act,
  is: 'allowed',
  because,
})
const locked = (act: SpeechAct, because: Lock, missing: readonly CaseFact[] = []): MaySay => ({
  act,
  is: 'locked',
  because,
  missing,
})

/**
 * What may be said now. Feeling and regret need no proof; a fault needs one. It takes the policy, the facts, what is at
 * stake and the state of the case, and nothing of how anybody spoke.
 */
export function allowedSpeech(
  policy: SpeechPolicy,
  facts: readonly CaseFact[],
  amount: number | null,
  state: { how: How; hasArticle: boolean },
): readonly MaySay[] {
  return [
    allowed('acknowledge', 'always'),
    allowed('regret', 'always'),
    allowed('conditional', 'always'),
    knownOf(facts).disproved.length > 0 ? allowed('evidence', 'disproved') : locked('evidence', 'nothing_disproved'),
    state.hasArticle ? allowed('not_our_policy', 'article') : locked('not_our_policy', 'no_article'),
    mayAdmit(policy, facts, amount, state.how),
  ]
}

export function mayAdmit(policy: SpeechPolicy, facts: readonly CaseFact[], amount: number | null, how: How): MaySay {
  const { needed, missing, disproved } = knownOf(facts)
  if (needed.length === 0) return locked('admit', 'no_facts_named')
  if (disproved.length > 0) return locked('admit', 'disproved')
  if (missing.length > 0) {
    if (policy.mode !== 'restorative' || missing.some((fact) => fact.evidence === null))
      return locked('admit', 'facts_missing', missing)
    return amount !== null && amount <= policy.limit
      ? allowed('admit', 'plausible')
      : locked('admit', 'over_limit', missing)
  }
  if (policy.mode === 'written_only' && how === 'spoken') return locked('admit', 'letter_only')
  return allowed('admit', 'verified')
}

/** Once everything is known to be our fault, it is said before anything is decided. */
export const isAdmissionDue = (facts: readonly CaseFact[]): boolean => {
  const { needed, verified } = knownOf(facts)
  return needed.length > 0 && verified.length === needed.length
}

/** What a customer is told about a colleague: how far it is known, never what it led to. */
export const STAFF_STATES = ['unverified', 'verified_wrong', 'verified_right'] as const
export type StaffState = (typeof STAFF_STATES)[number]
export function staffStateOf(facts: readonly CaseFact[]): StaffState {
  const { needed, missing, disproved } = knownOf(facts)
  if (needed.length === 0 || missing.length > 0) return 'unverified'
  return disproved.length > 0 ? 'verified_right' : 'verified_wrong'
}
