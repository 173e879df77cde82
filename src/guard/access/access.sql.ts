import { sql } from 'kysely'
import type { ContactId, CustomerId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { currentStandings } from '../standings/current.sql.ts'
import type { WayIn } from '../standings/options.ts'
import { type About, type Instead, type Reach, reach } from './access.ts'

export type AtTheDoor = {
  customer: CustomerId
  way: WayIn
  caseId: string | null
  verified: boolean
  about: About | null
  place: string
}

/** One question, and none for somebody whom nobody has made sure of. */
export async function accessOf(work: Work, it: AtTheDoor): Promise<Reach> {
  if (!it.verified || it.about) return { kind: 'open' }
  return reach(await currentStandings(work.tx, it.customer, work.now), {
    way: it.way,
    at: work.now,
    zone: work.zone,
    case: it.caseId,
    verified: true,
    isNewMatter: false,
    isEmergency: false,
    isDataRequest: false,
    isComplaint: false,
    place: it.place,
  })
}

/** Nothing has ever said whose this record is: nobody was made sure of on it, and nothing was decided about it. */
export async function isUnclaimed(tx: Tx, customer: CustomerId): Promise<boolean> {
  const { rows } = await sql<{
    free: boolean
  }>`select not exists (select from guard.standings where customer = ${customer})
    and not exists (select from desk.contacts where customer = ${customer} and verified_by is not null) as free`.execute(
    tx,
  )
  return rows[0]?.free ?? false
}

export type ReadWhere = 'live' | 'case' | 'list' | 'phone_system'

/** A screen that stands open asks again and again; within the hour that is one look. */
const SAME_LOOK = '1 hour'

/** Somebody looked at what is said of a customer. One line to a decision, and nobody takes it out again. */
export async function noteMarkerReads(
  work: Work,
  read: { customer: CustomerId; standings: readonly string[]; where: ReadWhere; about: string },
): Promise<void> {
  const { actor } = work
  const reader = actor.kind === 'person' ? actor.id : null
  const name = actor.kind === 'person' ? actor.name : actor.kind === 'token' ? `token:${actor.name}` : actor.kind
  for (const standing of read.standings)
    await sql`insert into guard.marker_reads (id, house, standing, customer, reader, reader_name, seen_at_place, about, at)
      select ${newId(work.now)}, ${work.house}, ${standing}, ${read.customer}, ${reader}, ${name}, ${read.where},
        ${read.about}, ${work.now}
      where not exists (select from guard.marker_reads r where r.standing = ${standing} and r.about = ${read.about}
        and r.reader_name = ${name} and r.reader is not distinct from ${reader}::uuid
        and r.at > ${work.now}::timestamptz - ${SAME_LOOK}::interval)`.execute(work.tx)
}

/** Whom something was done to by this customer, as somebody of the staff has said it and nobody has said otherwise. */
export async function wasHurtBy(tx: Tx, customer: CustomerId, person: PersonId): Promise<boolean> {
  const row = await tx
    .selectFrom('guard.incidents')
    .select('id')
    .where('customer', '=', customer)
    .where('agent', '=', person)
    .where('state', '!=', 'not_confirmed')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** They came by a way that is not theirs now. What they bring is kept, and whoever looks after the case hears of it. */
export async function noteTurn(
  work: Work,
  it: { customer: CustomerId; contact: ContactId | null; caseId: string | null; way: WayIn; said: Instead },
): Promise<void> {
  const { rows } = await sql<{ owner: PersonId | null }>`insert into guard.access_turns
      (id, house, customer, standing, contact, case_id, way, said, at)
    values (${newId(work.now)}, ${work.house}, ${it.customer}, ${it.said.standing}, ${it.contact}, ${it.caseId}, ${it.way},
      ${it.said.say}, ${work.now})
    on conflict (contact) do nothing
    returning (select owner from desk.cases where id = ${it.caseId}) as owner`.execute(work.tx)
  const owner = rows[0]?.owner
  await record(work, {
    name: 'access.turned',
    about: it.contact ?? it.customer,
    body: { way: it.way, said: it.said.say },
    topics: ['floor', ...(it.caseId ? [`case:${it.caseId}`] : []), ...(owner ? [`person:${owner}`] : [])],
  })
}
