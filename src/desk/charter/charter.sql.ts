import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { record, type Tx, type Work } from '#platform/public.ts'
import type { CharterText, ClauseWords } from './charter.ts'
import { shippedCharters } from './shipped.words.ts'
import { charterOn } from './versions.ts'

/** Every version there ever was, oldest first: those that came with the product, then the house’s own. */
export async function allCharters(tx: Tx): Promise<readonly CharterText[]> {
  const rows = await tx
    .selectFrom('desk.charter_versions as v')
    .innerJoin('desk.charter_clauses as c', (on) =>
      on.onRef('c.house', '=', 'v.house').onRef('c.version', '=', 'v.version'),
    )
    .select(['v.version', 'c.part', 'c.key', 'c.words'])
    .select(sql<string>`to_char(v.since, 'YYYY-MM-DD')`.as('since'))
    .orderBy('v.version')
    .orderBy('c.nth')
    .execute()
  const own = Map.groupBy(rows, (it) => it.version)
  return [
    ...shippedCharters,
    ...[...own].map(([version, clauses]) => ({
      version,
      since: clauses[0]?.since ?? '',
      clauses: clauses.map(({ part, key, words }) => ({ part, key, words: words as ClauseWords })),
    })),
  ]
}

/** One who publishes comes after the other: the second finds the version of the first and is told. */
export async function publishCharter(work: Work, it: CharterText, by: PersonId): Promise<boolean> {
  const added = await work.tx
    .insertInto('desk.charter_versions')
    .values({ house: work.house, version: it.version, since: it.since, published_by: by, published_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows === 0n) return false
  await work.tx
    .insertInto('desk.charter_clauses')
    .values(
      it.clauses.map(({ part, key, words }, nth) => ({
        house: work.house,
        version: it.version,
        nth,
        part,
        key,
        words: JSON.stringify(words),
      })),
    )
    .execute()
  await record(work, {
    name: 'charter.published',
    about: work.house,
    body: { version: it.version },
    topics: ['charter'],
  })
  return true
}

/** The day it is where the house stands. */
export const dayOf = (work: Pick<Work, 'now' | 'zone'>): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: work.zone }).format(work.now)

/** The charter that holds now. */
export const charterNow = async (work: Work): Promise<CharterText> => {
  const found = charterOn(await allCharters(work.tx), dayOf(work))
  if (!found) throw new Error('No charter holds yet')
  return found
}
