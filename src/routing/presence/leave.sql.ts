import { transferBeforeShiftEnd } from '#desk/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'
import { endSitting } from '../seats/sitting.sql.ts'
import { holdPresence, savePresence } from './presence.sql.ts'

/** Gone for today, paid: what falls due before they are back goes to their lead now. Gives how many promises went. */
export async function leaveForToday(work: Work, person: PersonId): Promise<number> {
  const before = await holdPresence(work, person)
  await savePresence(work, person, {
    state: 'away',
    saidAt: work.now,
    shiftEndsAt: null,
    lastBreakAt: before.state === 'available' ? work.now : before.lastBreakAt,
  })
  await endSitting(work, person)
  await record(work, {
    name: 'presence.changed',
    about: person,
    body: { state: 'away' },
    topics: [`person:${person}`, 'floor'],
  })
  return transferBeforeShiftEnd(work, person, work.now)
}
