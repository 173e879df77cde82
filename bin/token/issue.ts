import type { HouseId } from '#kernel/ids.ts'
import { ourHouse } from '#our-house.ts'
import type { Scope } from '#platform/actor.ts'
import { revokeToken, saveToken } from '#platform/auth/auth.sql.ts'
import { digest, newSecret } from '#platform/auth/secret.ts'
import type { Config } from '#platform/config/env.ts'
import { inHouse, openDb, type Tx } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { startEmbedded } from '#platform/postgres/embedded.ts'

/** Writes a new token into the database of the house, whether the house is open or not, and gives its secret this once. */
export async function issueToken(config: Config, name: string, scopes: readonly Scope[]): Promise<string> {
  const secret = newSecret()
  const at = new Date()
  await inItsDatabase(config, (tx, house) => saveToken(tx, { token: digest(secret), house, name, scopes, at }))
  return secret
}

export const withdrawToken = (config: Config, secret: string): Promise<void> =>
  inItsDatabase(config, (tx) => revokeToken(tx, digest(secret), new Date()))

async function inItsDatabase(config: Config, task: (tx: Tx, house: HouseId) => Promise<void>): Promise<void> {
  const log = (sentence: string) => process.stderr.write(`${sentence}\n`)
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ home: config.home, log })
  try {
    const url = config.databaseUrl ?? embedded?.url ?? ''
    await migrate(url)
    const { db } = openDb(url, 1)
    try {
      const { id } = await ourHouse(db, config, new Date())
      await inHouse(db, id, (tx) => task(tx, id))
    } finally {
      await db.destroy()
    }
  } finally {
    await embedded?.stop()
  }
}
