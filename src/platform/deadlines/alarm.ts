import { Logger, run } from 'graphile-worker'
import type pg from 'pg'
import type { House } from '../http/house.ts'
import type { Rings } from './deadlines.ts'
import { ringAll, ringOne } from './ring.ts'

export type Alarm = {
  /** Rings everything that is due at the house's time. Gives how many rang. */
  ringDue(): Promise<number>
  stop(): Promise<void>
}

const SWEEP_MS = 60_000

/**
 * graphile-worker wakes us at the moment; the deadline row decides. A sweep each minute and at start picks up
 * what an alarm missed, so a job that is lost, doubled or late changes nothing.
 */
export async function openAlarm(house: House, pool: pg.Pool, rings: Rings): Promise<Alarm> {
  const ringDue = () => ringAll(house, rings, house.clock.now())
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: quiet(),
    taskList: {
      ring: async (payload) => {
        await ringOne(house, rings, (payload as { deadline: string }).deadline, house.clock.now())
      },
    },
  })
  const sweep = setInterval(() => void ringDue().catch(() => house.log('deadline.sweep_failed')), SWEEP_MS)
  sweep.unref()
  await ringDue()
  return {
    ringDue,
    async stop() {
      clearInterval(sweep)
      await runner.stop()
    },
  }
}

/** The worker's own chatter is not ours: what fails is told by the deadline itself. */
const quiet = () => new Logger(() => () => undefined)
