import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const CHASE_KINDS = ['department', 'courier', 'supplier'] as const
export type ChaseKind = (typeof CHASE_KINDS)[number]
export const CHASE_CHANNELS = ['phone', 'message', 'system', 'counter'] as const
export type ChaseChannel = (typeof CHASE_CHANNELS)[number]
export const CHASE_STATES = ['asked', 'answered', 'slipped', 'changed', 'let_go'] as const
export type ChaseState = (typeof CHASE_STATES)[number]

export type Chase = { state: ChaseState; nth: number; againAt: Date | null; promisedAt: Date | null }

/** Asked again so often, and then a person has to find another way: asking is not doing. */
export const MOST_TIMES = 5
/** Without an answer it is asked again after this long; on the scale of minutes, sooner. */
const AGAIN_MINUTES = 4 * 60
const AGAIN_MINUTES_SOON = 20

/** Where what is waited for is due within hours, silence is asked about after minutes. */
export function againAfter(now: Date, dueAt: Date | null): Date {
  const isSoon = dueAt !== null && dueAt.getTime() - now.getTime() < AGAIN_MINUTES * 60_000
  return new Date(now.getTime() + (isSoon ? AGAIN_MINUTES_SOON : AGAIN_MINUTES) * 60_000)
}

export type ChaseRefusal = 'chase.settled' | 'chase.promised_in_the_past'

/** "Yes, by four" is an answer and a second-hand promise. It is never a success. */
export function hearAnswer(
  chase: Chase,
  promisedAt: Date | null,
  now: Date,
): Outcome<{ state: 'answered'; againAt: Date }, ChaseRefusal> {
  if (chase.state !== 'asked' && chase.state !== 'answered') return refuse('chase.settled')
  if (promisedAt !== null && promisedAt <= now) return refuse('chase.promised_in_the_past')
  return done({ state: 'answered', againAt: promisedAt ?? againAfter(now, null) })
}

/** What was asked for has really changed. Late is still a change. */
export function seeChange(chase: Chase, now: Date): Outcome<{ changedAt: Date; isLate: boolean }, 'chase.settled'> {
  if (chase.state === 'changed' || chase.state === 'let_go') return refuse('chase.settled')
  return done({ changedAt: now, isLate: chase.promisedAt !== null && now > chase.promisedAt })
}

/** The moment to ask again has come and nothing has changed: the word has slipped, and the next asking begins. */
export function askAgain(
  chase: Chase,
  now: Date,
): Outcome<{ nth: number | null }, 'chase.settled' | 'chase.not_due_yet'> {
  if (chase.state !== 'asked' && chase.state !== 'answered') return refuse('chase.settled')
  if (chase.againAt === null || now < chase.againAt) return refuse('chase.not_due_yet')
  return done({ nth: chase.nth < MOST_TIMES ? chase.nth + 1 : null })
}
