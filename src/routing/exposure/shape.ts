import { chanceOf } from '../planner/chance.ts'

/** How uneven it was: numbers about a group, in which nobody can be found. */

const sorted = (all: readonly number[]) => all.toSorted((a, b) => a - b)

export function median(all: readonly number[]): number {
  const it = sorted(all)
  const middle = it.length >> 1
  return it.length % 2 === 1 ? (it[middle] ?? 0) : ((it[middle - 1] ?? 0) + (it[middle] ?? 0)) / 2
}

/** The most against the middle one; nothing where the middle one had none. */
export function maxToMedian(rates: readonly number[]): number | null {
  const middle = median(rates)
  return middle > 0 ? Math.max(...rates) / middle : null
}

/** Nought where all had the same, towards one where somebody had everything. */
export function gini(rates: readonly number[]): number | null {
  const total = rates.reduce((sum, it) => sum + it, 0)
  if (total === 0) return null
  const ranks = sorted(rates).reduce((sum, it, nth) => sum + it * (nth + 1), 0)
  return Math.max(0, (2 * ranks) / (rates.length * total) - (rates.length + 1) / rates.length)
}

export type Dispersion = {
  /** Variance against what chance alone would give: one where nothing but chance is at work. */
  seen: number
  /** Between which values it would lie nineteen times in twenty if hard contacts came to everybody alike. */
  expectedFrom: number
  expectedTo: number
  /** How often chance alone spreads it at least so unevenly. */
  p: number
}

const DRAWS = 1000
/** Where there is much to deal, fewer deals say as much and hold nobody up. */
const DEALT_MOST = 2_000_000

/**
 * The same number of hard contacts dealt out again by hours alone, a thousand times: is what was seen more uneven than
 * that? Drawn and not looked up, because with three contacts a head the textbook’s chi-square is wrong.
 */
export function dispersionOf(people: readonly { hard: number; minutes: number }[]): Dispersion | null {
  const total = people.reduce((sum, it) => sum + it.hard, 0)
  const minutes = people.reduce((sum, it) => sum + it.minutes, 0)
  if (people.length < 2 || total === 0 || minutes <= 0) return null
  const means = people.map((it) => (total * it.minutes) / minutes)
  const spread = (counts: readonly number[]) =>
    counts.reduce((sum, n, i) => {
      const mean = means[i] ?? 0
      return mean > 0 ? sum + (n - mean) ** 2 / mean : sum
    }, 0) /
    (people.length - 1)
  const seen = spread(people.map((it) => it.hard))
  const dealt = sorted(deal(means, total).map(spread))
  const at = (part: number) => dealt[Math.floor(part * (dealt.length - 1))] ?? 0
  const asUneven = dealt.filter((it) => it >= seen - 1e-9).length
  return { seen, expectedFrom: at(0.025), expectedTo: at(0.975), p: (asUneven + 1) / (dealt.length + 1) }
}

/** The seed is what was counted, so that the same week gives the same answer to whoever asks. */
function deal(means: readonly number[], total: number): readonly (readonly number[])[] {
  const chance = chanceOf(total * 1009 + means.length, 'dealt')
  const ends: number[] = []
  for (const mean of means) ends.push((ends.at(-1) ?? 0) + mean)
  const draws = Math.min(DRAWS, Math.max(200, Math.floor(DEALT_MOST / total)))
  return Array.from({ length: draws }, () => {
    const counts = means.map(() => 0)
    for (let n = 0; n < total; n++) {
      const who = placeIn(ends, chance() * total)
      counts[who] = (counts[who] ?? 0) + 1
    }
    return counts
  })
}

function placeIn(ends: readonly number[], at: number): number {
  let [low, high] = [0, ends.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}
