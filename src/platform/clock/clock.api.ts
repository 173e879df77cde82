import { done, refuse } from '#kernel/outcome.ts'
import { advanceClock } from '../auth/auth.contract.ts'
import type { Db } from '../db/db.ts'
import { answerApart, type Route } from '../http/contract.ts'
import { moveAhead } from './clock.sql.ts'
import type { Clock } from './clock.ts'

/** Moving the clock commits at once and then rings everything it passed, so the caller finds a house that has caught up. */
export const clockRoutes = (db: Db, clock: Clock, ringDue: () => Promise<number>): readonly Route[] => [
  answerApart(advanceClock, async (work, { seconds }) => {
    if (!clock.virtual) return refuse('clock.not_virtual')
    clock.setAhead(await moveAhead(db, seconds))
    const rung = await ringDue()
    work.topics.add('clock')
    work.topics.add('everything')
    return done({ now: clock.now().toISOString(), rung })
  }),
]
