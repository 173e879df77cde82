import { anyOf, type Groups, type Read, readAt, sticky } from '../scan.ts'
import { numberOf } from './number.ts'

/** A part of the day: when it begins and ends, and the half in which its hours lie. */
type Part = { starts: number; ends: number; half: 'am' | 'noon' | 'pm' | 'night' }

const part = (starts: number, ends: number, half: Part['half']): Part => ({ starts, ends, half })
const PARTS: Readonly<Record<string, Part>> = {
  一早: part(6, 9, 'am'),
  大早: part(6, 9, 'am'),
  一大早: part(6, 9, 'am'),
  清晨: part(5, 8, 'am'),
  清早: part(5, 8, 'am'),
  凌晨: part(0, 6, 'am'),
  早上: part(6, 12, 'am'),
  早晨: part(6, 10, 'am'),
  上午: part(8, 12, 'am'),
  上半天: part(8, 12, 'am'),
  朝早: part(6, 12, 'am'),
  早: part(6, 12, 'am'),
  晨间: part(6, 10, 'am'),
  晨: part(6, 10, 'am'),
  朝: part(6, 12, 'am'),
  中午: part(11, 13, 'noon'),
  正午: part(12, 12, 'noon'),
  晌午: part(11, 13, 'noon'),
  午间: part(11, 13, 'noon'),
  午后: part(12, 18, 'pm'),
  下午: part(12, 18, 'pm'),
  下半天: part(12, 18, 'pm'),
  晏昼: part(12, 18, 'pm'),
  下昼: part(12, 18, 'pm'),
  傍晚: part(16, 19, 'pm'),
  黄昏: part(16, 19, 'pm'),
  晚上: part(18, 24, 'night'),
  晚间: part(18, 24, 'night'),
  夜间: part(18, 24, 'night'),
  夜里: part(20, 24, 'night'),
  夜晚: part(18, 24, 'night'),
  夜晚黑: part(18, 24, 'night'),
  深夜: part(22, 24, 'night'),
  半夜: part(22, 24, 'night'),
  午夜: part(24, 24, 'night'),
  晚: part(18, 24, 'night'),
  夜: part(18, 24, 'night'),
}
/** Alone they begin other words: 早 in 早就, 晚 in 晚點, 夜 in 夜市. Only behind a day do they name its part. */
const SHORT = new Set(['早', '晚', '夜', '晨', '朝'])
const PART = sticky(anyOf(Object.keys(PARTS)))
const PART_BEGINS = new Set(Object.keys(PARTS).map((word) => word.charAt(0)))

export function partAt(text: string, at: number, afterDay: boolean): Read<Part> | undefined {
  const hit = PART_BEGINS.has(text.charAt(at)) ? readAt(PART, text, at) : undefined
  if (!hit || (!afterDay && SHORT.has(hit.words))) return undefined
  const value = PARTS[hit.words]
  return value && { value, to: hit.to }
}

const HOUR_BEGINS = new Set('0123456789零一二两三四五六七八九十')
const MINUTE = '(?:\\d{1,2}|[零〇]?[一二三四五六七八九]|[二三四五]?十[一二三四五六七八九]?)'
const CLOCK = sticky(
  `(?:(?<h24>[01]?\\d|2[0-4])[::](?<m24>[0-5]\\d)(?::\\d\\d)?|` +
    `(?<h>二十[一二三四]?|十[一二三四五六七八九]?|\\d{1,2}|[零一二两三四五六七八九])\\s?(?:点钟?|时(?![间候代常段刻机])|:(?!\\d))(?:(?<word>半|一刻|三刻|整|正|多)|(?<m>${MINUTE})分?(?!之|钟|个|天|小时))?(?:整|左右)?)`,
)
/** 「一點都不」「一點誠意」: a bit, and no hour. */
const A_BIT = /一点(?![半整正左到至前之以钟过一二三四五十\d~-])/y
export type Clock = { hour: number; minute: number; either: boolean }

export function clockAt(
  text: string,
  at: number,
  half: Part['half'] | undefined,
  isPlain: boolean,
): Read<Clock> | undefined {
  if (!HOUR_BEGINS.has(text.charAt(at))) return undefined
  A_BIT.lastIndex = at
  if (isPlain && A_BIT.test(text)) return undefined
  const hit = readAt(CLOCK, text, at)
  if (!hit) return undefined
  const value = clockOf(hit.groups, half)
  return value && { value, to: hit.to }
}

const QUARTERS: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 }

function clockOf(groups: Groups, half: Part['half'] | undefined): Clock | undefined {
  const hour = numberOf(groups.h24 ?? groups.h ?? '')
  const minute = QUARTERS[groups.word ?? ''] ?? numberOf(groups.m24 ?? groups.m ?? '0')
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59) return undefined
  return { hour: inHalf(hour, half), minute, either: half === undefined && groups.h24 === undefined && hour <= 12 }
}

function inHalf(hour: number, half: Part['half'] | undefined): number {
  if (half === 'pm' && hour < 12) return hour + 12
  if (half === 'noon' && hour < 4) return hour + 12
  if (half !== 'night' || hour > 12) return hour
  // 「晚上十二點」 and 「今晚一點」 lie past midnight.
  return hour === 12 ? 24 : hour < 5 ? hour + 24 : hour + 12
}
