import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { lawOf } from '../law/law.sql.ts'
import { dayIn, JURISDICTIONS, mayPublish, type Reference, stateOf } from './reference.ts'
import { lookedAgain, referencesOf } from './references.ts'
import { publishRights, readRights } from './right.contract.ts'
import { addEdition, newestEditions } from './right.sql.ts'
import { homeOf } from './section.ts'

export const rightRoutes: readonly Route[] = [
  answer(readRights, async (work) => {
    const editions = await newestEditions(work)
    const { actor } = work
    const language = actor.kind === 'person' ? actor.language : 'en'
    const law = await lawOf(work.tx)
    return done({
      home: homeOf[language],
      mayPublish: actor.kind === 'person' && actor.role === 'legal',
      pages: JURISDICTIONS.map((jurisdiction) => {
        const of = editions.find((it) => it.jurisdiction === jurisdiction)
        return {
          jurisdiction,
          edition: of ? { version: of.version, language: of.language, by: of.by, at: of.at } : null,
          words: of?.words ?? {},
          references: today(
            work,
            of?.references.map((it) => lookedAgain(it, law)) ?? referencesOf(jurisdiction, law, language),
          ),
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

const today = (work: Pick<Work, 'now' | 'zone'>, references: readonly Reference[]) =>
  references.map((it) => ({ ...it, state: stateOf(it, dayIn(work.now, work.zone)) }))

/** As they stand today, with every newer look of the house. */
export const seenToday = async (work: Work, references: readonly Reference[]) => {
  const law = await lawOf(work.tx)
  return today(
    work,
    references.map((it) => lookedAgain(it, law)),
  )
}
