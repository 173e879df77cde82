import type { ContactId, PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

export type NewStep = { contact: ContactId; agent: PersonId } & (
  | { kind: 'warning'; nth: number }
  | { kind: 'end'; reason: string | null }
  | { kind: 'decline'; reason: string; instead: string }
)

/** A step of the agent's own right, stamped to the second. It never asks and is never scored. */
export async function takeStep(work: Work, step: NewStep): Promise<void> {
  const { contact, agent, kind } = step
  const rest =
    step.kind === 'warning'
      ? { nth: step.nth }
      : step.kind === 'end'
        ? { reason: step.reason }
        : { reason: step.reason, instead: step.instead }
  await work.tx
    .insertInto('guard.steps')
    .values({ id: newId(work.now), house: work.house, contact, agent, kind, ...rest, at: work.now })
    .execute()
  await record(work, {
    name: `conduct.${kind}`,
    about: contact,
    body: step.kind === 'warning' ? { nth: step.nth } : {},
    topics: [`contact:${contact}`, 'floor'],
  })
}

export const stepsOf = (tx: Tx, contact: ContactId) =>
  tx
    .selectFrom('guard.steps')
    .select(['kind', 'nth', 'reason', 'instead', 'at'])
    .where('contact', '=', contact)
    .orderBy('at')
    .execute()

export async function warningsIn(tx: Tx, contact: ContactId): Promise<number> {
  const row = await tx
    .selectFrom('guard.steps')
    .select((it) => it.fn.countAll<number>().as('n'))
    .where('contact', '=', contact)
    .where('kind', '=', 'warning')
    .executeTakeFirst()
  return row?.n ?? 0
}
