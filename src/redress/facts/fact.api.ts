import { findCustomer, queueMessage, tellNews } from '#desk/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Ring, type Route, record, type Work } from '#platform/public.ts'
import { type Held, heldCase, isContactOf, seenCase, topicsOf } from '../the-case/the-case.sql.ts'
import {
  addFact,
  askQuestions,
  attachEvidence,
  delayFact,
  readFacts,
  readQuestions,
  reopenFact,
  settleFact,
} from './fact.contract.ts'
import {
  delaysOf,
  type FactRow,
  factRows,
  findFact,
  insertFact,
  insertQuestion,
  questionsOf,
  saveDelay,
  saveEvidence,
  saveOverdue,
  saveReopened,
  saveVerdict,
  toFact,
} from './fact.sql.ts'
import { delay, type EvidenceKind, reopen, settle, type Verdict, verifyByOf } from './fact.ts'
import { factsView } from './fact.view.ts'

type Seen = { evidence: string; kind: EvidenceKind; evidenceId?: string | undefined }
const evidenceOf = (it: Seen | undefined) =>
  it ? { words: it.evidence, kind: it.kind, id: it.evidenceId ?? null } : null

/** The fact as it stands now, with its case held. A verdict that was doubted since is looked at through its successor. */
async function heldFact(
  work: Work,
  raw: string,
): Promise<Outcome<{ held: Held; row: FactRow }, 'fact.unknown' | 'case.already_closed'>> {
  const found = await findFact(work.tx, raw)
  if (!found) return refuse('fact.unknown')
  const held = await heldCase(work, found.case_id)
  if (!held.ok) return held.refusal === 'case.unknown' ? refuse('fact.unknown') : refuse('case.already_closed')
  const row = await findFact(work.tx, raw)
  return !row || row.replaced_at ? refuse('fact.unknown') : done({ held: held.next, row })
}

/** Somebody has looked. Also done for many at once, each by itself. */
export async function settleOne(work: Work, raw: string, verdict: Verdict, seen: Seen | undefined) {
  const found = await heldFact(work, raw)
  if (!found.ok) return found
  const { held, row } = found.next
  const settled = settle(toFact(row), verdict, evidenceOf(seen))
  if (!settled.ok)
    return refuse(settled.refusal === 'fact.evidence_needed' ? 'fact.evidence_needed' : 'fact.already_settled')
  await saveVerdict(work, held, row.id, settled.next)
  return done({})
}

/** Why we do not know yet is news, and is sent as such. */
async function toCustomer(work: Work, { it, me }: Held, words: string): Promise<void> {
  const { phone, email } = await findCustomer(work, it.customer)
  const channel = phone ? 'sms' : email ? 'email' : 'on_screen'
  await queueMessage(work, { caseId: it.id, channel, address: phone ?? email, words })
  await tellNews(work, it.id, me.id)
}

export const factRoutes: readonly Route[] = [
  answer(readFacts, async (work, input) => {
    const found = await seenCase(work, input.id)
    if (!found.ok) return found
    const { it, me } = found.next
    const [rows, delays] = [await factRows(work.tx, it.id), await delaysOf(work.tx, it.id)]
    return done({
      ...factsView(rows, delays, work.now),
      owner: it.owner_name,
      maySettle: me.role === 'second_line' || me.role === 'lead',
    })
  }),
  answer(addFact, async (work, input) => {
    const found = await heldCase(work, input.id)
    if (!found.ok) return found
    if (!(await isContactOf(work.tx, input.contact, found.next.it.id))) return refuse('contact.unknown')
    if (input.verifyBy && input.verifyBy <= work.now) return refuse('fact.due_in_the_past')
    const verifyBy = verifyByOf(input.verifyBy, input.admits, work.now)
    const evidence = evidenceOf(input.seen)
    const { words, admits, contact } = input
    return done({ id: await insertFact(work, found.next, { words, admits, contact, verifyBy, evidence }) })
  }),
  answer(attachEvidence, async (work, input) => {
    const found = await heldFact(work, input.id)
    if (!found.ok) return found
    const { held, row } = found.next
    if (row.state !== 'unverified') return refuse('fact.already_settled')
    const { evidence: words, kind, evidenceId } = input
    await saveEvidence(work, held, row.id, { words, kind, id: evidenceId ?? null })
    return done({})
  }),
  answer(settleFact, async (work, input) => settleOne(work, input.id, input.verdict, input.seen)),
  answer(reopenFact, async (work, input) => {
    const found = await heldFact(work, input.id)
    if (!found.ok) return found
    const { held, row } = found.next
    if (!reopen(toFact(row)).ok) return refuse('fact.not_settled')
    if (input.verifyBy && input.verifyBy <= work.now) return refuse('fact.due_in_the_past')
    const verifyBy = verifyByOf(input.verifyBy, row.admits, work.now)
    return done({ id: await saveReopened(work, held, row, { because: input.because, verifyBy }) })
  }),
  answer(delayFact, async (work, input) => {
    const found = await heldFact(work, input.id)
    if (!found.ok) return found
    const { held, row } = found.next
    const later = delay(toFact(row), input.verifyBy, work.now)
    if (!later.ok)
      return refuse(later.refusal === 'fact.due_in_the_past' ? 'fact.due_in_the_past' : 'fact.already_settled')
    await saveDelay(work, held, row.id, later.next.verifyBy, input.words)
    await toCustomer(work, held, input.words)
    return done({})
  }),
  answer(askQuestions, async (work, input) => {
    const found = await heldCase(work, input.id)
    if (!found.ok) return found
    if (!(await isContactOf(work.tx, input.contact, found.next.it.id))) return refuse('contact.unknown')
    const facts: string[] = []
    for (const { about, words, answer: given, admits } of input.questions) {
      const verifyBy = verifyByOf(undefined, true, work.now)
      const { contact } = input
      const fact = given
        ? null
        : await insertFact(work, found.next, { words, admits, contact, verifyBy, evidence: null })
      if (fact) facts.push(fact)
      await insertQuestion(work, found.next, { about, words, answer: given || null, fact, contact })
    }
    const { it } = found.next
    const body = { asked: input.questions.length, unknown: facts.length }
    await record(work, { name: 'questions.asked', about: it.id, body, topics: topicsOf(it) })
    return done({ facts })
  }),
  answer(readQuestions, async (work, input) => {
    const found = await seenCase(work, input.id)
    return found.ok ? done({ questions: await questionsOf(work.tx, found.next.it.id) }) : found
  }),
]

/** The moment by which we wanted to know. Whoever owns the case hears of it; the customer has to be told why. */
export const factFellDue: Ring = (work, about) => saveOverdue(work, about)
