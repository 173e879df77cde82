import { findCase } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { caseHandling, listHandling, listReads } from './access.contract.ts'
import { everybodyToday, linesFor, readsOf, turnsOn } from './case-handling.sql.ts'
import { handlingFor } from './handling.sql.ts'

/** Who may ask for it to end earlier, and so sees what has been. */
const DECIDES: ReadonlySet<Role> = new Set(['lead', 'manager', 'second_line', 'legal'])
const SETTLES: ReadonlySet<Role> = new Set(['lead', 'second_line'])

export const accessRoutes: readonly Route[] = [
  answer(caseHandling, async (work, input) => {
    const me = person(work)
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    const at = { customer: row.customer, way: 'phone' as const, caseId: row.id, place: '' }
    const maySettle = SETTLES.has(me.role) || row.owner === me.id
    const mayUndo = DECIDES.has(me.role)
    return done({
      handling: await handlingFor(work, at, { where: 'case', about: row.id }),
      lines: (await linesFor(work, row.customer, mayUndo)).map((it) => ({
        at: it.starts_at ?? work.now,
        by: it.name,
        until: it.lifted_at ?? it.lapse_at ?? work.now,
        over: it.lifted_at !== null || (it.lapse_at ?? work.now) <= work.now,
        mayUndo,
      })),
      turned: (await turnsOn(work.tx, row.id)).map((it) => ({ ...it, maySettle })),
    })
  }),
  answer(listHandling, async (work) => done({ people: await everybodyToday(work) })),
  answer(listReads, async (work, input) => done({ reads: await readsOf(work.tx, id(input.customer)) })),
]

function person(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('An instruction is read by a person')
  return work.actor
}
