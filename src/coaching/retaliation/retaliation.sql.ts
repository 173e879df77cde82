import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { newId, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { BEFORE_DAYS, type Change, type Compared, compare, type Fared } from './fare.ts'

const DAY = 86_400_000

export const watches = (tx: Tx, now: Date) =>
  tx
    .selectFrom('coaching.retaliation_watches as w')
    .innerJoin('platform.people as p', 'p.id', 'w.person')
    .select(['w.id', 'p.name', 'p.team', 'w.opened_at', 'w.until'])
    .select((it) =>
      it
        .selectFrom('coaching.retaliation_alerts as a')
        .select((n) => n.fn.countAll<number>().as('n'))
        .whereRef('a.watch', '=', 'w.id')
        .where('a.settled_at', 'is', null)
        .as('open'),
    )
    .where('w.until', '>', now)
    .orderBy('open', 'desc')
    .orderBy('w.opened_at', 'desc')
    .execute()

export const reportsOf = (tx: Tx, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('coaching.retaliation_reports')
        .select(['watch', 'kind', sql<string>`to_char(on_day, 'YYYY-MM-DD')`.as('day')])
        .where('watch', 'in', ids)
        .orderBy('on_day', 'desc')
        .execute()

export const findWatch = (tx: Tx, id: string) =>
  tx
    .selectFrom('coaching.retaliation_watches as w')
    .innerJoin('platform.people as p', 'p.id', 'w.person')
    .select([
      'w.id',
      'w.person',
      'w.opened_at',
      'w.until',
      'w.role',
      'w.team',
      'p.name',
      'p.role as role_now',
      'p.team as team_now',
    ])
    .where('w.id', '=', id)
    .executeTakeFirst()
export type Watch = NonNullable<Awaited<ReturnType<typeof findWatch>>>

export const alertsOf = (tx: Tx, watch: string) =>
  tx
    .selectFrom('coaching.retaliation_alerts as a')
    .leftJoin('platform.people as p', 'p.id', 'a.settled_by')
    .select(['a.id', 'a.kind', 'a.raised_at', 'a.settled_at', 'a.words', 'p.name as by'])
    .where('a.watch', '=', watch)
    .orderBy('a.raised_at', 'desc')
    .execute()

/** The half year before the report beside the time since. */
export async function comparedFor(work: Work, watch: Watch): Promise<readonly Compared[]> {
  const from = new Date(watch.opened_at.getTime() - BEFORE_DAYS * DAY)
  // What happens on the last day is part of it.
  const to = new Date(Math.min(watch.until.getTime(), work.now.getTime() + 1))
  const before = { ...(await fared(work, watch.person, from, watch.opened_at)), role: watch.role, team: watch.team }
  const after = {
    ...(await fared(work, watch.person, watch.opened_at, to)),
    role: watch.role_now,
    team: watch.team_now,
  }
  return compare(before, after)
}

async function fared(work: Work, person: PersonId, since: Date, before: Date): Promise<Fared> {
  const { rows } = await sql<Omit<Fared, 'days' | 'endMinute'> & { end_minute: number | null }>`
    select * from coaching.fared(${person}, ${since}, ${before})`.execute(work.tx)
  const row = rows[0]
  const days = (before.getTime() - since.getTime()) / DAY
  if (!row)
    return { days, ends: 0, endMinute: null, asked: 0, refused: 0, looks: 0, measures: 0, pressed: 0, authority: null }
  const { end_minute: endMinute, ...rest } = row
  return { days, endMinute, ...rest }
}

/** One open alert of a kind; what compliance has settled rings again only if it becomes worse than it was then. */
export async function raise(work: Work, watch: Watch, all: readonly Compared[]): Promise<void> {
  for (const it of all.filter((one) => one.worse)) {
    if (await wasSettled(work.tx, watch.id, it)) continue
    const id = newId<'alert'>(work.now)
    const added = await work.tx
      .insertInto('coaching.retaliation_alerts')
      .values({
        id,
        house: work.house,
        watch: watch.id,
        kind: it.kind,
        before: it.before,
        after: it.after,
        raised_at: work.now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows) await tellCompliance(work, 'retaliation.raised', id)
  }
}

async function wasSettled(tx: Tx, watch: string, it: { kind: Change; after: number | null }): Promise<boolean> {
  const row = await tx
    .selectFrom('coaching.retaliation_alerts')
    .select(['after'])
    .where('watch', '=', watch)
    .where('kind', '=', it.kind)
    .where('settled_at', 'is not', null)
    .orderBy('settled_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return false
  return row.after === it.after || (COUNTS.has(it.kind) && (it.after ?? 0) <= (row.after ?? 0))
}
const COUNTS: ReadonlySet<Change> = new Set(['refused', 'looks', 'measures', 'coaching_pressed'])

/** Only the screens of compliance look again, so nobody else can hear that anything happened. No body, and about no person. */
async function tellCompliance(work: Work, name: `retaliation.${string}`, about: string): Promise<void> {
  const people = await work.tx.selectFrom('platform.people').select('id').where('role', '=', 'compliance').execute()
  await record(work, { name, about, topics: people.map((it) => `person:${it.id}`) })
}

export const holdAlert = (tx: Tx, id: string) =>
  tx
    .selectFrom('coaching.retaliation_alerts')
    .select(['id', 'settled_at'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export async function saveSettled(work: Work, id: string, by: PersonId, words: string): Promise<void> {
  await work.tx
    .updateTable('coaching.retaliation_alerts')
    .set({ settled_at: work.now, settled_by: by, words })
    .where('id', '=', id)
    .execute()
  await tellCompliance(work, 'retaliation.settled', id)
}

export const untilFor = async (work: Work, person: PersonId): Promise<Date | null> =>
  (
    await work.tx
      .selectFrom('coaching.retaliation_watches')
      .select('until')
      .where('person', '=', person)
      .where('until', '>', work.now)
      .executeTakeFirst()
  )?.until ?? null

export const reportedElsewhere = (work: Work) => sql`select coaching.note_own_report(${work.now})`.execute(work.tx)

/** The next look, a day later. The page compares by itself, so a look that was lost costs an alert a day. */
export const lookAgain = (work: Work, watch: string) =>
  setDeadline(work, 'retaliation_look', watch, new Date(work.now.getTime() + DAY))
