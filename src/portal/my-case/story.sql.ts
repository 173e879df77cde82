import {
  answersToDecisions,
  type CaseRow,
  charterNow,
  contactsOfCase,
  decisionsFor,
  effortLog,
  effortWords,
  lastSupervisorCall,
  lastWithdrawal,
  promisesToCustomer,
  recourseFor,
  termsOf,
  toPromiseView,
  trustAnswersOf,
  updatesTold,
  wordsWithAnswers,
} from '#desk/public.ts'
import { currentStandings, holding } from '#guard/public.ts'
import type { Work } from '#platform/public.ts'
import { decisionsOf } from '#redress/public.ts'
import { isDecided, seenBy } from '../decisions/decision.ts'
import { OUTSIDE_AS_OF, outsideRoutes, placeOf } from '../routes-outside.ts'
import { questionOf } from '../trust/trust.ts'
import { mayTakeBackUntil } from '../withdrawals/withdrawal.ts'
import { effortFor } from './effort.ts'
import { aliasOf } from './looked-after.ts'
import { datesOf, houseName, namesOfStaff, remediesFor } from './my-case.sql.ts'
import type { Found } from './opened.sql.ts'
import { stepsOf } from './steps.ts'
import { unnamed } from './unnamed.ts'

type Ours = (words: string) => string

/** What the customer may see: what they asked, what we promised, what was said. No inner notes, no names of staff. */
export async function storyFor(work: Work, { row, expiresAt }: Found) {
  const ours = unnamed(await namesOfStaff(work.tx), row.language)
  const dates = await datesOf(work.tx, row.id)
  const zone = dates.zone ?? work.zone
  const demands = await demandsFor(work, row, ours)
  const remedies = (await remediesFor(work.tx, row.id)).map((it) => ({ ...it, words: ours(it.words) }))
  const promises = await promisesFor(work, row, ours)
  const contacts = (await contactsOfCase(work.tx, row.id)).map((it) => ({
    at: it.started_at,
    channel: it.channel,
    recap: it.recap && ours(it.recap),
  }))
  const done = await effortLog(work.tx, row.id, { forCustomer: true })
  const open = promises.filter((it) => it.state === 'open').map((it) => it.dueAt)
  return {
    house: await houseName(work.tx),
    zone,
    number: row.number,
    title: ours(row.title),
    need: row.need && ours(row.need),
    state: row.state,
    language: row.language,
    openedAt: row.opened_at,
    receivedAt: dates.received_at,
    linkExpiresAt: expiresAt,
    steps: [
      ...stepsOf({
        receivedAt: dates.received_at,
        acknowledgedAt: dates.acknowledged_at ?? dates.first_message_at,
        closedAt: row.closed_at,
        demands: demands.map((it) => ({ isSettled: it.state !== 'open', at: it.decidedAt })),
        remedies: remedies.map((it) => ({ isDone: it.state !== 'approved', at: it.sent_at })),
        nextBy: open.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null,
      }),
    ],
    demands,
    remedies: remedies.map(({ sent_at, settled_at: _, ...it }) => ({ ...it, sentAt: sent_at })),
    promises,
    contacts,
    effort: [...effortFor(row.language, contacts, done, (it) => effortWords(row.language, it, zone))],
    ...(await saidBy(work, row, ours)),
    supervisor: await supervisorOf(work, row, ours),
    withdrawal: await withdrawalOf(work, row),
    trust: await trustOf(work, row),
    outside: await outsideOf(work, row, zone),
    charter: (await charterNow(work)).version,
    lookedAfterBy: row.owner && row.state === 'open' ? aliasOf(row.owner, row.language) : null,
  }
}

async function demandsFor(work: Work, row: CaseRow, ours: Ours) {
  const reasons = new Map((await decisionsOf(work.tx, row.id)).map((it) => [it.demand, it.words]))
  const answers = new Map((await answersToDecisions(work.tx, row.id)).map((it) => [it.demand, it]))
  return (await decisionsFor(work.tx, row.id)).map((it) => {
    const answer = isDecided(it.state) ? answers.get(it.id) : undefined
    return {
      id: it.id,
      words: it.words,
      state: seenBy(it),
      // What is said of a decision about a colleague is one sentence, the same for all of them.
      because: isDecided(it.state) && it.kind !== 'against_staff' ? ours(reasons.get(it.id) ?? '') || null : null,
      decidedAt: isDecided(it.state) ? it.decided_at : null,
      answer: answer?.answer ?? null,
      answeredAt: answer?.at ?? null,
    }
  })
}

const promisesFor = async (work: Work, row: CaseRow, ours: Ours) =>
  (await promisesToCustomer(work.tx, row.id)).map((it) => {
    const { owner: _owner, case: _case, customer: _customer, ...view } = toPromiseView(it)
    return { ...view, words: ours(view.words), keptWords: view.keptWords && ours(view.keptWords) }
  })

async function saidBy(work: Work, row: CaseRow, ours: Ours) {
  const said = await wordsWithAnswers(work.tx, row.id)
  const heard = said.findLast((it) => it.kind === 'heard_yes' || it.kind === 'heard_no')
  return {
    mine: said
      .filter((it) => it.kind !== 'heard_yes' && it.kind !== 'heard_no')
      .map((it) => ({
        id: it.id,
        kind: it.kind,
        words: it.words,
        at: it.at,
        about: it.about,
        rememberedOn: it.remembered_on,
        answer: it.answer,
        answerWords: it.answer_words && ours(it.answer_words),
        answeredAt: it.answered_at,
      })),
    heard: heard ? (heard.kind === 'heard_yes' ? ('yes' as const) : ('no' as const)) : null,
  }
}

async function supervisorOf(work: Work, row: CaseRow, ours: Ours) {
  const call = await lastSupervisorCall(work.tx, row.id)
  if (!call) return null
  const isLate = call.state === 'broken' || call.due_at <= work.now
  return {
    askedAt: call.asked_at,
    by: call.due_at,
    state: call.state === 'kept' ? ('answered' as const) : isLate ? ('late' as const) : ('waiting' as const),
    words: call.kept_words && ours(call.kept_words),
    answeredAt: call.kept_at,
  }
}

async function withdrawalOf(work: Work, row: CaseRow) {
  const it = await lastWithdrawal(work.tx, row.id)
  if (!it || it.taken_back_at) return null
  const until = mayTakeBackUntil(it)
  return {
    at: it.at,
    words: it.words,
    demands: it.demands.length,
    mayTakeBackUntil: work.now < until ? until : null,
  }
}

/** The way on as the pack of the case says it, and who else is there to turn to. */
async function outsideOf(work: Work, row: CaseRow, zone: string) {
  const { pack, profile } = await termsOf(work, row.id)
  return {
    routes: [...outsideRoutes(placeOf(pack.key) ?? placeOf(pack.zone ?? zone), profile)],
    wayOn: recourseFor(pack, profile).words[row.language],
    asOf: [pack.asOf, OUTSIDE_AS_OF].toSorted()[0] ?? OUTSIDE_AS_OF,
  }
}

export async function trustOf(work: Work, row: CaseRow) {
  // Whom we have asked to reach us less is not asked how they find us.
  const there = holding(await currentStandings(work.tx, row.customer, work.now), work.now)
  return there.length > 0 ? null : questionOf(await askingOf(work, row))
}

export const askingOf = async (work: Work, row: CaseRow) => ({
  updatesTold: await updatesTold(work.tx, row.id),
  isClosed: row.state === 'closed',
  answered: (await trustAnswersOf(work.tx, row.id)).map((it) => it.occasion),
})
