import { id, type PersonId } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { answerListAppeal, appealList, listSensitive, putOnList, takeOffList } from './sensitive.contract.ts'
import {
  addAppeal,
  addEntry,
  answerAppeal,
  endEntry,
  findEntry,
  isLapsed,
  onRecord,
  openEntries,
  recordOf,
} from './sensitive.sql.ts'
import { mayAnswer, mayList, sourcesIn } from './sensitive.ts'

/** The policies of these routes let people in and nobody else. */
function me(work: Work): PersonId {
  if (work.actor.kind !== 'person') throw new Error('Only a person decides about a list')
  return work.actor.id
}

export const sensitiveRoutes: readonly Route[] = [
  answer(listSensitive, async (work) =>
    done({
      entries: (await openEntries(work)).map((it) => ({
        id: it.id,
        customer: { id: it.customer, name: it.name },
        source: it.source,
        reason: it.reason,
        severe: it.severe,
        from: it.from_at,
        until: it.until,
        listedBy: it.by_name,
        appeal:
          it.appeal && it.appealed_at
            ? { words: it.appeal_words ?? '', at: it.appealed_at, answeredAt: it.answered_at, kept: it.kept }
            : null,
        hasEffect: !isLapsed(it, work.now),
      })),
      proposals: (await onRecord(work)).flatMap(({ id: customer, name, ...on }) => {
        const sources = [...sourcesIn(on)]
        return sources.length === 0 ? [] : [{ customer: { id: customer, name }, sources, ...on }]
      }),
    }),
  ),
  answer(putOnList, async (work, input) => {
    const customer = id<'customer'>(input.customer)
    const on = await recordOf(work, customer)
    if (!on) return refuse('customer.unknown')
    const from = input.from && input.from > work.now ? input.from : work.now
    const may = mayList({ source: input.source, from, until: input.until }, on)
    if (!may.ok) return may
    if ((await openEntries(work)).some((it) => it.customer === customer)) return refuse('sensitive.listed_already')
    const { source, reason, severe, until } = input
    return done({ id: await addEntry(work, { customer, source, reason, severe, from, until, by: me(work) }) })
  }),
  answer(takeOffList, async (work, input) =>
    (await endEntry(work, input.id, me(work), input.because)) ? done({}) : refuse('sensitive.unknown'),
  ),
  answer(appealList, async (work, input) => {
    const entry = await findEntry(work, input.id)
    if (!entry) return refuse('sensitive.unknown')
    if (entry.appeal && !entry.answered_at) return refuse('appeal.open_already')
    await addAppeal(work, entry.id, input.words, me(work))
    return done({})
  }),
  answer(answerListAppeal, async (work, input) => {
    const entry = await findEntry(work, input.id)
    if (!entry) return refuse('sensitive.unknown')
    if (!entry.appeal || !entry.taken_by) return refuse('appeal.none')
    const may = mayAnswer(
      { answeredAt: entry.answered_at, listedBy: entry.listed_by, takenBy: entry.taken_by },
      me(work),
    )
    if (!may.ok) return may
    await answerAppeal(work, entry.appeal, { by: me(work), kept: input.kept, why: input.why })
    if (!input.kept) await endEntry(work, entry.id, me(work), input.why)
    return done({})
  }),
]
