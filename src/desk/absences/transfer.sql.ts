import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { findCase, giveCaseTo } from '../cases/case.sql.ts'
import { giveAtOnce } from '../promises/handover.sql.ts'
import type { HandedBecause } from '../promises/handover.ts'
import { selectPromises, toPromise } from '../promises/promise.sql.ts'
import { nextShift } from '../promises/shift.ts'
import { isAbsent, standInFor } from './absence.sql.ts'

type Leaves = {
  person: PersonId
  /** What falls due in this time has to be kept by somebody else. Without an end, everything after its beginning. */
  from: Date
  to: Date | null
  because: HandedBecause
  /** Named by a lead; else whoever stands in for them. */
  colleague?: PersonId | null
  /** What is broken already still has to be kept, and not by somebody who is not here. */
  andBroken: boolean
}

/** Moves what somebody cannot keep themselves. Gives how many promises moved; the customers' moments stay. */
export async function transferPromises(work: Work, it: Leaves): Promise<number> {
  const rows = await selectPromises(work.tx)
    .where('owner', '=', it.person)
    .where((its) =>
      its.or([
        its.and([
          its('state', '=', 'open'),
          its('due_at', '>=', it.from),
          ...(it.to ? [its('due_at', '<=', it.to)] : []),
        ]),
        ...(it.andBroken ? [its('state', '=', 'broken')] : []),
      ]),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
  let moved = 0
  for (const promise of rows.map(toPromise)) {
    const at = new Date(Math.max(promise.dueAt.getTime(), work.now.getTime()))
    const named = it.colleague && !(await isAbsent(work.tx, it.colleague, at)) ? it.colleague : null
    const to = named ?? (await standInFor(work, it.person, at))
    if (!to) continue
    await giveAtOnce(work, promise, to, it.because)
    moved++
  }
  return moved
}

/** Cases of somebody who leaves for good need an owner too, or their next news would be promised in an empty chair. */
export async function transferCases(
  work: Work,
  person: PersonId,
  from: Date,
  colleague: PersonId | null,
): Promise<void> {
  const to = colleague ?? (await standInFor(work, person, from))
  if (!to) return
  const cases = await work.tx
    .selectFrom('desk.cases')
    .select('id')
    .where('owner', '=', person)
    .where('state', '=', 'open')
    .orderBy('id')
    .execute()
  for (const { id } of cases) await giveCaseTo(work, id, to)
}

/** Before somebody's shift ends: what falls due before they are back goes to their lead, who is told (practice, rule 107). */
export const transferBeforeShiftEnd = (work: Work, person: PersonId, endsAt: Date): Promise<number> =>
  transferPromises(work, {
    person,
    from: endsAt,
    to: new Date(nextShift(endsAt, work.zone).getTime() - 1),
    because: 'shift_end',
    andBroken: false,
  })

/** What somebody owns of one case is somebody else's while they are out of reach: nothing of it falls due in an empty chair. */
export async function parkCase(work: Work, caseId: CaseId, person: PersonId): Promise<PersonId | null> {
  const to = await standInFor(work, person, work.now)
  if (!to) return null
  const promises = await selectPromises(work.tx)
    .where('case_id', '=', caseId)
    .where('owner', '=', person)
    .where('state', 'in', ['open', 'broken'])
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const promise of promises.map(toPromise)) await giveAtOnce(work, promise, to, 'off')
  const it = await findCase(work.tx, caseId)
  if (it?.owner === person && it.state === 'open') await giveCaseTo(work, caseId, to)
  return to
}
