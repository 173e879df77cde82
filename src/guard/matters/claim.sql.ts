import { enter } from '#fair/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { meetDeadlines, newId, type Ring, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { type Choice, nextReminder, reminderAt } from './limit.ts'
import { addStep, findMatter, type MatterRow, tell } from './matter.sql.ts'

type New = { choice: Choice; shared: boolean; words: string; by: PersonId }

/** Kept to herself, the others are told that and no more: not even an older choice that she once shared. */
export async function addOwnChoice(work: Work, matter: MatterRow, it: New): Promise<void> {
  if (!it.shared) await add(work, matter, 'employee', { ...it, choice: 'kept', shared: true, words: '' })
  await add(work, matter, 'employee', it)
  await tell(work, 'matter.chosen', matter)
}

export async function addCompanyChoice(work: Work, matter: MatterRow, it: Omit<New, 'shared'>): Promise<void> {
  await add(work, matter, 'company', { ...it, shared: true })
  await addStep(work, matter, { state: `company_${it.choice}`, words: it.words, by: it.by })
}

const add = (
  work: Work,
  matter: MatterRow,
  claimant: 'company' | 'employee',
  it: Omit<New, 'choice'> & { choice: Choice | 'kept' },
) =>
  work.tx
    .insertInto('guard.matter_choices')
    .values({ id: newId(work.now), house: work.house, matter: matter.id, claimant, ...it, at: work.now })
    .execute()

/** What each of the two has chosen, as far as whoever looks may know it. */
export async function choicesOf(tx: Tx, matter: string) {
  const rows = await tx
    .selectFrom('guard.matter_choices')
    .select(['claimant', 'choice', 'shared', 'words', 'at'])
    .where('matter', '=', matter)
    // Of two of the same instant the one she kept is hers, and the other says that she did.
    .orderBy('at')
    .orderBy('shared', 'desc')
    .orderBy('id')
    .execute()
  const last = (claimant: string) => rows.findLast((it) => it.claimant === claimant) ?? null
  return { company: last('company'), employee: last('employee') }
}

export async function addLimit(
  work: Work,
  matter: MatterRow,
  it: { what: string; basis: string; knownAt: Date; months: number; dueAt: Date; by: PersonId },
): Promise<void> {
  const id = newId<'matter_deadline'>(work.now)
  await work.tx
    .insertInto('guard.matter_deadlines')
    .values({
      id,
      house: work.house,
      matter: matter.id,
      what: it.what,
      due_at: it.dueAt,
      kind: 'limitation',
      basis: it.basis,
      known_at: it.knownAt,
      months: it.months,
    })
    .execute()
  await setDeadline(work, 'matter_due', id, it.dueAt)
  // What is near already is told at the next ring, not at the next reminder.
  await setDeadline(
    work,
    'matter_limit',
    id,
    reminderAt(it.dueAt, work.now) ? work.now : (nextReminder(it.dueAt, work.now) ?? it.dueAt),
  )
  await addStep(work, matter, { state: 'limit_set', words: it.what, by: it.by })
}

/** A limit comes near. Late or lost it says the nearest that stands now; doubled it says nothing. */
export const limitCameNear: Ring = async (work, about) => {
  await enter(work)
  const row = await work.tx
    .selectFrom('guard.matter_deadlines')
    .select(['id', 'matter', 'due_at', 'reminded'])
    .where('id', '=', about)
    .where('kind', '=', 'limitation')
    .where('met_at', 'is', null)
    .where('due_at', '>', work.now)
    .forUpdate()
    .executeTakeFirst()
  const matter = row && (await findMatter(work.tx, row.matter))
  if (!row || !matter || matter.state === 'closed') return
  const days = reminderAt(row.due_at, work.now)
  if (days !== null && (row.reminded === null || days < row.reminded)) {
    await work.tx.updateTable('guard.matter_deadlines').set({ reminded: days }).where('id', '=', row.id).execute()
    await tell(work, 'matter.limit_near', matter, { days })
  }
  const next = nextReminder(row.due_at, work.now)
  await meetDeadlines(work, 'matter_limit', row.id)
  if (next) await setDeadline(work, 'matter_limit', row.id, next)
}
