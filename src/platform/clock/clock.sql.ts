import { sql } from 'kysely'
import type { Db } from '../db/db.ts'

/** How far the virtual clock is ahead, in milliseconds. Kept in the database so that every server process shares it. */
export async function readAhead(db: Db): Promise<number> {
  const { rows } = await sql<{
    ms: number
  }>`select extract(epoch from ahead)::float8 * 1000 as ms from platform.clock`.execute(db)
  return Math.round(Number(rows[0]?.ms ?? 0))
}

export async function moveAhead(db: Db, seconds: number): Promise<number> {
  await sql`update platform.clock set ahead = ahead + make_interval(secs => ${seconds})`.execute(db)
  return readAhead(db)
}
