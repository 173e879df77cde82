import { LANGUAGES } from '#kernel/language.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { charterVersions, publishNext, readCharter, readClause } from './charter.contract.ts'
import { allCharters, charterNow, dayOf, publishCharter } from './charter.sql.ts'
import type { CharterText, ClauseWords } from './charter.ts'
import { charterCard } from './charter-refusals.words.ts'
import { charterDiff, clauseIn, nextCharter } from './versions.ts'

const EMPTY = { version: 0, since: '', clauses: [] }

export const charterRoutes: readonly Route[] = [
  answer(readCharter, async (work, input) => {
    const found = await wanted(work, input.version)
    return found ? done(toView(found)) : refuse('charter.version_unknown')
  }),
  answer(readClause, async (work, input) => {
    const found = await wanted(work, input.version)
    if (!found) return refuse('charter.version_unknown')
    const clause = clauseIn(found, input.key)
    if (!clause) return refuse('charter.clause_unknown')
    return done({
      id: `${clause.key}@${found.version}`,
      version: found.version,
      part: clause.part,
      words: { ...clause.words },
      card: cardOf(clause.words, found.version),
    })
  }),
  answer(charterVersions, async (work) => {
    const all = await allCharters(work.tx)
    return done({
      now: (await charterNow(work)).version,
      versions: all
        .map((it, nth) => ({
          version: it.version,
          since: it.since,
          diff: charterDiff(all[nth - 1] ?? EMPTY, it).map(({ was, is, ...rest }) => ({
            ...rest,
            was: was && { ...was },
            is: is && { ...is },
          })),
        }))
        .toReversed(),
    })
  }),
  answer(publishNext, async (work, input) => {
    const before = (await allCharters(work.tx)).at(-1)
    if (work.actor.kind !== 'person' || !before || before.version !== input.after)
      return refuse('charter.changed_meanwhile')
    const next = nextCharter(before, input.changes, input.since, dayOf(work))
    if (!next.ok) return next
    if (!(await publishCharter(work, next.next, work.actor.id))) return refuse('charter.changed_meanwhile')
    return done({ version: next.next.version, publishedAt: work.now })
  }),
]

async function wanted(work: Parameters<typeof charterNow>[0], version: number | undefined) {
  if (version === undefined) return charterNow(work)
  return (await allCharters(work.tx)).find((it) => it.version === version)
}

const toView = ({ version, since, clauses }: CharterText) => ({
  version,
  since,
  clauses: clauses.map((it) => ({ ...it, words: { ...it.words } })),
})

function cardOf(words: ClauseWords, version: number) {
  const [hant, hans, en] = LANGUAGES.map((language) => charterCard(language, words[language], version))
  return { 'zh-Hant': hant ?? '', 'zh-Hans': hans ?? '', en: en ?? '' }
}
