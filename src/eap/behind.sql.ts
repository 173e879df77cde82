import { randomUUID } from 'node:crypto'
import { behindTheWall, type Tx, type Work } from '#platform/public.ts'

/** Every query of this module runs in here, as the role of the care schema. */
export const behind = <T>(work: Work, task: (tx: Tx) => Promise<T>): Promise<T> =>
  behindTheWall(work.tx, () => task(work.tx))

/** By chance alone. The house's other ids carry the millisecond they were made in; here that would tell whose they are. */
export const chanceId = (): string => randomUUID()
