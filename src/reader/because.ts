import { directionOf } from './direction.ts'
import type { Hit, WordClass } from './find.ts'
import { isQuoted } from './quoted.ts'
import type { Act, BecauseCode, Level, SignalKind, Target } from './reading.ts'
import { harmIn } from './words/harm.ts'

export const BECAUSE_OF_ACT: Readonly<Record<Act, BecauseCode>> = {
  acknowledge_feeling: 'names_feeling',
  regret: 'says_regret',
  admit_fault: 'owns_fault',
  promise: 'gives_word',
  over_promise: 'gives_word_without_limit',
  explain: 'gives_reason',
  restate: 'says_it_back',
  confirm_ask: 'asks_if_right',
  propose: 'offers_a_way',
  recap: 'sums_up',
  offer_more_help: 'asks_what_else',
  decline: 'says_no',
  warning: 'asks_to_stop',
  end_notice: 'says_it_ends',
}

const BECAUSE_OF_KIND: Readonly<Record<SignalKind, BecauseCode>> = {
  profanity: 'swear_word',
  insult: 'belittles_you',
  insult_family: 'curse_on_family',
  threat: 'vague_menace',
  sexual: 'sexual_words',
  slur: 'slur_at_group',
  exposure_threat: 'names_authority_or_media',
  demand_dismissal: 'wants_someone_dismissed',
  demand_compensation: 'wants_redress',
  repeat_contact: 'happened_before',
  not_accepted: 'turns_down_explanation',
  supervisor_request: 'asks_for_superior',
  self_harm_risk: 'speaks_of_dying',
  thanks: 'says_thanks',
  apology: 'says_sorry',
  opinion: 'says_what_should_be',
}

/** Lists whose words are evidence of a kind by themselves, once the kind is read. */
export const LISTS: Readonly<Partial<Record<SignalKind, readonly WordClass[]>>> & {
  readonly profanity: readonly WordClass[]
} = {
  profanity: ['swear', 'swear_at_you', 'person_swear', 'family_swear'],
  insult: ['person', 'person_swear', 'swear_at_you', 'mild', 'slur'],
  insult_family: ['family', 'family_swear'],
  slur: ['slur'],
}

export type Evidence = { from: number; to: number; because: BecauseCode; level: Level }

/** Why a kind was read, on which words of the folded text: a word from a list if one is there, else where the text pulls. */
export function evidenceFor(
  kind: SignalKind,
  text: string,
  hits: readonly Hit[],
  at: Target,
  pull: () => readonly [number, number],
): Evidence {
  const hit = hits.find((one) => LISTS[kind]?.includes(one.is) && !isQuoted(text, one.from, one.to))
  const [from, to] = hit ? [hit.from, hit.to] : pull()
  return { from, to, ...weightOf(kind, text, hit, at) }
}

function weightOf(
  kind: SignalKind,
  text: string,
  hit: Hit | undefined,
  at: Target,
): Pick<Evidence, 'because' | 'level'> {
  switch (kind) {
    case 'profanity': {
      const directed =
        hit !== undefined && (hit.is === 'swear_at_you' || directionOf(text, hit.from, hit.to).at === 'agent')
      return directed && at === 'agent'
        ? { because: 'swear_word_at_you', level: 1 }
        : { because: 'swear_word', level: 0 }
    }
    case 'insult':
      return { because: insultWord(text, hit), level: 2 }
    case 'slur':
      return at === 'agent' ? { because: 'slur_at_you', level: 3 } : { because: 'slur_at_group', level: 2 }
    case 'threat':
      return harmIn(text)
    case 'insult_family':
    case 'sexual':
      return { because: BECAUSE_OF_KIND[kind], level: 3 }
    default:
      return { because: BECAUSE_OF_KIND[kind], level: 0 }
  }
}

function insultWord(text: string, hit: Hit | undefined): BecauseCode {
  if (!hit) return 'belittles_you'
  if (hit.is === 'swear_at_you') return 'swear_word_at_you'
  if (hit.is === 'slur') return 'slur_at_you'
  const { how } = directionOf(text, hit.from, hit.to)
  if (how === 'after') return 'person_word_before_you'
  return how === 'before' ? 'person_word_after_you' : 'person_word_alone'
}
