import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { makeLink } from '../messages/message.sql.ts'
import { tellNews } from '../promises/news.sql.ts'
import { writeTo } from './acknowledge.sql.ts'
import { mergedMessage } from './acknowledgement.words.ts'
import { holdMoments } from './standing.sql.ts'
import { keepApart, mergeCase, unmergeCase } from './twin.contract.ts'
import { contactsAbout, mergedInto, mergeRow, saySeparate, unmergeRow } from './twin.sql.ts'

export const twinRoutes = (publicUrl: () => string): readonly Route[] => [
  answer(mergeCase, async (work, input) => {
    if (input.id === input.into) return refuse('twin.itself')
    // Always in the same order, so that two who merge each way round do not wait for each other.
    const ordered = [input.id, input.into].toSorted()
    const held = [await holdMoments(work.tx, id(ordered[0] ?? '')), await holdMoments(work.tx, id(ordered[1] ?? ''))]
    const [from, into] = [input.id, input.into].map((each) => held.find((row) => row?.id === each))
    if (!from || work.actor.kind !== 'person') return refuse('case.unknown')
    if (!into) return refuse('twin.unknown')
    if (from.customer !== into.customer) return refuse('twin.other_customer')
    if ((await mergedInto(work.tx, from.id)) || (await mergedInto(work.tx, into.id)))
      return refuse('twin.already_merged')
    if (from.state !== 'open' || into.state !== 'open') return refuse('twin.closed')
    // Put into something that nobody answers as a complaint, it would be answered by nobody.
    if (from.kind === 'complaint' && into.kind !== 'complaint') return refuse('twin.not_a_complaint')
    const by = work.actor.id
    await mergeRow(work, { caseId: from.id, other: into.id, because: input.because, by })
    const link = `${publicUrl()}/my/${await makeLink(work, into.id)}`
    await writeTo(work, { ...from, caseId: from.id }, (language) =>
      mergedMessage(language, { from: from.number, into: into.number, link }),
    )
    await tellNews(work, from.id, by)
    const { conversations, intakes, merged } = await contactsAbout(work.tx, into.id)
    return done({ contacts: conversations + intakes + merged })
  }),
  answer(unmergeCase, async (work, input) => {
    const row = await holdMoments(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    const into = await mergedInto(work.tx, row.id)
    if (!into) return refuse('twin.not_merged')
    await unmergeRow(work, { caseId: row.id, other: into.id, by: work.actor.id })
    await tellNews(work, row.id, work.actor.id)
    return done({})
  }),
  answer(keepApart, async (work, input) => {
    if (input.id === input.other) return refuse('twin.itself')
    const row = await holdMoments(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    const other = await holdMoments(work.tx, id(input.other))
    if (other?.customer !== row.customer) return refuse('twin.unknown')
    await saySeparate(work, { caseId: row.id, other: other.id, because: input.because, by: work.actor.id })
    return done({})
  }),
]
