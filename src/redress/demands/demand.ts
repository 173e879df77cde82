import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { type CaseFact, knownOf } from '../facts/fact.ts'
import { isAdmissionDue } from '../speech/speech.ts'
import { blameIn } from './blame.ts'

export const DEMAND_KINDS = ['compensation', 'refund', 'policy', 'other', 'against_staff'] as const
export type DemandKind = (typeof DEMAND_KINDS)[number]
export const STAFF_ASKS = ['dismissal', 'name_and_number', 'written_apology', 'pay_deduction', 'other'] as const
export type StaffAsk = (typeof STAFF_ASKS)[number]
export const DEMAND_STATES = ['open', 'granted', 'partly', 'declined', 'withdrawn', 'withdrawn_after_talk'] as const
export type DemandState = (typeof DEMAND_STATES)[number]

export const OUTCOMES = ['accept', 'partly', 'decline'] as const
export type DecisionOutcome = (typeof OUTCOMES)[number]
export const STATE_OF: Readonly<Record<DecisionOutcome, DemandState>> = {
  accept: 'granted',
  partly: 'partly',
  decline: 'declined',
}

export const RUBRIC = ['harm', 'our_fault', 'law', 'precedent', 'third_party'] as const
export type RubricQuestion = (typeof RUBRIC)[number]
export type RubricAnswer = { question: RubricQuestion; answer: 'yes' | 'no' | 'unclear'; words: string }

export type Demand = {
  id: string
  kind: DemandKind
  state: DemandState
  version: number
  /** Asked a third time: from here on only the second line answers. */
  secondLine: boolean
}
/** What stands of a case before a demand can be decided. There is no place in it for how anybody behaved. */
export type Standing = {
  accounts: { customer: boolean; ours: boolean }
  facts: readonly CaseFact[]
  admitted: boolean
  understood: boolean
  lossOpen: number
}

export const isLoss = (kind: DemandKind): boolean => kind === 'compensation' || kind === 'refund'

/** Asked, raised once, raised again: with the second raise it is a matter for the second line. */
const SECOND_LINE_FROM = 3
export const goesToSecondLine = (version: number): boolean => version >= SECOND_LINE_FROM

export const STEPS = ['accounts', 'facts', 'admission', 'understanding', 'loss', 'staff'] as const
export type Step = (typeof STEPS)[number]
export type StepState = { step: Step; is: 'done' | 'now' | 'waits' | 'not_due' }

/** The order of a call back: the first step that is not done is now, and those behind it wait. */
export function stepsOf(standing: Standing, staffOpen: number): readonly StepState[] {
  const { needed, missing } = knownOf(standing.facts)
  const due = isAdmissionDue(standing.facts)
  const isDone: Readonly<Record<Step, boolean | null>> = {
    accounts: standing.accounts.customer && standing.accounts.ours,
    facts: needed.length === 0 ? null : missing.length === 0,
    admission: due || standing.admitted ? standing.admitted : missing.length > 0 ? false : null,
    understanding: standing.understood,
    loss: standing.lossOpen === 0,
    staff: staffOpen === 0,
  }
  const now = STEPS.find((step) => isDone[step] === false)
  return STEPS.map((step) => ({
    step,
    is: isDone[step] === null ? 'not_due' : isDone[step] ? 'done' : step === now ? 'now' : 'waits',
  }))
}

export type OrderRefusal =
  | 'demand.accounts_needed'
  | 'demand.facts_needed'
  | 'demand.admission_first'
  | 'demand.understanding_first'
  | 'demand.loss_first'

/** What is still missing before this one can be decided, the earliest first. */
export function blockedBy(
  demand: Demand,
  standing: Standing,
  unconfirmedBecause: string | null,
): Outcome<true, OrderRefusal> {
  const { missing } = knownOf(standing.facts)
  if (!standing.accounts.customer || !standing.accounts.ours) return refuse('demand.accounts_needed')
  if (missing.length > 0)
    return refuse('demand.facts_needed', { count: missing.length, facts: missing.map((it) => it.words).join('／') })
  if (isAdmissionDue(standing.facts) && !standing.admitted) return refuse('demand.admission_first')
  if (!standing.understood && !unconfirmedBecause) return refuse('demand.understanding_first')
  if (demand.kind === 'against_staff' && standing.lossOpen > 0) return refuse('demand.loss_first')
  return done(true)
}

