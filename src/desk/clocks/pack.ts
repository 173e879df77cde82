import type { Language } from '#kernel/language.ts'

export type InThree = Readonly<Record<Language, string>>

/** How far a figure may be trusted: seen in its source, still to be checked with counsel, or our own choice. */
export type Trust = 'seen' | 'check_with_counsel' | 'house'

export const CLOCK_KINDS = ['ack', 'first_answer', 'short_path', 'stage1', 'final', 'stage2', 'update'] as const
export type ClockKind = (typeof CLOCK_KINDS)[number]
export type Unit = 'hour' | 'working_hour' | 'day' | 'week' | 'working_day'
export type Profile = 'private' | 'public' | 'regulated'

/** One figure of a pack. Without profiles it holds for every queue; `from` says what starts it. */
export type ClockRule = {
  kind: ClockKind
  from: 'received' | 'escalated'
  amount: number
  unit: Unit
  trust: Trust
  profiles?: readonly Profile[]
}

export const LETTER_PARTS = [
  'stage',
  'decision',
  'reasons',
  'remedy',
  'outstanding',
  'recourse',
  'recourse_deadline',
  'contact',
  'leaflet',
  'website',
  'time_limit_waiver',
] as const
export type LetterPart = (typeof LETTER_PARTS)[number]

export type Recourse = {
  profiles?: readonly Profile[]
  words: InThree
  /** How long the customer has, counted from the letter. Until then a refused answer stays open. */
  window: { amount: number; unit: 'day' | 'month' | 'working_day' }
  trust: Trust
}

/** The rules of one place at one time. Data, never edited once a case has used it: a change is the next version. */
export type Pack = {
  key: string
  version: number
  name: InThree
  source: InThree
  asOf: string
  reviewBy: string
  calendar: 'queue' | 'taiwan' | 'mainland' | 'england'
  zone?: string
  clocks: readonly ClockRule[]
  letter: readonly LetterPart[]
  recourse: readonly Recourse[]
  noReply: { allowed: boolean; days: number }
}

/** After this day nobody has looked whether it still holds, so it starts no clock by itself. */
export const isLapsed = (pack: Pick<Pack, 'reviewBy'>, now: Date): boolean =>
  now.getTime() >= Date.parse(`${pack.reviewBy}T00:00:00Z`) + 86_400_000

const holdsFor = (it: { profiles?: readonly Profile[] }, profile: Profile) =>
  it.profiles === undefined || it.profiles.includes(profile)

export const rulesFor = (pack: Pack, profile: Profile): readonly ClockRule[] =>
  pack.clocks.filter((rule) => holdsFor(rule, profile))

export function recourseFor(pack: Pack, profile: Profile): Recourse {
  const found = pack.recourse.find((it) => holdsFor(it, profile))
  if (!found) throw new Error(`Pack ${pack.key} names no way on for a ${profile} queue`)
  return found
}

/** Whether any figure that holds for this queue still waits for a lawyer's eye. */
export const wantsCounsel = (pack: Pack, profile: Profile): boolean =>
  [...rulesFor(pack, profile), recourseFor(pack, profile)].some((it) => it.trust === 'check_with_counsel')
