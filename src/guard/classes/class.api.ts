import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { come } from '../incidents/come.sql.ts'
import { findIncident, mayOpen } from '../incidents/read.sql.ts'
import { classIncident, readAgreement } from './class.contract.ts'
import { addRating, ratedTwice } from './class.sql.ts'
import { agreementOf } from './class.ts'

export const classRoutes: readonly Route[] = [
  answer(classIncident, async (work, input) => {
    const me = await come(work)
    const row = await findIncident(work.tx, input.id)
    if (!row || !mayOpen(row, me)) return refuse('incident.unknown')
    const added = await addRating(work, { incident: row.id, by: me.id, class: input.class })
    return added ? done({}) : refuse('incident.classed')
  }),
  answer(readAgreement, async (work) => done(agreementOf(await ratedTwice(work.tx)))),
]
