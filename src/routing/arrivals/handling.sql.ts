import { type Channel, caseToJoin, findSomebodyKnown, type Identification, openCasesOf } from '#desk/public.ts'
import { ABOUT, type About, accessOf, noteMarkerReads, type Reach, sayInstead } from '#guard/public.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'

/** How somebody reaches us, as a phone system is told it before it connects them. It adds nobody and asks about one person. */
export async function accessBefore(
  work: Work,
  it: { who: Identification; way: Channel; about: About | null; place: string },
): Promise<Reach> {
  const customer = await findSomebodyKnown(work, it.who)
  if (!customer) return { kind: 'open' }
  const caseId = caseToJoin(await openCasesOf(work.tx, customer))
  const reach = await accessOf(work, { customer, caseId, verified: true, ...it })
  if (reach.kind === 'instead')
    await noteMarkerReads(work, { customer, standings: [reach.standing], where: 'phone_system', about: customer })
  return reach
}

/** What is said to the customer. The instruction to the staff and everything behind it stay in the house. */
export const toHandling = (work: Work, reach: Reach, language: Language, way: Channel) =>
  reach.kind === 'open'
    ? null
    : {
        say: reach.say,
        words: sayInstead(language, reach, work.zone, way),
        ways: [...reach.ways],
        person: reach.person,
        from: reach.from,
        until: reach.until,
        mayStillSay: [...ABOUT],
      }
