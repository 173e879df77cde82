import { sql } from 'kysely'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { wilson } from '#kernel/wilson.ts'
import { meetDeadlines, newId, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import type { KeptShare } from '../outcomes/spans.ts'
import { againAfter, type ChaseChannel, type ChaseKind, type ChaseState, seeChange } from './chase.ts'

const CHASE = [
  'id',
  'case_id',
  'order_id',
  'kind',
  'source',
  'channel',
  'words',
  'nth',
  'state',
  'asked_at',
  'again_at',
  'answer',
  'promised_at',
  'changed_at',
  'changed_words',
] as const
const select = (tx: Tx) => tx.selectFrom('desk.chases').select(CHASE)
export type ChaseRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>
export const holdChase = (tx: Tx, id: string) => select(tx).where('id', '=', id).forUpdate().executeTakeFirst()

export const chaseOf = (row: ChaseRow) => ({
  state: row.state,
  nth: row.nth,
  againAt: row.again_at,
  promisedAt: row.promised_at,
})

export type NewChase = {
  caseId: CaseId
  order: string | null
  kind: ChaseKind
  source: string
  channel: ChaseChannel
  words: string
  nth: number
  by: PersonId | null
  /** When what is waited for is due: near moments are asked about sooner. */
  dueAt: Date | null
}

/** Written down and asked, with the moment at which it is asked again if nothing has changed. */
export async function addChase(work: Work, it: NewChase): Promise<{ id: string; againAt: Date }> {
  const id = newId<'chase'>(work.now)
  const againAt = againAfter(work.now, it.dueAt)
  await work.tx
    .insertInto('desk.chases')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      order_id: it.order,
      kind: it.kind,
      source: it.source,
      channel: it.channel,
      words: it.words,
      nth: it.nth,
      asked_by: it.by,
      asked_at: work.now,
      again_at: againAt,
    })
    .execute()
  await setDeadline(work, 'chase_again', id, againAt)
  await record(work, {
    name: 'chase.asked',
    about: id,
    body: { case: it.caseId, nth: it.nth },
    topics: [`case:${it.caseId}`],
  })
  return { id, againAt }
}

export async function saveAnswer(
  work: Work,
  row: ChaseRow,
  it: { words: string; promisedAt: Date | null; againAt: Date },
): Promise<void> {
  await work.tx
    .updateTable('desk.chases')
    .set({
      state: 'answered',
      answer: it.words,
      answered_at: work.now,
      promised_at: it.promisedAt,
      again_at: it.againAt,
    })
    .where('id', '=', row.id)
    .execute()
  await meetDeadlines(work, 'chase_again', row.id)
  await setDeadline(work, 'chase_again', row.id, it.againAt)
  await told(work, row, 'chase.answered')
}

export async function saveChange(work: Work, row: ChaseRow, at: Date, words: string): Promise<void> {
  await work.tx
    .updateTable('desk.chases')
    .set({ state: 'changed', changed_at: at, changed_words: words })
    .where('id', '=', row.id)
    .execute()
  await meetDeadlines(work, 'chase_again', row.id)
  await told(work, row, 'chase.changed')
}

export async function saveEnd(work: Work, row: ChaseRow, state: 'slipped' | 'let_go', words: string | null) {
  await work.tx
    .updateTable('desk.chases')
    .set({ state, ...(state === 'slipped' ? { slipped_at: work.now } : { changed_words: words }) })
    .where('id', '=', row.id)
    .execute()
  await meetDeadlines(work, 'chase_again', row.id)
  await told(work, row, state === 'slipped' ? 'chase.slipped' : 'chase.let_go')
}

const told = (work: Work, row: ChaseRow, name: `chase.${string}`) =>
  record(work, { name, about: row.id, body: { case: row.case_id, nth: row.nth }, topics: [`case:${row.case_id}`] })

/** The system that moves things has shown that it moved: everybody who was asked about it has been heard. */
export async function changedByItself(work: Work, order: { id: string }, words: string): Promise<void> {
  const rows = await select(work.tx)
    .where('order_id', '=', order.id)
    .where('state', 'in', ['asked', 'answered'] satisfies ChaseState[])
    .forUpdate()
    .execute()
  for (const row of rows) {
    const seen = seeChange(chaseOf(row), work.now)
    if (seen.ok) await saveChange(work, row, seen.next.changedAt, words)
  }
}

export const chasesOfCase = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('desk.chases as c')
    .leftJoin('platform.people as p', 'p.id', 'c.asked_by')
    .select([
      'c.id',
      'c.order_id',
      'c.kind',
      'c.source',
      'c.channel',
      'c.words',
      'c.nth',
      'c.state',
      'c.asked_at',
      'c.again_at',
      'c.answer',
      'c.promised_at',
      'c.changed_at',
      'c.changed_words',
      'p.name as asked_by',
    ])
    .where('c.case_id', '=', caseId)
    .orderBy('c.asked_at')
    .orderBy('c.id')
    .execute()

export type Source = {
  source: string
  kind: ChaseKind
  asked: number
  saidYes: number
  changed: number
  word: KeptShare
}

/** What each one's word was worth: of the moments they named that have come, how many something had changed by. */
export async function sourcesOf(tx: Tx, now: Date, only?: string): Promise<readonly Source[]> {
  const { rows } = await sql<Omit<Source, 'word'> & { kept: number; of: number }>`select source, kind,
      count(*) as asked,
      count(*) filter (where promised_at is not null) as "saidYes",
      count(*) filter (where state = 'changed') as changed,
      count(*) filter (where promised_at <= ${now} and state <> 'let_go') as of,
      count(*) filter (where promised_at <= ${now} and state = 'changed' and changed_at <= promised_at) as kept
    from desk.chases where ${only ?? null}::text is null or source = ${only ?? null}
    group by source, kind order by count(*) desc, source limit 100`.execute(tx)
  return rows.map(({ kept, of, ...row }) => ({ ...row, word: { kept, of, ...wilson(kept, of), canTell: of >= 30 } }))
}

const NO_WORD: KeptShare = { kept: 0, of: 0, low: 0, high: 1, canTell: false }

export const wordOf = async (tx: Tx, source: string, now: Date): Promise<KeptShare> =>
  (await sourcesOf(tx, now, source))[0]?.word ?? NO_WORD
