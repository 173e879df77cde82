import { type Chance, even } from './chance.ts'

/**
 * A small network over a row of tokens: each token is a point, each pattern of two to four neighbours leaves one mark
 * where it fits best, and each question weighs the marks. Because the first step is linear it is later folded into
 * one table per token, and reading becomes additions (`model/folded.ts`).
 */
export type Network = {
  readonly tokens: number
  readonly depth: number
  readonly marks: number
  readonly widths: readonly number[]
  readonly questions: number
  readonly points: Float32Array
  readonly patterns: readonly Float32Array[]
  readonly offsets: readonly Float32Array[]
  readonly weights: Float32Array
  readonly bias: Float32Array
}

export type Example = {
  tokens: Uint16Array
  /** One share of yes (0–1) a question, or NaN where nobody answered it. */
  answers: Float32Array
  counts: number
}

export type Shape = { tokens: number; depth: number; marks: number; widths: readonly number[]; questions: number }

export function newNetwork(shape: Shape, chance: Chance): Network {
  const random = (size: number, spread: number) => Float32Array.from({ length: size }, () => even(chance, -spread, spread))
  return {
    ...shape,
    points: random(shape.tokens * shape.depth, 0.25),
    patterns: shape.widths.map((width) => random(shape.marks * width * shape.depth, Math.sqrt(3 / (width * shape.depth)))),
    offsets: shape.widths.map(() => new Float32Array(shape.marks)),
    weights: random(shape.questions * shape.marks * shape.widths.length, 0.05),
    bias: new Float32Array(shape.questions),
  }
}

type Moments = { value: Float32Array; slope: Float32Array; mean: Float32Array; spread: Float32Array; touched?: Uint8Array; row: number }

const moments = (value: Float32Array, row = 0): Moments => ({
  value,
  slope: new Float32Array(value.length),
  mean: new Float32Array(value.length),
  spread: new Float32Array(value.length),
  ...(row > 0 ? { touched: new Uint8Array(value.length / row) } : {}),
  row,
})

const KEEP_MEAN = 0.9
const KEEP_SPREAD = 0.999

function adjust(one: Moments, rate: number, step: number): void {
  const fix = Math.sqrt(1 - KEEP_SPREAD ** step) / (1 - KEEP_MEAN ** step)
  const { value, slope, mean, spread } = one
  const move = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      const g = slope[at] ?? 0
      const m = KEEP_MEAN * (mean[at] ?? 0) + (1 - KEEP_MEAN) * g
      const s = KEEP_SPREAD * (spread[at] ?? 0) + (1 - KEEP_SPREAD) * g * g
      mean[at] = m
      spread[at] = s
      value[at] = (value[at] ?? 0) - (rate * fix * m) / (Math.sqrt(s) + 1e-8)
      slope[at] = 0
    }
  }
  if (!one.touched) return move(0, value.length)
  for (let row = 0; row < one.touched.length; row++) {
    if (!one.touched[row]) continue
    move(row * one.row, (row + 1) * one.row)
    one.touched[row] = 0
  }
}

export type Course = {
  rounds: number
  rate: number
  batch: number
  /** Share of marks hidden from each example, and of tokens made unknown. */
  hidden: number
  unknown: number
}

