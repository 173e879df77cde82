import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, findPersonByKey, type Route, type Work } from '#platform/public.ts'
import { findCase } from '../cases/case.sql.ts'
import type { InAll } from '../queues/queue.sql.ts'
import { deIdentify } from './de-identify.ts'
import { answerDossier, listDossiers, listOpinionTopics, makeOpinionTopic, takeOpinion } from './opinion.contract.ts'
import {
  addOpinion,
  addTopic,
  answers,
  findTopic,
  opinionsOf,
  saidByMonth,
  saveAnswer,
  staffNames,
  topics,
  wereHeard,
} from './opinion.sql.ts'
import { ANSWER_DAYS, answerTo, QUOTED_FROM } from './opinion.ts'

const DAY = 86_400_000
const ANSWERS_FOR = ['client', 'department']

export const opinionRoutes: readonly Route[] = [
  answer(listOpinionTopics, async (work) =>
    done({
      topics: (await topics(work.tx)).map((it) => ({ id: it.id, name: it.name as InAll, unit: it.unit_name })),
    }),
  ),
  answer(makeOpinionTopic, async (work, input) => {
    const unit = await findPersonByKey(work.tx, input.unit)
    if (!unit || !ANSWERS_FOR.includes(unit.role)) return refuse('agent.unknown')
    return done({ id: await addTopic(work, input.name, unit.id) })
  }),
  answer(takeOpinion, async (work, input) => {
    const of = await findCase(work.tx, id(input.id))
    if (!of || work.actor.kind !== 'person') return refuse('case.unknown')
    if (!(await findTopic(work.tx, input.topic))) return refuse('opinion.topic_unknown')
    await addOpinion(work, {
      topic: input.topic,
      case_id: of.id,
      words: input.words,
      wanted: input.wanted,
      language: of.language,
      read_back: input.readBack,
      tell_back: input.tellBack,
      taken_by: work.actor.id,
    })
    return done({ number: of.number })
  }),
  answer(listDossiers, async (work) => done(await dossiersFor(work))),
  answer(answerDossier, async (work, input) => {
    const topic = await findTopic(work.tx, input.topic)
    if (!topic || work.actor.kind !== 'person') return refuse('opinion.topic_unknown')
    const opinions = await opinionsOf(work, topic.id, input.month)
    const may = answerTo({ unit: topic.unit, by: work.actor.id, opinions: opinions.length, why: input.why })
    if (!may.ok) return may
    const { month, decision, why } = input
    const told = await saveAnswer(
      work,
      { topic: topic.id, month, decision, why, by: work.actor.id, name: topic.name as InAll },
      opinions,
    )
    return done({ told })
  }),
]

/** A unit reads what is addressed to it; the house reads all. Names and numbers are taken out before anything leaves the desk. */
async function dossiersFor(work: Work) {
  const me = work.actor.kind === 'person' ? work.actor : null
  const rows = await saidByMonth(work, me && ANSWERS_FOR.includes(me.role) ? me.id : null)
  const given = await answers(work.tx)
  const names = await staffNames(work.tx)
  const dossiers = rows.map((row) => {
    const last = given.find((it) => it.topic === row.topic && it.month === row.month)
    const before = rows.filter((it) => it.topic === row.topic && it.month < row.month)[0]
    return {
      topic: { id: row.topic, name: row.name },
      unit: row.unit_name,
      mine: row.unit === me?.id,
      month: row.month,
      opinions: row.opinions,
      before: before?.opinions ?? 0,
      dueAt: new Date(new Date(row.ends_at).getTime() + ANSWER_DAYS * DAY),
      quotes:
        row.opinions < QUOTED_FROM
          ? []
          : row.said.map((it) => {
              const known = [...names, ...it.known.filter((each) => each !== null)]
              return { words: deIdentify(it.words, known), wanted: deIdentify(it.wanted, known) }
            }),
      answer: last ? { decision: last.decision, why: last.why, at: last.at } : null,
    }
  })
  const due = dossiers.filter((it) => it.answer || it.dueAt <= work.now)
  const days = due
    .flatMap((it) => (it.answer ? [(it.answer.at.getTime() - it.dueAt.getTime()) / DAY + ANSWER_DAYS] : []))
    .toSorted((a, b) => a - b)
  return {
    dossiers,
    answered: {
      due: due.reduce((sum, it) => sum + it.opinions, 0),
      answered: due.reduce((sum, it) => sum + (it.answer ? it.opinions : 0), 0),
      medianDays: days.length > 0 ? Math.round(days[Math.floor((days.length - 1) / 2)] ?? 0) : null,
    },
    heard: await wereHeard(work.tx),
  }
}
