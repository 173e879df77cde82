import { performance } from 'node:perf_hooks'
import { chanceOf } from '#routing/planner/chance.ts'
import { type DayPlayed, type Figures, figuresOf } from './figures.ts'
import type { BankDay } from './file.ts'
import { type Floor, fillFloor, type Ground } from './ground.ts'
import { playDay, type Rules } from './play.ts'

export type Asked = {
  readonly days: readonly BankDay[]
  readonly sensitive: number
  readonly seed: number
  readonly volunteers: Rules['volunteers']
  readonly lay: (start: Date) => Promise<Ground & { remove(): Promise<void> }>
  readonly progress: (calls: number, all: number) => void
}

/** A Monday of the house’s own year: the trace is older than any clock of ours. */
const FIRST = new Date('2026-02-01T16:00:00.000Z')
/** Of calls from the list so many turn hard, in both runs the same ones. */
const HARD_OF_LISTED = 0.8

/** The same calls twice, each in a house of its own: without a list, and with one and volunteers. */
export async function replayRouting(it: Asked): Promise<Figures> {
  const began = performance.now()
  const lot = chanceOf(it.seed, 'listed')
  const customers = [...new Set(it.days.flatMap((day) => day.calls.map((call) => call.customer)))]
  const listed = new Set(customers.filter(() => lot() < it.sensitive))
  const turns = chanceOf(it.seed, 'hard')
  const hard = new Set(
    it.days.flatMap((day) =>
      day.calls.flatMap((call) => (listed.has(call.customer) && turns() < HARD_OF_LISTED ? [call.nth] : [])),
    ),
  )
  const all = 2 * it.days.reduce((sum, day) => sum + day.calls.length, 0)
  let done = 0
  const run = async (rules: Rules) => {
    const ground = await it.lay(FIRST)
    try {
      const floor: Floor = await fillFloor(
        ground,
        1 + Math.max(0, ...it.days.flatMap((day) => day.staff.map((s) => s.who))),
      )
      const played = []
      for (const [nth, day] of it.days.entries()) {
        played.push(await playDay(ground, floor, day, new Date(FIRST.getTime() + (nth + 1) * 86_400_000), rules))
        done += day.calls.length
        it.progress(done, all)
      }
      return played
    } finally {
      await ground.remove()
    }
  }
  const without = await run({ listed: new Set(), hard, volunteers: it.volunteers })
  const with_ = await run({ listed, hard, volunteers: it.volunteers })
  const played: DayPlayed[] = it.days.map(({ day }, nth) => ({
    day,
    without: without[nth] ?? [],
    with_: with_[nth] ?? [],
  }))
  const hours = (performance.now() - began) / 3_600_000
  return figuresOf(it.days, played, { listed, caps: it.volunteers, hours })
}
