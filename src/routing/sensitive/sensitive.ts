import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** What an entry may rest on. How often somebody calls and how much they buy are no sources. */
export const SOURCES = ['open_case', 'exposure_watch', 'standing'] as const
export type Source = (typeof SOURCES)[number]
export const LONGEST_ENTRY_DAYS = 30

/** What is on record about a customer, as people put it there. */
export type Record = {
  openCases: number
  unresolved: number
  broken: number
  watched: boolean
  /** Conduct that people confirmed, in half a year. */
  confirmed: number
}

/** The sources that this record bears out: an open case that we left lying, an open watch, conduct that somebody confirmed. */
export const sourcesIn = (it: Record): readonly Source[] => [
  ...(it.openCases > 0 && (it.unresolved >= 2 || it.broken >= 1) ? (['open_case'] as const) : []),
  ...(it.watched ? (['exposure_watch'] as const) : []),
  ...(it.confirmed > 0 ? (['standing'] as const) : []),
]

export function mayList(
  it: { source: Source; until: Date; from: Date },
  on: Record,
): Outcome<null, 'sensitive.no_source' | 'sensitive.until'> {
  if (it.until <= it.from || it.until.getTime() - it.from.getTime() > LONGEST_ENTRY_DAYS * 86_400_000)
    return refuse('sensitive.until')
  return sourcesIn(on).includes(it.source) ? done(null) : refuse('sensitive.no_source')
}

/** Whoever put somebody on the list does not decide whether they stay on it. */
export function mayAnswer(
  appeal: { answeredAt: Date | null; listedBy: string; takenBy: string },
  by: string,
): Outcome<null, 'appeal.answered' | 'appeal.not_yours'> {
  if (appeal.answeredAt) return refuse('appeal.answered')
  return by === appeal.listedBy || by === appeal.takenBy ? refuse('appeal.not_yours') : done(null)
}
