import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { type Approver, approverFor, type Currency, type Policy, type Profile, type Range } from './matrix.ts'

export const STATES = ['proposed', 'approved', 'sent', 'received', 'declined_by_customer', 'refused'] as const
export type RemedyState = (typeof STATES)[number]
/** Why a remedy waits: for facts, for somebody who may give that much, for a wallet that is not empty, for a second person. */
export const WAITS = ['facts', 'authority', 'wallet', 'stock', 'two_people'] as const
export type Wait = (typeof WAITS)[number]

/** What somebody lacked when they could not give what they thought right. */
export const POWERS = ['amount', 'wallet', 'stock', 'kind', 'elsewhere'] as const
export type Power = (typeof POWERS)[number]

/** Which powers were missing for an ask that had to wait. Waiting for facts is nobody's lack of power. */
export const powersMissing = (waits: readonly Wait[], hasRange: boolean): readonly Power[] => [
  ...(waits.includes('authority') ? (['amount'] as const) : []),
  ...(waits.includes('wallet') ? ([hasRange ? 'wallet' : 'kind'] as const) : []),
  ...(waits.includes('stock') ? (['stock'] as const) : []),
]

/** Somebody answers an ask within five minutes, or the second line is told that nobody did. */
export const ANSWER_MINUTES = 5

/** Everything a decision on a remedy looks at. How the customer spoke has no place in it. */
export type Asked = {
  profile: Profile
  policy: Policy
  currency: Currency
  amount: number
  /** Money and the cost of what comes from the stock. */
  value: number
  /** Beyond what is due, from the wallet of whoever gives it. */
  extra: boolean
  /** What the table gives for this grade and has not given yet; null where it gives nothing of the kind. */
  range: Range | null
  because: string
  /** The written decision, where money needs one. */
  decision: string
  /** `plausible`: not verified, but with evidence, and small enough for what this queue admits. */
  facts: 'known' | 'plausible' | 'missing'
  wallet: 'enough' | 'short'
  stock: 'enough' | 'none' | 'not_needed'
}

export type AskRefusal =
  | 'remedy.public_queue'
  | 'remedy.extras_off'
  | 'remedy.extra_too_large'
  | 'remedy.reason_needed'
  | 'remedy.above_everybody'
export type ApproveRefusal =
  | AskRefusal
  | 'remedy.facts_needed'
  | 'remedy.above_you'
  | 'remedy.somebody_else'
  | 'remedy.wallet_empty'
  | 'remedy.stock_empty'
  | 'remedy.decision_needed'

export const isOffMatrix = (it: Pick<Asked, 'extra' | 'range' | 'amount'>): boolean =>
  !it.extra && (it.range === null || it.amount < it.range.least || it.amount > it.range.most)

/** What comes out of the wallet: an extra whole, a deviation as far as it goes above the table. */
export const fromWallet = (it: Pick<Asked, 'extra' | 'range' | 'amount' | 'value'>): number =>
  it.extra ? it.value : isOffMatrix(it) ? Math.max(0, it.value - (it.range?.most ?? 0)) : 0

export const drawsOnWallet = (it: Pick<Asked, 'extra' | 'range' | 'amount' | 'value'>): boolean =>
  it.extra || fromWallet(it) > 0

/** What nobody may give, whoever they are. */
export function askable(it: Asked): Outcome<{ offMatrix: boolean }, AskRefusal> {
  if (it.profile === 'public') return refuse('remedy.public_queue')
  if (it.extra && it.policy.extras[it.profile].length === 0) return refuse('remedy.extras_off')
  if (it.extra && it.value > it.policy.tariffs[it.currency].extra) return refuse('remedy.extra_too_large')
  const offMatrix = isOffMatrix(it)
  // Off the table is allowed and is looked at afterwards; without a reason nobody could learn from it.
  if ((offMatrix || it.extra) && it.because === '') return refuse('remedy.reason_needed')
  if (approverFor(it.policy, it.currency, it.value) === null) return refuse('remedy.above_everybody')
  return done({ offMatrix })
}

