import {
  answersToDecisions,
  type CaseRow,
  demandsOf,
  findCase,
  holdCase,
  holdWord,
  lastSupervisorCall,
  lastWithdrawal,
  midnight,
  receivedEarlier,
  saveWordAnswer,
  setNeed,
  trustAnswersOf,
  wordsWithAnswers,
} from '#desk/public.ts'
import { id, type PersonId } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { answerWord, type CustomerWord, isKindWord } from '../corrections/correction.ts'
import { agentsOf, datesOf } from '../my-case/my-case.sql.ts'
import { answerWords, readFromCustomer } from './from-customer.contract.ts'

export const fromCustomerRoutes: readonly Route[] = [
  answer(readFromCustomer, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    return done(await saidTo(work, row, work.actor))
  }),
  answer(answerWords, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    await holdCase(work.tx, row.id)
    const word = await holdWord(work.tx, row.id, input.word)
    if (!word) return refuse('words.unknown')
    const agents = await agentsOf(work.tx, row.id)
    if (!mayAnswer(work.actor, row, agents, word.kind)) return refuse('words.not_yours')
    const dates = await datesOf(work.tx, row.id)
    const remembered = word.remembered_on ? await midnight(work.tx, word.remembered_on, dates.zone ?? work.zone) : null
    const said = answerWord({ ...word, remembered }, dates.received_at, input.as, input.words)
    if (!said.ok) return said
    if (said.next.is === 'need')
      await setNeed(work, row.id, input.need || [...said.next.need.trim()].slice(0, MOST_OF_A_NEED).join(''))
    if (said.next.is === 'received') await receivedEarlier(work, row.id, said.next.at)
    await saveWordAnswer(work, {
      caseId: row.id,
      word: word.id,
      as: input.as,
      words: input.words,
      by: work.actor.id,
    })
    return done({})
  }),
]

const MOST_OF_A_NEED = 500

/** A correction is answered by whoever answers for the case; kind words by whoever they were meant for as well. */
function mayAnswer(actor: Person, row: CaseRow, agents: readonly PersonId[], kind: CustomerWord['kind']): boolean {
  if (actor.role === 'lead' || actor.role === 'second_line' || row.owner === actor.id) return true
  return isKindWord(kind) && agents.includes(actor.id)
}

async function saidTo(work: Work, row: CaseRow, me: Person) {
  const said = await wordsWithAnswers(work.tx, row.id)
  const agents = await agentsOf(work.tx, row.id)
  const heard = said.findLast((it) => it.kind === 'heard_yes' || it.kind === 'heard_no')
  const call = await lastSupervisorCall(work.tx, row.id)
  const withdrawal = await lastWithdrawal(work.tx, row.id)
  const demands = new Map((await demandsOf(work.tx, row.id)).map((it) => [it.id, it]))
  const settles = ['agent', 'lead', 'second_line'].includes(me.role)
  return {
    words: said.flatMap((it) => {
      if (it.kind === 'heard_yes' || it.kind === 'heard_no') return []
      const { kind } = it
      return [
        {
          id: it.id,
          kind,
          words: it.words,
          at: it.at,
          about: it.about,
          rememberedOn: it.remembered_on,
          answer: it.answer,
          answerWords: it.answer_words,
          answeredBy: it.answered_by_name,
          answeredAt: it.answered_at,
          mayAnswer: settles && it.answer === null && kind !== 'addition' && mayAnswer(me, row, agents, kind),
        },
      ]
    }),
    understood: heard ? { says: heard.kind === 'heard_yes' ? ('yes' as const) : ('no' as const), at: heard.at } : null,
    supervisor: call ? { askedAt: call.asked_at, by: call.due_at, state: call.state, nth: call.nth } : null,
    decisions: (await answersToDecisions(work.tx, row.id)).map((it) => ({
      ...it,
      // What somebody asks to be done to a colleague is not for every colleague's eyes.
      words:
        me.role === 'agent' && demands.get(it.demand)?.kind === 'against_staff'
          ? null
          : (demands.get(it.demand)?.words ?? ''),
    })),
    withdrawal: withdrawal
      ? {
          words: withdrawal.words,
          at: withdrawal.at,
          demands: withdrawal.demands.length,
          takenBackAt: withdrawal.taken_back_at,
        }
      : null,
    trust: await trustAnswersOf(work.tx, row.id),
  }
}
