export const FELT = ['yes', 'partly', 'no'] as const
export type Felt = (typeof FELT)[number]

/** Below this many answers nothing is shown (practice 4.10: ten, where it is about how somebody fares). */
export const FELT_FROM = 10

/**
 * A month that is over, or nothing. The share is told in tens and never below a tenth or above nine, so that no single
 * answer can be worked out from it; the answers of a month that still runs are not added up for anybody.
 */
export function feltOf(says: readonly { says: Felt; n: number }[]): { n: number; yesTenths: number } | null {
  const n = says.reduce((sum, it) => sum + it.n, 0)
  if (n < FELT_FROM) return null
  const yes = says.find((it) => it.says === 'yes')?.n ?? 0
  return { n: Math.floor(n / 10) * 10, yesTenths: Math.min(9, Math.max(1, Math.round((yes / n) * 10))) }
}
