import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** What the house can do for its people that leaves a row. Words alone honour nothing. */
export const ACTION_KINDS = [
  'notice_sent',
  'matter_opened',
  'rest_given',
  'answered_in_shift',
  'offer_kept',
  'lecture_held',
] as const
export type ActionKind = (typeof ACTION_KINDS)[number]

/** Without anything done for so long, what was said stands there in red, for everybody. */
export const QUIET_DAYS = 30
const DAY = 86_400_000

export type Commitment = { kinds: readonly ActionKind[]; saidAt: Date; until: Date; withdrawnAt: Date | null }
export type Action = { kind: ActionKind; at: Date }
export type CommitmentState = 'honoured' | 'waiting' | 'red' | 'over' | 'withdrawn'

/** Only what was done after it was said, of a kind it named, and while it held. */
export const honours = (it: Commitment, action: Action): boolean =>
  it.kinds.includes(action.kind) &&
  action.at >= it.saidAt &&
  action.at <= it.until &&
  (it.withdrawnAt === null || action.at <= it.withdrawnAt)

/** Asked of the rows at the moment somebody looks: no job has to run for it to turn red. */
export function stateOf(
  it: Commitment,
  actions: readonly Action[],
  now: Date,
): { state: CommitmentState; lastAt: Date | null; redSince: Date | null } {
  const times = actions.filter((each) => honours(it, each) && each.at <= now).map((each) => each.at.getTime())
  const last = times.length > 0 ? Math.max(...times) : null
  const lastAt = last === null ? null : new Date(last)
  const told = (state: CommitmentState, redSince: Date | null = null) => ({ state, lastAt, redSince })
  if (it.withdrawnAt && it.withdrawnAt <= now) return told('withdrawn')
  const silentFrom = new Date((last ?? it.saidAt.getTime()) + QUIET_DAYS * DAY)
  // What ran out in silence stays red: its last day does not make it honoured.
  const end = now < it.until ? now : it.until
  if (silentFrom <= end) return told('red', silentFrom)
  if (now >= it.until) return last === null ? told('red', it.until) : told('over')
  return told(last === null ? 'waiting' : 'honoured')
}

export const sayPublicly = (until: Date, now: Date): Outcome<null, 'commitment.no_future'> =>
  until <= now ? refuse('commitment.no_future') : done(null)

/** It is taken back in public, with a reason, and stays readable. */
export const withdraw = (it: Commitment, now: Date): Outcome<null, 'commitment.over'> =>
  it.withdrawnAt || it.until <= now ? refuse('commitment.over') : done(null)
