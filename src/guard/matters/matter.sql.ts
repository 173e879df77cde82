import { enter } from '#fair/public.ts'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import { meetDeadlines, newId, type Ring, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import type { Matter, MatterState } from './matter.ts'

export type MatterRow = NonNullable<Awaited<ReturnType<typeof findMatter>>>

const rows = (tx: Tx) =>
  tx
    .selectFrom('guard.matters as m')
    .innerJoin('platform.people as p', 'p.id', 'm.agent')
    .select(['m.id', 'm.agent', 'p.name as agent_name', 'm.contact', 'm.wishes', 'm.other_party', 'm.state'])
    .select(['m.opened_at', 'm.withdrawn_at'])

export const mattersSeen = (tx: Tx) =>
  rows(tx)
    .select((it) =>
      it
        .selectFrom('guard.matter_deadlines as d')
        .select((d) => d.fn.min('d.due_at').as('due'))
        .whereRef('d.matter', '=', 'm.id')
        .where('d.met_at', 'is', null)
        .as('next_due'),
    )
    .orderBy('m.opened_at', 'desc')
    .limit(100)
    .execute()

/** The matter, held: of two who seal at once, one comes after the other. */
export const findMatter = (tx: Tx, id: string) => rows(tx).where('m.id', '=', id).forUpdate('m').executeTakeFirst()

export const toMatter = (row: MatterRow): Matter => ({ state: row.state, withdrawn: row.withdrawn_at !== null })

export async function addMatter(
  work: Work,
  it: { agent: PersonId; contact: ContactId | null; wishes: string; otherParty: string },
): Promise<string> {
  const id = newId<'matter'>(work.now)
  await work.tx
    .insertInto('guard.matters')
    .values({
      id,
      house: work.house,
      agent: it.agent,
      contact: it.contact,
      wishes: it.wishes,
      other_party: it.otherParty,
      opened_at: work.now,
      consent_at: work.now,
    })
    .execute()
  await addStep(work, { id, agent: it.agent }, { state: 'asked', words: it.wishes, by: it.agent })
  return id
}

/** A step and whoever it concerns hear of it together; the fact says that, not what. */
export async function addStep(
  work: Work,
  matter: { id: string; agent: PersonId },
  it: { state: string; words: string; by: PersonId },
): Promise<void> {
  await work.tx
    .insertInto('guard.matter_steps')
    .values({ id: newId(work.now), house: work.house, matter: matter.id, ...it, at: work.now })
    .execute()
  await tell(work, 'matter.moved', matter)
}

export async function saveState(work: Work, matter: { id: string }, state: MatterState): Promise<void> {
  await work.tx
    .updateTable('guard.matters')
    .set({ state, closed_at: state === 'closed' ? work.now : null })
    .where('id', '=', matter.id)
    .execute()
}

export const saveWithdrawn = (work: Work, matter: { id: string }) =>
  work.tx
    .updateTable('guard.matters')
    .set({ withdrawn_at: work.now })
    .where('id', '=', matter.id)
    .where('withdrawn_at', 'is', null)
    .execute()

/** Heard by the person and by legal, and by no other screen. */
export async function tell(
  work: Work,
  name: `matter.${string}`,
  matter: { id: string; agent: PersonId },
  body: Readonly<Record<string, string | number>> = {},
): Promise<void> {
  const legal = await work.tx.selectFrom('platform.people').select('id').where('role', '=', 'legal').execute()
  const topics = [`person:${matter.agent}`, ...legal.map((it) => `person:${it.id}`)]
  await record(work, { name, about: matter.id, body, topics })
}

export const stepsOfMatter = (tx: Tx, matter: string) =>
  tx
    .selectFrom('guard.matter_steps as s')
    .innerJoin('platform.people as p', 'p.id', 's.by')
    .select(['s.id', 's.state', 's.words', 'p.name as by', 's.at'])
    .where('s.matter', '=', matter)
    .orderBy('s.at')
    .orderBy('s.id')
    .execute()

export const deadlinesOf = (tx: Tx, matter: string) =>
  tx
    .selectFrom('guard.matter_deadlines')
    .select(['id', 'what', 'due_at', 'met_at', 'missed_at', 'kind', 'basis'])
    .where('matter', '=', matter)
    .orderBy('due_at')
    .execute()

export async function addDeadline(work: Work, matter: MatterRow, what: string, dueAt: Date): Promise<void> {
  const id = newId<'matter_deadline'>(work.now)
  await work.tx
    .insertInto('guard.matter_deadlines')
    .values({ id, house: work.house, matter: matter.id, what, due_at: dueAt })
    .execute()
  await setDeadline(work, 'matter_due', id, dueAt)
  await tell(work, 'matter.deadline_set', matter)
}

export async function meetDeadline(work: Work, matter: MatterRow, id: string): Promise<boolean> {
  const met = await work.tx
    .updateTable('guard.matter_deadlines')
    .set({ met_at: work.now })
    .where('id', '=', id)
    .where('matter', '=', matter.id)
    .where('met_at', 'is', null)
    .executeTakeFirst()
  if (met.numUpdatedRows === 0n) return false
  await meetDeadlines(work, 'matter_due', id)
  await tell(work, 'matter.deadline_met', matter)
  return true
}

/** Nobody met it: it stands as missed, for legal and for the person. */
export const matterFellDue: Ring = async (work, about) => {
  await enter(work)
  const late = await work.tx
    .updateTable('guard.matter_deadlines')
    .set({ missed_at: work.now })
    .where('id', '=', about)
    .where('met_at', 'is', null)
    .where('missed_at', 'is', null)
    .where('due_at', '<=', work.now)
    .returning('matter')
    .executeTakeFirst()
  const matter = late && (await findMatter(work.tx, late.matter))
  if (matter) await tell(work, 'matter.deadline_missed', matter)
}

export const costsOf = (tx: Tx, matter: string) =>
  tx
    .selectFrom('guard.matter_costs')
    .select(['id', 'what', 'amount', 'currency', 'at'])
    .where('matter', '=', matter)
    .orderBy('at')
    .execute()

export async function addCost(
  work: Work,
  matter: MatterRow,
  it: { what: string; amount: number; currency: string; by: PersonId },
): Promise<void> {
  await work.tx
    .insertInto('guard.matter_costs')
    .values({ id: newId(work.now), house: work.house, matter: matter.id, ...it, at: work.now })
    .execute()
  await tell(work, 'matter.paid', matter)
}
