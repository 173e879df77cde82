import { askForBacking, backedBy, marksIn, withdrawBacking } from '#guard/public.ts'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { holdPresence } from '#routing/public.ts'

/** Something was done to somebody, by their own word: within the shift somebody with a name tells them what will follow. */
export async function askToBeBacked(
  work: Work,
  it: { contact: ContactId; agent: PersonId; because: 'marked' | 'ended' | 'talk' },
): Promise<string | null> {
  const { shiftEndsAt } = await holdPresence(work, it.agent)
  return askForBacking(work, { ...it, dueAt: backedBy(work.now, shiftEndsAt) })
}

/** After a mark was set or taken back: what stands decides whether anybody is to be answered. */
export async function backedAsMarked(work: Work, contact: ContactId, agent: PersonId): Promise<void> {
  const stands = (await marksIn(work.tx, contact)).some((mark) => mark.counts)
  if (stands) await askToBeBacked(work, { contact, agent, because: 'marked' })
  else await withdrawBacking(work, contact, agent)
}

/** Whoever reported something, or had it reported for them, is answered within the shift, whatever channel it came by. */
export async function backReport(
  work: Work,
  it: { contact: ContactId | null; agent: PersonId; incident: string },
): Promise<string | null> {
  const { shiftEndsAt } = await holdPresence(work, it.agent)
  return askForBacking(work, { ...it, because: 'reported', dueAt: backedBy(work.now, shiftEndsAt) })
}
