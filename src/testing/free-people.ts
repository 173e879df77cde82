import fc from 'fast-check'
import type { Coming } from '../routing/arrivals/choice.ts'
import type { Weighing } from '../routing/rule/decide.ts'
import type { Weighable } from '../routing/rule/live-roster.ts'
import { NOTHING_SPECIAL } from './simulated-day.ts'

/** People who are free, and contacts that come to them, for whatever is to hold for all of them. */
export const NOW = new Date('2026-07-15T01:00:00Z')
export const minutes = (n: number) => new Date(NOW.getTime() + n * 60_000)

const volunteer = fc.record({
  until: fc.integer({ min: -10, max: 600 }).map(minutes),
  most: fc.integer({ min: 1, max: 8 }),
  mostSevere: fc.integer({ min: 0, max: 3 }),
  spacingMinutes: fc.integer({ min: 15, max: 60 }),
  taken: fc.integer({ min: 0, max: 4 }),
  takenSevere: fc.integer({ min: 0, max: 2 }),
  lastAt: fc.option(fc.integer({ min: -90, max: 0 }).map(minutes)),
})

/** Somebody who passes every gate for an ordinary contact. */
export const somebodyFree: fc.Arbitrary<Weighable> = fc
  .record({
    idleSince: fc.integer({ min: -240, max: 0 }).map(minutes),
    lastHardAt: fc.option(fc.integer({ min: -200, max: 0 }).map(minutes)),
    lastWasSevere: fc.boolean(),
    isEmpowered: fc.boolean(),
    had: fc.integer({ min: 0, max: 12 }),
    hours: fc.integer({ min: 0, max: 200 }),
    volunteer: fc.option(volunteer),
  })
  .map((it) => ({ ...NOTHING_SPECIAL, ...it }))

/** And somebody of whom anything may be true. */
export const anybody: fc.Arbitrary<Weighable> = fc
  .tuple(
    somebodyFree,
    fc.record({
      state: fc.constantFrom('available', 'away' as const),
      unavailableUntil: fc.option(fc.integer({ min: -9, max: 9 }).map(minutes)),
      inSlotUntil: fc.option(fc.integer({ min: -9, max: 9 }).map(minutes)),
      inSeat: fc.boolean(),
      inOneAtATime: fc.boolean(),
      isBusy: fc.boolean(),
      isTheirVictim: fc.boolean(),
      isKept: fc.boolean(),
      run: fc.integer({ min: 0, max: 4 }),
      strain: fc.integer({ min: 0, max: 12 }),
      isNew: fc.boolean(),
    }),
    fc.boolean(),
  )
  .map(([free, more, plain]) => (plain ? free : { ...free, ...more }))

const coming: fc.Arbitrary<Coming> = fc.record({
  oneAtATime: fc.boolean(),
  hard: fc.boolean(),
  ours: fc.boolean(),
  sensitive: fc.option(fc.record({ severe: fc.boolean() }), { freq: 5 }),
})

export const aContactComing: fc.Arbitrary<Weighing> = fc
  .tuple(
    coming,
    fc.record({
      since: fc.integer({ min: -90, max: 0 }).map((seconds) => minutes(seconds / 60)),
      p: fc.constantFrom(0.05, 0.12, 0.3, 0.6),
      rank: fc.constantFrom(0, 0.4, 0.8, 0.95, 0.99),
    }),
  )
  .map(([it, more]) => ({ ...it, ...more }))
