import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { dayIn, JURISDICTIONS, mayPublish, type Reference, stateOf } from './reference.ts'
import { referencesOf } from './references.ts'
import { publishRights, readRights } from './right.contract.ts'
import { addEdition, newestEditions } from './right.sql.ts'
import { homeOf } from './section.ts'

export const rightRoutes: readonly Route[] = [
  answer(readRights, async (work) => {
    const editions = await newestEditions(work)
    const { actor } = work
    return done({
      home: homeOf[actor.kind === 'person' ? actor.language : 'en'],
      mayPublish: actor.kind === 'person' && actor.role === 'legal',
      pages: JURISDICTIONS.map((jurisdiction) => {
        const of = editions.find((it) => it.jurisdiction === jurisdiction)
        const { version, language, by, at } = of ?? {}
        return {
          jurisdiction,
          edition: version && language && by && at ? { version, language, by, at } : null,
          words: of?.words ?? {},
          references: seenToday(work, of?.references ?? referencesOf(jurisdiction)),
        }
      }),
    })
  }),
  answer(publishRights, async (work, { jurisdiction, language, words, references }) => {
    if (work.actor.kind !== 'person') return refuse('rights.offence_as_fact')
    const may = mayPublish({ words: Object.values(words), cites: references }, dayIn(work.now, work.zone))
    if (!may.ok) return may
    const dated = references.map((it) => ({ ...it, jurisdiction }))
    return done({
      version: await addEdition(work, { jurisdiction, language, words, references: dated, by: work.actor.id }),
    })
  }),
]

export const seenToday = (work: Pick<Work, 'now' | 'zone'>, references: readonly Reference[]) =>
  references.map((it) => ({ ...it, state: stateOf(it, dayIn(work.now, work.zone)) }))
