import type { TimeFound } from '../said.ts'
import { lengthAt } from './lengths.ts'
import { eventBefore, nowAt } from './others.ts'
import { pointAt } from './points.ts'

/** With which characters a length, a day or an hour, or "now" can begin: all others are passed over at once. */
const LENGTH = new Set('0123456789一二两三四五六七八九十百半几数不最至顶零')
const POINT = new Set(
  '0123456789一二两三四五六七八九十零今明听后大本当即翌隔次第这近下周星礼月年季底末初中早上晨清凌午正晌傍黄晚夜深半朝晏元除过春情妇儿母父端七教国双重冬平圣耶腊小新跨农旧围和劳六普收打关营开您你我',
)
const NOW = new Set('现马立即当这而依宜此随等待一稍晚回改过下本')

/** Every time named in a folded Chinese text, in the order of the text, none inside another. */
export function chineseTimes(text: string): TimeFound[] {
  const found: TimeFound[] = []
  let free = 0
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    const one =
      letter === '前' || letter === '之' || letter === '以' ? eventBefore(text, at, free) : timeAt(text, at, letter)
    if (!one) continue
    found.push(one)
    free = one.to
    at = Math.max(at, one.to - 1)
  }
  return found
}

/** The longest that begins here: 「一點半」 and not 「一點」, 「三天內」 and not 「三」. */
function timeAt(text: string, at: number, letter: string): TimeFound | undefined {
  const length = LENGTH.has(letter) ? lengthAt(text, at) : undefined
  const point = POINT.has(letter) ? pointAt(text, at) : undefined
  const longest = length && (!point || length.to >= point.to) ? length : point
  const now = NOW.has(letter) ? nowAt(text, at) : undefined
  return now && (!longest || now.to > longest.to) ? now : longest
}
