import type { HouseId } from '#kernel/ids.ts'
import type { Refused } from '#kernel/outcome.ts'
import type { Actor } from './actor.ts'
import type { Clock } from './clock/clock.ts'
import { type Db, inHouse, type Tx } from './db/db.ts'

/** One piece of work: a transaction of one house, who does it, and the moment it happens. */
export type Work = {
  readonly tx: Tx
  readonly house: HouseId
  readonly zone: string
  readonly actor: Actor
  readonly now: Date
  readonly clock: Clock
  /** What has changed, told to the live stream once the transaction has held. */
  readonly topics: Set<string>
  /** What may only be done once the transaction has held, such as taking a file off the disk. A crash may skip it. */
  readonly afterwards: (() => Promise<void>)[]
  /** The door the caller stands at, and what the answer shall leave in the caller's browser. */
  readonly door: Door
}

export type Door = {
  /** Network address of the caller. */
  readonly from: string
  /** Counts one more attempt at this door within `minutes`, and says how many there were. Outlives a refusal. */
  readonly attempt: (name: string, minutes: number) => Promise<number>
  readonly headers: Readonly<Record<string, string | undefined>>
  /** A session to begin (its secret) or to end (null) in the caller's cookie. */
  session?: { secret: string; until: Date } | null
}

/** Work that runs other works of the house: it holds no transaction of its own, so that it never waits for itself. */
export type Apart = Omit<Work, 'tx' | 'afterwards'>

/** The door of work that nobody outside asked for: a deadline, the demo house, a test of one use case. */
export const noDoor = (): Door => ({ from: 'inside', attempt: async () => 0, headers: {} })

export type HouseOf = { house: HouseId; zone: string }

class Undo extends Error {
  readonly outcome: Refused<string>
  constructor(outcome: Refused<string>) {
    super('undone by a refusal')
    this.outcome = outcome
  }
}

/** Does the work in one transaction; a refusal leaves nothing behind. Gives the outcome and the topics to tell. */
export async function carryOut<T>(
  db: Db,
  of: HouseOf,
  by: { actor: Actor; now: Date; clock: Clock; door?: Door },
  task: (work: Work) => Promise<T>,
  attempt = 1,
): Promise<{ outcome: T; topics: readonly string[] }> {
  const topics = new Set<string>()
  const afterwards: (() => Promise<void>)[] = []
  try {
    const outcome = await inHouse(db, of.house, async (tx) => {
      const result = await task({
        tx,
        house: of.house,
        zone: of.zone,
        actor: by.actor,
        now: by.now,
        clock: by.clock,
        topics,
        afterwards,
        door: by.door ?? noDoor(),
      })
      if (isRefused(result)) throw new Undo(result)
      return result
    })
    for (const act of afterwards) await act().catch(() => undefined)
    return { outcome, topics: [...topics] }
  } catch (error) {
    if (mayBeDoneAgain(error) && attempt < ATTEMPTS) return carryOut(db, of, by, task, attempt + 1)
    if (error instanceof Undo) return { outcome: error.outcome as T, topics: [] }
    throw error
  }
}

/** Does what runs other works, without holding a connection while it waits for them. */
export async function carryOutApart<T>(
  of: HouseOf,
  by: { actor: Actor; now: Date; clock: Clock; door?: Door },
  task: (work: Apart) => Promise<T>,
): Promise<{ outcome: T; topics: readonly string[] }> {
  const topics = new Set<string>()
  const outcome = await task({ house: of.house, zone: of.zone, ...by, door: by.door ?? noDoor(), topics })
  return { outcome, topics: isRefused(outcome) ? [] : [...topics] }
}

const ATTEMPTS = 3

/**
 * PostgreSQL undid the work whole, so it can simply be done again: two that waited for each other, two that wrote the
 * same name at once, or a statement that was prepared before a newer server of the house changed the table under it.
 */
const DONE_AGAIN: ReadonlySet<unknown> = new Set(['40P01', '40001', '23505', '0A000'])
const mayBeDoneAgain = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && DONE_AGAIN.has(error.code)

const isRefused = (result: unknown): result is Refused<string> =>
  typeof result === 'object' && result !== null && 'ok' in result && result.ok === false
