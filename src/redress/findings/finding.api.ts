import { type CaseRow, demandsOf, findCase, holdCase, recourseFor, startSecondStage, termsOf } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { reopenCase } from '../closing/reopen.sql.ts'
import { caseAtTheDoor } from '../customer-link.sql.ts'
import { addDispute, endDisputeRow, findDispute } from './dispute.sql.ts'
import { askAgain, decideCase, endDispute, escalate, noteVerdict, referOut, sayVerdict } from './finding.contract.ts'
import {
  addEscalation,
  addFinding,
  addVerdict,
  escalationOf,
  findingsOf,
  remediesOf,
  settledFacts,
} from './finding.sql.ts'
import { decide } from './finding.ts'

export const findingRoutes: readonly Route[] = [
  answer(decideCase, async (work, input) => {
    const open = await openCaseFor(work, input.id)
    if (!open.ok) return open
    const { row, me } = open.next
    const terms = await termsOf(work, row.id)
    const recourse = input.recourse ?? recourseFor(terms.pack, terms.profile).words[row.language]
    const facts = await settledFacts(
      work.tx,
      row.id,
      input.evidence.flatMap((it) => it.fact ?? []),
    )
    const evidence = input.evidence.filter((it) => (it.fact ? facts.has(it.fact) : it.words !== ''))
    const decided = decide({
      stage: input.stage,
      decider: me,
      points: (await demandsOf(work.tx, row.id)).map((it) => it.id),
      reasons: input.reasons,
      evidence,
      remedies: (await remediesOf(work.tx, row.id)).length,
      noRemedyBecause: input.noRemedyBecause,
      recourse,
      escalated: (await escalationOf(work.tx, row.id)) !== undefined,
      others: (await findingsOf(work.tx, row.id)).filter((it) => it.stage !== input.stage).map((it) => it.decided_by),
    })
    if (!decided.ok) return decided
    const finding = await addFinding(work, {
      ...input,
      evidence,
      caseId: row.id,
      recourse,
      pack: terms.pack,
      language: row.language,
      by: me,
    })
    return done({ id: finding })
  }),
  answer(escalate, async (work, input) => {
    const open = await openCaseFor(work, input.id)
    if (!open.ok) return open
    if (await addEscalation(work, open.next.row.id, open.next.me)) await startSecondStage(work, open.next.row.id)
    return done({})
  }),
  answer(noteVerdict, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    await addVerdict(work, { caseId: row.id, says: input.says, words: input.words, person: work.actor.id })
    return done({})
  }),
  answer(referOut, async (work, input) => {
    const open = await openCaseFor(work, input.id)
    if (!open.ok) return open
    const answerBy = input.answerBy ?? null
    return done({ id: await addDispute(work, { ...input, caseId: open.next.row.id, answerBy, by: open.next.me }) })
  }),
  answer(endDispute, async (work, input) => {
    const row = await findDispute(work.tx, input.id)
    if (!row) return refuse('dispute.unknown')
    if (row.ended_at) return refuse('dispute.ended')
    await endDisputeRow(work, { ...input, caseId: row.case_id })
    return done({})
  }),
  answer(sayVerdict, async (work, input) => {
    const found = await caseAtTheDoor(work)
    if (!found.ok) return found
    const says = input.satisfied === 'yes' ? 'satisfied' : 'not_satisfied'
    await addVerdict(work, { caseId: found.next.id, says, words: input.words, person: null })
    return done({})
  }),
  answer(askAgain, async (work) => {
    const found = await caseAtTheDoor(work)
    if (!found.ok) return found
    const row = found.next
    if ((await holdCase(work.tx, row.id))?.state === 'closed') await reopenCase(work, row.id, null, '')
    if (await addEscalation(work, row.id, null)) await startSecondStage(work, row.id)
    return done({})
  }),
]

/** An open case, held, and who works on it. */
export async function openCaseFor(work: Work, raw: string) {
  const row: CaseRow | undefined = await findCase(work.tx, id(raw))
  if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
  if ((await holdCase(work.tx, row.id))?.state !== 'open') return refuse('case.already_closed')
  return done({ row, me: work.actor.id })
}
