/**
 * Weights of pieces, one byte for each question. A piece that no training line held twice has no place in it:
 * the sixteen bits of `marks` tell a known piece from a stranger that falls on the same place.
 */
export type Table = {
  /** A power of two. */
  places: number
  marks: Uint16Array
  questions: number
  weights: Int8Array
  /** What one step of a byte is worth, for each question. */
  steps: Float32Array
  bias: Float32Array
}

const TRIES = 12

export const markOf = (hash: number): number => (hash >>> 16) | 1

/** Where a piece is kept, or −1. */
export function placeOf({ marks, places }: Pick<Table, 'marks' | 'places'>, hash: number): number {
  const mark = markOf(hash)
  let at = hash & (places - 1)
  for (let tries = 0; tries < TRIES; tries++) {
    const found = marks[at]
    if (found === mark) return at
    if (found === 0) return -1
    at = (at + 1) & (places - 1)
  }
  return -1
}

/** Gives a piece its place; −1 where its neighbourhood is full. */
export function placed({ marks, places }: Pick<Table, 'marks' | 'places'>, hash: number): number {
  const mark = markOf(hash)
  let at = hash & (places - 1)
  for (let tries = 0; tries < TRIES; tries++) {
    if (marks[at] === 0) marks[at] = mark
    if (marks[at] === mark) return at
    at = (at + 1) & (places - 1)
  }
  return -1
}

/** What is known of one turn: places in a table, and how much each counts. */
export type Known = { count: number; place: Int32Array; value: Float32Array }

export const emptyKnown = (): Known => ({ count: 0, place: new Int32Array(16_384), value: new Float32Array(16_384) })

export function know(known: Known, place: number, value: number): void {
  if (place < 0 || known.count === known.place.length) return
  known.place[known.count] = place
  known.value[known.count++] = value
}

/** Log-odds of every question. */
export function weigh({ questions, weights, steps, bias }: Table, known: Known, odds: Float32Array): Float32Array {
  odds.fill(0)
  for (let at = 0; at < known.count; at++) {
    const row = (known.place[at] ?? 0) * questions
    const value = known.value[at] ?? 0
    for (let q = 0; q < questions; q++) odds[q] = (odds[q] ?? 0) + (weights[row + q] ?? 0) * value
  }
  for (let q = 0; q < questions; q++) odds[q] = (odds[q] ?? 0) * (steps[q] ?? 0) + (bias[q] ?? 0)
  return odds
}
