import { sql } from 'kysely'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { monthOf, newId, record, type Tx, type Work } from '#platform/public.ts'
import { type CauseGiven, TASK_FROM } from './cause.ts'
import { type CauseCode, FIRST_TAXONOMY, OTHER, type Taxonomy, wantsReview } from './taxonomy.ts'

export async function addCause(
  work: Work,
  it: { caseId: CaseId; given: CauseGiven; code: string; article: string | null; taxonomy: number; by: PersonId },
): Promise<void> {
  const { answers, staff } = it.given
  const id = newId<'cause'>(work.now)
  await work.tx
    .insertInto('redress.causes')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      taxonomy: it.taxonomy,
      expectation: answers.expectation ?? 'unclear',
      process: answers.process ?? 'unclear',
      information: answers.information ?? 'unclear',
      claim: answers.claim ?? 'unclear',
      code: it.code,
      branch: staff?.branch ?? null,
      missing: staff?.missing || null,
      broke_at: staff?.brokeAt ?? null,
      article: it.article,
      evidence: staff?.evidence ?? null,
      why: staff?.why ?? '',
      by: it.by,
      at: work.now,
    })
    .execute()
  await record(work, {
    name: 'cause.settled',
    about: id,
    body: { case: it.caseId, code: it.code, taxonomy: it.taxonomy, branch: staff?.branch ?? null },
    topics: [`case:${it.caseId}`],
  })
  await work.tx
    .updateTable('redress.tasks')
    .set({ done_at: work.now, done_by: it.by })
    .where('kind', '=', 'cause_review')
    .where('about', '=', it.caseId)
    .where('done_at', 'is', null)
    .execute()
  if (staff?.branch === 'knowledge') await askForKnowledge(work, staff.missing)
  await askForReview(work)
}

export const latestCause = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.causes as c')
    .innerJoin('platform.people as p', 'p.id', 'c.by')
    .select(['c.taxonomy', 'c.expectation', 'c.process', 'c.information', 'c.claim', 'c.code', 'c.branch'])
    .select(['c.missing', 'c.broke_at', 'c.article', 'c.evidence', 'c.why', 'c.at', 'p.name as by'])
    .where('c.case_id', '=', caseId)
    .orderBy('c.at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** The list in force: the newest of the house, or the one it began with. */
export async function taxonomyOf(tx: Tx): Promise<Taxonomy> {
  const row = await tx
    .selectFrom('redress.taxonomies')
    .select(['version', 'codes', 'across'])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? { version: row.version, codes: row.codes as CauseCode[], across: row.across as Taxonomy['across'] }
    : FIRST_TAXONOMY
}

export async function addTaxonomy(work: Work, it: Taxonomy & { because: string; by: PersonId }): Promise<void> {
  await work.tx
    .insertInto('redress.taxonomies')
    .values({
      house: work.house,
      version: it.version,
      codes: JSON.stringify(it.codes),
      across: JSON.stringify(it.across),
      because: it.because,
      by: it.by,
      at: work.now,
    })
    .execute()
  await record(work, { name: 'taxonomy.changed', about: work.house, body: { version: it.version }, topics: ['causes'] })
}

/** Counts by month and list. A change of list is a break in the line, and is shown as one. */
export const trend = async (work: Work) =>
  (
    await sql<{ month: string; taxonomy: number; code: string; count: number }>`
      select to_char(c.at at time zone ${work.zone}, 'YYYY-MM') as month, c.taxonomy, c.code, count(*)::int as count
      from (select distinct on (case_id) case_id, at, taxonomy, code from redress.causes order by case_id, at desc) c
      group by 1, 2, 3 order by 1, 2, 3`.execute(work.tx)
  ).rows

async function askForKnowledge(work: Work, missing: string): Promise<void> {
  const { n } = await work.tx
    .selectFrom('redress.causes')
    .select((it) => it.fn.count<number>('case_id').distinct().as('n'))
    .where(sql<boolean>`lower(missing) = lower(${missing})`)
    .executeTakeFirstOrThrow()
  if (n >= TASK_FROM) await addTask(work, 'knowledge', missing.toLowerCase())
}

async function askForReview(work: Work): Promise<void> {
  const month = (await trend(work)).filter((it) => it.month === monthOf(work.now, work.zone))
  const total = month.reduce((sum, it) => sum + it.count, 0)
  const other = month.filter((it) => it.code === OTHER).reduce((sum, it) => sum + it.count, 0)
  if (wantsReview({ total, other })) await addTask(work, 'taxonomy_review', monthOf(work.now, work.zone))
}

/** Asked for once, however often it would be. */
export async function addTask(
  work: Work,
  kind: 'knowledge' | 'taxonomy_review' | 'cause_review',
  about: string,
): Promise<string | null> {
  const id = newId<'task'>(work.now)
  const added = await work.tx
    .insertInto('redress.tasks')
    .values({ id, house: work.house, kind, about, at: work.now })
    .onConflict((conflict) => conflict.columns(['house', 'kind', 'about']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added) await record(work, { name: 'task.asked', about: id, body: { kind }, topics: ['causes'] })
  return added?.id ?? null
}

export const openTasks = (tx: Tx) =>
  tx
    .selectFrom('redress.tasks')
    .select(['id', 'kind', 'about', 'at'])
    .where('done_at', 'is', null)
    .where('kind', 'in', ['knowledge', 'taxonomy_review'])
    .$narrowType<{ kind: 'knowledge' | 'taxonomy_review' }>()
    .orderBy('at')
    .execute()

export const articleExists = async (tx: Tx, article: string): Promise<boolean> =>
  (await tx.selectFrom('desk.articles').select('id').where('id', '=', article).executeTakeFirst()) !== undefined
