import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, endOfDay, type InputOf, type Route, type Work } from '#platform/public.ts'
import { wordsOfCustomer } from '../from-customer/word.sql.ts'
import { makeLink, markSent, waitingMessages } from '../messages/message.sql.ts'
import { toPromiseView } from '../promises/promise.view.ts'
import { promiseViews } from '../promises/promise-views.sql.ts'
import { findQueue } from '../queues/queue.sql.ts'
import { excerpts } from '../search/search.sql.ts'
import { leadSpoke } from '../spoken/spoken.sql.ts'
import { boardOf } from './board.sql.ts'
import { caseBoard, listCases, listMessages, readCase, renewLink, sentMessage } from './case.contract.ts'
import { type CaseRow, contactsOfCase, demandsOf, findCase, searchCases } from './case.sql.ts'
import { hidesManner } from './manner.sql.ts'
import { mayReadWords } from './staff-demand.ts'

const MOST = 200
/** Cases on one page of the list. */
const PAGE = 50

export const caseRoutes = (publicUrl: () => string): readonly Route[] => [
  answer(listCases, async (work, input) => {
    const asked = await askedOf(work, input)
    if (!asked.ok) return asked
    const rows = await searchCases(work.tx, asked.next, PAGE + 1)
    const page = rows.slice(0, PAGE)
    const found = await excerpts(
      work.tx,
      page.map((row) => row.id),
      input.words,
    )
    return done({
      cases: page.map((row) => ({ ...toLine(row), found: found.get(row.id) ?? null })),
      more: rows.length > PAGE,
    })
  }),
  answer(caseBoard, async (work) => done({ queues: await boardOf(work, endOfDay(work.now, work.zone)) })),
  answer(readCase, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    const reader = work.actor.kind === 'person' ? work.actor : null
    const told = reader !== null && (await leadSpoke(work.tx, row.id, reader.id))
    const blind = await hidesManner(work.tx, row.id, reader?.role ?? null)
    return done({
      ...toLine(row),
      demands: (await demandsOf(work.tx, row.id)).map((demand) => ({
        ...demand,
        words: mayReadWords(demand.kind, reader, told) ? demand.words : null,
      })),
      promises: (await promiseViews(work.tx).where('pr.case_id', '=', row.id).execute()).map(toPromiseView),
      contacts: (await contactsOfCase(work.tx, row.id)).map((it) => ({
        id: it.id,
        channel: it.channel,
        at: it.started_at,
        agent: it.agent,
        recap: it.recap,
        calm: blind ? null : it.calm,
        solved: it.solved,
      })),
      customerWords: await wordsOfCustomer(work.tx, row.id),
    })
  }),
  answer(renewLink, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    return done({ link: `${publicUrl()}/my/${await makeLink(work, row.id)}` })
  }),
  answer(listMessages, async (work) => {
    const rows = await waitingMessages(work.tx, MOST)
    return done({
      messages: rows.map((it) => ({
        id: it.id,
        channel: it.channel,
        address: it.address,
        words: it.words,
        writtenAt: it.written_at,
      })),
    })
  }),
  answer(sentMessage, async (work, input) => ((await markSent(work, input.id)) ? done({}) : refuse('message.unknown'))),
]

/** What the list is asked for, with its names looked up. */
async function askedOf(work: Work, input: InputOf<typeof listCases>) {
  const queue = input.queue ? await findQueue(work.tx, input.queue) : undefined
  if (input.queue && !queue) return refuse('queue.unknown')
  const last = input.after ? await findCase(work.tx, id(input.after)) : undefined
  if (input.after && !last) return refuse('case.unknown')
  const owedBy = input.owed === 'today' ? endOfDay(work.now, work.zone) : input.owed ? work.now : undefined
  return done({
    words: input.words,
    ...(input.state ? { state: input.state } : {}),
    ...(input.owner && work.actor.kind === 'person' ? { owner: work.actor.id } : {}),
    ...(queue ? { queue: queue.id } : {}),
    ...(owedBy ? { owedBy } : {}),
    ...(last ? { after: { openedAt: last.opened_at, id: last.id } } : {}),
  })
}

const toLine = (row: CaseRow) => ({
  id: row.id,
  number: row.number,
  title: row.title,
  need: row.need,
  state: row.state,
  openedAt: row.opened_at,
  closedAt: row.closed_at,
  language: row.language,
  customer: row.customer_name,
  owner: row.owner_name,
})
