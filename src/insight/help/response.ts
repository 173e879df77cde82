/** A call for a human, as a figure may know it: when it was asked and answered. It carries nobody's name. */
export type CallFacts = {
  askedAt: Date
  answeredAt: Date | null
  endedAt: Date | null
  state: 'asked' | 'answered' | 'ended' | 'withdrawn'
}

export const HELP_SECONDS = 120

/** Why a call is in no figure: it was taken back at once, or its two minutes still run. Taken back later, nobody had come. */
export const leftOut = (call: CallFacts, now: Date): 'withdrawn' | 'still_open' | null => {
  const within = (at: Date) => at.getTime() - call.askedAt.getTime() < HELP_SECONDS * 1000
  if (call.state === 'withdrawn') return within(call.endedAt ?? now) ? 'withdrawn' : null
  return call.state === 'asked' && within(now) ? 'still_open' : null
}

export const secondsTo = (call: CallFacts): number | null =>
  call.answeredAt ? Math.round((call.answeredAt.getTime() - call.askedAt.getTime()) / 1000) : null

/** How fast help came. It measures the floor's help, not the people who asked for it and not the one who came. */
export function responseOf(calls: readonly CallFacts[], now: Date) {
  const counted = calls.filter((call) => leftOut(call, now) === null)
  const seconds = counted.flatMap((call) => secondsTo(call) ?? []).toSorted((a, b) => a - b)
  return {
    asked: counted.length,
    answered: seconds.length,
    unanswered: counted.length - seconds.length,
    withinTwoMinutes: seconds.filter((it) => it <= HELP_SECONDS).length,
    medianSeconds: rankOf(seconds, 0.5),
    p90Seconds: rankOf(seconds, 0.9),
    slowestSeconds: seconds.at(-1) ?? null,
  }
}

/** The smallest value that at least this share does not exceed: always one that somebody really waited. */
const rankOf = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null
