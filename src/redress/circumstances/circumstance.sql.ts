import { sql } from 'kysely'
import type { CaseId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { bigrams } from '#reader/public.ts'
import { type Held, topicsOf } from '../the-case/the-case.sql.ts'

const MOST_GRAMS = 300
/** PostgreSQL refuses a word beyond 2046 bytes. */
const grams = (words: string) =>
  [...new Set(bigrams(words))].slice(0, MOST_GRAMS).map((it) => [...it].slice(0, 200).join(''))

export async function insertCircumstance(
  work: Work,
  { it, me }: Held,
  told: { words: string; tags: readonly string[]; exception: string | null; vulnerable: boolean },
): Promise<string> {
  const circumstance = newId<'circumstance'>(work.now)
  await work.tx
    .insertInto('redress.circumstances')
    .values({
      id: circumstance,
      house: work.house,
      case_id: it.id,
      words: told.words,
      tags: [...told.tags],
      exception: told.exception,
      vulnerable: told.vulnerable,
      search: sql<string>`array_to_tsvector(${grams(told.words)}::text[])`,
      by: me.id,
      at: work.now,
    })
    .execute()
  const body = { case: it.id, exception: told.exception !== null }
  await record(work, { name: 'circumstance.told', about: circumstance, body, topics: topicsOf(it) })
  return circumstance
}

export const circumstancesOf = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.circumstances as c')
    .innerJoin('platform.people as p', 'p.id', 'c.by')
    .select(['c.id', 'c.words', 'c.tags', 'c.exception', 'c.vulnerable', 'c.at', 'p.name as by'])
    .where('c.case_id', '=', caseId)
    .orderBy('c.at')
    .execute()

export const findCircumstance = (tx: Tx, raw: string) =>
  tx.selectFrom('redress.circumstances').select(['id', 'case_id', 'exception']).where('id', '=', raw).executeTakeFirst()

export async function saveException(work: Work, { it }: Held, circumstance: string, exception: string): Promise<void> {
  await work.tx.updateTable('redress.circumstances').set({ exception }).where('id', '=', circumstance).execute()
  const body = { case: it.id }
  await record(work, { name: 'circumstance.excepted', about: circumstance, body, topics: topicsOf(it) })
}

/** Exceptions of other cases that share a pair of characters or a tag with this one; how near they are is judged elsewhere. */
export async function exceptionsLike(
  tx: Tx,
  asked: { caseId: CaseId; words: string; tags: readonly string[] },
  most: number,
) {
  const shared = grams(asked.words)
  if (shared.length === 0 && asked.tags.length === 0) return []
  const any = sql<string>`array_to_string(${shared.map((it) => `'${it.replaceAll(/['\\]/g, '')}'`)}::text[], ' | ')::tsquery`
  return tx
    .selectFrom('redress.circumstances as c')
    .innerJoin('desk.cases as k', 'k.id', 'c.case_id')
    .select(['c.id', 'k.number as case', 'c.words', 'c.tags', sql<string>`c.exception`.as('exception'), 'c.at'])
    .where('c.exception', 'is not', null)
    .where('c.case_id', '!=', asked.caseId)
    .where((it) =>
      it.or([
        ...(shared.length > 0 ? [sql<boolean>`c.search @@ ${any}`] : []),
        sql<boolean>`c.tags && ${[...asked.tags]}::text[]`,
      ]),
    )
    .orderBy('c.at', 'desc')
    .limit(most)
    .execute()
}
