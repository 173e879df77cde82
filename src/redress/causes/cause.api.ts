import { findCase } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import {
  attach,
  changeTaxonomy,
  listCauseReviews,
  listThemes,
  openTheme,
  readCause,
  settleCause,
  shipTheme,
} from './cause.contract.ts'
import { addCause, addTaxonomy, articleExists, latestCause, openTasks, taxonomyOf, trend } from './cause.sql.ts'
import { type CauseGiven, settle } from './cause.ts'
import { causeReviews } from './soothed.sql.ts'
import { knows, OTHER, QUESTIONS, unmapped } from './taxonomy.ts'
import { attachTheme, nameTheme, ship, themeExists, themes, themesOfCase } from './theme.sql.ts'

export const causeRoutes: readonly Route[] = [
  answer(listCauseReviews, async (work) => {
    const me = work.actor.kind === 'person' ? work.actor : null
    const all = await causeReviews(work.tx)
    return done({
      reviews: all
        .filter((it) => me?.role !== 'agent' || it.owner === me.id)
        .map((it) => ({
          id: it.id,
          case: it.case,
          number: it.number,
          title: it.title,
          owner: it.owner_name,
          mine: it.owner === me?.id,
          at: it.at,
        })),
    })
  }),
  answer(readCause, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    const mine = work.actor.language
    const taxonomy = await taxonomyOf(work.tx)
    const settled = await latestCause(work.tx, row.id)
    const attached = await themesOfCase(work.tx, row.id)
    return done({
      questions: [...QUESTIONS],
      codes: taxonomy.codes.map((it) => ({ code: it.code, question: it.question, words: it.words[mine] })),
      taxonomy: taxonomy.version,
      settled: settled ? viewOf(settled) : null,
      themes: (await themes(work.tx)).map(({ id: theme, name, cases }) => ({
        id: theme,
        name,
        cases,
        attached: attached.some((it) => it.id === theme),
      })),
    })
  }),
  answer(settleCause, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    const taxonomy = await taxonomyOf(work.tx)
    const given: CauseGiven = { answers: input.answers, code: input.code || null, staff: input.staff }
    const settled = settle(given, taxonomy)
    if (!settled.ok) return settled
    const article = input.staff?.article ?? null
    if (article && !(await articleExists(work.tx, article))) return refuse('article.unknown')
    await addCause(work, {
      caseId: row.id,
      given,
      code: settled.next.code,
      article,
      taxonomy: taxonomy.version,
      by: work.actor.id,
    })
    return done({})
  }),
  answer(attach, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    if (!(await themeExists(work.tx, input.theme))) return refuse('theme.unknown')
    await attachTheme(work, input.theme, row.id)
    return done({})
  }),
  answer(listThemes, async (work) =>
    done({
      themes: (await themes(work.tx)).map((it) => ({
        id: it.id,
        name: it.name,
        code: it.code,
        cases: it.cases,
        proposedAt: it.proposed_at,
        shippedAt: it.shipped_at,
      })),
      tasks: await openTasks(work.tx),
      trend: await trend(work),
    }),
  ),
  answer(openTheme, async (work, input) => {
    if (!knows(await taxonomyOf(work.tx), input.code)) return refuse('cause.code_unknown')
    if (work.actor.kind !== 'person') throw new Error('A theme is named by a person')
    return done({ id: await nameTheme(work, { ...input, by: work.actor.id }) })
  }),
  answer(shipTheme, async (work, input) => {
    if (!(await themeExists(work.tx, input.id))) return refuse('theme.unknown')
    const told = await ship(work, input.id, input.words as Record<Language, string>)
    return told === null ? refuse('theme.already_shipped') : done({ told })
  }),
  answer(changeTaxonomy, async (work, input) => {
    if (work.actor.kind !== 'person') throw new Error('A list is changed by a person')
    const before = await taxonomyOf(work.tx)
    if (!input.codes.some((it) => it.code === OTHER)) return refuse('taxonomy.other_needed')
    const codes = input.codes.map((it) => ({ ...it, words: it.words as Record<Language, string> }))
    const [lost] = unmapped(before, codes, input.across)
    if (lost) return refuse('taxonomy.unmapped', { code: lost })
    const version = before.version + 1
    await addTaxonomy(work, { version, codes, across: input.across, because: input.because, by: work.actor.id })
    return done({ version })
  }),
]

const viewOf = (row: NonNullable<Awaited<ReturnType<typeof latestCause>>>) => ({
  taxonomy: row.taxonomy,
  answers: { expectation: row.expectation, process: row.process, information: row.information, claim: row.claim },
  code: row.code,
  branch: row.branch,
  evidence: row.evidence ?? '',
  why: row.why,
  missing: row.missing ?? '',
  brokeAt: row.broke_at,
  by: row.by,
  at: row.at,
})
