import {
  addDecisionAnswer,
  addPromise,
  addSupervisorCall,
  addTrustAnswer,
  addWithdrawal,
  answersToDecisions,
  type CaseRow,
  caseTime,
  demandsOf,
  holdCase,
  holdDemand,
  lastSupervisorCall,
  lastWithdrawal,
  nextUpdateDue,
  somebodyAbove,
  startSecondStage,
  takeBackWithdrawal,
} from '#desk/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import type { Reader } from '#reader/public.ts'
import { addEscalation, addVerdict, reopenCase } from '#redress/public.ts'
import { answerDecision, isWithdrawn } from '../decisions/decision.ts'
import { spansOf } from '../hints/hint.ts'
import { answerTrust } from '../trust/trust.ts'
import { mayTakeBackUntil, takeBack, withdraw } from '../withdrawals/withdrawal.ts'
import { answerDemand, askSupervisor, hintAt, sayTrust, takeBackWithdrawing, withdrawCase } from './acts.contract.ts'
import { SUPERVISOR_ANSWERS } from './acts.words.ts'
import { topicsOf } from './my-case.sql.ts'
import { opened } from './opened.sql.ts'
import { askingOf } from './story.sql.ts'

const HINTS = 120
const HINT_MINUTES = 10

export const actRoutes = (read: Reader): readonly Route[] => [
  answer(askSupervisor, async (work) => {
    const found = await held(work)
    return found.ok ? callSupervisor(work, found.next) : found
  }),
  answer(answerDemand, async (work, input) => {
    const found = await held(work)
    if (!found.ok) return found
    const { id: caseId } = found.next
    const demand = await holdDemand(work.tx, caseId, input.id)
    if (!demand) return refuse('my_case.demand_unknown')
    const standing = (await answersToDecisions(work.tx, caseId)).find((it) => it.demand === demand.id)?.answer ?? null
    const said = answerDecision(demand, standing, input.answer)
    if (!said.ok) return said
    if (said.next.is === 'new') {
      const topics = await topicsOf(work.tx, caseId)
      const { decidedAs } = said.next
      await addDecisionAnswer(work, { caseId, demand: demand.id, decidedAs, answer: input.answer, topics })
      await sayOfTheWhole(work, found.next, input.answer)
    }
    return done({})
  }),
  answer(withdrawCase, async (work, input) => {
    const found = await held(work)
    if (!found.ok) return found
    const { id: caseId } = found.next
    const said = withdraw(await standingWithdrawal(work, found.next), await demandsOf(work.tx, caseId))
    if (!said.ok) return said
    const topics = await topicsOf(work.tx, caseId)
    await addWithdrawal(work, { caseId, words: input.words, demands: said.next.demands, topics })
    return done({ mayTakeBackUntil: mayTakeBackUntil({ at: work.now }) })
  }),
  answer(takeBackWithdrawing, async (work) => {
    const found = await held(work)
    if (!found.ok) return found
    const standing = await standingWithdrawal(work, found.next)
    const said = takeBack(standing, work.now)
    if (!said.ok) return said
    if (!standing) return refuse('my_case.not_withdrawn')
    const { id: caseId } = found.next
    const topics = await topicsOf(work.tx, caseId)
    await takeBackWithdrawal(work, { id: standing.id, caseId, demands: standing.demands, topics })
    await comesBack(work, found.next)
    return done({})
  }),
  answer(sayTrust, async (work, input) => {
    const found = await held(work)
    if (!found.ok) return found
    const asked = answerTrust(await askingOf(work, found.next), input.occasion)
    if (!asked.ok) return asked
    const { occasion, fair = null, helped = null } = input
    const isNew = await addTrustAnswer(work, { caseId: found.next.id, occasion, fair, helped })
    // Whether they are satisfied is theirs to say, and here they have said it.
    if (isNew && occasion === 'closure' && helped && helped !== 'partly')
      await addVerdict(work, {
        caseId: found.next.id,
        says: helped === 'yes' ? 'satisfied' : 'not_satisfied',
        words: '',
        person: null,
      })
    return done({})
  }),
  answer(hintAt, async (work, input) => {
    const found = await opened(work)
    if (!found.ok) return found
    if ((await work.door.attempt('hint', HINT_MINUTES)) > HINTS) return refuse('my_case.hint_later')
    const reading = read({ role: 'customer', text: input.words }, { before: [], now: work.now, timeZone: work.zone })
    return done({ spans: [...spansOf(reading)] })
  }),
]

/** The case of the link, held: what is said twice at one moment is said one after the other. */
async function held(work: Work): Promise<Outcome<CaseRow, 'link.unknown' | 'link.too_many' | 'link.expired'>> {
  const found = await opened(work)
  if (!found.ok) return found
  await holdCase(work.tx, found.next.row.id)
  return done(found.next.row)
}

async function callSupervisor(work: Work, row: CaseRow) {
  const last = await lastSupervisorCall(work.tx, row.id)
  if (last && last.state !== 'kept') return refuse('my_case.supervisor_asked')
  const owner = await somebodyAbove(work.tx, row, work.now)
  if (!owner) throw new Error('There is nobody in this house who could answer')
  const dueAt = nextUpdateDue(work.now, await caseTime(work, row.id), 1)
  const promise = await addPromise(work, {
    caseId: row.id,
    contact: null,
    kind: 'other',
    words: SUPERVISOR_ANSWERS[row.language],
    owner,
    madeBy: owner,
    dueAt,
  })
  const topics = await topicsOf(work.tx, row.id)
  await addSupervisorCall(work, { caseId: row.id, promise, stage: 2, topics })
  await comesBack(work, row)
  if (await addEscalation(work, row.id, null)) await startSecondStage(work, row.id)
  return done({ by: dueAt })
}

/** What was closed is open again. */
async function comesBack(work: Work, row: CaseRow): Promise<void> {
  if (row.state === 'closed') await reopenCase(work, row.id, null, '')
}

/** One point refused is the answer refused; the answer is accepted once every point of it is. Silence is neither. */
async function sayOfTheWhole(work: Work, row: CaseRow, answer: 'accepted' | 'rejected'): Promise<void> {
  const answers = new Map((await answersToDecisions(work.tx, row.id)).map((it) => [it.demand, it.answer]))
  const asked = (await demandsOf(work.tx, row.id)).filter((it) => !isWithdrawn(it.state))
  const isWhole = asked.every((it) => answers.get(it.id) === 'accepted')
  if (answer === 'rejected' || isWhole)
    await addVerdict(work, { caseId: row.id, says: isWhole ? 'accepts' : 'rejects', words: '', person: null })
}

const standingWithdrawal = async (work: Work, row: CaseRow) => {
  const last = await lastWithdrawal(work.tx, row.id)
  return last && !last.taken_back_at ? last : null
}
