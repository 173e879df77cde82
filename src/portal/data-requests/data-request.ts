import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'

/** Days the law of a place leaves for an answer; where we know none, the shortest of those we know. */
const DAYS: readonly (readonly [RegExp, number])[] = [
  [/^taiwan|^Asia\/Taipei$/, 15],
  [/^mainland|^Asia\/(?:Shanghai|Urumqi|Chongqing|Harbin)$/, 15],
  [/^uk-|^Europe\/(?:London|Belfast)$/, 30],
]
const DAYS_OTHERWISE = 15
const DAY = 86_400_000

export const answerDue = (askedAt: Date, packOrZone: string): Date =>
  new Date(askedAt.getTime() + (DAYS.find(([pattern]) => pattern.test(packOrZone))?.[1] ?? DAYS_OTHERWISE) * DAY)

export type DataRequest = { preparedBy: string | null; givenAt: Date | null }

export const prepare = (it: DataRequest): Outcome<null, 'data_request.given'> =>
  it.givenAt ? refuse('data_request.given') : done(null)

/** Nothing of what we hold leaves the house before counsel has read it, and never on the word of one person. */
export function give(
  it: DataRequest,
  by: { id: string; role: Role },
): Outcome<null, 'data_request.given' | 'data_request.not_ready' | 'data_request.needs_counsel'> {
  if (it.givenAt) return refuse('data_request.given')
  if (!it.preparedBy) return refuse('data_request.not_ready')
  return by.role === 'legal' && by.id !== it.preparedBy ? done(null) : refuse('data_request.needs_counsel')
}
