import { cardsBetween } from '#care/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { isMine } from '#live/public.ts'
import type { Work } from '#platform/public.ts'
import { type CallFacts, secondsTo } from '../help/response.ts'
import type { assistsSince } from './floor.sql.ts'
import type { Need } from './need.ts'

const HOUR = 3_600_000

type AssistRow = Awaited<ReturnType<typeof assistsSince>>[number]

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

export const offerFor = (call: AssistRow | undefined, me: PersonId | null) => {
  if (!call?.until || call.loud === null || call.round === null) return null
  const offer = { lead: call.lead, loud: call.loud }
  return {
    mine: me !== null && isMine(offer, me),
    to: call.offered_to,
    until: call.until,
    loud: call.loud,
    round: call.round,
  }
}

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
  const answered = assists.filter(
    (it) => it.answered_at && it.answered_at >= since && (names.has(it.agent ?? '') || it.answered_by === me),
  )
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
