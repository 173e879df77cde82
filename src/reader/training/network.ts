import { type Chance, even, shuffled } from './chance.ts'
import { type Learned, learnable, stepped } from './gradual.ts'

/**
 * A small network over a row of tokens that answers one question: each token is a point, each pattern of two to four
 * neighbours leaves one mark where it fits best, and the marks are weighed. Because the first step is linear it is
 * later folded into one table per token, and reading becomes additions (`model/folded.ts`).
 */
export type Network = Shape & {
  readonly points: Float32Array
  readonly patterns: readonly Float32Array[]
  readonly offsets: readonly Float32Array[]
  readonly weights: Float32Array
  readonly bias: Float32Array
}
export type Shape = { tokens: number; depth: number; marks: number; widths: readonly number[] }

/** `yes` is the share of people who said so (0–1). */
export type Example = { tokens: Uint16Array; yes: number; counts: number }

export type Course = {
  rounds: number
  rate: number
  batch: number
  /** Share of marks hidden from each example, and of tokens made unknown, so that none is relied on alone. */
  hidden: number
  unknown: number
}

const UNKNOWN = 1

export function newNetwork(shape: Shape, chance: Chance): Network {
  const { tokens, depth, marks, widths } = shape
  const random = (size: number, spread: number) =>
    Float32Array.from({ length: size }, () => even(chance, -spread, spread))
  return {
    ...shape,
    points: random(tokens * depth, 0.25),
    patterns: widths.map((width) => random(marks * width * depth, Math.sqrt(3 / (width * depth)))),
    offsets: widths.map(() => new Float32Array(marks)),
    weights: random(marks * widths.length, 0.05),
    bias: new Float32Array(1),
  }
}

type Parts = { points: Learned; patterns: Learned[]; offsets: Learned[]; weights: Learned; bias: Learned }
/** What one example left behind on its way through, and the way back. */
type Desk = { tokens: Uint16Array; row: Float32Array; best: Float32Array; where: Int32Array; kept: Float32Array }

/** Changes the network in place. */
export function taught(
  net: Network,
  examples: readonly Example[],
  course: Course,
  chance: Chance,
  told: (round: number, loss: number) => void,
): Network {
  const parts: Parts = {
    points: learnable(net.points, net.depth),
    patterns: net.patterns.map((one) => learnable(one)),
    offsets: net.offsets.map((one) => learnable(one)),
    weights: learnable(net.weights),
    bias: learnable(net.bias),
  }
  const all = [parts.points, ...parts.patterns, ...parts.offsets, parts.weights, parts.bias]
  const steps = Math.ceil(examples.length / course.batch) * course.rounds
  let step = 0
  for (let round = 0; round < course.rounds; round++) {
    let loss = 0
    for (const [n, at] of shuffled(examples.length, chance).entries()) {
      const example = examples[at]
      if (example) loss += learnedFrom(net, parts, example, course, chance)
      if ((n + 1) % course.batch !== 0 && n + 1 !== examples.length) continue
      step++
      const rate = course.rate * (1 - (0.9 * step) / steps)
      for (const one of all) stepped(one, rate, step)
    }
    told(round, loss / examples.length)
  }
  return net
}

/** Adds the slopes of one example and says how far off the answer was. */
function learnedFrom(net: Network, parts: Parts, example: Example, course: Course, chance: Chance): number {
  const desk = seen(net, example.tokens, course, chance)
  const all = desk.best.length
  let odds = net.bias[0] ?? 0
  for (let m = 0; m < all; m++) odds += (net.weights[m] ?? 0) * (desk.best[m] ?? 0) * (desk.kept[m] ?? 0)
  const said = 1 / (1 + Math.exp(-odds))
  const pull = ((said - example.yes) * example.counts) / course.batch
  parts.bias.slope[0] = (parts.bias.slope[0] ?? 0) + pull
  for (let m = 0; m < all; m++) {
    const kept = desk.kept[m] ?? 0
    if (kept === 0) continue
    parts.weights.slope[m] = (parts.weights.slope[m] ?? 0) + pull * (desk.best[m] ?? 0) * kept
    if ((desk.best[m] ?? 0) > 0) pulledBack(net, parts, desk, m, pull * (net.weights[m] ?? 0) * kept)
  }
  return -(example.yes * Math.log(said + 1e-9) + (1 - example.yes) * Math.log(1 - said + 1e-9))
}

function seen(net: Network, tokens: Uint16Array, course: Course, chance: Chance): Desk {
  const size = Math.max(tokens.length + 2, ...net.widths)
  const padded = new Uint16Array(size)
  for (const [t, token] of tokens.entries()) padded[t + 1] = chance() < course.unknown ? UNKNOWN : token
  const row = new Float32Array(size * net.depth)
  for (const [t, token] of padded.entries())
    row.set(net.points.subarray(token * net.depth, (token + 1) * net.depth), t * net.depth)
  const all = net.marks * net.widths.length
  const kept = Float32Array.from({ length: all }, () => (chance() < course.hidden ? 0 : 1 / (1 - course.hidden)))
  const desk = { tokens: padded, row, best: new Float32Array(all), where: new Int32Array(all), kept }
  for (const w of net.widths.keys()) fit(net, w, desk)
  return desk
}

/** The best fit of every pattern of one width along the row and where it was; never below nought. */
function fit(net: Network, w: number, { row, best, where }: Desk): void {
  const span = (net.widths[w] ?? 0) * net.depth
  const pattern = net.patterns[w] ?? new Float32Array()
  for (let m = 0; m < net.marks; m++) {
    const start = m * span
    const offset = net.offsets[w]?.[m] ?? 0
    let top = 0
    let place = 0
    for (let from = 0; from + span <= row.length; from += net.depth) {
      let sum = offset
      // Nearly all of the training is this line, and a check for what cannot be missing would double it.
      for (let d = 0; d < span; d++) sum += (pattern[start + d] as number) * (row[from + d] as number)
      if (sum <= top) continue
      top = sum
      place = from / net.depth
    }
    best[w * net.marks + m] = top
    where[w * net.marks + m] = place
  }
}

/** Only the place where a pattern fitted best learns from it. */
function pulledBack(net: Network, parts: Parts, { tokens, row, where }: Desk, mark: number, pull: number): void {
  const w = Math.floor(mark / net.marks)
  const m = mark % net.marks
  const width = net.widths[w] ?? 0
  const start = m * width * net.depth
  const from = (where[mark] ?? 0) * net.depth
  const pattern = net.patterns[w]
  const patternSlope = parts.patterns[w]?.slope
  const offsetSlope = parts.offsets[w]?.slope
  const { slope, rows } = parts.points
  if (!pattern || !patternSlope || !offsetSlope) return
  offsetSlope[m] = (offsetSlope[m] ?? 0) + pull
  for (let d = 0; d < width * net.depth; d++)
    patternSlope[start + d] = (patternSlope[start + d] ?? 0) + pull * (row[from + d] ?? 0)
  for (let t = 0; t < width; t++) {
    const token = tokens[(where[mark] ?? 0) + t] ?? 0
    if (rows) rows.touched[token] = 1
    for (let d = 0; d < net.depth; d++)
      slope[token * net.depth + d] =
        (slope[token * net.depth + d] ?? 0) + pull * (pattern[start + t * net.depth + d] ?? 0)
  }
}
