import {
  findCase,
  findCustomer,
  holdCase,
  type LetterPart,
  meetClocks,
  packOf,
  promiseViews,
  queueMessage,
  recourseFor,
  termsOf,
  windowEnd,
} from '#desk/public.ts'
import type { Language } from '#kernel/language.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { ASSURANCES, mayBeSaid, unbacked } from './assurance.ts'
import { behindOf } from './behind.sql.ts'
import { readLetter, tellFinding } from './finding.contract.ts'
import { type FindingRow, findFinding, reasonsIn, remediesOf, saveTold } from './finding.sql.ts'
import { emptyParts } from './finding.ts'
import { findingWords } from './finding.words.ts'
import { draft } from './letter.ts'

export const letterRoutes: readonly Route[] = [
  answer(readLetter, async (work, input) => {
    const row = await findFinding(work.tx, input.id)
    if (!row) return refuse('finding.unknown')
    const { parts, written } = await letterOf(work, row)
    const may = mayBeSaid(await behindOf(work.tx, row.case_id))
    return done({
      parts: parts.map((part) => ({ part, words: written[part] ?? '' })),
      assurances: ASSURANCES.map((says) => ({ says, may: may[says] })),
    })
  }),
  answer(tellFinding, async (work, input) => {
    const row = await findFinding(work.tx, input.id)
    if (!row || work.actor.kind !== 'person') return refuse('finding.unknown')
    if (row.told_at) return refuse('finding.already_told')
    if ((await holdCase(work.tx, row.case_id))?.state !== 'open') return refuse('case.already_closed')
    const { parts, recourseUntil } = await letterOf(work, row)
    const mine = work.actor.language
    const [missing] = emptyParts(parts, input.letter)
    if (missing) return refuse('letter.part_missing', { part: findingWords[`letter.part.${missing}`][mine] })
    const letter = textOf(parts, input.letter)
    const empty = unbacked(letter, await behindOf(work.tx, row.case_id))
    if (empty) return refuse('letter.nothing_behind', { says: findingWords[`assurance.${empty}`][mine] })
    if (!(await saveTold(work, row, { letter: input.letter, by: work.actor.id, recourseUntil })))
      return refuse('finding.already_told')
    await meetClocks(work, row.case_id, row.stage === 1 ? ['first_answer', 'stage1', 'final'] : ['stage2', 'final'])
    await send(work, row, letter)
    return done({ recourseUntil })
  }),
]

/** The parts the pack of this decision asks for, and those the house can write itself. */
async function letterOf(work: Work, row: FindingRow) {
  const terms = await termsOf(work, row.case_id)
  const pack = packOf(row.pack, row.pack_version)
  const recourseUntil = windowEnd(recourseFor(pack, terms.profile).window, work.now, terms.time)
  const open = await promiseViews(work.tx)
    .where('pr.case_id', '=', row.case_id)
    .where('pr.state', 'in', ['open', 'broken'])
    .where('pr.kind', '!=', 'update')
    .execute()
  const written: Readonly<Partial<Record<LetterPart, string>>> = draft(
    {
      stage: row.stage === 1 ? 1 : 2,
      outcome: row.outcome,
      reasons: reasonsIn(row),
      remedies: (await remediesOf(work.tx, row.case_id)).map((it) => it.words),
      noRemedyBecause: row.no_remedy_because,
      outstanding: open.map((it) => ({ words: it.words, dueAt: it.due_at })),
      recourse: row.recourse,
      recourseUntil,
    },
    row.language as Language,
    terms.time.zone,
  )
  return { parts: pack.letter, written, recourseUntil }
}

const textOf = (parts: readonly LetterPart[], letter: Readonly<Partial<Record<LetterPart, string>>>): string =>
  parts.map((part) => letter[part] ?? '').join('\n\n')

async function send(work: Work, row: FindingRow, words: string): Promise<void> {
  const of = await findCase(work.tx, row.case_id)
  if (!of) return
  const customer = await findCustomer(work, of.customer)
  const address = customer.email ?? customer.phone
  await queueMessage(work, {
    caseId: row.case_id,
    channel: customer.email ? 'email' : customer.phone ? 'sms' : 'on_screen',
    address,
    words,
  })
}
