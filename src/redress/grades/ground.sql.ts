import { sql } from 'kysely'
import type { CaseId, CustomerId, PersonId, QueueId } from '#kernel/ids.ts'
import { id } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Tx, Work } from '#platform/public.ts'
import { factRows } from '../facts/fact.sql.ts'
import type { Currency, Profile } from '../remedies/matrix.ts'
import { type Mode, modeOf } from '../speech/speech.ts'
import type { Given, KnownFact, Repetition } from './grade.ts'

/** What of a case and its queue says what may be given. How anybody spoke is not among it. */
export type Ground = {
  id: CaseId
  state: 'open' | 'closed'
  language: Language
  customer: CustomerId
  owner: PersonId | null
  receivedAt: Date
  queue: QueueId
  profile: Profile
  admission: Mode
  admissionLimit: number
  currency: Currency
  pack: string
  calendar: string
  zone: string
}

const select = (work: Work, raw: string) =>
  work.tx
    .selectFrom('desk.cases as c')
    .innerJoin('desk.queues as q', 'q.id', 'c.queue')
    .select(['c.id', 'c.state', 'c.language', 'c.customer', 'c.owner', 'c.received_at', 'c.queue'])
    .select(['q.profile', 'q.admission', 'q.admission_limit', 'q.currency', 'q.pack', 'q.calendar', 'q.zone'])
    .where('c.id', '=', id<'case'>(raw))

export async function groundOf(work: Work, raw: string): Promise<Ground | null> {
  const row = await select(work, raw).executeTakeFirst()
  return row ? toGround(work, row) : null
}

/** The case, held: what is graded, given and taken back of it comes one after the other. */
export async function heldGround(work: Work, raw: string): Promise<Ground | null> {
  const row = await select(work, raw).forUpdate('c').executeTakeFirst()
  return row ? toGround(work, row) : null
}

type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirst']>>>
const toGround = (work: Work, row: Row): Ground => ({
  id: row.id,
  state: row.state,
  language: row.language,
  customer: row.customer,
  owner: row.owner,
  receivedAt: row.received_at,
  queue: row.queue,
  profile: row.profile,
  // A regulated or a public queue answers for its words in writing, whatever else is set.
  admission: modeOf(row.profile, row.admission),
  admissionLimit: row.admission_limit,
  currency: row.currency,
  pack: row.pack,
  calendar: row.calendar,
  zone: row.zone ?? work.zone,
})

export type Known = {
  facts: readonly KnownFact[]
  /** The fact that stands now for one that was named: itself, or what replaced it when somebody doubted it. */
  standing: (named: string | null) => string | null
}

/** Every fact of the case as it stands now, and how an older name of one leads to it. */
export async function knownFacts(tx: Tx, caseId: CaseId): Promise<Known> {
  const rows = await factRows(tx, caseId)
  const after = new Map(rows.flatMap((row) => (row.replaces ? [[row.replaces, row.id] as const] : [])))
  const standing = (named: string | null): string | null => {
    const next = named === null ? undefined : after.get(named)
    return next === undefined ? named : standing(next)
  }
  const facts = rows
    .filter((row) => row.replaced_at === null)
    .map(({ id, words, state, admits, evidence }) => ({ id, words, state, admits, hasEvidence: evidence !== null }))
  return { facts, standing }
}

/** The same matter of the same customer within a year before this one came in, and how often they came back because we broke our word. */
export async function repetitionOf(tx: Tx, it: Ground, matter: Given['matter']): Promise<Repetition> {
  const { rows } = await sql<{ same_kind: number; by_us: number }>`
    select
      (select count(*)::int from desk.cases c
        join lateral (select matter, fault from redress.grades g where g.case_id = c.id order by version desc limit 1) g on true
        where c.customer = ${it.customer} and c.id <> ${it.id} and g.matter = ${matter} and g.fault in ('partly','ours')
          and c.received_at <= ${it.receivedAt} and c.received_at > ${it.receivedAt}::timestamptz - interval '12 months') as same_kind,
      (select count(*)::int from desk.contacts where case_id = ${it.id} and after_broken_promise) as by_us`.execute(tx)
  return { sameKind: rows[0]?.same_kind ?? 0, byUs: rows[0]?.by_us ?? 0 }
}
