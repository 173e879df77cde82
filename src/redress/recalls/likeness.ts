import { type Answer, DENIERS } from './answer.ts'

/** A statement as a search for the same wrong answer sees it. */
export type Told = { answer: Answer; article: string | null; topic: string | null; by: string }

export const REASONS = [
  'same_article',
  'same_agent_topic',
  'same_words',
  'same_place',
  'same_topic',
  'other_way',
  'other_number',
  'other_place',
  'other_side',
] as const
export type Reason = (typeof REASONS)[number]

export type Found = { is: 'hit' | 'near' | 'nothing'; score: number; reasons: readonly Reason[] }

const ENOUGH = 0.42
const ENOUGH_WITH_TOPIC_AND_AGENT = 0.12
const NEAR = 0.34

/**
 * Whether this customer was told the same wrong thing, with the reasons a person can weigh. What contradicts it in a
 * number, a place, or by saying the opposite is shown beside the list and not in it: "you may park" and "you may not
 * park" are as alike as two sentences can be.
 */
export function compare(wrong: Told, other: Told): Found {
  const against = contradictions(wrong.answer, other.answer)
  const sameArticle = wrong.article !== null && wrong.article === other.article
  const sameTopic = wrong.topic !== null && wrong.topic === other.topic
  const samePlace = shares(wrong.answer.places, other.answer.places)
  const alike = likeness(wrong.answer, other.answer)
  const score = round(
    alike +
      (samePlace ? 0.12 : 0) +
      (sameTopic ? 0.06 : 0) +
      (sharesSide(wrong.answer, other.answer) ? 0.06 : 0) +
      (wrong.answer.allows !== null && wrong.answer.allows === other.answer.allows ? 0.06 : 0) -
      0.06 * conditions(wrong.answer, other.answer),
  )
  const byTopicAndAgent = sameTopic && wrong.by === other.by && alike >= ENOUGH_WITH_TOPIC_AND_AGENT
  const reasons: Reason[] = [
    ...(sameArticle ? (['same_article'] as const) : []),
    ...(byTopicAndAgent ? (['same_agent_topic'] as const) : []),
    ...(score >= ENOUGH ? (['same_words'] as const) : []),
    ...(samePlace ? (['same_place'] as const) : []),
    ...(sameTopic && !byTopicAndAgent ? (['same_topic'] as const) : []),
  ]
  const isHit = sameArticle || byTopicAndAgent || score >= ENOUGH
  if (against.length > 0)
    return { is: isHit || score >= NEAR ? 'near' : 'nothing', score, reasons: [...reasons, ...against] }
  return { is: isHit ? 'hit' : 'nothing', score, reasons }
}

function contradictions(a: Answer, b: Answer): Reason[] {
  return [
    ...(saysTheOpposite(a, b) ? (['other_way'] as const) : []),
    ...(apart(a.numbers, b.numbers) ? (['other_number'] as const) : []),
    ...(a.places.size > 0 && b.places.size > 0 && !shares(a.places, b.places) ? (['other_place'] as const) : []),
    ...(otherSide(a, b) ? (['other_side'] as const) : []),
  ]
}

/** One allows what the other forbids, or one denies the very words the other says. */
function saysTheOpposite(a: Answer, b: Answer): boolean {
  if (a.allows !== null && b.allows !== null) return a.allows !== b.allows
  return denies(a, b) || denies(b, a)
}

const denies = (a: Answer, b: Answer): boolean =>
  [...a.denied].some((stem) => !EMPTY.test(stem) && !b.denied.has(stem) && saidPlainly(b.text, stem))
/** What stands after a denial and tells nothing alone. */
const EMPTY = /^[是有对会能可要用在到好了过]$/

/** The words stand there with no denial before them. */
function saidPlainly(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (!DENIERS.test(text.slice(Math.max(0, at - 8), at))) return true
  return false
}

/** Both name numbers, and neither only leaves some of the other's out. */
const apart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !within(a, b) && !within(b, a)

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((it) => b.has(it))
const within = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((it) => b.has(it))

const pairs = (a: Answer, b: Answer) =>
  [...a.sides].flatMap(([family, sides]) => {
    const others = b.sides.get(family)
    return others ? [[sides, others] as const] : []
  })

const otherSide = (a: Answer, b: Answer): boolean => pairs(a, b).some(([x, y]) => !shares(x, y))
const sharesSide = (a: Answer, b: Answer): boolean => pairs(a, b).some(([x, y]) => shares(x, y))

/** What only one of them makes a condition of: "motorcycles, until ten" is a narrower answer than "you may park". */
const conditions = (a: Answer, b: Answer): number =>
  [...a.sides.keys()].filter((family) => !b.sides.has(family)).length +
  [...b.sides.keys()].filter((family) => !a.sides.has(family)).length +
  (a.numbers.size > 0 === b.numbers.size > 0 ? 0 : 1)

/** How much of the shorter and the longer they have in common (Dice). */
function likeness(a: Answer, b: Answer): number {
  if (a.grams.size === 0 || b.grams.size === 0) return 0
  return (2 * [...a.grams].filter((gram) => b.grams.has(gram)).length) / (a.grams.size + b.grams.size)
}

const round = (score: number): number => Math.round(score * 100) / 100

export const isReason = (value: string): value is Reason => (REASONS as readonly string[]).includes(value)
