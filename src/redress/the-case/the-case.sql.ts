import { type CaseRow, findCase, holdCase } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Person, Tx, Work } from '#platform/public.ts'

export type Held = { it: CaseRow; me: Person }
export type CaseRefusal = 'case.unknown' | 'case.already_closed'

/** The open case, held for the length of this work: what is known, said and decided of it comes one after the other. */
export async function heldCase(work: Work, raw: string): Promise<Outcome<Held, CaseRefusal>> {
  const held = await holdCase(work.tx, id(raw))
  if (!held || work.actor.kind !== 'person') return refuse('case.unknown')
  if (held.state !== 'open') return refuse('case.already_closed')
  const it = await findCase(work.tx, held.id)
  return it ? done({ it, me: work.actor }) : refuse('case.unknown')
}

export async function seenCase(work: Work, raw: string): Promise<Outcome<Held, 'case.unknown'>> {
  const it = await findCase(work.tx, id(raw))
  return it && work.actor.kind === 'person' ? done({ it, me: work.actor }) : refuse('case.unknown')
}

/** A conversation about this case, when one is named. */
export async function isContactOf(tx: Tx, contact: string | undefined, caseId: string): Promise<boolean> {
  if (contact === undefined) return true
  const row = await tx
    .selectFrom('desk.contacts')
    .select('case_id')
    .where('id', '=', id<'contact'>(contact))
    .executeTakeFirst()
  return row?.case_id === caseId
}

export const topicsOf = (it: Pick<CaseRow, 'id' | 'owner'>): string[] => [
  `case:${it.id}`,
  'decisions',
  ...(it.owner ? [`person:${it.owner}`] : []),
]
