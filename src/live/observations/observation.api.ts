import { done, refuse } from '#kernel/outcome.ts'
import { answer, findPersonByKey, type Person, type Route, type Work } from '#platform/public.ts'
import { listObservations, observe, replyToObservation } from './observation.contract.ts'
import { addObservation, addReply, observationsOf } from './observation.sql.ts'
import { mayObserve } from './observation.ts'

function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('Only a person sits beside somebody')
  return work.actor
}

export const observationRoutes: readonly Route[] = [
  answer(observe, async (work, { subject: key, ...written }) => {
    const writer = me(work)
    const subject = await findPersonByKey(work.tx, key)
    const may = mayObserve({
      writer: writer.id,
      subject: subject ?? null,
      writerLeads: writer.role === 'lead',
      writerLanguage: writer.language,
    })
    if (!may.ok || !subject) return refuse('agent.unknown')
    return done({ id: await addObservation(work, { ...written, subject: subject.id, writer: writer.id }) })
  }),
  answer(listObservations, async (work) => {
    const mine = me(work).id
    return done({
      observations: (await observationsOf(work, mine)).map((it) => ({
        id: it.id,
        at: it.at,
        aboutMe: it.subject === mine,
        subject: it.subject_name,
        writer: it.writer_name,
        topic: it.topic,
        helped: it.helped,
        seen: it.seen,
        given: it.given,
        replies: it.replies.map(({ words, at }) => ({ words, at })),
      })),
    })
  }),
  answer(replyToObservation, async (work, input) =>
    (await addReply(work, input.id, me(work).id, input.words)) ? done({}) : refuse('observation.unknown'),
  ),
]
