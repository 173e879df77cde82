import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const READY_ITEMS = ['own_goal', 'safe_to_try', 'time_for_it', 'useful', 'not_a_punishment'] as const
export type ReadyItem = (typeof READY_ITEMS)[number]

/** Fewer people than this are no group. */
export const GROUP = 5
/** The middle of five steps and a half: below it, coaching more would be done to people and not with them. */
export const READY_FROM = 3.5

export type ReadySaid = 'coach_on' | 'dialogue_first' | 'cannot_tell'

/** What the team's own answers advise. A question that too few answered, or one that is low, says: talk first. */
export function adviseTeam(items: readonly { item: ReadyItem; people: number; mean: number }[]): ReadySaid {
  const told = READY_ITEMS.map((item) => items.find((it) => it.item === item && it.people >= GROUP))
  if (told.some((it) => it === undefined)) return 'cannot_tell'
  return told.every((it) => it !== undefined && it.mean >= READY_FROM) ? 'coach_on' : 'dialogue_first'
}

export type Answer = 'ready' | 'not_now'
export type SkillOffer = { answer: Answer | null; assigned: boolean; used: boolean }

/** A skill is assigned by the person's own "ready" and by nothing else. "Not now" may become "ready" whenever they say so. */
export function answerSkill(
  offer: SkillOffer,
  answer: Answer,
  because: string,
): Outcome<SkillOffer, 'skill.assigned' | 'skill.because_needed'> {
  if (offer.assigned) return refuse('skill.assigned')
  if (answer === 'not_now' && because.trim() === '') return refuse('skill.because_needed')
  return done({ answer, assigned: answer === 'ready', used: false })
}

/** Shares near nothing and near everything would name people. */
export const shareOf = (n: number, of: number): number => Math.min(0.95, Math.max(0.05, n / of))
