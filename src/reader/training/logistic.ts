import { type Chance, shuffled } from './chance.ts'

/** Rows of features that are there or not, one after the other: row i has `columns[starts[i]..starts[i + 1]]`, each worth the value beside it. */
export type Rows = { count: number; starts: Uint32Array; columns: Uint32Array; values: Float32Array; width: number }

/** What one row says about one question: yes with this share (0–1), and how much it counts. */
export type Answers = { yes: Float32Array; counts: Float32Array }

/**
 * Logistic regression with an L2 penalty, solved in the dual one row at a time: for each row the best share of its
 * own pull is found exactly by Newton's method on its log-odds, and the weights are moved by the difference.
 * Soft answers are two rows in one, a yes and a no. Deterministic for a given seed.
 */
export function fitted(
  rows: Rows,
  answers: Answers,
  { strength, rounds, chance }: { strength: number; rounds: number; chance: Chance },
): Float32Array {
  const weights = new Float32Array(rows.width + 1)
  const bias = rows.width
  const yes = new Float64Array(rows.count)
  const no = new Float64Array(rows.count)
  for (let round = 0; round < rounds; round++) {
    for (const row of shuffled(rows.count, chance)) {
      const start = rows.starts[row] ?? 0
      const end = rows.starts[row + 1] ?? 0
      let norm = 1
      for (let at = start; at < end; at++) norm += (rows.values[at] ?? 0) ** 2
      for (let side = 0; side < 2; side++) {
        const share = side === 0 ? (answers.yes[row] ?? 0) : 1 - (answers.yes[row] ?? 0)
        const most = strength * share * (answers.counts[row] ?? 0)
        if (most <= 0) continue
        const sign = side === 0 ? 1 : -1
        let sum = weights[bias] ?? 0
        for (let at = start; at < end; at++) sum += (weights[rows.columns[at] ?? 0] ?? 0) * (rows.values[at] ?? 0)
        const pull = side === 0 ? yes : no
        const before = pull[row] ?? 0
        const after = best(before, most, norm, sign * sum)
        const step = (after - before) * sign
        pull[row] = after
        for (let at = start; at < end; at++) {
          const column = rows.columns[at] ?? 0
          weights[column] = (weights[column] ?? 0) + step * (rows.values[at] ?? 0)
        }
        weights[bias] = (weights[bias] ?? 0) + step
      }
    }
  }
  return weights
}

/** Where norm·(pull − before) + margin + log-odds(pull / most) is nought. It only rises, so Newton with a fence finds it. */
function best(before: number, most: number, norm: number, margin: number): number {
  let odds = before <= 0 ? -4 : Math.log(before / Math.max(most - before, 1e-12))
  let low = -40
  let high = 40
  for (let step = 0; step < 25; step++) {
    const share = 1 / (1 + Math.exp(-odds))
    const pull = most * share
    const value = norm * (pull - before) + margin + odds
    if (value > 0) high = odds
    else low = odds
    if (Math.abs(value) < 1e-4) break
    const next = odds - value / (norm * most * share * (1 - share) + 1)
    odds = next > low && next < high ? next : (low + high) / 2
  }
  return most / (1 + Math.exp(-odds))
}