export function taught(net: Network, examples: readonly Example[], course: Course, chance: Chance, told: (round: number, loss: number) => void): Network {
  const parts = {
    points: moments(net.points, net.depth),
    patterns: net.patterns.map((one) => moments(one)),
    offsets: net.offsets.map((one) => moments(one)),
    weights: moments(net.weights),
    bias: moments(net.bias),
  }
  const everything = [parts.points, ...parts.patterns, ...parts.offsets, parts.weights, parts.bias]
  const all = net.marks * net.widths.length
  const best = new Float32Array(all)
  const where = new Int32Array(all)
  const kept = new Float32Array(all)
  const back = new Float32Array(all)
  const widest = Math.max(...net.widths)
  let sequence = new Float32Array(64 * net.depth)
  const order = Uint32Array.from(examples.keys())
  let step = 0
  const steps = Math.ceil((examples.length * course.rounds) / course.batch)
  for (let round = 0; round < course.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1))
      const held = order[i] ?? 0
      order[i] = order[j] ?? 0
      order[j] = held
    }
    let loss = 0
    let inBatch = 0
    for (let n = 0; n < order.length; n++) {
      const example = examples[order[n] ?? 0]
      if (!example) continue
      const length = example.tokens.length
      if (sequence.length < (length + 2 * widest) * net.depth) sequence = new Float32Array((length + 2 * widest) * net.depth)
      const tokens = new Uint16Array(Math.max(length + 2, widest))
      for (let t = 0; t < length; t++) tokens[t + 1] = chance() < course.unknown ? 1 : (example.tokens[t] ?? 0)
      const size = tokens.length
      for (let t = 0; t < size; t++) sequence.set(net.points.subarray((tokens[t] ?? 0) * net.depth, ((tokens[t] ?? 0) + 1) * net.depth), t * net.depth)
      mark(net, sequence, size, best, where)
      for (let m = 0; m < all; m++) kept[m] = chance() < course.hidden ? 0 : 1 / (1 - course.hidden)
      back.fill(0)
      for (let q = 0; q < net.questions; q++) {
        const wanted = example.answers[q] ?? Number.NaN
        if (Number.isNaN(wanted)) continue
        let sum = net.bias[q] ?? 0
        const base = q * all
        for (let m = 0; m < all; m++) sum += (net.weights[base + m] ?? 0) * (best[m] ?? 0) * (kept[m] ?? 0)
        const said = 1 / (1 + Math.exp(-sum))
        loss -= wanted * Math.log(said + 1e-9) + (1 - wanted) * Math.log(1 - said + 1e-9)
        const pull = ((said - wanted) * example.counts) / course.batch
        parts.bias.slope[q] = (parts.bias.slope[q] ?? 0) + pull
        for (let m = 0; m < all; m++) {
          const k = kept[m] ?? 0
          if (k === 0) continue
          parts.weights.slope[base + m] = (parts.weights.slope[base + m] ?? 0) + pull * (best[m] ?? 0) * k
          back[m] = (back[m] ?? 0) + pull * (net.weights[base + m] ?? 0) * k
        }
      }
      for (let w = 0; w < net.widths.length; w++) {
        const span = (net.widths[w] ?? 0) * net.depth
        const pattern = net.patterns[w]
        const slope = parts.patterns[w]?.slope
        const offset = parts.offsets[w]?.slope
        if (!pattern || !slope || !offset) continue
        for (let f = 0; f < net.marks; f++) {
          const m = w * net.marks + f
          const pull = back[m] ?? 0
          if (pull === 0 || (best[m] ?? 0) <= 0) continue
          const at = where[m] ?? 0
          offset[f] = (offset[f] ?? 0) + pull
          const row = f * span
          const from = at * net.depth
          for (let d = 0; d < span; d++) slope[row + d] = (slope[row + d] ?? 0) + pull * (sequence[from + d] ?? 0)
          for (let t = 0; t < (net.widths[w] ?? 0); t++) {
            const token = tokens[at + t] ?? 0
            if (parts.points.touched) parts.points.touched[token] = 1
            const to = token * net.depth
            for (let d = 0; d < net.depth; d++)
              parts.points.slope[to + d] = (parts.points.slope[to + d] ?? 0) + pull * (pattern[row + t * net.depth + d] ?? 0)
          }
        }
      }
      if (++inBatch === course.batch || n === order.length - 1) {
        step++
        const rate = course.rate * (1 - (0.9 * step) / steps)
        for (const one of everything) adjust(one, rate, step)
        inBatch = 0
      }
    }
    told(round, loss / examples.length)
  }
  return net
}

/** For every pattern the best fit along the row and where it was; never below nought. */
function mark(net: Network, sequence: Float32Array, size: number, best: Float32Array, where: Int32Array): void {
  for (let w = 0; w < net.widths.length; w++) {
    const width = net.widths[w] ?? 0
    const span = width * net.depth
    const pattern = net.patterns[w]
    const offset = net.offsets[w]
    if (!pattern || !offset) continue
    for (let f = 0; f < net.marks; f++) {
      const row = f * span
      let top = 0
      let place = 0
      for (let t = 0; t + width <= size; t++) {
        let sum = offset[f] ?? 0
        const from = t * net.depth
        for (let d = 0; d < span; d++) sum += pattern[row + d]! * sequence[from + d]!
        if (sum > top) {
          top = sum
          place = t
        }
      }
      best[w * net.marks + f] = top
      where[w * net.marks + f] = place
    }
  }
}

/** What the network answers to each question, as log-odds. */
export function answered(net: Network, tokens: Uint16Array): Float32Array {
  const all = net.marks * net.widths.length
  const size = Math.max(tokens.length + 2, Math.max(...net.widths))
  const sequence = new Float32Array(size * net.depth)
  for (let t = 0; t < size; t++) {
    const token = t === 0 || t > tokens.length ? 0 : (tokens[t - 1] ?? 0)
    sequence.set(net.points.subarray(token * net.depth, (token + 1) * net.depth), t * net.depth)
  }
  const best = new Float32Array(all)
  mark(net, sequence, size, best, new Int32Array(all))
  const odds = new Float32Array(net.questions)
  for (let q = 0; q < net.questions; q++) {
    let sum = net.bias[q] ?? 0
    for (let m = 0; m < all; m++) sum += (net.weights[q * all + m] ?? 0) * (best[m] ?? 0)
    odds[q] = sum
  }
  return odds
}
