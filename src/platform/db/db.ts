import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { HouseId } from '#kernel/ids.ts'
import type { Tables } from './tables.ts'
import { thrifty } from './thrifty-pool.ts'

export type Db = Kysely<Tables>
export type Tx = Transaction<Tables>

// Counts and sums come as numbers: nothing in this house counts beyond 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export function openDb(url: string, connections: number): { db: Db; pool: pg.Pool } {
  const pool = new pg.Pool({ connectionString: url, max: connections, application_name: 'sanying' })
  // An idle connection that the database closes is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: thrifty(pool) }) }), pool }
}

/** Runs `work` in one transaction as the house's own role, so that row level security holds for every query in it. */
export const inHouse = <T>(db: Db, house: HouseId, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    // Written out, not as a value: so it goes along with the beginning of the transaction.
    await sql`select set_config('role', 'sanying_app', true), set_config('app.house', ${sql.lit(house)}, true)`.execute(
      tx,
    )
    return work(tx)
  })

/** Steps behind the wall for the length of one piece of work. Called by `src/care/*.sql.ts` alone. */
export async function behindTheWall<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`set local role sanying_care`.execute(tx)
  const result = await work()
  await sql`set local role sanying_app`.execute(tx)
  return result
}
