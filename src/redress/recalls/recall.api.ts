import { findArticle, findCase, findStatement, saveRetired } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { LANGUAGES, type Language } from '#kernel/language.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Ring, type Route, record, type Work } from '#platform/public.ts'
import { isReason } from './likeness.ts'
import { choose, customersOf, listOf, markWrong, saveFound } from './list.sql.ts'
import { type Confirmed, openNextBatch, saveConfirmed } from './opening.sql.ts'
import {
  callBack,
  chooseStatement,
  confirmRecall,
  dropRecall,
  listRecalls,
  readRecall,
  recallsOfCase,
} from './recall.contract.ts'
import {
  addRecall,
  factOf,
  findRecall,
  holdRecall,
  mayOwn,
  progressOf,
  queueOfFact,
  type RecallRow,
  recallsAbout,
  recentRecalls,
  saveState,
  standingRecallOf,
  verifiedIn,
} from './recall.sql.ts'
import { mayBegin, mayConfirm } from './recall.ts'
import { holdStatement, whoWasTold } from './search.sql.ts'

const MOST = 50

export const recallRoutes: readonly Route[] = [
  answer(callBack, async (work, input) => {
    // Held, so that two who see the same mistake at once begin one recall.
    await holdStatement(work.tx, input.id)
    const statement = await findStatement(work.tx, input.id)
    if (!statement) return refuse('statement.unknown')
    const before = await standingRecallOf(work.tx, statement.id)
    if (before) return done({ recall: before.id, found: await countOf(work, before.id) })
    const fact = (await factOf(work.tx, input.fact)) ?? null
    const may = mayBegin({ wrongAt: statement.wrong_at }, fact)
    if (!may.ok) return may
    const it = { statement: statement.id, article: statement.article, fact: input.fact, because: input.because }
    const recall = await addRecall(work, { ...it, by: meOf(work) })
    const found = await whoWasTold(work, statement)
    await saveFound(work, recall, found)
    await saveState(work, recall, 'looking', topicsOf(fact?.case_id))
    return done({ recall, found: found.filter((each) => each.is === 'hit').length })
  }),
  answer(readRecall, async (work, input) => {
    const row = await findRecall(work.tx, input.id)
    if (!row) return refuse('recall.unknown')
    const customers = await customersOf(work.tx, row.id)
    return done({
      ...(await toLine(work, row)),
      fact: row.fact_words,
      toTell: customers.length,
      languages: LANGUAGES.filter((language) => customers.some((it) => it.language === language)),
      list: (await listOf(work.tx, row.id)).map((it) => ({
        statement: it.statement,
        words: it.words,
        at: it.at,
        by: it.by_name,
        customer: it.customer_name,
        found: it.found,
        counts: it.counts,
        score: it.score,
        reasons: it.reasons.filter(isReason),
      })),
    })
  }),
  answer(listRecalls, async (work) => done({ recalls: await linesOf(work, await recentRecalls(work.tx, MOST)) })),
  answer(recallsOfCase, async (work, input) => {
    if (!(await findCase(work.tx, id(input.id)))) return refuse('case.unknown')
    return done({
      recalls: await linesOf(work, await recallsAbout(work.tx, input.id, MOST)),
      facts: await verifiedIn(work.tx, input.id),
    })
  }),
  answer(chooseStatement, async (work, input) => {
    const recall = await holdRecall(work.tx, input.id)
    if (!recall) return refuse('recall.unknown')
    const statement = await findStatement(work.tx, input.statement)
    if (!statement || statement.id === recall.statement) return refuse('statement.unknown')
    if (recall.state !== 'looking') return refuse('recall.not_open')
    const { customer } = statement
    await choose(work, { recall: recall.id, statement: statement.id, customer, counts: input.counts, by: meOf(work) })
    await record(work, { name: 'recall.list_changed', about: recall.id, topics: [`recall:${recall.id}`] })
    return done({})
  }),
  answer(confirmRecall, async (work, input) => {
    const recall = await holdRecall(work.tx, input.id)
    if (!recall) return refuse('recall.unknown')
    const customers = await customersOf(work.tx, recall.id)
    // Said twice, or by two at once, it is made once.
    if (recall.state === 'confirmed') return done({ customers: customers.length })
    const { due, right } = input
    const given = rightIn(right)
    const may = mayConfirm(recall, { due, right: given, languages: customers.map((it) => it.language) }, work.now)
    if (!may.ok) return may
    const owner = input.owner ? id<'person'>(input.owner) : meOf(work)
    if (!(await mayOwn(work.tx, owner))) return refuse('recall.owner_unknown')
    const it = {
      id: recall.id,
      owner,
      by: meOf(work),
      dueAt: due,
      right: given,
      queue: await queueOfFact(work.tx, recall.fact),
    }
    await saveConfirmed(work, it, customers)
    await markWrong(work, recall.id, recall.statement, recall.because)
    await retireSource(work, recall.article, recall.because)
    return done({ customers: customers.length })
  }),
  answer(dropRecall, async (work, input) => {
    const recall = await holdRecall(work.tx, input.id)
    if (!recall) return refuse('recall.unknown')
    if (recall.state !== 'looking') return refuse('recall.not_open')
    await saveState(work, recall.id, 'dropped', topicsOf((await factOf(work.tx, recall.fact))?.case_id))
    return done({})
  }),
]

/** A few dozen at a time, until nobody is left. */
export const recallGoesOn: Ring = async (work, about) => {
  const recall = await holdRecall(work.tx, about)
  if (recall?.state !== 'confirmed' || !recall.owner || !recall.confirmed_by || !recall.due_at) return
  const it: Confirmed = {
    id: recall.id,
    owner: recall.owner,
    by: recall.confirmed_by,
    dueAt: recall.due_at,
    right: rightIn(recall.right_words),
    queue: await queueOfFact(work.tx, recall.fact),
  }
  await openNextBatch(work, it)
}

async function retireSource(work: Work, article: string | null, because: string): Promise<void> {
  const row = article ? await findArticle(work.tx, article) : undefined
  if (row && row.retired_at === null) await saveRetired(work, row.id, { because, by: meOf(work), at: work.now })
}

const meOf = (work: Work) => {
  if (work.actor.kind !== 'person') throw new Error('A person judges what was wrong')
  return work.actor.id
}

const topicsOf = (caseId: string | undefined): string[] => (caseId ? [`case:${caseId}`] : [])
const countOf = async (work: Work, recall: string) => (await listOf(work.tx, recall)).filter((it) => it.counts).length

function rightIn(raw: unknown): Partial<Record<Language, string>> {
  if (typeof raw !== 'object' || raw === null) return {}
  const given = Object.entries(raw).filter((entry): entry is [Language, string] => typeof entry[1] === 'string')
  return Object.fromEntries(given.filter(([language]) => LANGUAGES.includes(language)))
}

const linesOf = async (work: Work, rows: readonly RecallRow[]) => {
  const lines = []
  for (const row of rows) lines.push(await toLine(work, row))
  return lines
}

const toLine = async (work: Work, row: RecallRow) => ({
  id: row.id,
  state: row.state,
  because: row.because,
  statement: { id: row.statement, words: row.words, at: row.at, by: row.by_name },
  article:
    row.article && row.article_title && row.article_version
      ? { id: row.article, title: row.article_title, version: row.article_version }
      : null,
  right: rightIn(row.right_words),
  begunAt: row.begun_at,
  begunBy: row.begun_name,
  confirmedAt: row.confirmed_at,
  confirmedBy: row.confirmed_name,
  dueAt: row.due_at,
  progress: await progressOf(work, row.id),
})
