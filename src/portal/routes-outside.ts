/** Where a customer can turn besides us. Bodies and numbers change, so each stands with the day it was looked at. */
export const PLACES = ['taiwan', 'mainland', 'uk'] as const
export type Place = (typeof PLACES)[number]
export type Profile = 'private' | 'public' | 'regulated'

export const OUTSIDE_ROUTES = [
  'tw_1950',
  'tw_local',
  'tw_1999',
  'tw_foi',
  'cn_12315',
  'cn_12345',
  'cn_regulator',
  'uk_advice',
  'uk_ombudsman',
  'uk_lgsco',
] as const
export type OutsideRoute = (typeof OUTSIDE_ROUTES)[number]

/** The day on which somebody last compared these with what the bodies themselves say. */
export const OUTSIDE_AS_OF = '2026-07-01'

const BY_PLACE: Readonly<Record<Place, Readonly<Record<Profile, readonly OutsideRoute[]>>>> = {
  taiwan: { private: ['tw_1950', 'tw_local'], regulated: ['tw_foi', 'tw_1950'], public: ['tw_1999'] },
  mainland: { private: ['cn_12315', 'cn_12345'], regulated: ['cn_regulator', 'cn_12315'], public: ['cn_12345'] },
  uk: { private: ['uk_advice', 'uk_ombudsman'], regulated: ['uk_ombudsman', 'uk_advice'], public: ['uk_lgsco'] },
}

export const outsideRoutes = (place: Place | null, profile: Profile): readonly OutsideRoute[] =>
  place ? BY_PLACE[place][profile] : []

const KNOWN: readonly (readonly [RegExp, Place])[] = [
  [/^Asia\/Taipei$|^taiwan/, 'taiwan'],
  [/^Asia\/(?:Shanghai|Urumqi|Chongqing|Harbin)$|^mainland/, 'mainland'],
  [/^Europe\/(?:London|Belfast)$|^uk-/, 'uk'],
]

/** Whose bodies are meant follows from the pack of rules or the zone a queue answers from, not from the language spoken. */
export const placeOf = (packOrZone: string): Place | null =>
  KNOWN.find(([pattern]) => pattern.test(packOrZone))?.[1] ?? null
