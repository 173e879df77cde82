import type { PersonId } from '#kernel/ids.ts'
import type { Next, Parts, Weighed } from '../arrivals/weighed.ts'
import type { WhyLine } from './why.words.ts'

/** How a contact came to somebody, as it was written down then. */
export type Step = {
  agent: PersonId
  how: Weighed['how']
  waitedSeconds: number
  ours: boolean
  chosen: Parts | null
  next: readonly Next[]
  mayName: number
  /** How many were free at all, as the floor showed it. */
  free: number
  gate: 'opened' | 'kept' | null
  gateSeconds: number | null
  longerFree: boolean
  longestFree: PersonId | null
  because: string | null
  by: PersonId | null
}

export type Term = 'risk' | 'breather' | 'rareSkill' | 'idle' | 'authority'
export type Why = {
  why: readonly WhyLine[]
  others: readonly { agent: PersonId; why: readonly WhyLine[] }[]
  gate: WhyLine | null
  idle: WhyLine | null
  terms: readonly { term: Term; value: number; says: WhyLine }[] | null
}

/** So long without anything hard is a while; so shortly after it the rule spares. */
const A_WHILE_MINUTES = 120
const SHORTLY_MINUTES = 35
/** So far from a fair share is said; what is nearer is chance. */
const SAID_FROM = 0.3
/** Of somebody else two things are enough. */
const SAID_MOST = 2

type Names = (person: PersonId) => string

/** What somebody may be told of it: whoever took it everything that was counted of them, who leads the floor words without a figure. */
export function whyOf(it: Step, reader: { me: PersonId; leads: boolean }, nameOf: Names): Why {
  const mine = it.agent === reader.me
  const named = reader.leads ? it.next.slice(0, it.mayName) : []
  const { chosen } = it
  if (it.how !== 'rule' || !chosen)
    return { why: [passedOn(it, nameOf)], others: [], gate: null, idle: null, terms: null }
  const otherwise = it.next.slice(0, it.mayName).some(({ parts }) => parts.hasOtherSkills)
  return {
    why: reasonsOf(it, chosen, otherwise).map((key) => ({
      key: mine ? (`why.you.${key}` as const) : (`why.they.${key}` as const),
      gaps: { name: nameOf(it.agent), n: it.waitedSeconds },
    })),
    others: named.map(({ agent, parts }) => ({
      agent,
      why: bandsOf(parts, chosen, it.ours).map((key) => ({ key: `why.other.${key}` as const })),
    })),
    gate: it.gate && it.gateSeconds !== null ? { key: `why.gate.${it.gate}`, gaps: { n: it.gateSeconds } } : null,
    idle: reader.leads && it.free > 1 ? idleOf(it, named, nameOf) : null,
    terms: mine ? termsOf(chosen) : null,
  }
}

const REASONS = ['decides', 'rested', 'below_share', 'only_this', 'longest_free', 'in_turn'] as const
type Reason = (typeof REASONS)[number]

/** Only what is true of the person by itself, so that nothing about anybody who was not asked can be read from it. */
function reasonsOf(it: Step, chosen: Parts, othersCanMore: boolean): readonly Reason[] {
  const holds: Record<Reason, boolean> = {
    decides: it.ours && chosen.isEmpowered,
    rested: chosen.sinceHardMinutes === null || chosen.sinceHardMinutes >= A_WHILE_MINUTES,
    below_share: chosen.beyondShare !== null && chosen.beyondShare < -SAID_FROM,
    only_this: othersCanMore && !chosen.hasOtherSkills,
    longest_free: it.free > 1 && !it.longerFree,
    in_turn: false,
  }
  const said = REASONS.filter((reason) => holds[reason])
  return said.length > 0 ? said : ['in_turn']
}

/** Bands and never figures: what is counted of a person is theirs. */
function bandsOf(other: Parts, chosen: Parts, ours: boolean) {
  const all = [
    ['cannot_decide', ours && chosen.isEmpowered && !other.isEmpowered],
    ['hard_lately', other.sinceHardMinutes !== null && other.sinceHardMinutes < SHORTLY_MINUTES],
    ['above_share', other.beyondShare !== null && other.beyondShare > SAID_FROM],
    ['kept_for_others', other.hasOtherSkills && !chosen.hasOtherSkills],
    ['free_shorter', other.idleMinutes < chosen.idleMinutes],
  ] as const
  const said = all.flatMap(([band, holds]) => (holds ? [band] : [])).slice(0, SAID_MOST)
  return said.length > 0 ? said : (['level'] as const)
}

/** A name only where that person is named anyway: whoever is missing may be somebody who passed. */
function idleOf({ longerFree, longestFree }: Step, named: readonly Next[], nameOf: Names): WhyLine {
  if (!longerFree) return { key: 'why.idle.same' }
  return longestFree && named.some(({ agent }) => agent === longestFree)
    ? { key: 'why.idle.named', gaps: { name: nameOf(longestFree) } }
    : { key: 'why.idle.other' }
}

function passedOn({ how, agent, by, because }: Step, nameOf: Names): WhyLine {
  const gaps = { name: nameOf(agent), by: by ? nameOf(by) : '' }
  if (how === 'handed')
    return { key: 'why.handed', gaps, inside: { because: `handed.${because ?? 'asked_for_help'}` as 'handed.relief' } }
  return { key: how === 'taken' ? 'why.taken' : how === 'system' ? 'why.system' : 'why.named', gaps }
}

function termsOf(it: Parts): NonNullable<Why['terms']> {
  const since = it.sinceHardMinutes
  const all: readonly (readonly [Term, WhyLine])[] = [
    ['risk', { key: shareKey(it.beyondShare) }],
    ['breather', since === null ? { key: 'why.term.no_hard' } : { key: 'why.term.hard', gaps: { n: since } }],
    ['rareSkill', { key: it.hasOtherSkills ? 'why.term.more_queues' : 'why.term.one_queue' }],
    ['idle', { key: 'why.term.idle', gaps: { n: it.idleMinutes } }],
    ['authority', { key: it.isEmpowered ? 'why.term.decides' : 'why.term.decides_not' }],
  ]
  return all.map(([term, says]) => ({ term, value: it[term], says }))
}

const shareKey = (beyond: number | null): WhyLine['key'] => {
  if (beyond === null) return 'why.term.share_unknown'
  if (Math.abs(beyond) <= SAID_FROM) return 'why.term.share_fair'
  return beyond < 0 ? 'why.term.share_below' : 'why.term.share_above'
}
