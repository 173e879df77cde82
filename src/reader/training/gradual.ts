/** Numbers that are learned in small steps, each at its own pace (Adam): the slope, its running mean and spread. */
export type Learned = {
  value: Float32Array
  slope: Float32Array
  mean: Float32Array
  spread: Float32Array
  /** Where only some rows have a slope: which, and how long a row is. */
  rows?: { touched: Uint8Array; length: number }
}

const KEEP_MEAN = 0.9
const KEEP_SPREAD = 0.999
const TINY = 1e-8

export function learnable(value: Float32Array, rowLength?: number): Learned {
  const blank = () => new Float32Array(value.length)
  const numbers = { value, slope: blank(), mean: blank(), spread: blank() }
  if (rowLength === undefined) return numbers
  return { ...numbers, rows: { touched: new Uint8Array(value.length / rowLength), length: rowLength } }
}

/** One step against the slope, which is then forgotten. `step` counts from one. */
export function stepped(one: Learned, rate: number, step: number): void {
  const pace = (rate * Math.sqrt(1 - KEEP_SPREAD ** step)) / (1 - KEEP_MEAN ** step)
  if (!one.rows) {
    moveRange(one, 0, one.value.length, pace)
    return
  }
  const { touched, length } = one.rows
  for (let row = 0; row < touched.length; row++) {
    if (!touched[row]) continue
    moveRange(one, row * length, (row + 1) * length, pace)
    touched[row] = 0
  }
}

function moveRange({ value, slope, mean, spread }: Learned, from: number, to: number, pace: number): void {
  for (let at = from; at < to; at++) {
    const pull = slope[at] ?? 0
    const center = KEEP_MEAN * (mean[at] ?? 0) + (1 - KEEP_MEAN) * pull
    const width = KEEP_SPREAD * (spread[at] ?? 0) + (1 - KEEP_SPREAD) * pull * pull
    mean[at] = center
    spread[at] = width
    value[at] = (value[at] ?? 0) - (pace * center) / (Math.sqrt(width) + TINY)
    slope[at] = 0
  }
}
