import type { House } from '../http/house.ts'
import { carryOut } from '../work.ts'
import { dueNow, takeIfDue } from './deadlines.sql.ts'
import type { Rings } from './deadlines.ts'

const AT_ONCE = 500

/** Rings one deadline if it is open and due at `now`. Whoever rings it first has rung it. */
export async function ringOne(house: House, rings: Rings, id: string, now: Date): Promise<boolean> {
  const by = { actor: { kind: 'clock' } as const, now, clock: house.clock }
  const { outcome, topics } = await carryOut(house.db, house, by, async (work) => {
    const taken = await takeIfDue(work.tx, id, now)
    if (!taken) return false
    const answer = rings[taken.kind]
    if (!answer) throw new Error(`Nobody answers a deadline of kind ${taken.kind}`)
    await answer(work, taken.about)
    return true
  })
  house.live.tell(topics)
  return outcome
}

/** Rings everything that is due at a moment, in the order of its moments. Gives how many rang. */
export async function ringAll(house: House, rings: Rings, now: Date): Promise<number> {
  let rung = 0
  for (;;) {
    let inThisRound = 0
    for (const id of await dueNow(house.db, house.house, now, AT_ONCE)) {
      try {
        if (await ringOne(house, rings, id, now)) inThisRound++
      } catch {
        // One that cannot ring must not silence the others; the next sweep tries it again.
        house.log('deadline.failed')
      }
    }
    rung += inThisRound
    if (inThisRound === 0) return rung
  }
}
