import type { z } from 'zod'
import type { writeOutcomes } from '../desk/outcomes/outcome.contract.ts'
import { writeOutcomes as write } from '../desk/outcomes/outcome.contract.ts'
import type { TestHouse } from './house.ts'

type Outcome = z.input<NonNullable<(typeof writeOutcomes)['body']>>['outcomes'][number]
let orders = 0

/** A history of a lane: how many minutes each took, begun one after the other over the weeks before. */
export async function aHistory(house: TestHouse, of: { service: string; lane?: string }, took: readonly number[]) {
  const line = await house.token('contacts')
  const longest = Math.max(...took)
  const outcomes = took.map((minutes, nth): Outcome => {
    const began = house.clock.now().getTime() - (longest + 60 + nth * 97) * 60_000
    return {
      ...of,
      subject: `history-${++orders}`,
      began: new Date(began).toISOString(),
      done: new Date(began + minutes * 60_000).toISOString(),
    }
  })
  for (let at = 0; at < outcomes.length; at += 500) await line.does(write, { outcomes: outcomes.slice(at, at + 500) })
}

/** P50 1.4 days, P90 3.1 days, and the next day kept three times in ten: the lane of the birthday gift. */
export const GIFT_LANE: readonly number[] = Array.from({ length: 120 }, (_, nth) => {
  const place = (nth + 1) / 121
  if (place < 0.3) return Math.round(700 + place * 2400)
  if (place < 0.5) return Math.round(1450 + (place - 0.3) * 2800)
  if (place < 0.9) return Math.round(2016 + (place - 0.5) * 6100)
  return Math.round(4470 + (place - 0.9) * 12_000)
}).toSorted((a, b) => ((a * 7919) % 997) - ((b * 7919) % 997))
