import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { heldCase, seenCase } from '../the-case/the-case.sql.ts'
import { addCircumstance, addException, readCircumstances } from './circumstance.contract.ts'
import {
  circumstancesOf,
  exceptionsLike,
  findCircumstance,
  insertCircumstance,
  saveException,
} from './circumstance.sql.ts'
import { nearest } from './precedents.ts'

const CANDIDATES = 1000
const SHOWN = 5

export const circumstanceRoutes: readonly Route[] = [
  answer(readCircumstances, async (work, input) => {
    const found = await seenCase(work, input.id)
    if (!found.ok) return found
    const caseId = found.next.it.id
    const circumstances = await circumstancesOf(work.tx, caseId)
    const words = input.words || circumstances.map((it) => it.words).join(' ')
    const tags = circumstances.flatMap((it) => it.tags)
    const candidates = await exceptionsLike(work.tx, { caseId, words, tags }, CANDIDATES)
    const precedents = nearest({ words, tags }, candidates, SHOWN).map((it) => ({
      ...it,
      likeness: Math.round(it.likeness * 100) / 100,
    }))
    return done({ circumstances, precedents })
  }),
  answer(addCircumstance, async (work, input) => {
    const found = await heldCase(work, input.id)
    if (!found.ok) return found
    const { words, tags, vulnerable } = input
    return done({
      id: await insertCircumstance(work, found.next, { words, tags, vulnerable, exception: input.exception || null }),
    })
  }),
  answer(addException, async (work, input) => {
    const row = await findCircumstance(work.tx, input.id)
    const held = row ? await heldCase(work, row.case_id) : refuse('case.unknown')
    if (!held.ok) return refuse(held.refusal === 'case.unknown' ? 'circumstance.unknown' : 'case.already_closed')
    const again = await findCircumstance(work.tx, input.id)
    if (!again) return refuse('circumstance.unknown')
    if (again.exception !== null) return refuse('circumstance.exception_given')
    await saveException(work, held.next, again.id, input.exception)
    return done({})
  }),
]
