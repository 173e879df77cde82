import { find, type Hit, lexicon } from '../find.ts'
import { foldCharacter } from '../fold.ts'
import { COMMON } from './common.ts'
import { ENGLISH } from './english.ts'
import { CANTONESE, TAIWAN } from './taiwan.ts'

const folded = (word: string) => [...word].map(foldCharacter).join('')

/** Harmless words first and the worst before the mildest: where two lists hold one word, the first one names it. */
const ORDER = [
  'harmless',
  'family_swear',
  'slur',
  'family',
  'person_swear',
  'swear_at_you',
  'swear',
  'person',
  'mild',
] as const

const ALL = [...TAIWAN, ...CANTONESE, ...COMMON, ...ENGLISH]
const WORDS = lexicon(
  ORDER.flatMap((is) => ALL.filter((list) => list[0] === is)),
  folded,
)

export const hardWords = (text: string): Hit[] => find(text, WORDS)

/** Words of two and more Chinese characters that may be looked for by their sound. */
export const hardHanWords: readonly string[] = ALL.filter(([is]) => is !== 'harmless' && is !== 'mild').flatMap(
  ([, list]) => list.map(folded).filter((word) => /^[\u4e00-\u9fff]{2,}$/.test(word)),
)
