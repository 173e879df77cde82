import { type BecauseCode, type Level as Heard, isConduct, type SignalKind, type Target } from '#reader/public.ts'
import { type IncidentKind, type IncidentTarget, type Level, staysLow, type Tactic } from './incident.ts'

/** One thing the reader saw in one sentence, or that somebody said it had missed, with what people said about it. */
export type Seen = {
  utterance: string
  words: string
  kind: SignalKind
  level: Heard
  target: Target
  /** The person whose contact it was said that this counts. */
  counts: boolean
  /** A person said it, or the reader is sure of it: the rest may be shown as a mark, and fills no form. */
  sure: boolean
}

/** These rest on a listed word that can be pointed at; the others on how the whole sentence sounds. */
const ON_A_WORD: ReadonlySet<BecauseCode> = new Set([
  'person_word_after_you',
  'person_word_before_you',
  'swear_word_at_you',
  'curse_on_family',
  'harm_to_person',
  'knows_where_you_are',
])
const SURE_OF_A_WORD = 0.7
const SURE_OF_A_SENTENCE = 0.9

/** On letters of customers nobody wrote for it, the reader takes much anger for insult; of a suggestion it has to be sure. */
export const isSure = (it: { because: BecauseCode; probability: number }): boolean =>
  it.probability >= (ON_A_WORD.has(it.because) ? SURE_OF_A_WORD : SURE_OF_A_SENTENCE)

export type Proposal = {
  kind: IncidentKind
  level: Level
  target: IncidentTarget
  tactics: readonly Tactic[]
  utterances: readonly string[]
}

/** The ones before the present ones: whoever curses eighteen generations curses more than a family. */
const ANCESTORS = /祖宗|祖先|先人|[八十]+代|ancestor|forefather/i
const SLOGAN =
  /顧客(?:至上|就是上帝|是上帝)|顾客(?:至上|就是上帝|是上帝)|客戶?(?:至上|永遠是對)|客户(?:至上|永远是对|是上帝)|以客為尊|customer (?:is|comes|'s)\s*(?:always right|king|first)/i
const COMPLAIN = /投訴|投诉|申訴|消保|12315|12345|complain|regulator|ombudsman/i

const TACTIC_OF: Partial<Readonly<Record<SignalKind, Tactic>>> = {
  demand_dismissal: 'dismissal',
  supervisor_request: 'boss',
}
/** To go to the press or to a regulator is everybody's right: it is a tag on what was done, and never what was done. */
const exposed = (words: string): Tactic => (COMPLAIN.test(words) ? 'complain' : 'media')

export const hasSlogan = (words: string): boolean => SLOGAN.test(words)

export function tacticsIn(seen: readonly Pick<Seen, 'kind' | 'words'>[], words: readonly string[]): readonly Tactic[] {
  const found = new Set<Tactic>(words.some(hasSlogan) ? ['slogan'] : [])
  for (const it of seen) {
    const tactic = it.kind === 'exposure_threat' ? exposed(it.words) : TACTIC_OF[it.kind]
    if (tactic) found.add(tactic)
  }
  return [...found]
}

const TARGET: Readonly<Record<Target, IncidentTarget>> = {
  agent: 'agent',
  company: 'company',
  third_party: 'third_party',
  thing: 'product',
  self: 'third_party',
  none: 'company',
}

function asKind(it: Seen): IncidentKind | null {
  if (!isConduct(it.kind)) return null
  if (it.kind === 'insult_family' && ANCESTORS.test(it.words)) return 'insult_ancestors'
  return it.kind
}

/**
 * What a form is filled with: the gravest thing that was seen, and never more than was seen. Anger, swearing at a thing
 * and every right somebody claims suggest nothing, unless the person it was said to has said that it counts.
 */
export function propose(seen: readonly Seen[], words: readonly string[]): Proposal | null {
  const conduct = seen.flatMap((it) => {
    const kind = asKind(it)
    if (!kind) return []
    const target = it.counts && it.target === 'none' ? 'agent' : TARGET[it.target]
    const level = staysLow({ kind, target }) ? 1 : clamp(it.level)
    return [{ ...it, kind, level, target }]
  })
  const told = conduct.filter(
    (it) => it.counts || (it.sure && it.level >= 2 && (it.target === 'agent' || it.target === 'third_party')),
  )
  const worst = told.toSorted((a, b) => b.level - a.level || Number(b.counts) - Number(a.counts))[0]
  if (!worst) return null
  return {
    kind: worst.kind,
    level: worst.level,
    target: worst.target,
    tactics: tacticsIn(seen, words),
    utterances: [...new Set(told.map((it) => it.utterance))],
  }
}

const clamp = (level: Heard): Level => (level === 0 ? 1 : level)
