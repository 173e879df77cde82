import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { makeLink, markSent, waitingMessages } from '../messages/message.sql.ts'
import { hasOpenPromises, promiseViews, tellNews } from '../promises/promise.sql.ts'
import { toPromiseView } from '../promises/promise.view.ts'
import { closeCase, listCases, listMessages, readCase, renewLink, sentMessage } from './case.contract.ts'
import {
  type CaseRow,
  closeCaseRow,
  contactsOfCase,
  demandsOf,
  findCase,
  holdCase,
  searchCases,
  wordsOfCustomer,
} from './case.sql.ts'
import { mayReadWords } from './staff-demand.ts'

const MOST = 200

export const caseRoutes = (publicUrl: () => string): readonly Route[] => [
  answer(listCases, async (work, input) => {
    const rows = await searchCases(
      work.tx,
      { words: input.words, ...(input.state ? { state: input.state } : {}) },
      MOST,
    )
    return done({ cases: rows.map(toLine) })
  }),
  answer(readCase, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    const reader = work.actor.kind === 'person' ? work.actor : null
    return done({
      ...toLine(row),
      demands: (await demandsOf(work.tx, row.id)).map(({ told_agent, ...demand }) => ({
        ...demand,
        words: mayReadWords({ kind: demand.kind, toldAgent: told_agent }, reader) ? demand.words : null,
      })),
      promises: (await promiseViews(work.tx).where('pr.case_id', '=', row.id).execute()).map(toPromiseView),
      contacts: (await contactsOfCase(work.tx, row.id)).map((it) => ({
        id: it.id,
        channel: it.channel,
        at: it.started_at,
        agent: it.agent,
        recap: it.recap,
        calm: it.calm,
        solved: it.solved,
      })),
      customerWords: await wordsOfCustomer(work.tx, row.id),
    })
  }),
  answer(closeCase, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    const held = await holdCase(work.tx, row.id)
    if (held?.state !== 'open') return refuse('case.already_closed')
    if (await hasOpenPromises(work.tx, row.id)) return refuse('case.promises_open')
    await closeCaseRow(work, row.id)
    // The closing is the news that was still promised.
    if (work.actor.kind === 'person') await tellNews(work, row.id, work.actor.id)
    return done({})
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
