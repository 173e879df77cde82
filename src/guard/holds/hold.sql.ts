import { endHold, lookAgain, setHold } from '#desk/public.ts'
import { type CaseId, type ContactId, id, type PersonId } from '#kernel/ids.ts'
import { newId, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { noteTouch } from '../evidence/chain.sql.ts'
import type { SubjectKind } from '../evidence/evidence.ts'
import type { Subject } from '../evidence/subject.sql.ts'

const COLUMN = { incident: 'incident', contact: 'contact', case: 'case_id', matter: 'matter' } as const

/** Null where one stands already: of two who hold at once there is one hold. */
export async function addHold(work: Work, subject: Subject, because: string, by: PersonId): Promise<string | null> {
  const id = subject.on === 'case' ? await holdCase(work, subject, because, by) : await hold(work, subject, because, by)
  if (id) await noteTouch(work, { act: 'held', about: subject, purpose: because })
  return id
}

async function holdCase(work: Work, subject: Subject, because: string, by: PersonId): Promise<string | null> {
  if (!(await setHold(work, id(subject.id), because, by))) return null
  const row = await work.tx
    .selectFrom('desk.holds')
    .select('id')
    .where('case_id', '=', id<'case'>(subject.id))
    .where('lifted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return row.id
}

async function hold(work: Work, subject: Subject, because: string, by: PersonId): Promise<string | null> {
  const row = await work.tx
    .insertInto('desk.holds')
    .values({ id: newId(work.now), house: work.house, [COLUMN[subject.on]]: subject.id, because, by, at: work.now })
    .onConflict((it) => it.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row) await record(work, { name: 'hold.placed', about: row.id, body: { on: subject.on }, topics: ['evidence'] })
  return row?.id ?? null
}

const rows = (tx: Tx) =>
  tx
    .selectFrom('desk.holds as h')
    .innerJoin('platform.people as p', 'p.id', 'h.by')
    .leftJoin('platform.people as l', 'l.id', 'h.lifted_by')
    .selectAll('h')
    .select(['p.name as by_name', 'l.name as lifted_name'])
export type HoldRow = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

export const holds = (tx: Tx) =>
  rows(tx)
    .orderBy('h.lifted_at', (it) => it.desc().nullsFirst())
    .orderBy('h.at', 'desc')
    .limit(200)
    .execute()
export const findHold = (tx: Tx, hold: string) => rows(tx).where('h.id', '=', hold).forUpdate('h').executeTakeFirst()

export function subjectOf(row: HoldRow): { on: SubjectKind; id: string } {
  if (row.case_id) return { on: 'case', id: row.case_id }
  if (row.contact) return { on: 'contact', id: row.contact }
  return row.incident ? { on: 'incident', id: row.incident } : { on: 'matter', id: row.matter ?? '' }
}

/** Lifted, with why. Whatever it kept is looked at again at once; what something else keeps stays. */
export async function liftHold(work: Work, row: HoldRow, because: string, by: PersonId): Promise<void> {
  const subject = subjectOf(row)
  if (subject.on === 'case') await endHold(work, id(subject.id), by)
  await work.tx
    .updateTable('desk.holds')
    .set({ lifted_at: work.now, lifted_by: by, lifted_because: because })
    .where('id', '=', row.id)
    .execute()
  await noteTouch(work, { act: 'lifted', about: subject, purpose: because })
  await record(work, { name: 'hold.lifted', about: row.id, body: { on: subject.on }, topics: ['evidence'] })
  const { cases, captures } = await reachedBy(work.tx, subject)
  for (const it of cases) await lookAgain(work, it, work.now)
  for (const it of captures) await setDeadline(work, 'evidence_age', it, work.now)
}

async function reachedBy(tx: Tx, subject: Subject): Promise<{ cases: readonly CaseId[]; captures: readonly string[] }> {
  const contacts = await contactsOf(tx, subject)
  const found = await tx
    .selectFrom('guard.captures as k')
    .leftJoin('desk.contacts as c', 'c.id', 'k.contact')
    .leftJoin('guard.incidents as i', 'i.id', 'k.incident')
    .select(['k.id', 'c.case_id', 'i.case_id as incident_case'])
    .where((it) =>
      it.or([
        ...(contacts.length > 0 ? [it('k.contact', 'in', [...contacts])] : []),
        ...(subject.on === 'incident' ? [it('k.incident', '=', subject.id)] : []),
        ...(subject.on === 'case' ? [it('i.case_id', '=', id<'case'>(subject.id))] : []),
      ]),
    )
    .execute()
  const ofContacts =
    contacts.length === 0
      ? []
      : await tx
          .selectFrom('desk.contacts')
          .select('case_id')
          .where('id', 'in', [...contacts])
          .execute()
  const cases = [...found.flatMap((it) => [it.case_id, it.incident_case]), ...ofContacts.map((it) => it.case_id)]
  return {
    captures: found.map((it) => it.id),
    cases: [...new Set(cases.filter((it) => it !== null))],
  }
}

async function contactsOf(tx: Tx, { on, id: about }: Subject): Promise<readonly ContactId[]> {
  if (on === 'contact') return [id(about)]
  if (on === 'case')
    return (await tx.selectFrom('desk.contacts').select('id').where('case_id', '=', id<'case'>(about)).execute()).map(
      (it) => it.id,
    )
  const row =
    on === 'incident'
      ? await tx.selectFrom('guard.incidents').select('contact').where('id', '=', about).executeTakeFirst()
      : await tx.selectFrom('guard.matters').select('contact').where('id', '=', about).executeTakeFirst()
  return row?.contact ? [row.contact] : []
}
