import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { findCase } from '../cases/case.sql.ts'
import { readEffort } from './effort.contract.ts'
import { effortLog } from './effort.sql.ts'
import { effortWords } from './effort.ts'

export const effortRoutes: readonly Route[] = [
  answer(readEffort, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    const spoken = work.actor.kind === 'person' ? work.actor.language : row.language
    const theirs = await effortLog(work.tx, row.id, { forCustomer: true })
    const ours = await effortLog(work.tx, row.id, { forCustomer: false })
    return done({
      lines: ours.map((line, at) => ({
        fact: line.fact,
        at: line.at,
        words: effortWords(spoken, line, work.zone),
        toCustomer: effortWords(row.language, theirs[at] ?? line, work.zone),
      })),
    })
  }),
]
