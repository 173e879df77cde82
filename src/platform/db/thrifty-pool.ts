import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

/** So many different statements stay prepared on a connection; lists of changing length must not fill its memory. */
const MOST = 400

/**
 * A pool that asks the database less. Every question is a way there and back, and those ways, not the answers, are most
 * of what the house does under load; and reading and planning a statement anew costs more than answering it.
 */
export function thrifty(pool: pg.Pool): PostgresPool {
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
      const wrapped = known.get(client) ?? sparing(client, nameOf)
      known.set(client, wrapped)
      return wrapped
    },
  }
}

/** A statement with values stays prepared under a name. A `begin` waits for what comes next and goes along with it. */
function sparing(client: pg.PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  let begins = false
  async function ask(text: string, values: readonly unknown[]): Promise<unknown> {
    if (text === 'begin') {
      begins = true
      return NOTHING
    }
    if (begins) {
      begins = false
      if (values.length === 0) return lastOf(await client.query(`begin; ${text}`))
      await client.query('begin')
    }
    const name = values.length === 0 ? undefined : nameOf(text)
    return name === undefined ? client.query(text, [...values]) : client.query({ name, text, values: [...values] })
  }
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(text: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') throw new Error('The house reads no cursors')
    return ask(text, values)
  }
  return { query, release: () => client.release() }
}

const NOTHING = { command: 'SELECT', rowCount: 0, rows: [] }

/** Two statements sent as one have two results. */
const lastOf = (results: unknown): unknown => (Array.isArray(results) ? results.at(-1) : results)
