import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Work } from '#platform/public.ts'
import { type Ground, heldGround } from '../grades/ground.sql.ts'
import { caseOfRemedy, type RemedyRow, remedyForUpdate, saveMoved } from './remedy.sql.ts'
import { move } from './remedy.ts'

/** The case first, then the remedy: everybody takes them in this order. */
export async function heldRemedy(work: Work, raw: string): Promise<{ ground: Ground; row: RemedyRow } | null> {
  const caseId = await caseOfRemedy(work.tx, raw)
  const ground = caseId && (await heldGround(work, caseId))
  const row = ground && (await remedyForUpdate(work.tx, raw))
  return ground && row ? { ground, row } : null
}

/** Sent, arrived, not wanted. `only`: a customer moves what is of their own case. */
export async function moveOn(
  work: Work,
  input: { id: string; words: string },
  to: 'sent' | 'received' | 'declined_by_customer',
  only?: string,
): Promise<Outcome<Record<never, never>, 'remedy.unknown' | 'remedy.already_settled' | 'remedy.not_approved'>> {
  const found = await heldRemedy(work, input.id)
  if (!found || (only !== undefined && found.ground.id !== only)) return refuse('remedy.unknown')
  const moved = move(found.row.state, to)
  if (!moved.ok) return moved
  const by = work.actor.kind === 'person' ? work.actor.id : null
  await saveMoved(work, found.ground, found.row, { to, words: input.words, by, releases: moved.next.releases })
  return done({})
}
