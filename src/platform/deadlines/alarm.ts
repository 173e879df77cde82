import { Logger, run } from 'graphile-worker'
import type pg from 'pg'
import type { House } from '../http/server.ts'
import { carryOut } from '../work.ts'
import { dueNow, takeIfDue } from './deadlines.sql.ts'
import type { Rings } from './deadlines.ts'

export type Alarm = {
  /** Rings everything that is due at the house's time, in order of its moment. Gives how many rang. */
  ringDue(): Promise<number>
  stop(): Promise<void>
}

const SWEEP_MS = 60_000
const AT_ONCE = 500

/**
 * graphile-worker wakes us at the moment; the deadline row decides. A sweep each minute and at start picks up
 * what an alarm missed, so a job that is lost, doubled or late changes nothing.
 */
export async function openAlarm(house: House, pool: pg.Pool, rings: Rings): Promise<Alarm> {
  async function ring(id: string): Promise<boolean> {
    const now = house.clock.now()
    const { outcome, topics } = await carryOut(
      house.db,
      house,
      { actor: { kind: 'clock' }, now, clock: house.clock },
      async (work) => {
        const taken = await takeIfDue(work.tx, id, now)
        if (!taken) return false
        const answer = rings[taken.kind]
        if (!answer) throw new Error(`Nobody answers a deadline of kind ${taken.kind}`)
        await answer(work, taken.about)
        return true
      },
    )
    house.live.tell(topics)
    return outcome
  }

  async function ringDue(): Promise<number> {
    let rung = 0
    for (;;) {
      const due = await dueNow(house.db, house.house, house.clock.now(), AT_ONCE)
      let now = 0
      for (const id of due) {
        try {
          if (await ring(id)) now++
        } catch {
          house.log('deadline.failed')
        }
      }
      rung += now
      if (now === 0) return rung
    }
  }

  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    logger: quiet(),
    taskList: { ring: async (payload) => void (await ring((payload as { deadline: string }).deadline)) },
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
