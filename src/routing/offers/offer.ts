import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** A contact is offered to one person at a time; it is theirs when they say so. */
export const ANSWERS = ['accepted', 'declined', 'timed_out', 'withdrawn'] as const
export type Answer = (typeof ANSWERS)[number]
export type Offer = { agent: PersonId; at: Date; until: Date; answer: Answer | null }

export const SHORTEST_SECONDS = 5
export const LONGEST_SECONDS = 120
/** Where nobody else could be asked, the same person is asked again after this long, and not over and over. */
export const AGAIN_SECONDS = 60

const secondsAfter = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)

/** An offer never reaches into somebody's leave, a promised call or the end of their shift, as far as these are known. */
export const endsAt = (now: Date, seconds: number, nextFrom: Date | null): Date => {
  const whole = secondsAfter(now, seconds)
  return nextFrom && nextFrom > now && nextFrom < whole ? nextFrom : whole
}

/** Yes or not now, from whoever was asked, while it is asked. After that it is gone, and why is told to nobody. */
export function answerBy(
  offer: Offer,
  who: PersonId,
  says: 'accepted' | 'declined',
  now: Date,
): Outcome<Offer, 'offer.gone'> {
  if (offer.agent !== who || offer.answer !== null || offer.until <= now) return refuse('offer.gone')
  return done({ ...offer, answer: says })
}

export const runsOut = (offer: Offer, now: Date): boolean => offer.answer === null && offer.until <= now

/** Somebody was asked for this contact, and did not take it. */
export type Asked = { agent: PersonId; at: Date }

/** Nobody is asked for the same contact twice within a minute. */
export const mayAskAgain = (asked: readonly Asked[], agent: PersonId, now: Date): boolean =>
  asked.every((it) => it.agent !== agent || secondsAfter(it.at, AGAIN_SECONDS) <= now)

/** When whoever was asked first may be asked again. Nothing where nobody was asked. */
export const againAt = (asked: readonly Asked[], now: Date): Date | null => {
  const last = new Map<PersonId, number>()
  for (const it of asked) last.set(it.agent, Math.max(last.get(it.agent) ?? 0, it.at.getTime()))
  const first = Math.min(...last.values())
  return last.size === 0 ? null : new Date(Math.max(first + AGAIN_SECONDS * 1000, now.getTime() + 1000))
}

/**
 * Of those who may be given a contact, in their order, those who may be asked: nobody again before everybody else of them
 * has been asked as often.
 */
export function toAsk<Who extends { agent: PersonId }>(
  may: readonly Who[],
  asked: readonly Asked[],
  now: Date,
): readonly Who[] {
  if (asked.length === 0) return may
  const times = (who: Who) => asked.filter((it) => it.agent === who.agent).length
  const least = Math.min(...may.map(times))
  return may.filter((who) => times(who) === least && mayAskAgain(asked, who.agent, now))
}

/** Two that ran out one after the other, with no word between: perhaps nobody sits there. Then we ask; nothing is counted. */
export const afterRunningOut = (oneRanOutBefore: boolean): 'go_on' | 'ask_whether_here' =>
  oneRanOutBefore ? 'ask_whether_here' : 'go_on'
