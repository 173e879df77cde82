import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, type Work } from '#platform/public.ts'

/** Who opened something of mine. There is no way to ask this for somebody else: it is asked with whoever asks. */
export const readsOf = (work: Work, me: PersonId, since: Date) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.reads')
      .select(['id', 'reader_name', 'reader_role', 'what', 'about', 'at'])
      .where('of', '=', me)
      .where('at', '>=', since)
      .orderBy('at', 'desc')
      .limit(500)
      .execute(),
  )
