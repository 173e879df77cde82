import type { PersonId } from '#kernel/ids.ts'
import { newId, type Work } from '#platform/public.ts'
import { behind } from '../behind.sql.ts'
import type { WorkFact } from './formal-referral.ts'

/** Null when they have not answered the last one of the same person yet. */
export const addFormalReferral = (
  work: Work,
  it: { employee: PersonId; by: PersonId; facts: readonly WorkFact[] },
): Promise<string | null> =>
  behind(work, async (tx) => {
    const open = await tx
      .selectFrom('care.formal_referrals')
      .select('id')
      .where('employee', '=', it.employee)
      .where('asked_by', '=', it.by)
      .where('answer', 'is', null)
      .executeTakeFirst()
    if (open) return null
    const id = newId<'formal_referral'>(work.now)
    await tx
      .insertInto('care.formal_referrals')
      .values({
        id,
        house: work.house,
        employee: it.employee,
        asked_by: it.by,
        facts: JSON.stringify(it.facts),
        asked_at: work.now,
      })
      .execute()
    return id
  })

export const formalReferralsOf = (work: Work, person: PersonId) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.formal_referrals')
      .select(['id', 'employee', 'asked_by', 'facts', 'asked_at', 'answer', 'answered_at'])
      .where((on) => on.or([on('employee', '=', person), on('asked_by', '=', person)]))
      .orderBy('asked_at', 'desc')
      .limit(50)
      .execute(),
  )

export const findFormalReferral = (work: Work, id: string) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.formal_referrals')
      .select(['id', 'employee', 'answer'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )

export const saveAnswer = (work: Work, id: string, answer: 'countersigned' | 'declined') =>
  behind(work, (tx) =>
    tx.updateTable('care.formal_referrals').set({ answer, answered_at: work.now }).where('id', '=', id).execute(),
  )

export async function namesOf(work: Work, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (people.length === 0) return new Map()
  const rows = await work.tx
    .selectFrom('platform.people')
    .select(['id', 'name'])
    .where('id', 'in', people as readonly PersonId[])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
