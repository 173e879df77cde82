import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { bigrams } from '#reader/public.ts'
import { TOPICS, type Topic, topicsIn } from './topic.ts'

/** Kinds of conduct that a customer's history may hold, as people confirmed them. */
export const SHIELD_KINDS = ['insult', 'insult_family', 'threat', 'sexual', 'slur'] as const
export type ShieldKind = (typeof SHIELD_KINDS)[number]
export const MAX_RUNS = [1, 2, 3] as const
const MAX_WORDS = 5

/** What a person is not to be given, and until when. There is no field for why, here or anywhere. */
export type ShieldRule = {
  /** A return in steps is several rules, one after another. Now, where it is left out. */
  from?: Date | null
  until: Date
  topics?: readonly Topic[]
  /** Keys of queues. */
  queues?: readonly string[]
  kinds?: readonly ShieldKind[]
  /** The person's own words, which nobody sees again: not even the person. */
  words?: readonly string[]
  /** After so many hard contacts in a row, none that is known to be hard. */
  maxRun?: number | null
  /** Letters and chats only: no voice. */
  light?: boolean
  /** The person wants the lead to see "light duty, until". */
  showsLight?: boolean
}

/** The longest a shield may be set at once. It can be set again. */
export const LONGEST_DAYS = 183
export const MOST_SHIELDS = 12
/** Every stored rule has so many parts, whatever it holds. */
export const PARTS = 24

export type ShieldRefusal = 'shield.empty' | 'shield.over' | 'shield.too_long' | 'shield.too_much'

const DAY = 86_400_000

export function maySet(rule: ShieldRule, now: Date): Outcome<null, ShieldRefusal> {
  const begins = rule.from && rule.from > now ? rule.from : now
  if (rule.until <= begins) return refuse('shield.over')
  if (rule.until.getTime() - now.getTime() > LONGEST_DAYS * DAY) return refuse('shield.too_long')
  const parts = partsOf(rule)
  if (parts.length === 0) return refuse('shield.empty')
  if (parts.length > PARTS || (rule.words?.length ?? 0) > MAX_WORDS) return refuse('shield.too_much')
  return done(null)
}

/** A rule as parts, each a list of features that must all be there. One part that is there keeps the contact away. */
export const partsOf = (rule: ShieldRule): readonly (readonly string[])[] => [
  // How many own words, for the person's page. It meets nothing.
  ...(rule.words?.length ? [[`words:${rule.words.length}`]] : []),
  ...(rule.topics ?? []).map((it) => [`topic:${it}`]),
  ...(rule.queues ?? []).map((it) => [`queue:${it}`]),
  ...(rule.kinds ?? []).map((it) => [`kind:${it}`]),
  ...(rule.words ?? []).map((it) => bigrams(it).map(word)).filter((it) => it.length > 0),
  ...(rule.maxRun ? [[`run:${rule.maxRun}`]] : []),
  ...(rule.light ? [['voice']] : []),
]

/** So many terms of a matter are looked at. What somebody wants to be kept from stands in its title. */
const MOST_TERMS = 120
const word = (term: string) => `word:${term}`

/** What is known of a contact before anybody answers it. */
export type Known = {
  queue: string
  voice: boolean
  /** The customer's conduct before, as people confirmed it. */
  kinds: readonly string[]
  /** It is known that it may be hard: by what happened before, never by a guess at a voice. */
  hard: boolean
  /** The customer's own matter, in the words of their open cases. */
  text: string
}

/** The features of a contact for somebody who has had `run` hard ones in a row. */
export const featuresOf = (known: Known, run: number): readonly string[] => [
  `queue:${known.queue}`,
  ...known.kinds.map((it) => `kind:${it}`),
  ...topicsIn(known.text).map((it) => `topic:${it}`),
  ...[...new Set(bigrams(known.text))].slice(0, MOST_TERMS).map(word),
  ...(known.voice ? ['voice'] : []),
  ...(known.hard ? ['hard', ...Array.from({ length: Math.min(run, 3) }, (_, n) => `run:${n + 1}`)] : []),
]

/** Every feature that can be asked back of a stored rule, for the person's own page. */
export const askable = (queues: readonly string[]) => ({
  topics: TOPICS.map((it) => ({ is: it, part: `topic:${it}` })),
  queues: queues.map((it) => ({ is: it, part: `queue:${it}` })),
  kinds: SHIELD_KINDS.map((it) => ({ is: it, part: `kind:${it}` })),
  runs: MAX_RUNS.map((it) => ({ is: it, part: `run:${it}` })),
  words: Array.from({ length: MAX_WORDS + 1 }, (_, n) => ({ is: n, part: `words:${n}` })),
})

/** Days without hard contacts, in any seven days. No reason is asked. */
export const TOKENS_A_WEEK = 2
/** A day without hard contacts is a rule like any other. */
export const TOKEN_PART = 'hard'
