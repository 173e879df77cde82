import type { Scope } from '#platform/actor.ts'
import { revokeToken, saveToken } from '#platform/auth/auth.sql.ts'
import { digest, newSecret } from '#platform/auth/secret.ts'
import type { Config } from '#platform/config/env.ts'
import { inItsDatabase } from '../house-database.ts'

/** Writes a new token into the database of the house, whether the house is open or not, and gives its secret this once. */
export async function issueToken(config: Config, name: string, scopes: readonly Scope[]): Promise<string> {
  const secret = newSecret()
  const at = new Date()
  await inItsDatabase(config, (tx, house) => saveToken(tx, { token: digest(secret), house, name, scopes, at }))
  return secret
}

export const withdrawToken = (config: Config, secret: string): Promise<void> =>
  inItsDatabase(config, (tx) => revokeToken(tx, digest(secret), new Date()))
