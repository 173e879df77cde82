import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** Somebody who stands by, from and until. */
export type Duty = Readonly<{ id: string; responder: string; from: Date; until: Date }>
/** The hours promised for every day, in minutes after midnight, and in how many minutes a call is answered. */
export type Promised = Readonly<{ opens: number; closes: number; minutes: number }>

const MINUTE = 60_000

/** Those who stand by at a moment, in the order in which they are asked. */
export const onDuty = (roster: readonly Duty[], at: Date): readonly Duty[] =>
  roster
    .filter((it) => it.from <= at && at < it.until)
    .toSorted((a, b) => a.from.getTime() - b.from.getTime() || (a.id < b.id ? -1 : 1))

/**
 * A question about not wanting to live is asked only while what follows a yes is certain: within the promised hours, with
 * somebody standing by without a gap from now until they end, and with time left to be called back.
 */
export function riskItemMayShow(
  roster: readonly Duty[],
  promised: Promised | null,
  midnight: Date,
  now: Date,
): boolean {
  if (!promised) return false
  const opens = midnight.getTime() + promised.opens * MINUTE
  const closes = midnight.getTime() + promised.closes * MINUTE
  const at = now.getTime()
  if (at < opens || at + promised.minutes * MINUTE > closes) return false
  return coveredUntil(roster, at) >= closes
}

function coveredUntil(roster: readonly Duty[], from: number): number {
  let reached = from
  for (const duty of roster.toSorted((a, b) => a.from.getTime() - b.from.getTime()))
    if (duty.from.getTime() <= reached && duty.until.getTime() > reached) reached = duty.until.getTime()
  return reached
}

export type Call = Readonly<{ askedAt: Date; minutes: number; order: readonly string[] }>

/** Whose turn it is: the first at once, each of the others when the one before has let the minutes pass. Nobody's turn ends. */
export function askedNow(call: Call, now: Date): readonly string[] {
  const passed = Math.floor((now.getTime() - call.askedAt.getTime()) / (call.minutes * MINUTE))
  return call.order.slice(0, Math.max(1, passed + 1))
}

/** Somebody else looks at it, within a day; late is said to be late and is still better than never. */
export const REVIEW_HOURS = 24

export function reviewGlass(
  it: { by: string; reviewedBy: string | null },
  reviewer: string,
): Outcome<null, 'glass.another_reviews' | 'glass.reviewed'> {
  if (it.reviewedBy) return refuse('glass.reviewed')
  return it.by === reviewer ? refuse('glass.another_reviews') : done(null)
}
