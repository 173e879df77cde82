import type { CustomerId, PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import { currentStandings } from '../standings/current.sql.ts'
import type { WayIn } from '../standings/options.ts'
import { noteMarkerReads, type ReadWhere } from './access.sql.ts'
import { instructionsOf, reach } from './access.ts'

type At = { customer: CustomerId; way: WayIn; caseId: string | null; place: string }

/** What somebody who meets this customer is told, and a line of that they were. Nothing where nothing holds. */
export async function handlingFor(work: Work, at: At, where: { where: ReadWhere; about: string }) {
  const current = await currentStandings(work.tx, at.customer, work.now)
  const instructions = instructionsOf(current, work.now)
  if (instructions.length === 0) return null
  const said = reach(current, {
    way: at.way,
    at: work.now,
    zone: work.zone,
    case: at.caseId,
    verified: true,
    isNewMatter: false,
    isEmergency: false,
    isDataRequest: false,
    isComplaint: false,
    place: at.place,
  })
  const instead = said.kind === 'instead' ? said : null
  const standings = instructions.map((it) => it.standing)
  await noteMarkerReads(work, { customer: at.customer, standings, ...where })
  return {
    instructions: instructions.map(({ words, until }) => ({ words, until })),
    ways: instead ? [...instead.ways] : null,
    person: instead?.person ? await personOf(work, instead.person) : null,
    from: instead?.from ?? null,
    minutesEach: instead?.minutesEach ?? null,
    asksAgainAt: new Date(Math.min(...instructions.map((it) => it.until.getTime()))),
  }
}

const personOf = async (work: Work, person: PersonId) =>
  (await work.tx.selectFrom('platform.people').select(['id', 'name']).where('id', '=', person).executeTakeFirst()) ??
  null
