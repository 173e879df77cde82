import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, type Work } from '#platform/public.ts'

/** Behind the wall as one person: the tables that are somebody's alone show no row to anybody who is not named here. */
export const behindTheWallAs = <T>(work: Work, reader: PersonId, act: () => Promise<T>): Promise<T> =>
  behindTheWall(work.tx, async () => {
    await sql`select set_config('app.care_reader', ${reader}, true)`.execute(work.tx)
    const result = await act()
    await sql`select set_config('app.care_reader', '', true)`.execute(work.tx)
    return result
  })
