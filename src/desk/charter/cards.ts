import type { CLAUSE_OF } from './charter.ts'

/** Situations for which the words lie ready. The digit opens the card, after the one key that lays them out. */
export const CARDS = ['slogan', 'warning_1', 'warning_2', 'ending', 'restricted'] as const
export type CardKey = (typeof CARDS)[number]

export const CLAUSE_BEHIND: Readonly<Record<CardKey, (typeof CLAUSE_OF)[keyof typeof CLAUSE_OF]>> = {
  slogan: 'profession',
  warning_1: 'respect',
  warning_2: 'respect',
  ending: 'end',
  restricted: 'written',
}

/** A saying used as a lever: “the customer is king”. Quoting it is no misconduct, so nothing is counted by it. */
const SLOGAN =
  /(?:顧客|顾客|客戶|客户|客人|消費者|消费者)\s*(?:永遠|永远)?\s*(?:就)?\s*(?:是|都是|才是)\s*(?:上帝|衣食父母|老大|對的|对的)|(?:顧客|顾客|客戶|客户)\s*(?:至上|第一)|以\s*客\s*(?:為|为)\s*尊|customer\s+is\s+(?:always\s+right|king|god)|customers?\s+(?:comes?|are)\s+first/iu

export const isSloganLever = (words: string): boolean => SLOGAN.test(words)

/** The card that fits now, if one does: what was just said, then how often somebody was warned. */
export function cardFor(so: {
  lastWords: string
  abusive: boolean
  warnings: number
  restricted: boolean
}): CardKey | null {
  if (so.abusive) return so.warnings === 0 ? 'warning_1' : so.warnings === 1 ? 'warning_2' : 'ending'
  if (isSloganLever(so.lastWords)) return 'slogan'
  return so.restricted ? 'restricted' : null
}
