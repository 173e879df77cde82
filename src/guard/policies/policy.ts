import type { Language } from '#kernel/language.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** How our own people behave, and what follows when a customer does not. Both bind the house. */
export const CHAPTERS = ['staff', 'customers'] as const
export type Chapter = (typeof CHAPTERS)[number]

export type Question = { ask: string; options: readonly string[]; right: number }
/** One language of one version, whole: both chapters, and the two questions that show it was understood. */
export type Written = { staff: string; customers: string; questions: readonly Question[] }
export type WrittenIn = Partial<Record<Language, Written>>

export const QUESTIONS = 2
/** Who reads it and by when, unless whoever publishes says otherwise. */
export const READ_DAYS = 14
/** Before anybody has published one: the text the house comes with. Nobody has to have read it. */
export const FIRST_VERSION = 1

/** In the reader's language where it was written in it; else in whatever it was written in, which is said. */
export function inLanguage(all: WrittenIn, wanted: Language): { language: Language; written: Written } | null {
  const order: readonly Language[] = [wanted, 'zh-Hant', 'zh-Hans', 'en']
  for (const language of order) {
    const written = all[language]
    if (written) return { language, written }
  }
  return null
}

export type PublishRefusal = 'policy.nothing_written' | 'policy.not_backwards' | 'policy.question_unclear'

/** In force from now or later, never from before: what happened earlier keeps what was in force then. */
export function publishPolicy(
  it: { chapters: WrittenIn; effectiveAt: Date; readBy: Date },
  now: Date,
): Outcome<null, PublishRefusal> {
  const all = Object.values(it.chapters)
  if (all.length === 0) return refuse('policy.nothing_written')
  if (it.effectiveAt < now || it.readBy <= now) return refuse('policy.not_backwards')
  const isClear = ({ options, right }: Question) =>
    options.length >= 2 && right >= 0 && right < options.length && new Set(options).size === options.length
  return all.every((one) => one.questions.length === QUESTIONS && one.questions.every(isClear))
    ? done(null)
    : refuse('policy.question_unclear')
}

/** Both right, or look once more. Which tries there were is kept nowhere. */
export const understood = (written: Pick<Written, 'questions'>, answers: readonly number[]): boolean =>
  answers.length === written.questions.length && written.questions.every((it, at) => it.right === answers[at])

export type Version = { version: number; effectiveAt: Date }

/** Of two that begin in one moment the later written is in force. */
export function inForce(versions: readonly Version[], at: Date): number {
  const begun = versions.filter((it) => it.effectiveAt <= at)
  const last = begun.toSorted((a, b) => b.effectiveAt.getTime() - a.effectiveAt.getTime() || b.version - a.version)[0]
  return last?.version ?? FIRST_VERSION
}
