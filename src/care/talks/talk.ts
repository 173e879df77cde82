import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const TALK_CAUSES = [
  'insult',
  'no_power',
  'own_error',
  'unfair_demand',
  'private',
  'accumulated',
  'objection',
] as const
export type TalkCause = (typeof TALK_CAUSES)[number]
export const TALK_BRANCHES = ['right', 'wrong', 'neither'] as const
export type TalkBranch = (typeof TALK_BRANCHES)[number]

/** What whoever talked may set going, each of which does something. */
export const TALK_RESPONSES = ['break', 'shield', 'tool_gap', 'eap', 'incident', 'go_home', 'peer_coach'] as const
export type TalkResponse = (typeof TALK_RESPONSES)[number]
/** What follows by itself where the person was right. */
export const BACKED_BY = ['praise', 'second_look', 'unfounded', 'customer_answer'] as const
export type BackedBy = (typeof BACKED_BY)[number]

/** What fits what. A table, so that anybody can read it and disagree. */
export const FITS_CAUSE: Readonly<Record<TalkCause, readonly TalkResponse[]>> = {
  insult: ['break', 'incident', 'shield', 'eap', 'go_home'],
  no_power: ['tool_gap', 'break', 'incident'],
  own_error: ['break', 'peer_coach', 'eap'],
  unfair_demand: ['incident', 'break', 'tool_gap'],
  private: ['eap', 'shield', 'break', 'go_home'],
  accumulated: ['break', 'shield', 'eap', 'go_home'],
  objection: ['break', 'peer_coach', 'tool_gap'],
}

/** What can only follow where it is known which contact it was. */
export const ABOUT_CONTACT: ReadonlySet<TalkResponse> = new Set(['incident', 'tool_gap', 'peer_coach'])

/** After a talk, a break of so many minutes where it was asked for. */
export const BREAK_MINUTES = 20
/** What was set going is looked at again after so many days, by whoever set it going. */
export const FOLLOWED_AFTER_DAYS = 3
/** "I have time for you" stands so long; the person is off the queue for the first minutes, to be able to answer. */
export const OFFER_MINUTES = 15

export type Talk = {
  agent: PersonId
  state: 'asked' | 'accepted' | 'over' | 'withdrawn'
  acceptedBy: PersonId | null
  isSettled: boolean
  hasContact: boolean
}

type SettleRefusal =
  | 'talk.still_running'
  | 'talk.already_settled'
  | 'talk.does_not_fit'
  | 'talk.no_contact'
  | 'talk.gap_needed'

/** Of two who come at once, one sits down. */
export function acceptTalk(
  talk: Talk,
  by: PersonId,
): Outcome<{ by: PersonId }, 'talk.already_accepted' | 'talk.not_asked'> {
  if (talk.state === 'asked') return done({ by })
  return refuse(talk.state === 'accepted' && talk.acceptedBy !== by ? 'talk.already_accepted' : 'talk.not_asked')
}

/** Either of the two says that it is over. */
export const endTalk = (talk: Talk): Outcome<null, 'talk.not_running'> =>
  talk.state === 'accepted' ? done(null) : refuse('talk.not_running')

/** While they talk there is nothing to fill in; afterwards there is one choice, made once. */
export function settleTalk(
  talk: Talk,
  it: { cause: TalkCause; branch: TalkBranch; responses: readonly TalkResponse[]; hasGap: boolean },
): Outcome<null, SettleRefusal> {
  if (talk.state !== 'over') return refuse('talk.still_running')
  if (talk.isSettled) return refuse('talk.already_settled')
  if (it.responses.some((response) => !FITS_CAUSE[it.cause].includes(response))) return refuse('talk.does_not_fit')
  const aboutContact = it.branch === 'right' || it.responses.some((response) => ABOUT_CONTACT.has(response))
  if (aboutContact && !talk.hasContact) return refuse('talk.no_contact')
  return it.responses.includes('tool_gap') && !it.hasGap ? refuse('talk.gap_needed') : done(null)
}
