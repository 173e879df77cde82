import { sql } from 'kysely'
import { enter } from '#fair/public.ts'
import { type CaseId, type ContactId, id } from '#kernel/ids.ts'
import { actorName, newId, type Ring, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { hash, type NewEvidence, sealEvidence, takeTurn } from './chain.sql.ts'
import { ofContact, ofFiles, ofIncident } from './gather.sql.ts'

/** Evidence whose end nobody knows yet is looked at again after so many days. */
export const LOOK_AGAIN_DAYS = 30
const DAY = 86_400_000

type Wanted = { id: string; incident: string | null; contact: ContactId | null }

/**
 * Captures what is there about an incident or a conversation, now and in this work, and gives how many items are new.
 * Whatever is there unchanged already is not added again, so it may be called as often as somebody likes.
 */
export async function captureFor(work: Work, what: { incident: string } | { contact: ContactId }): Promise<number> {
  const incident = 'incident' in what ? what.incident : null
  const contact = 'contact' in what ? what.contact : await contactOf(work.tx, what.incident)
  const capture = newId<'capture'>(work.now)
  await work.tx
    .insertInto('guard.captures')
    .values({ id: capture, house: work.house, incident, contact, because: 'asked', asked_at: work.now })
    .execute()
  return carryOutCapture(work, { id: capture, incident, contact })
}

const contactOf = async (tx: Tx, incident: string): Promise<ContactId | null> =>
  (await tx.selectFrom('guard.incidents').select('contact').where('id', '=', incident).executeTakeFirst())?.contact ??
  null

/** What happened has opened a capture. Late, lost or doubled, it is made once. */
export const evidenceFellDue: Ring = async (work, about) => {
  await enter(work)
  const wanted = await work.tx
    .selectFrom('guard.captures')
    .select(['id', 'incident', 'contact'])
    .where('id', '=', about)
    .where('captured_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (wanted) await carryOutCapture(work, wanted)
}

async function carryOutCapture(work: Work, wanted: Wanted): Promise<number> {
  const caseId = await caseOf(work.tx, wanted)
  const gathered = [
    ...(wanted.incident ? await ofIncident(work.tx, wanted.incident) : []),
    ...(wanted.contact ? await ofContact(work.tx, wanted.contact) : []),
    ...(caseId ? await ofFiles(work.tx, caseId) : []),
  ]
  const clock = await clockOf(work)
  const capturedBy = actorName(work.actor)
  const items = gathered.map(
    ({ content, ...it }): NewEvidence => ({
      ...it,
      capture: wanted.id,
      incident: wanted.incident,
      contact: wanted.contact,
      case: caseId,
      clock,
      capturedBy,
      body: JSON.stringify(content, null, 1),
    }),
  )
  await takeTurn(work, 'evidence')
  const fresh = await notYetThere(work.tx, wanted, items)
  await sealEvidence(work, fresh)
  await work.tx
    .updateTable('guard.captures')
    .set({ captured_at: work.now, items: fresh.length })
    .where('id', '=', wanted.id)
    .execute()
  if (fresh.length > 0)
    await setDeadline(work, 'evidence_age', wanted.id, new Date(work.now.getTime() + LOOK_AGAIN_DAYS * DAY))
  await record(work, {
    name: 'evidence.captured',
    about: wanted.incident ?? wanted.contact ?? wanted.id,
    body: { items: fresh.length },
    topics: ['evidence', 'conduct'],
  })
  return fresh.length
}

async function caseOf(tx: Tx, { incident, contact }: Wanted): Promise<CaseId | null> {
  const { rows } = await sql<{ case_id: string | null }>`select coalesce(
    (select case_id from guard.incidents where id = ${incident}), (select case_id from desk.contacts where id = ${contact})) as case_id`.execute(
    tx,
  )
  return rows[0]?.case_id ? id(rows[0].case_id) : null
}

/** The same words of the same thing are one piece of evidence, as long as they are still kept. */
async function notYetThere(tx: Tx, { incident, contact }: Wanted, items: readonly NewEvidence[]) {
  const { rows: there } = await sql<{ source: string; sha256: string }>`
    select source, sha256 from guard.captured_already(${contact}, ${incident})`.execute(tx)
  const known = new Set(there.map((it) => `${it.source} ${it.sha256}`))
  return items.filter((it) => !known.has(`${it.source} ${hash(it.body)}`))
}

/** Which clock said when, and how far it stood from the database's at that moment. */
async function clockOf(work: Work): Promise<string> {
  const ahead = work.clock.ahead()
  const { rows } = await sql<{
    ms: number
  }>`select round(extract(epoch from clock_timestamp()) * 1000)::float8 as ms`.execute(work.tx)
  const off = work.now.getTime() - ahead - (rows[0]?.ms ?? 0)
  const moved = ahead === 0 ? '' : `; the house was moved ${ahead} ms ahead of it`
  return `server clock (UTC), ${off} ms from the database clock${moved}`
}
