import type { HouseId } from '#kernel/ids.ts'
import { ourHouse } from '#our-house.ts'
import type { Config } from '#platform/config/env.ts'
import { inHouse, openDb, type Tx } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { startEmbedded } from '#platform/postgres/embedded.ts'

/** For whoever is at the machine: one task in the database of the house, whether the house is open or not. */
export async function inItsDatabase<Result>(
  config: Config,
  task: (tx: Tx, house: HouseId) => Promise<Result>,
): Promise<Result> {
  const log = (sentence: string) => process.stderr.write(`${sentence}\n`)
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ home: config.home, log })
  try {
    const url = config.databaseUrl ?? embedded?.url ?? ''
    await migrate(url)
    const { db } = openDb(url, 1)
    try {
      const { id } = await ourHouse(db, config, new Date())
      return await inHouse(db, id, (tx) => task(tx, id))
    } finally {
      await db.destroy()
    }
  } finally {
    await embedded?.stop()
  }
}
