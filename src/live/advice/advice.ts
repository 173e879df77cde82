import type { Conversation } from '../conversation/conversation.ts'
import { abusiveNow, leadShouldCome } from '../conversation/conversation.ts'

/** What surrounds the conversation when advice is given. */
export type Around = {
  waitedMinutes: number
  transfers: number
  /** Words of a promise of ours on this case that was broken, if any. */
  brokenPromise: string | null
  earlierContacts: number
  warnings: number
  leadAsked: boolean
  customerName: string | null
  /** The customer's last words held a complaint out for the case that something is not given. */
  lever: boolean
  /** Who waits at this moment in the same language, and the longest of them. */
  backlog: { waiting: number; longestMinutes: number }
}

/** From here on it is true that today everybody is busy. Below it nobody says so. */
const BUSY = { waiting: 5, longestMinutes: 10 } as const

export const isBusy = ({ waiting, longestMinutes }: Around['backlog']): boolean =>
  waiting >= BUSY.waiting || longestMinutes >= BUSY.longestMinutes

/** A sentence the agent could say, by the name of its words, with the reason. `does`: the exit it belongs to, if any. */
export type Advice = {
  id: AdviceId
  does: 'warning' | 'end' | 'hand_over' | 'help' | null
  gaps: Readonly<Record<string, string | number>>
}

export type AdviceId =
  | 'stay_and_get_help'
  | 'threat_end_now'
  | 'end_now'
  | 'may_end'
  | 'second_warning'
  | 'first_warning'
  | 'lead_takes_it'
  | 'hand_to_supervisor'
  | 'own_broken_promise'
  | 'own_the_wait'
  | 'own_the_repeat'
  | 'offer_the_form'
  | 'hear_anger'
  | 'busy_day'
  | 'restate'
  | 'other_words'
  | 'their_right'
  | 'staff_apart'
  | 'money_if_we_erred'
  | 'name_the_time'
  | 'take_back_too_much'
  | 'propose'
  | 'ask_agreement'
  | 'recap'
  | 'warm_end'

type Rule = {
  id: AdviceId
  when: (so: Conversation, around: Around) => boolean
  does?: Advice['does']
  gaps?: (around: Around) => Advice['gaps']
}

const spoke = (so: Conversation, kind: keyof Conversation['brought']) =>
  so.lastWho === 'customer' && so.lastKinds.includes(kind)
const did = (so: Conversation, act: keyof Conversation['did']) => (so.did[act] ?? 0) > 0
const opening = (so: Conversation) => so.customerTurns <= 2 && so.lastWho !== 'agent'

/** Whoever speaks of dying is neither warned nor cut off, whatever else they say, unless who hears them says it was not that. */
const conductCounts = (so: Conversation) => !so.selfHarm || so.selfHarmDoubted
const abusedNow = (so: Conversation) => conductCounts(so) && abusiveNow(so)

/** Where anybody can complain without asking us: named at once, so that it is nobody's lever. */
const COMPLAINT_FORM = '/complain'

/**
 * The house's table of advice. The order is the precedence of the exits (contradiction X10): danger, then the end
 * of abuse, then the lead after three explanations, then what was broken before, then the ordinary course. Someone
 * who does not program must be able to read it and disagree.
 */
export const HOUSE_ADVICE: readonly Rule[] = [
  { id: 'stay_and_get_help', when: (so) => so.selfHarm, does: 'help' },
  { id: 'threat_end_now', when: (so) => conductCounts(so) && so.worst === 4, does: 'end' },
  { id: 'end_now', when: (so) => conductCounts(so) && so.worst === 3, does: 'end' },
  { id: 'may_end', when: (so, around) => abusedNow(so) && around.warnings >= 2, does: 'end' },
  { id: 'second_warning', when: (so, around) => abusedNow(so) && around.warnings === 1, does: 'warning' },
  { id: 'first_warning', when: (so, around) => abusedNow(so) && around.warnings === 0, does: 'warning' },
  { id: 'lead_takes_it', when: (so) => leadShouldCome(so), does: 'hand_over' },
  { id: 'hand_to_supervisor', when: (so) => spoke(so, 'supervisor_request'), does: 'hand_over' },
  {
    id: 'offer_the_form',
    when: (so, around) => around.lever && so.lastWho === 'customer',
    gaps: () => ({ link: COMPLAINT_FORM }),
  },
  {
    id: 'own_broken_promise',
    when: (so, around) => around.brokenPromise !== null && opening(so) && !did(so, 'regret'),
    gaps: (around) => ({ promise: around.brokenPromise ?? '' }),
  },
  {
    id: 'own_the_wait',
    when: (so, around) => opening(so) && (around.waitedMinutes >= 3 || around.transfers >= 2),
    gaps: (around) => ({ minutes: around.waitedMinutes, transfers: around.transfers }),
  },
  { id: 'own_the_repeat', when: (so) => spoke(so, 'repeat_contact') && !did(so, 'acknowledge_feeling') },
  { id: 'take_back_too_much', when: (so) => so.lastWho === 'agent' && did(so, 'over_promise') },
  { id: 'hear_anger', when: (so) => so.anger >= 2 && so.lastWho === 'customer' && !did(so, 'acknowledge_feeling') },
  {
    id: 'busy_day',
    when: (so, around) =>
      isBusy(around.backlog) && so.anger >= 1 && so.lastWho === 'customer' && did(so, 'acknowledge_feeling'),
  },
  { id: 'staff_apart', when: (so) => spoke(so, 'demand_dismissal') },
  { id: 'their_right', when: (so) => spoke(so, 'exposure_threat') },
  { id: 'money_if_we_erred', when: (so) => spoke(so, 'demand_compensation') },
  { id: 'other_words', when: (so) => so.unaccepted > 0 && so.unaccepted < 3 && spoke(so, 'not_accepted') },
  { id: 'warm_end', when: (so) => spoke(so, 'thanks') && (did(so, 'recap') || so.agreed) },
  { id: 'restate', when: (so) => so.customerTurns >= 1 && !did(so, 'restate') && so.lastWho === 'customer' },
  { id: 'name_the_time', when: (so) => did(so, 'promise') && so.lastWho === 'agent' && !so.agreed },
  { id: 'recap', when: (so) => so.agreed && !did(so, 'recap') },
  { id: 'ask_agreement', when: (so) => did(so, 'propose') && !so.agreed && so.lastWho === 'agent' },
  { id: 'propose', when: (so) => so.confirmed && !did(so, 'propose') && !did(so, 'promise') },
]

/** More than two at once is a page to read, and nobody reads while being shouted at. */
const MOST = 2

/** At most two pieces of advice; with an exit among them, what belongs to the ordinary course steps back to second place. */
export function advise(so: Conversation, around: Around): readonly Advice[] {
  if (so.customerTurns === 0 && around.brokenPromise === null && around.waitedMinutes < 3 && around.transfers < 2)
    return []

  return HOUSE_ADVICE.filter((rule) => rule.when(so, around))
    .slice(0, MOST)
    .map(({ id, does, gaps }) => ({ id, does: does ?? null, gaps: gaps?.(around) ?? {} }))
}
