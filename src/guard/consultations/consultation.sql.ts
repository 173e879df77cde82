import { sql } from 'kysely'
import { enter } from '#fair/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/roles.ts'
import { meetDeadlines, newId, type Ring, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { type Consultation, type Draft, reminderDue } from './consultation.ts'

const rows = (tx: Tx) =>
  tx
    .selectFrom('guard.consultations as c')
    .innerJoin('platform.people as p', 'p.id', 'c.person')
    .selectAll('c')
    .select('p.name as person_name')
export type ConsultationRow = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

/** The room lets through what is this person's own, or everything to legal; to anybody else there is none. */
export const findConsultation = (tx: Tx, id: string) =>
  rows(tx).where('c.id', '=', id).forUpdate('c').executeTakeFirst()

export const consultationsSeen = (tx: Tx) =>
  rows(tx)
    .select((it) =>
      it
        .selectFrom('guard.consultation_words as w')
        .select('w.words')
        .whereRef('w.consultation', '=', 'c.id')
        .orderBy('w.at')
        .limit(1)
        .as('first'),
    )
    .orderBy(sql`c.state <> 'asked'`)
    .orderBy('c.due_at')
    .limit(200)
    .execute()

export const wordsOf = (tx: Tx, consultation: string) =>
  tx
    .selectFrom('guard.consultation_words as w')
    .innerJoin('platform.people as p', 'p.id', 'w.by')
    .select(['w.id', 'w.by', 'p.name', 'w.words', 'w.at'])
    .where('w.consultation', '=', consultation)
    .orderBy('w.at')
    .orderBy('w.id')
    .execute()

export async function addConsultation(
  work: Work,
  it: { person: PersonId; incident: string | null; question: string; dueAt: Date },
): Promise<string> {
  const id = newId<'consultation'>(work.now)
  await work.tx
    .insertInto('guard.consultations')
    .values({
      id,
      house: work.house,
      person: it.person,
      incident: it.incident,
      asked_at: work.now,
      due_at: it.dueAt,
    })
    .execute()
  await addWords(work, { id, person: it.person }, it.person, it.question)
  await setDeadline(work, 'consultation_due', id, reminderDue(work.now, it.dueAt))
  return id
}

/** Heard by the two it is between; the fact says that, never what. */
async function tell(
  work: Work,
  name: `consultation.${string}` | `faq.${string}`,
  of: { id: string; person: PersonId },
) {
  const legal = await work.tx.selectFrom('platform.people').select('id').where('role', '=', 'legal').execute()
  await record(work, { name, about: of.id, topics: [`person:${of.person}`, ...legal.map((it) => `person:${it.id}`)] })
}

async function addWords(work: Work, of: { id: string; person: PersonId }, by: PersonId, words: string): Promise<void> {
  await work.tx
    .insertInto('guard.consultation_words')
    .values({ id: newId(work.now), house: work.house, consultation: of.id, by, words, at: work.now })
    .execute()
  await tell(work, by === of.person ? 'consultation.asked' : 'consultation.answered', of)
}

export async function sayMore(
  work: Work,
  row: ConsultationRow,
  it: { by: PersonId; words: string; state: Consultation['state']; dueAt: Date },
): Promise<void> {
  await addWords(work, row, it.by, it.words)
  const isAskedAnew = it.state === 'asked' && row.state !== 'asked'
  await work.tx
    .updateTable('guard.consultations')
    .set({
      state: it.state,
      ...(it.state === 'answered' ? { answered_at: work.now } : {}),
      ...(isAskedAnew ? { due_at: it.dueAt, reminded_at: null, escalated_at: null } : {}),
    })
    .where('id', '=', row.id)
    .execute()
  if (it.state === 'answered') await meetDeadlines(work, 'consultation_due', row.id)
  if (isAskedAnew) await setDeadline(work, 'consultation_due', row.id, reminderDue(work.now, it.dueAt))
}

export async function close(work: Work, row: ConsultationRow): Promise<void> {
  await work.tx.updateTable('guard.consultations').set({ state: 'closed' }).where('id', '=', row.id).execute()
  await meetDeadlines(work, 'consultation_due', row.id)
  await tell(work, 'consultation.closed', row)
}

/** Half of the time, then all of it: legal is reminded, then those above hear that something waits, and no more than that. */
export const consultationWaits: Ring = async (work, about) => {
  await enter(work)
  const row = await findConsultation(work.tx, about)
  if (row?.state !== 'asked') return
  const isLate = row.due_at <= work.now
  if (isLate ? row.escalated_at : row.reminded_at) return
  await work.tx
    .updateTable('guard.consultations')
    .set(isLate ? { escalated_at: work.now } : { reminded_at: work.now })
    .where('id', '=', row.id)
    .execute()
  if (!isLate) {
    await tell(work, 'consultation.reminded', row)
    await setDeadline(work, 'consultation_due', row.id, row.due_at)
    return
  }
  await tell(work, 'consultation.late', row)
  const above = await work.tx
    .selectFrom('platform.people')
    .select('id')
    .where('role', 'in', ['compliance', 'executive'] satisfies Role[])
    .execute()
  // Said of the house and of nobody: whose question it is stays between the two.
  await record(work, {
    name: 'legal.answers_late',
    about: work.house,
    topics: ['evidence', ...above.map((it) => `person:${it.id}`)],
  })
}

export const levelOf = async (tx: Tx, incident: string, person: PersonId) =>
  tx
    .selectFrom('guard.incidents')
    .select(sql<number>`level::int`.as('level'))
    .where('id', '=', incident)
    .where((it) => it.or([it('agent', '=', person), it('reported_by', '=', person)]))
    .executeTakeFirst()

export async function lateNow(work: Work): Promise<{ late: number; oldest: Date | null }> {
  const { rows: found } = await sql<{ late: number; oldest: Date | null }>`
    select late, oldest from guard.late_consultations(${work.now})`.execute(work.tx)
  return found[0] ?? { late: 0, oldest: null }
}

const FAQ = ['id', 'question', 'answer', 'language', 'agreed_at', 'drafted_at'] as const

export const draftOf = (tx: Tx, consultation: string) =>
  tx
    .selectFrom('guard.legal_faqs')
    .select(FAQ)
    .where('consultation', '=', consultation)
    .where('refused_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()

export async function addDraft(work: Work, row: ConsultationRow, draft: Draft, by: PersonId): Promise<string | null> {
  const made = await work.tx
    .insertInto('guard.legal_faqs')
    .values({
      id: newId(work.now),
      house: work.house,
      consultation: row.id,
      ...draft,
      drafted_by: by,
      drafted_at: work.now,
    })
    .onConflict((it) => it.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (made) await tell(work, 'faq.drafted', row)
  return made?.id ?? null
}

export async function settleFaq(
  work: Work,
  row: ConsultationRow,
  faq: string,
  how: 'agreed_at' | 'refused_at' | 'withdrawn_at',
): Promise<void> {
  await work.tx
    .updateTable('guard.legal_faqs')
    .set({ [how]: work.now })
    .where('id', '=', faq)
    .execute()
  await tell(work, `faq.${how === 'agreed_at' ? 'agreed' : how === 'refused_at' ? 'refused' : 'withdrawn'}`, row)
}

export const publishedFaqs = (tx: Tx) =>
  tx
    .selectFrom('guard.legal_faqs')
    .select(FAQ)
    .where('agreed_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('agreed_at', 'desc')
    .limit(200)
    .execute()

/** Every name of the house, and what it has of the customer of the incident that was asked about. */
export async function knownNames(tx: Tx, incident: string | null): Promise<readonly string[]> {
  const staff = await tx.selectFrom('platform.people').select('name').execute()
  const of = incident
    ? await tx
        .selectFrom('guard.incidents as i')
        .innerJoin('desk.customers as c', 'c.id', 'i.customer')
        .select(['c.name', 'c.phone', 'c.email', 'c.account'])
        .where('i.id', '=', incident)
        .executeTakeFirst()
    : undefined
  return [...staff.map((it) => it.name), ...Object.values(of ?? {}).filter((it) => it !== null)]
}
