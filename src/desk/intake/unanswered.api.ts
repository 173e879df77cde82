import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, record } from '#platform/public.ts'
import { tellNews } from '../promises/news.sql.ts'
import { writeTo } from './acknowledge.sql.ts'
import { setFirstAnswer, takeIfNobodys } from './intake.sql.ts'
import { isReread } from './intake.ts'
import { holdMoments } from './standing.sql.ts'
import { answerCase, listRereads, listUnanswered, notComplaint, reread } from './unanswered.contract.ts'
import {
  countUnanswered,
  rereadsWaiting,
  saveReread,
  sayNotComplaint,
  standingSort,
  unansweredCases,
} from './unanswered.sql.ts'

const MOST = 200

export const unansweredRoutes: readonly Route[] = [
  answer(listUnanswered, async (work) =>
    done({
      total: await countUnanswered(work.tx),
      cases: (await unansweredCases(work.tx, MOST)).map((it) => ({
        id: it.id,
        number: it.number,
        title: it.title,
        channel: it.channel,
        receivedAt: it.received_at,
        acknowledgedAt: it.acknowledged_at,
        owner: it.owner_name,
        customer: it.customer_name,
        concernsSafety: it.concerns_safety,
      })),
    }),
  ),
  answer(answerCase, async (work, input) => {
    const row = await holdMoments(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    if (row.state !== 'open') return refuse('case.already_closed')
    const { channel } = await writeTo(work, { ...row, caseId: row.id }, () => input.words)
    await takeIfNobodys(work, row.id, work.actor.id)
    await record(work, { name: 'case.answered', about: row.id, body: { channel }, topics: [`case:${row.id}`] })
    await setFirstAnswer(work, row.id)
    await tellNews(work, row.id, work.actor.id)
    return done({ channel })
  }),
  answer(notComplaint, async (work, input) => {
    const row = await holdMoments(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    if (row.kind !== 'complaint') return refuse('complaint.already_sorted')
    const picked = isReread(row.id)
    const { instead, because } = input
    await sayNotComplaint(work, { caseId: row.id, instead, because, by: work.actor.id, reread: picked })
    return done({ reread: picked })
  }),
  answer(listRereads, async (work) =>
    done({
      cases: (await rereadsWaiting(work.tx, MOST)).map(({ verbatim, ...it }) => ({ ...it, words: verbatim })),
    }),
  ),
  answer(reread, async (work, input) => {
    const row = await holdMoments(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    const sorted = await standingSort(work.tx, row.id)
    if (!sorted?.reread || sorted.agreed !== null) return refuse('reread.nothing')
    if (sorted.by === work.actor.id) return refuse('reread.own')
    const { agreed, words } = input
    await saveReread(work, { id: sorted.id, caseId: row.id, by: work.actor.id, agreed, words })
    return done({})
  }),
]
