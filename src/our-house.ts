import { theHouse } from './platform/auth/auth.sql.ts'
import type { Config } from './platform/config/env.ts'
import type { Db } from './platform/db/db.ts'
import { newId } from './platform/new-id.ts'

/** The house of this data, made by whichever command comes first: `start` usually, `token` on a new machine. */
export const ourHouse = (db: Db, config: Pick<Config, 'zone'>, now: Date) =>
  theHouse(db, { id: newId(now), name: '河岸生活 Riverside Living', zone: config.zone, at: now })
