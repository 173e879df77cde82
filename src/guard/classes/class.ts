import { ENOUGH } from '#kernel/wilson.ts'

/** How a person who knows the law would class what was done: a possible route, never a finding. */
export const CLASSES = ['none', 'insult', 'harassment', 'threat', 'attack'] as const
export type Class = (typeof CLASSES)[number]

export type Agreement = { pairs: number; agreed: number; kappa: number | null; canTell: boolean }

/** Cohen's kappa of two raters over the same things. With few, or where everything is one class, nobody can tell. */
export function agreementOf(pairs: readonly (readonly [string, string])[]): Agreement {
  const n = pairs.length
  const agreed = pairs.filter(([a, b]) => a === b).length
  if (n === 0) return { pairs: 0, agreed: 0, kappa: null, canTell: false }
  const names = new Set(pairs.flat())
  const share = (at: 0 | 1, name: string) => pairs.filter((pair) => pair[at] === name).length / n
  const byChance = [...names].reduce((sum, name) => sum + share(0, name) * share(1, name), 0)
  const kappa = byChance >= 1 ? null : (agreed / n - byChance) / (1 - byChance)
  return { pairs: n, agreed, kappa, canTell: n >= ENOUGH && kappa !== null }
}
