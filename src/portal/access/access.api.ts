import type { CaseRow } from '#desk/public.ts'
import {
  ABOUT,
  appealsOf,
  currentStandings,
  type Decision,
  fileAppeal,
  holding,
  type Instead,
  reach,
  sayInstead,
  WAYS_IN,
} from '#guard/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { wilson } from '#kernel/wilson.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { latestRequest } from '../data-requests/data-request.sql.ts'
import { opened } from '../my-case/opened.sql.ts'
import { appealAccess, myAccess } from './access.contract.ts'
import { lineFigures, noteLine } from './access.sql.ts'
import { lineFigure } from './line.contract.ts'
import { type Arm, type ArmFigures, compare, perThousand } from './line.ts'

export const myAccessRoutes: readonly Route[] = [
  answer(lineFigure, async (work) => {
    const all = await lineFigures(work.tx)
    const of = (arm: Arm) => all.find((it) => it.arm === arm) ?? { arm, customers: 0, contacts: 0, incidents: 0 }
    const told = (it: ArmFigures) => ({
      customers: it.customers,
      contacts: it.contacts,
      incidents: it.incidents,
      perThousand: perThousand(it),
    })
    return done({
      line: told(of('line')),
      none: told(of('none')),
      ...compare(of('line'), of('none'), wilson),
    })
  }),
  answer(myAccess, async (work) => {
    const found = await opened(work)
    if (!found.ok) return found
    const { row } = found.next
    const there = holding(await currentStandings(work.tx, row.customer, work.now), work.now)
    const said = insteadFor(work, there, row)
    const appeals = await appealsOf(work.tx, row.customer)
    return done({
      words: said && sayInstead(row.language, said, work.zone, 'portal'),
      always: [...ABOUT],
      ways: said ? [...said.ways] : [...WAYS_IN],
      from: said?.from ?? null,
      until: said?.until ?? null,
      decisions: there.map((it) => ({
        id: it.id,
        until: it.lapseAt,
        appealedAt: appeals.find((appeal) => appeal.standing === it.id)?.filed_at ?? null,
      })),
      line: await noteLine(work, row.customer),
      dataRequest: await latestRequest(work, row.customer),
    })
  }),
  answer(appealAccess, async (work, input) => {
    const found = await opened(work)
    if (!found.ok) return found
    const { row } = found.next
    const there = holding(await currentStandings(work.tx, row.customer, work.now), work.now)
    if (!there.some((it) => it.id === input.decision)) return refuse('my_access.nothing_decided')
    const filed = await fileAppeal(work, {
      standing: input.decision,
      grounds: input.words,
      lateBecause: input.lateBecause.trim() || null,
    })
    if (filed.ok) return done({ by: filed.next.dueAt })
    if (filed.refusal === 'standing.late_needs_reason') return refuse('standing.late_needs_reason')
    return refuse(filed.refusal === 'standing.unknown' ? 'my_access.nothing_decided' : 'my_access.appealed')
  }),
]

/** The page is told of whatever is different by any way, so that nobody finds it out at a closed one. */
function insteadFor(work: Work, there: readonly Decision[], row: CaseRow): Instead | null {
  for (const way of WAYS_IN) {
    const said = reach(there, {
      way,
      at: work.now,
      zone: work.zone,
      case: row.id,
      verified: true,
      isNewMatter: false,
      isEmergency: false,
      isDataRequest: false,
      isComplaint: false,
      place: '',
    })
    if (said.kind === 'instead') return said
  }
  return null
}
