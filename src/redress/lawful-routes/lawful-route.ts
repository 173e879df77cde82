import type { Language } from '#kernel/language.ts'
import { england } from './england.ts'
import { mainland } from './mainland.ts'
import { taiwan } from './taiwan.ts'

export type InThree = Readonly<Record<Language, string>>
export const PLACES = ['taiwan', 'mainland', 'england'] as const
export type Place = (typeof PLACES)[number]

/** A way that the law itself gives: what it is for, by which article, until when and where. Every one is for counsel to check. */
export type LawfulRoute = {
  key: string
  title: InThree
  /** When this is the way. */
  when: InThree
  article: InThree
  deadline: InThree
  where: InThree
  /** Where the text of the law is published. */
  source: string
  asOf: string
  reviewBy: string
}

const ROUTES: Readonly<Record<Place, readonly LawfulRoute[]>> = { taiwan, mainland, england }

export const routesOf = (place: Place | null): readonly LawfulRoute[] => (place ? ROUTES[place] : [])

/** A way without its article, its time or its place sends somebody off with nothing. */
export const isPublishable = (route: LawfulRoute): boolean =>
  [route.title, route.when, route.article, route.deadline, route.where].every((part) =>
    Object.values(part).every((words) => words.trim() !== ''),
  ) && /^https:\/\//.test(route.source)

export const isLapsed = (route: Pick<LawfulRoute, 'reviewBy'>, now: Date): boolean =>
  now.getTime() >= Date.parse(`${route.reviewBy}T00:00:00Z`) + 86_400_000

const PACKS: Readonly<Record<string, Place>> = { taiwan: 'taiwan', mainland: 'mainland', 'uk-disp': 'england' }
const ZONES: Readonly<Record<string, Place>> = {
  'Asia/Taipei': 'taiwan',
  'Asia/Shanghai': 'mainland',
  'Europe/London': 'england',
}

/** Whose law it is: what the queue's pack names, else its calendar, else where it stands. Unknown shows nothing, rather than another's law. */
export const placeOf = (queue: { pack: string; calendar: string; zone: string }): Place | null =>
  PACKS[queue.pack] ?? PLACES.find((place) => place === queue.calendar) ?? ZONES[queue.zone] ?? null
