import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Tx } from '#platform/public.ts'
import type { EvidenceFacts, EvidenceKind, SubjectKind, Whose } from './evidence.ts'
import { exactly } from './exactly.sql.ts'

export type Subject = { on: SubjectKind; id: string }

const TABLE = {
  incident: 'guard.incidents',
  contact: 'desk.contacts',
  case: 'desk.cases',
  matter: 'guard.matters',
} as const

/** Whether there is such a thing for whoever is looking: a matter is asked of the room it stands in. */
export async function isThere(tx: Tx, { on, id }: Subject): Promise<boolean> {
  const { rows } = await sql`select from ${sql.table(TABLE[on])} where id = ${id}::uuid`.execute(tx)
  return rows.length > 0
}

/** Which rows of evidence belong to it. */
const belongs = ({ on, id }: Subject) => {
  switch (on) {
    case 'incident':
      return sql<boolean>`(e.incident = ${id}::uuid or e.contact = (select i.contact from guard.incidents i where i.id = ${id}::uuid))`
    case 'contact':
      return sql<boolean>`e.contact = ${id}::uuid`
    case 'case':
      return sql<boolean>`(e.case_id = ${id}::uuid or e.contact in (select c.id from desk.contacts c where c.case_id = ${id}::uuid))`
    case 'matter':
      return sql<boolean>`e.contact = (select m.contact from guard.matters m where m.id = ${id}::uuid)`
  }
}

const rows = (tx: Tx) =>
  tx
    .selectFrom('guard.evidence as e')
    .leftJoin('guard.evidence_bodies as b', (join) =>
      join.onRef('b.nth', '=', 'e.nth').onRef('b.house', '=', 'e.house'),
    )
    .leftJoin('guard.incidents as i', 'i.id', 'e.incident')
    .leftJoin('desk.contacts as c', 'c.id', 'e.contact')
    .selectAll('e')
    .select(exactly('e.captured_at').as('captured_exactly'))
    .select(['b.body', 'c.agent as contact_agent', 'c.customer as contact_customer', 'c.language'])
    .select(['i.agent as incident_agent', 'i.customer as incident_customer'])
    .select(
      sql<boolean>`coalesce(i.confined, false) or exists (select from guard.incidents x where x.contact = e.contact and x.confined)`.as(
        'confined',
      ),
    )
export type EvidenceRow = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

export const evidenceOf = (tx: Tx, subject: Subject) => rows(tx).where(belongs(subject)).orderBy('e.nth').execute()
export const findEvidence = (tx: Tx, nth: number) => rows(tx).where('e.nth', '=', nth).executeTakeFirst()
export const evidenceAfter = (tx: Tx, nth: number, most: number) =>
  rows(tx).where('e.nth', '>', nth).orderBy('e.nth').limit(most).execute()

export const factsOf = (row: EvidenceRow): EvidenceFacts => ({
  nth: row.nth,
  capture: row.capture,
  incident: row.incident,
  contact: row.contact,
  case: row.case_id,
  kind: row.kind as EvidenceKind,
  source: row.source,
  file: row.file,
  bytes: row.bytes,
  sha256: row.sha256,
  capturedAt: row.captured_exactly,
  clock: row.clock,
  capturedBy: row.captured_by,
})

export const whoseOf = (row: EvidenceRow): Whose => ({
  agents: [row.contact_agent, row.incident_agent].filter((it) => it !== null),
  confined: row.confined,
})

/** Names of who captured, where it was a person. */
export async function namesOf(tx: Tx, actors: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = actors.flatMap((it) => (it.startsWith('person:') ? [it.slice(7) as PersonId] : []))
  if (people.length === 0) return new Map()
  const found = await tx.selectFrom('platform.people').select(['id', 'name']).where('id', 'in', people).execute()
  return new Map(found.map((it) => [`person:${it.id}`, it.name]))
}

/** What leads to the people of one item: everybody of the house, and whatever the house has of the customer. */
export async function knownFor(tx: Tx, row: EvidenceRow) {
  const staff = await tx.selectFrom('platform.people').select(['name', 'role']).execute()
  const of = row.contact_customer ?? row.incident_customer
  const customer = of
    ? await tx
        .selectFrom('desk.customers')
        .select(['name', 'phone', 'email', 'account'])
        .where('id', '=', of)
        .executeTakeFirst()
    : undefined
  const language: Language = row.language ?? 'zh-Hant'
  return { staff, customer: Object.values(customer ?? {}).filter((it) => it !== null), language }
}

export async function keptUntil(tx: Tx, it: { contact: string | null; incident: string | null; case: string | null }) {
  const { rows: found } = await sql<{ until: Date | null; because: string }>`
    select until, because from guard.kept_until(${it.contact}, ${it.incident}, ${it.case})`.execute(tx)
  return found[0] ?? { until: null, because: 'unlinked' }
}

export async function isHeld(tx: Tx, it: { contact: string | null; incident: string | null; case: string | null }) {
  const { rows: found } = await sql<{
    held: boolean
  }>`select guard.is_held(${it.contact}, ${it.incident}, ${it.case}) as held`.execute(tx)
  return found[0]?.held ?? false
}
