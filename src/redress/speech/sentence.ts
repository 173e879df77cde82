import type { Language } from '#kernel/language.ts'
import type { CaseFact } from '../facts/fact.ts'
import { knownOf } from '../facts/fact.ts'
import type { SpeechAct, StaffState } from './speech.ts'

type SentenceKey =
  | `speech.say.${SpeechAct | 'conditional_by'}`
  | `speech.staff.${StaffState | 'verified_wrong_only_reviewed'}`
type Sentences = Readonly<Record<SentenceKey, Readonly<Record<Language, string>>>>

export type About = {
  what: string
  language: Language
  zone: string
  facts: readonly CaseFact[]
  article: string | null
}

/** The sentence of an act with its gaps filled from what stands in the case. */
export function sentenceOf(sentences: Sentences, act: SpeechAct, about: About): string {
  const { missing, disproved } = knownOf(about.facts)
  const by = missing.flatMap((fact) => fact.verifyBy ?? []).toSorted((a, b) => b.getTime() - a.getTime())[0]
  const key = act === 'conditional' && by ? ('speech.say.conditional_by' as const) : (`speech.say.${act}` as const)
  return filled(sentences[key][about.language], {
    what: about.what,
    by: by ? momentIn(by, about.language, about.zone) : '',
    evidence: disproved.map((fact) => fact.evidence?.words ?? fact.words).join(about.language === 'en' ? '; ' : '；'),
    article: about.article ?? '…',
  })
}

/** What the customer is told about the colleague. Training is named only where somebody has promised it inside the house. */
export const staffSentence = (
  sentences: Sentences,
  state: StaffState,
  language: Language,
  trainingPromised: boolean,
): string =>
  sentences[
    state === 'verified_wrong' && !trainingPromised
      ? ('speech.staff.verified_wrong_only_reviewed' as const)
      : (`speech.staff.${state}` as const)
  ][language]

const filled = (sentence: string, gaps: Readonly<Record<string, string>>) =>
  sentence.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => gaps[name] ?? '')

const momentIn = (at: Date, language: Language, timeZone: string) =>
  new Intl.DateTimeFormat(language, {
    timeZone,
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
