import { sql } from 'kysely'
import type { HouseId } from '#kernel/ids.ts'
import type { Db } from '../db/db.ts'

/**
 * The oldest transaction still under way. Sequence numbers are given before commit, so "greater than the last I saw"
 * would miss a slow transaction for ever; below this point nothing can still appear.
 */
export async function horizon(db: Db): Promise<string> {
  const { rows } = await sql<{ point: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as point`.execute(
    db,
  )
  return rows[0]?.point ?? '0'
}

export async function topicsSince(db: Db, house: HouseId, point: string, most: number): Promise<string[]> {
  const { rows } = await sql<{ topic: string }>`
    select distinct unnest(topics) as topic from platform.facts
    where house = ${house} and xid >= ${point}::xid8 limit ${most}`.execute(db)
  return rows.map((row) => row.topic)
}
