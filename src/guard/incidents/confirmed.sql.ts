import { sql } from 'kysely'
import type { CaseId, ContactId, CustomerId, PersonId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import type { Category, IncidentKind, Level } from './incident.ts'

/** What other parts of the house may know of an incident. What is confined has no kind here: that it is handled is all. */
export type IncidentSeen = {
  id: string
  customer: CustomerId
  contact: ContactId | null
  caseId: CaseId | null
  agent: PersonId
  reportedBy: PersonId
  happenedAt: Date
  reportedAt: Date
  category: Category
  kind: IncidentKind | null
  level: Level
  preventable: 'yes' | 'no' | 'unknown'
  confined: boolean
  state: 'reported' | 'confirmed' | 'not_confirmed'
  decidedBy: PersonId | null
  decidedAt: Date | null
}

const rows = (tx: Tx) =>
  tx
    .selectFrom('guard.incidents')
    .select(['id', 'customer', 'contact', 'case_id as caseId', 'agent', 'reported_by as reportedBy'])
    .select(['happened_at as happenedAt', 'reported_at as reportedAt', 'category', 'preventable', 'confined', 'state'])
    .select(['decided_by as decidedBy', 'decided_at as decidedAt'])
    .select(sql<IncidentKind | null>`case when not confined then kind end`.as('kind'))
    .select(sql<Level>`level`.as('level'))

/** The confirmed incidents of a customer from a moment on, the earliest first. */
export const confirmedIncidents = (tx: Tx, customer: CustomerId, since: Date): Promise<readonly IncidentSeen[]> =>
  rows(tx)
    .where('customer', '=', customer)
    .where('state', '=', 'confirmed')
    .where('happened_at', '>=', since)
    .orderBy('happened_at')
    .execute()

export const incidentOf = async (tx: Tx, incident: string): Promise<IncidentSeen | null> =>
  (await rows(tx).where('id', '=', incident).executeTakeFirst()) ?? null
