import { cardsBetween } from '#care/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { isMine, type standingOffers } from '#live/public.ts'
import type { Work } from '#platform/public.ts'
import { type CallFacts, secondsTo } from '../help/response.ts'
import type { assistsSince } from './floor.sql.ts'
import type { Need } from './need.ts'

const HOUR = 3_600_000

type AssistRow = Awaited<ReturnType<typeof assistsSince>>[number]
type OfferRow = Awaited<ReturnType<typeof standingOffers>>[number]

export const needOfCall = (it: AssistRow): Need => ({
  kind: it.because === 'help_key' || it.because === 'handover' ? 'help' : 'asked_by_rule',
  id: it.id,
  agent: it.agent ?? NOBODY_YET,
  contact: it.contact,
  at: it.asked_at,
  detail: { because: it.because, passedOn: it.passed_on, ...(it.by_name ? { answeredBy: it.by_name } : {}) },
})

/** A contact that nobody has answered has no colleague in it. */
const NOBODY_YET = ''

export const offerFor = (offer: OfferRow | undefined, me: PersonId | null) =>
  offer
    ? {
        mine: me !== null && isMine(offer, me),
        to: offer.name,
        until: offer.until,
        loud: offer.loud,
        round: offer.round,
      }
    : null

export const factsOf = (it: AssistRow): CallFacts => ({
  askedAt: it.asked_at,
  answeredAt: it.answered_at,
  endedAt: it.ended_at,
  state: it.state,
})

export async function handledOf(
  work: Work,
  assists: readonly AssistRow[],
  names: ReadonlyMap<string, string>,
  me: PersonId | null,
) {
  const since = new Date(work.now.getTime() - HOUR / 2)
  const cards = (await cardsBetween(work, since, work.now)).filter(
    (it) => it.settled_at && (it.state === 'done' || it.state === 'declined') && names.has(it.agent),
  )
  const answered = assists.filter((it) => it.answered_at && it.answered_at >= since)
  return [
    ...answered.map((it) => ({
      id: it.id,
      at: it.answered_at ?? it.asked_at,
      agent: it.agent_name ?? '',
      what: 'assist' as const,
      seconds: secondsTo(factsOf(it)),
      mode: it.mode,
      by: it.by_name,
      outcome: it.outcome,
      mine: it.answered_by === me,
    })),
    ...cards.map((it) => ({
      id: it.id,
      at: it.settled_at ?? work.now,
      agent: names.get(it.agent) ?? '',
      what: it.state === 'done' ? ('care_done' as const) : ('care_declined' as const),
      seconds: null,
      mode: null,
      by: null,
      outcome: null,
      mine: false,
    })),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime())
}
