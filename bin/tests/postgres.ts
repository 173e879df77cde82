import pg from 'pg'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { THROW_AWAY_HOME } from '#platform/postgres/throw-away.ts'

/** Keeps one PostgreSQL running over all test files: each would start and stop its own otherwise. */
export async function holdPostgres(): Promise<{ stop(): Promise<void> }> {
  const server = await startEmbedded({ home: THROW_AWAY_HOME, log: () => {}, throwAway: true })
  await sweep(server.url)
  return server
}

/** What runs that were cut off have left. A database that is in use is somebody's, and stays. */
async function sweep(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const left = await client.query<{ datname: string }>("select datname from pg_database where datname like 'test\\_%'")
  for (const { datname } of left.rows)
    await client.query(`drop database ${pg.escapeIdentifier(datname)}`).catch(() => {})
  await client.end()
}
