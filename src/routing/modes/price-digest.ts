import { STUDIED } from '../planner/house.ts'
import { type Preset, WEIGHTS_OF } from '../protective/weights.ts'

/** What a price was made from, beside the preset: how many heads, which part of them in seats, how many weeks, which seed. */
export type Inputs = { agents: number; seats: number; weeks: number; seed: number }

export const PRICE_WEEKS = 12
/** Below it, weeks differ more by chance than by any rule. */
export const AGENTS_LEAST = 12
export const PRICE_DAYS = 7
const DAY = 86_400_000

/**
 * A short mark of everything that a price was made from: other weights, other heads or another centre give another mark.
 * It keeps somebody from saving under a price that was made for something else; it is no proof against forgery.
 */
export function digestOf(preset: Preset, it: Inputs): string {
  const text = JSON.stringify(
    [WEIGHTS_OF[preset], STUDIED, preset, it.agents, it.seats, it.weeks, it.seed],
    (_, value: unknown) => (value === Number.POSITIVE_INFINITY ? 'for ever' : value),
  )
  return [0x811c9dc5, 0x01000193, 0x9e3779b9].map((start) => hashed(text, start)).join('')
}

function hashed(text: string, start: number): string {
  let hash = start
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0
  return (hash ^ (hash >>> 13)).toString(16).padStart(8, '0')
}

export type Shown = { preset: Preset; inputs: Inputs; digest: string; at: Date; figures: readonly { key: string }[] }

/** Whether this price was made for exactly this preset in this house, is whole, and is not older than a week. */
export function wasShown(it: {
  preset: Preset
  price: Shown
  house: Inputs
  keys: readonly string[]
  now: Date
}): boolean {
  const { price, house } = it
  const old = it.now.getTime() - price.at.getTime()
  const isOfThisHouse = (['agents', 'seats', 'weeks', 'seed'] as const).every((key) => price.inputs[key] === house[key])
  return (
    price.preset === it.preset &&
    isOfThisHouse &&
    price.digest === digestOf(it.preset, price.inputs) &&
    old >= -60_000 &&
    old <= PRICE_DAYS * DAY &&
    it.keys.every((key) => price.figures.some((figure) => figure.key === key))
  )
}
