import { done, type Outcome, refuse } from '#kernel/outcome.ts'

const DAYS_TO_TAKE_BACK = 14

export type Withdrawal = { at: Date }

export const mayTakeBackUntil = (it: Withdrawal): Date => new Date(it.at.getTime() + DAYS_TO_TAKE_BACK * 86_400_000)

/** Only what is still asked is withdrawn: what was decided is the customer's already, and stays. */
export function withdraw(
  standing: Withdrawal | null,
  demands: readonly { id: string; state: string }[],
): Outcome<{ demands: readonly string[] }, 'my_case.already_withdrawn'> {
  if (standing) return refuse('my_case.already_withdrawn')
  return done({ demands: demands.filter((it) => it.state === 'open').map((it) => it.id) })
}

export function takeBack(
  standing: Withdrawal | null,
  now: Date,
): Outcome<{ takenBackAt: Date }, 'my_case.not_withdrawn' | 'my_case.too_late'> {
  if (!standing) return refuse('my_case.not_withdrawn')
  return now < mayTakeBackUntil(standing) ? done({ takenBackAt: now }) : refuse('my_case.too_late')
}
