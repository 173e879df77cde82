/**
 * "We will keep improving" is a promise of nothing: nobody can keep it and nobody can break it. It is said where there
 * is something to point at, a change with an owner and a date, so the field asks for that instead.
 */
const VAGUE = [
  /(持續|持续|不斷|不断|繼續|继续|努力)(地)?(改善|改進|改进|優化|优化|精進|提升)/,
  /(加強|加强)(管理|教育|培訓|培训|訓練)/,
  /\b(keep|continue|continually|constantly|strive)\b.{0,20}\b(improv|better)/i,
]
/** Something to point at: a named project, or a number that is a date. */
const POINTS_AT = /專案|专项|项目|計畫|计划|project|\d/i

export const isVague = (words: string): boolean =>
  VAGUE.some((pattern) => pattern.test(words)) && !POINTS_AT.test(words)
