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
  reopenCase,
  somebodyAbove,
  takeBackWithdrawal,
  tellNews,
} from '#desk/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import type { Reader } from '#reader/public.ts'
import { answerDecision } from '../decisions/decision.ts'
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
    await addTrustAnswer(work, { caseId: found.next.id, occasion, fair, helped })
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
  return done({ by: dueAt })
}

/** What was closed is open again, and somebody owes news of it. */
async function comesBack(work: Work, row: CaseRow): Promise<void> {
  if (row.state === 'open') return
  await reopenCase(work, row.id)
  const by = row.owner ?? (await somebodyAbove(work.tx, row, work.now))
  if (by) await tellNews(work, row.id, by)
}

const standingWithdrawal = async (work: Work, row: CaseRow) => {
  const last = await lastWithdrawal(work.tx, row.id)
  return last && !last.taken_back_at ? last : null
}