export const limitOf = (it: Pick<Asked, 'policy' | 'currency'>, role: Approver): number =>
  it.policy.tariffs[it.currency].limits[role]

export type Placed = { state: 'approved' | 'proposed'; waits: readonly Wait[]; needsOther: boolean; offMatrix: boolean }

/** Somebody wants to give this: it is given at once where it is theirs to give, and asked for where it is not. */
export function place(it: Asked, role: Approver): Outcome<Placed, AskRefusal> {
  const may = askable(it)
  if (!may.ok) return may
  const needsOther = it.value > limitOf(it, role) || it.profile === 'regulated'
  const waits: Wait[] = []
  if (it.facts === 'missing') waits.push('facts')
  if (it.value > limitOf(it, role)) waits.push('authority')
  if (it.profile === 'regulated') waits.push('two_people')
  if (it.wallet === 'short') waits.push('wallet')
  if (it.stock === 'none') waits.push('stock')
  return done({ state: waits.length === 0 ? 'approved' : 'proposed', waits, needsOther, offMatrix: may.next.offMatrix })
}

export type Answerer = { role: Approver; isProposer: boolean; needsOther: boolean }

/** Somebody answers an ask with yes: within what is theirs, and never alone above what was the proposer's. */
export function approve(it: Asked, by: Answerer): Outcome<{ offMatrix: boolean }, ApproveRefusal> {
  const may = askable(it)
  if (!may.ok) return may
  if (it.facts === 'missing') return refuse('remedy.facts_needed')
  if (it.profile === 'regulated' && it.decision === '') return refuse('remedy.decision_needed')
  if (by.isProposer && (by.needsOther || it.value > limitOf(it, by.role) || it.profile === 'regulated'))
    return refuse('remedy.somebody_else')
  const mine = approverFor(it.policy, it.currency, it.value) === 'two' ? 'two' : by.role
  if (mine === 'two' && by.role !== 'second_line') return refuse('remedy.above_you')
  if (it.value > it.policy.tariffs[it.currency].limits[mine]) return refuse('remedy.above_you')
  if (it.profile === 'regulated' && by.role !== 'second_line') return refuse('remedy.above_you')
  if (it.wallet === 'short') return refuse('remedy.wallet_empty')
  if (it.stock === 'none') return refuse('remedy.stock_empty')
  return done(may.next)
}

export type MoveRefusal = 'remedy.already_settled' | 'remedy.not_approved'

/** No, with the reason. What was approved and not sent yet can still be taken back by the second line. */
export function refuseIt(
  state: RemedyState,
  by: Answerer,
): Outcome<{ releases: boolean }, 'remedy.already_settled' | 'remedy.somebody_else' | 'remedy.above_you'> {
  if (state !== 'proposed' && state !== 'approved') return refuse('remedy.already_settled')
  if (by.isProposer && by.needsOther) return refuse('remedy.somebody_else')
  if (state === 'approved' && by.role !== 'second_line') return refuse('remedy.above_you')
  if (by.role === 'agent' && !by.isProposer) return refuse('remedy.above_you')
  return done({ releases: state === 'approved' })
}

export function move(
  state: RemedyState,
  to: 'sent' | 'received' | 'declined_by_customer',
): Outcome<{ state: RemedyState; leavesStock: boolean; releases: boolean }, MoveRefusal> {
  if (state === 'received' || state === 'declined_by_customer' || state === 'refused')
    return refuse('remedy.already_settled')
  if (state === 'proposed') return refuse('remedy.not_approved')
  if (to === 'sent' && state === 'sent') return refuse('remedy.already_settled')
  if (to === 'received' && state !== 'sent') return refuse('remedy.not_approved')
  return done({
    state: to,
    leavesStock: to === 'sent',
    releases: to === 'declined_by_customer' && state === 'approved',
  })
}

/** Something is still owed while it is asked for, approved or on its way. */
export const isOpenRemedy = (state: RemedyState): boolean =>
  state === 'proposed' || state === 'approved' || state === 'sent'
