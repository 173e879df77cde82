import { type Channel, isAbsent } from '#desk/public.ts'
import { type About, accessOf } from '#guard/public.ts'
import type { CustomerId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { victimsOf } from './candidates.sql.ts'
import { type Gate, gateFor } from './gate.ts'

export type Gated = {
  customer: CustomerId
  channel: Channel
  case_id: string | null
  verified_by: string | null
  about: About | null
  place: string
}

/** Asked again each time a contact is placed, so that what lapses while somebody waits lets them through. */
export async function gateOf(work: Work, it: Gated): Promise<Gate> {
  const reach = await accessOf(work, {
    customer: it.customer,
    way: it.channel,
    caseId: it.case_id,
    verified: it.verified_by !== null,
    about: it.about,
    place: it.place,
  })
  if (reach.kind === 'open' || reach.person === null) return gateFor(reach, false)
  const [away, hurt] = [await isAbsent(work.tx, reach.person, work.now), await victimsOf(work, it.customer)]
  return gateFor(reach, away === null && !hurt.has(reach.person))
}
