import type { WorkingCalendar } from './due/working-days.ts'

export type Turn = { role: 'customer' | 'agent'; text: string }

export const SIGNAL_KINDS = [
  'profanity',
  'insult',
  'insult_family',
  'threat',
  'sexual',
  'slur',
  'exposure_threat',
  'demand_dismissal',
  'demand_compensation',
  'repeat_contact',
  'not_accepted',
  'supervisor_request',
  'self_harm_risk',
  'thanks',
  'apology',
  'opinion',
] as const
export type SignalKind = (typeof SIGNAL_KINDS)[number]

export const ACTS = [
  'acknowledge_feeling',
  'regret',
  'admit_fault',
  'promise',
  'over_promise',
  'explain',
  'restate',
  'confirm_ask',
  'propose',
  'recap',
  'offer_more_help',
  'decline',
  'warning',
  'end_notice',
] as const
export type Act = (typeof ACTS)[number]

export const TARGETS = ['agent', 'company', 'third_party', 'thing', 'self', 'none'] as const
export type Target = (typeof TARGETS)[number]

/** L0 upset · L1 heat · L2 directed insult · L3 slur, sexual, family · L4 credible threat. */
export type Level = 0 | 1 | 2 | 3 | 4

/** How angry, not how abusive: a customer may be at 3 and have said nothing wrong. */
export type Anger = 0 | 1 | 2 | 3

/** UTF-16 offsets in the text as it was typed, end excluded. */
export type Span = readonly [start: number, end: number]

/** Why something was read. Each has a sentence in `reader.words.ts` that an agent can be shown. */
export type BecauseCode =
  | 'person_word_after_you'
  | 'person_word_before_you'
  | 'person_word_alone'
  | 'belittles_you'
  | 'swear_word'
  | 'swear_word_at_you'
  | 'curse_on_family'
  | 'slur_at_you'
  | 'slur_at_group'
  | 'sexual_words'
  | 'harm_to_person'
  | 'knows_where_you_are'
  | 'vague_menace'
  | 'names_authority_or_media'
  | 'wants_someone_dismissed'
  | 'wants_redress'
  | 'happened_before'
  | 'turns_down_explanation'
  | 'asks_for_superior'
  | 'speaks_of_dying'
  | 'says_thanks'
  | 'says_sorry'
  | 'says_what_should_be'
  | 'names_feeling'
  | 'says_regret'
  | 'owns_fault'
  | 'gives_word_and_time'
  | 'gives_word'
  | 'gives_word_without_limit'
  | 'gives_reason'
  | 'says_it_back'
  | 'asks_if_right'
  | 'offers_a_way'
  | 'sums_up'
  | 'asks_what_else'
  | 'says_no'
  | 'asks_to_stop'
  | 'says_it_ends'

export type Signal = { kind: SignalKind; probability: number; level: Level; span: Span; because: BecauseCode }
export type ActRead = { act: Act; probability: number; span: Span; because: BecauseCode }

/**
 * The time named in a promise. `at` is the latest moment still meant: the upper end of a range. Words that no clock
 * knows ("before the farming news", 「兩張月結單之內」) have no `at`: nobody is told a date that was not said.
 */
export type Due = { words: string; span: Span; at?: Date; from?: Date }

export type Reading = {
  signals: readonly Signal[]
  anger: Anger
  target: Target
  acts: readonly ActRead[]
  due?: Due
  /** How likely any misconduct at all is, in a customer's turn. A number for grading: what is shown are signals. */
  misconduct?: number
}

export type Context = {
  before: readonly Turn[]
  now: Date
  timeZone: string
  /** Without one, the calendar of the time zone holds. */
  calendar?: WorkingCalendar
  /** When the queue's working day begins and ends, in minutes of the day: nine to six where nothing is known. */
  worksFrom?: number
  worksUntil?: number
}

/** The classifier port: a lexicon stands behind it today, a trained model may tomorrow. */
export type Reader = (turn: Turn, context: Context) => Reading
