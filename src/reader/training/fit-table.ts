import { placed, type Table } from '../model/table.ts'
import type { Chance } from './chance.ts'
import { type Answers, fitted, type Rows } from './logistic.ts'

/** What is told of one turn, before pieces have places. */
export type Told = { hash: Uint32Array; value: Float32Array | Float64Array }

export function collected(tell: (told: (hash: number, value: number) => void) => void): Told {
  const hash: number[] = []
  const value: number[] = []
  tell((one, worth) => {
    hash.push(one)
    value.push(worth)
  })
  return { hash: Uint32Array.from(hash), value: Float32Array.from(value) }
}

export type Places = Pick<Table, 'marks' | 'places'>

/** A place for every piece that at least `least` turns hold, the most frequent first. */
export function placesFor(all: readonly Told[], places: number, least: number): Places {
  const turns = new Map<number, number>()
  for (const { hash } of all) for (const one of new Set(hash)) turns.set(one, (turns.get(one) ?? 0) + 1)
  const table = { places, marks: new Uint16Array(places) }
  const order = [...turns].filter(([, count]) => count >= least).sort(([a, m], [b, n]) => n - m || a - b)
  for (const [hash] of order.slice(0, Math.floor(places * 0.9))) placed(table, hash)
  return table
}

/** `columnOf` says in which column a piece counts; under nought it counts nowhere. */
export function rowsOf(all: readonly Told[], columnOf: (hash: number) => number, width: number): Rows {
  const starts = new Uint32Array(all.length + 1)
  const columns: number[] = []
  const values: number[] = []
  for (const [at, { hash, value }] of all.entries()) {
    const sum = new Map<number, number>()
    for (let i = 0; i < hash.length; i++) {
      const place = columnOf(hash[i] ?? 0)
      if (place >= 0) sum.set(place, (sum.get(place) ?? 0) + (value[i] ?? 0))
    }
    for (const [place, worth] of sum) {
      columns.push(place)
      values.push(worth)
    }
    starts[at + 1] = columns.length
  }
  return {
    count: all.length,
    starts,
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
    width,
  }
}

export type Lesson = { strength: number; rounds: number }

/** One question after the other over the same rows, packed into bytes. */
export function tableOf(
  rows: Rows,
  places: Places,
  questions: readonly Answers[],
  lesson: Lesson,
  chance: () => Chance,
): Table {
  const width = questions.length
  const table: Table = {
    ...places,
    questions: width,
    weights: new Int8Array(places.places * width),
    steps: new Float32Array(width),
    bias: new Float32Array(width),
  }
  for (const [q, answers] of questions.entries()) {
    const weights = fitted(rows, answers, { ...lesson, chance: chance() })
    let most = 0
    for (let at = 0; at < places.places; at++) most = Math.max(most, Math.abs(weights[at] ?? 0))
    const step = most / 127 || 1
    table.steps[q] = step
    table.bias[q] = weights[places.places] ?? 0
    for (let at = 0; at < places.places; at++) table.weights[at * width + q] = Math.round((weights[at] ?? 0) / step)
  }
  return table
}
