import { dayOf } from '#desk/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { articleState, mayCite } from './article.ts'
import { lookAtLaw, readLaw, readMeasures } from './law.contract.ts'
import { addLook, lawOf } from './law.sql.ts'
import { MEASURE_PACKS } from './measures/all.words.ts'

/** Somebody looks again at least once in so many days. */
const LONGEST_LOOK = 400
const DAY = 86_400_000

export const lawRoutes: readonly Route[] = [
  answer(readLaw, async (work) => {
    const today = dayOf(work)
    return done({
      articles: (await lawOf(work.tx)).map(({ speaksTo: _, ...it }) => ({
        ...it,
        law: { ...it.law },
        article: { ...it.article },
        title: { ...it.title },
        plain: { ...it.plain },
        state: articleState(it, today),
        citable: mayCite({ ...it, speaksTo: _ }, today).ok,
      })),
    })
  }),
  answer(lookAtLaw, async (work, input) => {
    if (work.actor.kind !== 'person' || !(await lawOf(work.tx)).some((it) => it.key === input.key))
      return refuse('law.unknown')
    const today = dayOf(work)
    const days = (Date.parse(input.reviewBy) - Date.parse(today)) / DAY
    if (days < 1 || days > LONGEST_LOOK) return refuse('law.too_long', { days: LONGEST_LOOK })
    await addLook(work, {
      article: input.key,
      asOf: today,
      reviewBy: input.reviewBy,
      endedOn: input.endedOn,
      words: input.words,
      by: work.actor.id,
    })
    return done({})
  }),
  answer(readMeasures, async (work) => {
    const law = new Map((await lawOf(work.tx)).map((it) => [it.key, it]))
    const today = dayOf(work)
    return done({
      packs: MEASURE_PACKS.flatMap((pack) => {
        const article = law.get(pack.article)
        if (!article) return []
        const { asOf, reviewBy, trust, effectiveFrom, jurisdiction } = article
        return [
          {
            key: pack.key,
            jurisdiction,
            name: { ...pack.name },
            article: pack.article,
            asOf,
            reviewBy,
            trust,
            effectiveFrom,
            state: articleState(article, today),
            measures: pack.measures.map((it) => ({
              key: it.key,
              asks: { ...it.asks },
              here: { ...it.here },
              place: it.place,
              outside: it.outside,
            })),
          },
        ]
      }),
    })
  }),
]
