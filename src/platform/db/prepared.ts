import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

/** So many different statements stay prepared on a connection; lists of changing length must not fill its memory. */
const MOST = 400

/**
 * A pool whose connections keep a statement prepared once they have seen it: the house asks the same few hundred over
 * and over, and reading and planning one anew costs the database more than answering it.
 */
export function prepared(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>()
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const nameOf = (text: string): string | undefined => {
    if (!names.has(text) && names.size < MOST) names.set(text, `sanying_${names.size + 1}`)
    return names.get(text)
  }
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect()
      const wrapped = known.get(client) ?? byName(client, nameOf)
      known.set(client, wrapped)
      return wrapped
    },
  }
}

function byName(client: pg.PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(text: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('The house reads no cursors')
    // What has no values is about the transaction itself, such as begin and commit.
    const name = values.length === 0 ? undefined : nameOf(text)
    return name === undefined ? client.query(text, [...values]) : client.query({ name, text, values: [...values] })
  }
  return { query, release: () => client.release() }
}
