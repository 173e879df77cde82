import { findQueue } from '#desk/public.ts'
import type { PersonId, QueueId } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'
import { answer, findPersonByKey, type Route, type Work } from '#platform/public.ts'
import { giveWhatFits } from './fits.sql.ts'
import { USUAL_TEXTS } from './in-hand.ts'
import { queuesNow } from './now.sql.ts'
import { saveTakes, saveTexts, whoTakes } from './takes.sql.ts'
import { readQueuesNow, readQueueWays, setQueueWays, setTakes, setTexts } from './ways.contract.ts'
import { saveWays, waysOfAll } from './ways.sql.ts'

/** The policies of these routes let people in and nobody else. */
function me(work: Work): PersonId {
  if (work.actor.kind !== 'person') throw new Error('A queue is arranged by a person')
  return work.actor.id
}

const TAKES: ReadonlySet<Role> = new Set(['agent', 'lead', 'second_line'])

async function whoTakesContacts(work: Work, key: string) {
  const person = await findPersonByKey(work.tx, key)
  return person && TAKES.has(person.role) ? person : null
}

export const queueWaysRoutes: readonly Route[] = [
  answer(readQueuesNow, async (work) => done({ queues: await queuesNow(work) })),
  answer(readQueueWays, async (work) => {
    const [queues, ways, people] = [await queuesNow(work), await waysOfAll(work), await whoTakes(work)]
    const keys = new Map(queues.map((it) => [String(it.id), it.key]))
    return done({
      queues: queues.map((it) => ({ ...it, ...ways(it.id) })),
      people: people.map(({ key, name, language, texts, takes }) => ({
        key,
        name,
        language,
        queues: takes.flatMap((it) => {
          const of = keys.get(it.queue)
          return of === undefined ? [] : [{ key: of, until: it.until }]
        }),
        texts: texts ?? USUAL_TEXTS,
        ownTexts: texts !== null,
      })),
      usualTexts: USUAL_TEXTS,
    })
  }),
  answer(setQueueWays, async (work, { key, ...ways }) => {
    const queue = await findQueue(work.tx, key)
    if (!queue) return refuse('queue.unknown')
    await saveWays(work, queue.id, me(work), ways)
    return done({})
  }),
  answer(setTakes, async (work, { key, queues, until }) => {
    const person = await whoTakesContacts(work, key)
    if (!person) return refuse('agent.unknown')
    if (until && until <= work.now) return refuse('takes.until')
    const found: QueueId[] = []
    for (const name of new Set(queues)) {
      const queue = await findQueue(work.tx, name)
      if (!queue) return refuse('queue.unknown')
      found.push(queue.id)
    }
    await saveTakes(work, person.id, me(work), { queues: found, until: until ?? null })
    await giveWhatFits(work, person.id, person.language)
    return done({})
  }),
  answer(setTexts, async (work, { key, texts }) => {
    const person = await whoTakesContacts(work, key)
    if (!person) return refuse('agent.unknown')
    await saveTexts(work, person.id, me(work), texts)
    await giveWhatFits(work, person.id, person.language)
    return done({})
  }),
]
