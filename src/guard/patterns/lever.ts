import { fold } from '#reader/public.ts'

/**
 * What somebody says about complaining. That they complained, or want to, is a right and nothing more. A lever is "do
 * this or I complain": something is asked, and the complaint is held out for the case that it is not given.
 */
export type AboutComplaining = 'mention' | 'lever'

// Folded: simplified characters, small letters.
const NAMED = '(?:投诉|举报|客诉|申诉|12315|12300|消保)'
const COMPLAIN = new RegExp(`${NAMED}|\\bcomplain(?:t|ts|ing|ed)?\\b|\\breport you\\b`)
const NOT_DONE = '(?:没|不|未|别)[^。！？!?]{0,8}(?:解决|处理|联系|回复|答复|通|改|退|赔|给|修|见)'
const THEN = '(?:就|会|一定|直接|必须|马上|立刻|天天|继续|一直|只能|只好|去)'
const CHINESE = [
  new RegExp(`${NOT_DONE}[^。！？!?]{0,14}${THEN}[^。！？!?把]{0,10}${NAMED}`),
  new RegExp(`(?:否则|不然|要不然)[^。！？!?]{0,24}${NAMED}`),
  new RegExp(`(?:再不|再没|如果还|要是还|再这样|再拖)[^。！？!?]{0,20}${THEN}[^。！？!?把]{0,8}${NAMED}`),
  new RegExp(`${NAMED}[^。！？!?，,]{0,4}信不信|(?:信不信|小心|等着)[^。！？!?，,]{0,8}${NAMED}`),
  new RegExp(`${NAMED}(?:你|您|你们|您们)?[^。！？!?]{0,4}除非`),
]
const ENGLISH = [
  /\b(?:or|otherwise|or else)\b[^.!?]{0,24}\b(?:complain|file a complaint|make a complaint|report you)\b/,
  /\b(?:unless|if (?:you|this|it|i)\b[^.!?]{0,40}(?:not|n't|don't|doesn't|won't|isn't))[^.!?]{0,60}\b(?:complain|complaint|report you)\b/,
]

/** Nothing where nobody speaks of complaining. */
export function leverIn(words: string): AboutComplaining | null {
  const said = fold(words)
  if (!COMPLAIN.test(said)) return null
  return [...CHINESE, ...ENGLISH].some((it) => it.test(said)) ? 'lever' : 'mention'
}