export type Given = {
  version: number
  outcome: DecisionOutcome
  rubric: readonly RubricAnswer[]
  words: string
  evidence: readonly string[]
  unconfirmedBecause: string | null
}
export type DecideRefusal =
  | OrderRefusal
  | 'demand.already_decided'
  | 'demand.raised_meanwhile'
  | 'demand.second_line'
  | 'demand.not_a_remedy'
  | 'demand.rubric_incomplete'
  | 'demand.evidence_needed'
  | 'demand.words_blame'

/** Decides one demand on what is known, in the order that is fair to both. */
export function decide(
  demand: Demand,
  standing: Standing,
  given: Given,
  by: 'lead' | 'second_line',
): Outcome<{ state: DemandState }, DecideRefusal> {
  if (demand.state !== 'open') return refuse('demand.already_decided')
  if (given.version !== demand.version) return refuse('demand.raised_meanwhile', { version: demand.version })
  if (by === 'lead' && (demand.secondLine || demand.kind === 'against_staff')) return refuse('demand.second_line')
  if (demand.kind === 'against_staff' && given.outcome !== 'decline') return refuse('demand.not_a_remedy')
  const order = blockedBy(demand, standing, given.unconfirmedBecause)
  if (!order.ok) return order
  const unanswered = RUBRIC.filter((one) => given.rubric.filter((it) => it.question === one).length !== 1)
  if (unanswered.length > 0) return refuse('demand.rubric_incomplete', { count: unanswered.length })
  const known = new Set(standing.facts.map((fact) => fact.id))
  const stands = given.evidence.filter((fact) => known.has(fact))
  if (stands.length !== given.evidence.length || (known.size > 0 && stands.length === 0))
    return refuse('demand.evidence_needed')
  const blame = blameIn(given.words)
  if (blame) return refuse('demand.words_blame', { words: blame })
  return done({ state: STATE_OF[given.outcome] })
}

/** The customer lets go of it: by themselves at any time, or after we talked, which comes after the loss. */
export function withdraw(
  demand: Demand,
  standing: Pick<Standing, 'lossOpen'>,
  it: { version: number; afterTalk: boolean; by: 'agent' | 'lead' | 'second_line' },
): Outcome<
  { state: DemandState },
  'demand.already_decided' | 'demand.raised_meanwhile' | 'demand.loss_first' | 'demand.second_line'
> {
  if (demand.state !== 'open') return refuse('demand.already_decided')
  if (it.version !== demand.version) return refuse('demand.raised_meanwhile', { version: demand.version })
  if (!it.afterTalk) return done({ state: 'withdrawn' })
  if (it.by !== 'second_line') return refuse('demand.second_line')
  if (demand.kind === 'against_staff' && standing.lossOpen > 0) return refuse('demand.loss_first')
  return done({ state: 'withdrawn_after_talk' })
}

export const VARIANTS = ['family', 'first_job', 'second_chance'] as const
export type Variant = (typeof VARIANTS)[number]

export type PerspectiveRefusal =
  | 'perspective.not_about_staff'
  | 'demand.already_decided'
  | 'demand.loss_first'
  | 'perspective.not_calm'
  | 'perspective.vulnerable'
/** "If it were your family": never before the loss is decided, never to somebody upset or in need of care. */
export function mayOfferPerspective(
  demand: Demand,
  it: { lossOpen: number; calm: boolean; vulnerable: boolean },
): Outcome<true, PerspectiveRefusal> {
  if (demand.kind !== 'against_staff') return refuse('perspective.not_about_staff')
  if (demand.state !== 'open') return refuse('demand.already_decided')
  if (it.lossOpen > 0) return refuse('demand.loss_first')
  if (it.vulnerable) return refuse('perspective.vulnerable')
  if (!it.calm) return refuse('perspective.not_calm')
  return done(true)
}

/** The loss before everything else, people last; inside that, as they were asked. */
export const inOrder = <T extends { kind: string; at: Date }>(demands: readonly T[]): readonly T[] =>
  demands.toSorted((a, b) => rank(a.kind) - rank(b.kind) || a.at.getTime() - b.at.getTime())
const rank = (kind: string) => (kind === 'against_staff' ? 2 : kind === 'compensation' || kind === 'refund' ? 0 : 1)
