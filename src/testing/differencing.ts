import { PARTS, type Part } from '#care/groups/tally.ts'

/** What somebody sees who wants to know what one colleague answered: the groups, how many, and the bands. */
export type Seen = {
  of: Readonly<Record<string, string>>
  n: number
  shares: Readonly<Record<Part, { from: number; below: number }>>
}
/** What they know already: who is counted where, and even who answered. Never what. */
export type Known = { id: string; of: Readonly<Record<string, string>> }

const stands = (of: Seen['of'], one: Known) =>
  Object.entries(of).every(([dimension, value]) => one.of[dimension] === value)

/** People in sets that adding and taking away leads to, and that are fewer than `k`. Sets of up to five figures, each with a plus or a minus, and every pair of what comes out. */
export function fewFound(seen: readonly Seen[], answered: readonly Known[], k: number): readonly string[][] {
  const rows = seen.map((it) => answered.map((one) => (stands(it.of, one) ? 1 : 0)))
  const found = new Map<string, readonly number[]>(rows.map((row) => [row.join(''), row]))
  for (let round = 0; round < 3; round++)
    for (const a of [...found.values()].slice(0, 60))
      for (const b of rows) for (const c of [minus(a, b), minus(b, a)]) if (isSet(c)) found.set(c.join(''), c)
  return [...found.values()]
    .map((row) => answered.filter((_, index) => row[index] === 1).map((it) => it.id))
    .filter((people) => people.length > 0 && people.length < k)
}

const minus = (a: readonly number[], b: readonly number[]) => a.map((value, index) => value - (b[index] ?? 0))
const isSet = (row: readonly number[]) => row.every((it) => it === 0 || it === 1) && row.includes(1)

/** People of whom the bands prove that they gave an answer, or that they did not: every figure is a sum over places, narrowed until nothing more follows. */
export function provedOf(seen: readonly Seen[], answered: readonly Known[]): readonly string[] {
  const places = Map.groupBy(answered, (one) => seen.map((it) => Number(stands(it.of, one))).join(''))
  const proved: string[] = []
  for (const part of PARTS) {
    const ranges = [...places].map(([signature, people]) => ({ signature, people, low: 0, high: people.length }))
    const sums = sumsOf(seen, part, ranges)
    for (let round = 0; round < 12; round++) for (const sum of sums) narrow(sum)
    for (const it of ranges)
      if (it.signature.includes('1') && (it.low === it.people.length || it.high === 0))
        proved.push(...it.people.map((one) => `${one.id} ${part}`))
  }
  return proved
}

type Range = { low: number; high: number }
type Sum = { of: readonly Range[]; least: number; most: number }

/** A band of so many people, as the numbers of people it leaves open. */
function sumsOf(seen: readonly Seen[], part: Part, ranges: readonly (Range & { signature: string })[]): Sum[] {
  return seen.map((it, nth) => {
    const { from, below } = it.shares[part]
    const share = (count: number) => (100 * count) / it.n
    const open = Array.from({ length: it.n + 1 }, (_, count) => count).filter(
      (count) =>
        share(count) >= from &&
        (from !== 95 || share(count) > 95) &&
        (below === 100 || share(count) < below || (below === 95 && share(count) <= 95)),
    )
    return {
      of: ranges.filter((range) => range.signature[nth] === '1'),
      least: open[0] ?? 0,
      most: open.at(-1) ?? it.n,
    }
  })
}

function narrow({ of, least, most }: Sum): void {
  for (const one of of) {
    const others = of.filter((it) => it !== one)
    one.low = Math.max(one.low, least - others.reduce((sum, it) => sum + it.high, 0))
    one.high = Math.min(one.high, most - others.reduce((sum, it) => sum + it.low, 0))
  }
}

/** Groups seen in both periods whose people are the same but for one or two: what changed is theirs. */
export function followed(
  before: readonly Seen[],
  after: readonly Seen[],
  moved: (of: Seen['of']) => number,
): readonly Seen[] {
  const key = (it: Seen) => JSON.stringify(it.of)
  return after.filter((it) => before.some((then) => key(then) === key(it)) && moved(it.of) > 0 && moved(it.of) <= 2)
}
