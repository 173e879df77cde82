import type { WordKey } from '#words.ts'
import type { Say } from '../i18n.ts'
import type { FloorView } from '../screens/floor-view.ts'
import type { useWhen } from '../theme/place.tsx'
import { lengthOf } from '../theme/when.ts'
import type { NeedAct, NeedKind, NeedView, SeatView } from '../ui/floor/floor-rows.ts'
import type { FloorAnswer } from './floor-page.tsx'

type Need = FloorAnswer['needs'][number]
type Seat = FloorAnswer['seats'][number]
type When = ReturnType<typeof useWhen>

const KINDS: Readonly<Record<Need['kind'], NeedKind>> = {
  help: 'person',
  asked_by_rule: 'rule',
  abuse: 'abuse',
  care: 'care',
  promise: 'promise',
  long: 'length',
  break: 'rest',
}

export function toFloor(
  floor: FloorAnswer,
  now: string,
  who: { lead: string; team: string },
  t: Say,
  when: When,
): FloorView {
  const needy = new Set(floor.needs.map((need) => need.agent.id))
  return {
    team: who.team,
    people: floor.seats.length,
    queue: { waiting: floor.waiting, longestSeconds: floor.longestWaitSeconds ?? 0 },
    leadName: who.lead,
    needs: floor.needs.map((need, at) => toNeed(need, floor, at, now, t, when)),
    workingUnseen: floor.seats.filter(
      (seat) => (seat.state === 'working' || seat.state === 'available') && !needy.has(seat.agent.id),
    ).length,
    handled: floor.handled.map((it) => ({
      id: it.id,
      at: it.at,
      who: it.agent,
      what: handled(it, t),
      ...(it.outcome ? { why: t(`help.out.${it.outcome}` as 'help.out.solved') } : {}),
      ...(it.what === 'assist' && it.mine && !it.outcome ? { outcomes: outcomesToSay(t) } : {}),
    })),
    seats: floor.seats.map((seat) => toSeat(seat, now, t)),
    speed: floor.response.asked === 0 ? null : speedOf(floor.response, t),
  }
}

const speedOf = (response: FloorAnswer['response'], t: Say) => ({
  within: { n: response.withinTwoMinutes, m: response.asked },
  median: response.medianSeconds === null ? null : t('page.seconds', { n: response.medianSeconds }),
  p90: response.p90Seconds === null ? null : t('page.seconds', { n: response.p90Seconds }),
  unanswered: response.unanswered,
  slowest: response.slowestSeconds === null ? null : lengthOf(response.slowestSeconds),
})

function toNeed(need: Need, floor: FloorAnswer, at: number, now: string, t: Say, when: When): NeedView {
  const seat = floor.seats.find((it) => it.agent.id === need.agent.id)
  const since =
    seat?.contact && seat.since ? Math.max(0, Math.round((Date.parse(now) - Date.parse(seat.since)) / 1000)) : null
  return {
    id: need.id,
    kind: kindOf(need),
    ...(need.answeredBy ? { answeredBy: need.answeredBy } : {}),
    name: need.agent.id === '' && need.offer !== null ? t('help.nobody_yet') : need.agent.name,
    since: need.kind === 'promise' ? null : need.at,
    what: whatOf(need, t),
    more: moreOf(need, now, t, when),
    contactSeconds: since,
    notices: need.warnings === null ? null : { given: need.warnings, of: 2 },
    sinceRestMinutes: need.lastBreakAt ? Math.round((Date.parse(now) - Date.parse(need.lastBreakAt)) / 60_000) : null,
    acts: [...actsOf(need, at, t), ...whyOf(need, t)],
    ...(kindOf(need) === 'person' ? { actNote: t('page.floor.seen') } : {}),
  }
}

const CARE: Readonly<Record<string, WordKey>> = {
  water_quiet: 'page.need.care.water_quiet',
  visit: 'page.need.care.visit',
  voice: 'page.need.care.voice',
}

function kindOf(need: Need): NeedKind {
  if (need.answeredBy) return 'answered'
  return need.kind === 'help' && need.offer && !need.offer.mine ? 'offered' : KINDS[need.kind]
}

function whatOf(need: Need, t: Say): string {
  switch (need.kind) {
    case 'help':
      return t(need.because === 'handover' ? 'page.need.handover' : 'page.need.help')
    case 'asked_by_rule':
      return t(need.because === 'self_harm' ? 'page.need.self_harm' : 'page.need.third')
    case 'abuse':
      return t('page.need.abuse')
    case 'care':
      return need.minutes ? t('page.need.care', { minutes: need.minutes }) : t('page.need.care.short')
    case 'promise':
      return need.words ?? ''
    case 'long':
      return t('page.need.long', { minutes: need.minutes ?? 0 })
    case 'break':
      return t('page.need.break')
  }
}

