import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { findDemand } from '../demands/demand.sql.ts'
import { type Held, heldCase, isContactOf, seenCase } from '../the-case/the-case.sql.ts'
import {
  answerExplanation,
  answerRestated,
  explain,
  fileArgument,
  readArguments,
  readExplanations,
  restate,
} from './explanation.contract.ts'
import {
  argumentsOf,
  argumentsTo,
  explanationsOf,
  findDepartment,
  findExplanation,
  findRestatement,
  insertArgument,
  insertExplanation,
  insertRestatement,
  restatementsOf,
  saveExplanationAnswer,
  saveRestatementAnswer,
} from './explanation.sql.ts'
import { answerRestatement, isEscalated, isUnderstood } from './explanation.ts'

/** The open case of a conversation with the customer, or of none. */
async function talkingOf(work: Work, it: { id: string; contact?: string | undefined }) {
  const found = await heldCase(work, it.id)
  if (!found.ok) return found
  return (await isContactOf(work.tx, it.contact, found.next.it.id)) ? found : refuse('contact.unknown')
}

/** The case behind a row, held; the row is looked at again by whoever called. */
async function heldBehind(
  work: Work,
  row: { case_id: string } | undefined,
): Promise<Outcome<Held, 'gone' | 'case.already_closed'>> {
  const held = row ? await heldCase(work, row.case_id) : refuse('case.unknown')
  if (held.ok) return held
  return refuse(held.refusal === 'case.already_closed' ? 'case.already_closed' : 'gone')
}

export const explanationRoutes: readonly Route[] = [
  answer(readExplanations, async (work, input) => {
    const found = await seenCase(work, input.id)
    if (!found.ok) return found
    const explanations = await explanationsOf(work.tx, found.next.it.id)
    const restatements = await restatementsOf(work.tx, found.next.it.id)
    return done({
      explanations,
      restatements,
      understood: isUnderstood(restatements),
      escalated: isEscalated(explanations.map((it) => it.answer)),
      arguments: await argumentsOf(work.tx, found.next.it.id),
    })
  }),
  answer(explain, async (work, input) => {
    const found = await talkingOf(work, input)
    if (!found.ok) return found
    const nth = (await explanationsOf(work.tx, found.next.it.id)).length + 1
    const { words, contact, demand } = input
    if (demand && (await findDemand(work.tx, demand))?.case_id !== found.next.it.id) return refuse('demand.unknown')
    return done({ id: await insertExplanation(work, found.next, { nth, words, contact, demand }), nth })
  }),
  answer(answerExplanation, async (work, input) => {
    const held = await heldBehind(work, await findExplanation(work.tx, input.id))
    const row = await findExplanation(work.tx, input.id)
    if (!held.ok) return refuse(held.refusal === 'gone' ? 'explanation.unknown' : 'case.already_closed')
    if (!row) return refuse('explanation.unknown')
    if (row.answer !== null) return refuse('explanation.already_answered')
    await saveExplanationAnswer(work, held.next, row, input.answer)
    const all = await explanationsOf(work.tx, held.next.it.id)
    return done({ escalated: isEscalated(all.map((it) => it.answer)) })
  }),
  answer(restate, async (work, input) => {
    const found = await talkingOf(work, input)
    if (!found.ok) return found
    const { words, contact } = input
    return done({ id: await insertRestatement(work, found.next, { words, contact }) })
  }),
  answer(answerRestated, async (work, input) => {
    const held = await heldBehind(work, await findRestatement(work.tx, input.id))
    const row = await findRestatement(work.tx, input.id)
    if (!held.ok) return refuse(held.refusal === 'gone' ? 'restatement.unknown' : 'case.already_closed')
    if (!row) return refuse('restatement.unknown')
    const answered = answerRestatement(row, input.answer, input.correction)
    if (!answered.ok) return answered
    await saveRestatementAnswer(work, held.next, row.id, input.answer, answered.next.correction)
    return done({})
  }),
  answer(fileArgument, async (work, input) => {
    const found = await heldCase(work, input.id)
    if (!found.ok) return found
    const department = await findDepartment(work.tx, input.to)
    if (!department) return refuse('argument.no_department')
    return done({ id: await insertArgument(work, found.next, input.words, department.id) })
  }),
  answer(readArguments, async (work) =>
    done({ arguments: work.actor.kind === 'person' ? await argumentsTo(work.tx, work.actor.id) : [] }),
  ),
]
