import { sql } from 'kysely'
import { id, type PersonId, type QueueId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import type { RecallState } from './recall.ts'

const lines = (tx: Tx) =>
  tx
    .selectFrom('redress.recalls as r')
    .innerJoin('desk.statements as s', 's.id', 'r.statement')
    .innerJoin('platform.people as by', 'by.id', 's.by')
    .innerJoin('platform.people as begun', 'begun.id', 'r.begun_by')
    .innerJoin('desk.case_facts as f', 'f.id', 'r.fact')
    .leftJoin('platform.people as conf', 'conf.id', 'r.confirmed_by')
    .leftJoin('desk.articles as a', 'a.id', 'r.article')
    .select([
      'r.id',
      'r.state',
      'r.because',
      'r.statement',
      'r.right_words',
      'r.begun_at',
      'r.confirmed_at',
      'r.due_at',
      'r.owner',
      'r.article',
      's.words',
      's.at',
      's.customer',
      's.by as by_id',
      'by.name as by_name',
      'begun.name as begun_name',
      'conf.name as confirmed_name',
      'f.words as fact_words',
      'a.title as article_title',
      'a.version as article_version',
    ])

export const findRecall = (tx: Tx, id: string) => lines(tx).where('r.id', '=', id).executeTakeFirst()
export type RecallRow = NonNullable<Awaited<ReturnType<typeof findRecall>>>

/** The recall, held: two who decide at once decide one after the other. */
export const holdRecall = (tx: Tx, id: string) =>
  tx
    .selectFrom('redress.recalls')
    .select([
      'id',
      'state',
      'statement',
      'article',
      'fact',
      'because',
      'owner',
      'due_at',
      'right_words',
      'confirmed_by',
    ])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const standingRecallOf = (tx: Tx, statement: string) =>
  tx
    .selectFrom('redress.recalls')
    .select('id')
    .where('statement', '=', statement)
    .where('state', '!=', 'dropped')
    .executeTakeFirst()

export const recentRecalls = (tx: Tx, most: number) => lines(tx).orderBy('r.begun_at', 'desc').limit(most).execute()

/** What this customer was told wrongly, whether their case brought it to light or was opened because of it. */
export const recallsAbout = (tx: Tx, caseId: string, most: number) =>
  lines(tx)
    .where('r.state', '!=', 'dropped')
    .where((it) =>
      it.or([
        it('s.customer', '=', (of) =>
          of.selectFrom('desk.cases').select('customer').where('id', '=', id<'case'>(caseId)),
        ),
        it.exists(
          it
            .selectFrom('redress.recall_customers as rc')
            .select('rc.recall')
            .whereRef('rc.recall', '=', 'r.id')
            .where('rc.case_id', '=', id<'case'>(caseId)),
        ),
      ]),
    )
    .orderBy('r.begun_at', 'desc')
    .limit(most)
    .execute()

export const factOf = (tx: Tx, id: string) =>
  tx.selectFrom('desk.case_facts').select(['id', 'case_id', 'words', 'state']).where('id', '=', id).executeTakeFirst()

/** What a wrong answer can be called wrong on. */
export const verifiedIn = (tx: Tx, caseId: string) =>
  tx
    .selectFrom('desk.case_facts')
    .select(['id', 'words'])
    .where('case_id', '=', id<'case'>(caseId))
    .where('state', '=', 'verified')
    .orderBy('settled_at')
    .execute()

type NewRecall = { statement: string; article: string | null; fact: string; because: string; by: PersonId }

export async function addRecall(work: Work, it: NewRecall): Promise<string> {
  const recall = newId<'recall'>(work.now)
  const { by, ...rest } = it
  await work.tx
    .insertInto('redress.recalls')
    .values({ id: recall, house: work.house, ...rest, begun_by: by, begun_at: work.now })
    .execute()
  return recall
}

export async function saveState(work: Work, id: string, state: RecallState, topics: readonly string[]): Promise<void> {
  await work.tx.updateTable('redress.recalls').set({ state }).where('id', '=', id).execute()
  await record(work, { name: `recall.${state}`, about: id, topics: ['recalls', `recall:${id}`, ...topics] })
}

/** How far it is. A promise that was moved counts where it went. */
export async function progressOf(work: Work, recall: string) {
  const { rows } = await sql<{ customers: number; opened: number; reached: number; late: number }>`
    with recursive chain as (
      select rc.customer, rc.promise as id from redress.recall_customers rc where rc.recall = ${recall} and rc.promise is not null
      union all select c.customer, p.moved_to from chain c join desk.promises p on p.id = c.id where p.moved_to is not null)
    select (select count(*)::int from redress.recall_customers where recall = ${recall}) as customers,
      (select count(*)::int from redress.recall_customers where recall = ${recall} and opened_at is not null) as opened,
      count(*) filter (where p.state = 'kept')::int as reached,
      count(*) filter (where p.state in ('open','broken') and p.due_at <= ${work.now})::int as late
    from chain c join desk.promises p on p.id = c.id where p.moved_to is null`.execute(work.tx)
  return rows[0] ?? { customers: 0, opened: 0, reached: 0, late: 0 }
}

/** Somebody who can really call a customer. */
export const mayOwn = async (tx: Tx, person: PersonId): Promise<boolean> =>
  (await tx
    .selectFrom('platform.people')
    .select('id')
    .where('id', '=', person)
    .where('role', 'in', ['agent', 'lead', 'second_line', 'qa'])
    .executeTakeFirst()) !== undefined

export const queueOfFact = async (tx: Tx, fact: string): Promise<QueueId> =>
  (
    await tx
      .selectFrom('desk.case_facts as f')
      .innerJoin('desk.cases as c', 'c.id', 'f.case_id')
      .select('c.queue')
      .where('f.id', '=', fact)
      .executeTakeFirstOrThrow()
  ).queue