function moreOf(need: Need, now: string, t: Say, when: When): string {
  if (need.answeredBy) return t('page.assist.coming', { name: need.answeredBy })
  if (need.kind === 'promise' && need.dueAt)
    return t(
      need.because === 'silence'
        ? 'promises.silence'
        : need.because === 'broken'
          ? 'page.need.overdue'
          : 'page.need.due',
      { at: when.full(need.dueAt) },
    )
  if (need.kind === 'care') return t(CARE[need.does ?? ''] ?? 'page.need.care.more')
  if (need.offer) return offerOf(need.offer, now, t)
  if (need.passedOn) return t('page.need.passed_on', { n: need.passedOn })
  if (need.unaccepted !== null) return t('page.need.explained', { n: need.unaccepted })
  return ''
}

/** Whose it is now, in words: mine with the seconds I have, aloud, or somebody else’s who was asked first. */
function offerOf(offer: NonNullable<Need['offer']>, now: string, t: Say): string {
  const n = Math.max(0, Math.ceil((Date.parse(offer.until) - Date.parse(now)) / 1000))
  if (offer.loud) return t('help.aloud')
  if (offer.mine) return t('help.mine', { n })
  return t('help.offered', { name: offer.to ?? '', n })
}

/** Of a contact that somebody has: why it came to them. Where help is asked for, that is not the question. */
const whyOf = (need: Need, t: Say): readonly NeedAct[] =>
  need.contact && need.agent.id !== '' && !['help', 'care', 'promise', 'break'].includes(need.kind)
    ? [{ id: 'why', label: t('why.open') }]
    : []

const OUTCOMES = ['solved', 'went_on_alone', 'not_needed'] as const
export const isOutcome = (act: string): act is (typeof OUTCOMES)[number] => OUTCOMES.some((it) => it === act)
const outcomesToSay = (t: Say): readonly NeedAct[] => OUTCOMES.map((id) => ({ id, label: t(`help.out.${id}`) }))

function actsOf(need: Need, at: number, t: Say): readonly NeedAct[] {
  const key = at < 9 ? { key: `${at + 1}` } : {}
  if (need.answeredBy)
    return [
      ...(need.contact ? [{ id: 'see', label: t('page.act.look'), ...key }] : []),
      ...(need.mine ? outcomesToSay(t) : []),
    ]
  if (need.agent.id === '' && need.offer)
    return [
      { id: 'take_over', label: t('page.take_over'), isPrimary: true, ...key },
      { id: 'transfer', label: t('help.transfer') },
    ]
  // Somebody else is asked first: whoever is nearer may go all the same, and the rest waits until it is theirs.
  if (need.offer && !need.offer.mine) return [{ id: 'join', label: t('page.act.go'), ...key }]
  switch (need.kind) {
    case 'help':
    case 'asked_by_rule':
      return [
        { id: 'join', label: t('page.act.go'), isPrimary: true, ...key },
        { id: 'take_over', label: t('page.take_over'), ...(at === 0 ? { key: 'T' } : {}) },
        { id: 'whisper', label: t('page.act.whisper') },
        { id: 'transfer', label: t('help.transfer') },
      ]
    case 'abuse':
    case 'long':
      return [
        { id: 'see', label: t('page.act.look'), ...key },
        { id: 'take_over', label: t('page.take_over') },
      ]
    case 'care':
      return [
        { id: 'done', label: t('page.act.care_done'), ...key },
        { id: 'declined', label: t('page.act.care_declined') },
      ]
    case 'promise':
      return [{ id: 'case', label: t('page.act.case'), ...key }]
    case 'break':
      return []
  }
}

function toSeat(seat: Seat, now: string, t: Say): SeatView {
  const base = { id: seat.agent.id, name: seat.agent.name }
  const seconds = seat.since ? Math.max(0, Math.round((Date.parse(now) - Date.parse(seat.since)) / 1000)) : 0
  if (seat.needs) return { ...base, state: 'asks', by: seat.needs === 'help' ? 'person' : 'rule', seconds }
  if (seat.state === 'unavailable' && seat.unavailableUntil)
    return { ...base, state: 'unavailable', until: seat.unavailableUntil }
  if (seat.state === 'working' && seat.contact) return { ...base, state: 'contact', seconds }
  if (seat.state === 'available') return { ...base, state: 'working', doing: t('page.seat.free') }
  return { ...base, state: 'away', doing: t('page.seat.away') }
}

function handled(it: FloorAnswer['handled'][number], t: Say): string {
  if (it.what === 'assist') return t('page.handled.assist', { name: it.by ?? '', n: it.seconds ?? 0 })
  return t(it.what === 'care_done' ? 'page.handled.care' : 'page.handled.care_declined')
}
