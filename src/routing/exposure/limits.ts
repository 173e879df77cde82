/**
 * What chance explains of a count, exactly. If hard contacts came to everybody alike, somebody whose hours lead one to
 * expect `mean` of them would have `k` or more with this probability (Poisson). No approximation, so that six expected
 * and twelve seen is 0.020 here and on paper.
 */

/** Two in a row are a bad week and no pattern, however few hours there were. */
export const LIMIT_LEAST = 3
/** A person is told above this: wrongly so for one in a hundred, because being told costs nothing but a sentence. */
export const PERSON_CHANCE = 0.01
/** A lead is told only where what is above the limits would itself be this rare, however many were looked at. */
export const GROUP_CHANCE = 0.05

const LOG_FACTORIALS: number[] = [0]
function logFactorial(n: number): number {
  for (let i = LOG_FACTORIALS.length; i <= n; i++) LOG_FACTORIALS.push((LOG_FACTORIALS[i - 1] ?? 0) + Math.log(i))
  return LOG_FACTORIALS[n] ?? 0
}

const exactly = (k: number, mean: number) =>
  mean === 0 ? (k === 0 ? 1 : 0) : Math.exp(k * Math.log(mean) - mean - logFactorial(k))

/** P(X ≤ k). Summed from the side with fewer terms, so that a small tail keeps its digits. */
export function lowerTail(k: number, mean: number): number {
  if (k < 0) return 0
  if (k > mean) return 1 - upperTail(k + 1, mean)
  let [sum, term] = [0, exactly(k, mean)]
  for (let i = k; i >= 0 && term > sum * 1e-17; i--) {
    sum += term
    term *= i / mean
  }
  return Math.min(1, sum)
}

/** P(X ≥ k). */
export function upperTail(k: number, mean: number): number {
  if (k <= 0) return 1
  if (mean === 0) return 0
  if (k <= mean) return 1 - lowerTail(k - 1, mean)
  let [sum, term] = [0, exactly(k, mean)]
  for (let i = k; term > sum * 1e-17; i++) {
    sum += term
    term *= mean / (i + 1)
  }
  return sum
}

/** The smallest count that chance reaches with at most this probability. */
export function limitFor(mean: number, chance = PERSON_CHANCE): number {
  let k = Math.max(LIMIT_LEAST, Math.floor(mean))
  while (upperTail(k, mean) > chance) k++
  return k
}

const SIDE = 0.025

/** Between which means the true one lies, as far as a count of `n` can say (95 %, exact). */
export function meanBetween(n: number): { from: number; to: number } {
  const top = n + 10 + 6 * Math.sqrt(n + 1)
  return {
    from: n === 0 ? 0 : halved(0, n, (mean) => upperTail(n, mean) < SIDE),
    to: halved(n, top, (mean) => lowerTail(n, mean) > SIDE),
  }
}

/** Where something that is so at `from` stops being so. */
function halved(from: number, to: number, isStill: (at: number) => boolean): number {
  let [low, high] = [from, to]
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2
    if (isStill(middle)) low = middle
    else high = middle
  }
  return (low + high) / 2
}

export const HOURS_OF_A_RATE = 100
export type Rate = { rate: number; from: number; to: number }

/** Hard contacts in a hundred hours on duty, with what it may really be. Nothing where nobody was on duty. */
export function rateOf(n: number, hours: number): Rate | null {
  if (hours <= 0) return null
  const { from, to } = meanBetween(n)
  const per = HOURS_OF_A_RATE / hours
  return { rate: n * per, from: from * per, to: to * per }
}

/** The chance that at least `n` of people with these chances are above their limits by luck alone. */
export function atLeast(n: number, chances: readonly number[]): number {
  let exactlySo = [1]
  for (const chance of chances) {
    const next = Array.from<number>({ length: exactlySo.length + 1 }).fill(0)
    for (const [count, part] of exactlySo.entries()) {
      next[count] = (next[count] ?? 0) + part * (1 - chance)
      next[count + 1] = (next[count + 1] ?? 0) + part * chance
    }
    exactlySo = next
  }
  return exactlySo.slice(n).reduce((sum, part) => sum + part, 0)
}
