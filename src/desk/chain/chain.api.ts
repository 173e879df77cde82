import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { findCase } from '../cases/case.sql.ts'
import { chasesOfCase, sourcesOf } from '../chases/chase.sql.ts'
import { sayableOf } from '../claims/sayable.api.ts'
import { holdOrder, type OrderRow, ordersOfCase, orderViewOf } from '../orders/order.sql.ts'
import { nextUpdateDue } from '../promises/next-update.ts'
import { caseTime } from '../queues/queue-time.sql.ts'
import { answerQuestion, askOwner, listQuestions, readChain } from './chain.contract.ts'
import { chainOfOrder } from './evidence.sql.ts'
import {
  addQuestion,
  allQuestions,
  holdQuestion,
  questionsOfOrder,
  questionViewOf,
  saveQuestionAnswer,
} from './question.sql.ts'

const ANSWER_WORKING_DAYS = 3
const NO_WORD = { kept: 0, of: 0, low: 0, high: 1, canTell: false }

export const chainRoutes: readonly Route[] = [
  answer(readChain, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    const orders = []
    for (const order of await ordersOfCase(work.tx, row.id)) orders.push(await orderWithChain(work, order))
    const words = new Map((await sourcesOf(work.tx, work.now)).map((it) => [it.source, it.word]))
    const chases = (await chasesOfCase(work.tx, row.id)).map((it) => ({
      id: it.id,
      kind: it.kind,
      source: it.source,
      channel: it.channel,
      words: it.words,
      nth: it.nth,
      state: it.state,
      askedAt: it.asked_at,
      askedBy: it.asked_by,
      againAt: it.state === 'asked' || it.state === 'answered' ? it.again_at : null,
      answer: it.answer,
      promisedAt: it.promised_at,
      changedAt: it.changed_at,
      changedWords: it.changed_words,
      word: words.get(it.source) ?? NO_WORD,
    }))
    return done({ asOf: work.now, orders, chases })
  }),
  answer(askOwner, async (work, input) => {
    const order = await holdOrder(work.tx, input.id)
    if (!order?.case_id || work.actor.kind !== 'person') return refuse('order.unknown')
    const { links, first, procedure } = await chainOfOrder(work, order, order.case_id)
    const broken = links.find((link) => link.name === first)
    if (!broken) return refuse('chain.nothing_broken')
    const before = await questionsOfOrder(work.tx, order.id)
    if (before.some((question) => question.link === broken.name)) return refuse('chain.already_asked')
    const question = await addQuestion(work, {
      caseId: order.case_id,
      order: order.id,
      link: broken.name,
      owner: broken.owner?.id ?? null,
      procedureFollowed: procedure.followed,
      evidence: broken.evidence,
      by: work.actor.id,
      dueAt: nextUpdateDue(work.now, await caseTime(work, order.case_id), ANSWER_WORKING_DAYS),
    })
    return done({ id: question, link: broken.name })
  }),
  answer(answerQuestion, async (work, input) => {
    const row = await holdQuestion(work.tx, input.id)
    if (!row || work.actor.kind !== 'person') return refuse('question.unknown')
    if (!questionViewOf(row, work.actor.id, leads(work)).mine) return refuse('question.not_yours')
    if (row.answer !== null) return refuse('question.already_answered')
    await saveQuestionAnswer(work, row, input.words, work.actor.id)
    return done({})
  }),
  answer(listQuestions, async (work) =>
    done({ questions: (await allQuestions(work.tx)).map((row) => questionViewOf(row, me(work), leads(work))) }),
  ),
]

const me = (work: Work) => (work.actor.kind === 'person' ? work.actor.id : null)
const leads = ({ actor }: Work) => actor.kind === 'person' && (actor.role === 'lead' || actor.role === 'second_line')

async function orderWithChain(work: Work, order: OrderRow) {
  const [question] = await questionsOfOrder(work.tx, order.id)
  const isOpen = order.state === 'running' || order.state === 'at_risk'
  return {
    ...(await orderViewOf(work.tx, order, work.now)),
    ...(await chainOfOrder(work, order, order.case_id)),
    sayable: isOpen ? await sayableOf(work, order, order.ordered_at, order.language) : null,
    question: question ? questionViewOf(question, me(work), leads(work)) : null,
  }
}
