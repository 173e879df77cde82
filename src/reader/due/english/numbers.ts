import type { Step, Token } from './tokens.ts'

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const ORDINAL_TENS: Readonly<Record<string, number>> = { twentieth: 20, thirtieth: 30 }

const ones = new Map(ONES.map((word, n) => [word, n]))
const tens = new Map(TENS.map((word, n) => [word, n * 10]))
const ordinals = new Map(ORDINALS.map((word, n) => [word, n]))

/** "forty-five", "45", "twenty four": a whole number. */
export function numberAt(tokens: readonly Token[], at: number): Step<number> | undefined {
  const word = tokens[at]?.word ?? ''
  if (/^\d{1,4}(?:\.\d)?$/.test(word)) return { value: Number(word), next: at + 1 }
  const one = ones.get(word)
  if (one !== undefined) return { value: one, next: at + 1 }
  const ten = tens.get(word)
  if (!ten) return undefined
  const dash = tokens[at + 1]?.word === '-' ? 1 : 0
  const more = ones.get(tokens[at + 1 + dash]?.word ?? '')
  return more !== undefined && more > 0 && more < 10
    ? { value: ten + more, next: at + 2 + dash }
    : { value: ten, next: at + 1 }
}

/** "the sixteenth", "16th", "twenty eighth": a day of a month. */
export function ordinalAt(tokens: readonly Token[], at: number): Step<number> | undefined {
  const word = tokens[at]?.word ?? ''
  if (
    /^\d{1,2}$/.test(word) &&
    /^(?:st|nd|rd|th)$/.test(tokens[at + 1]?.word ?? '') &&
    tokens[at]?.to === tokens[at + 1]?.from
  )
    return { value: Number(word), next: at + 2 }
  const whole = ordinals.get(word) ?? ORDINAL_TENS[word]
  if (whole !== undefined && whole > 0) return { value: whole, next: at + 1 }
  const ten = tens.get(word)
  const dash = tokens[at + 1]?.word === '-' ? 1 : 0
  const one = ordinals.get(tokens[at + 1 + dash]?.word ?? '')
  return ten && one !== undefined && one > 0 && one < 10 ? { value: ten + one, next: at + 2 + dash } : undefined
}

export const NUMBER_WORDS = [...ones.keys(), ...tens.keys(), ...ordinals.keys(), ...Object.keys(ORDINAL_TENS)]
