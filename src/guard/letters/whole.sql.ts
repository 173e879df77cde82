import { allCharters, clauseIn, isLapsed, plusWorkingDays, workingTime } from '#desk/public.ts'
import type { Work } from '#platform/public.ts'
import type { LawArticle } from '../law/article.ts'
import { lawOf } from '../law/law.sql.ts'
import { type LintFinding, lintConduct } from '../standings/lint.ts'
import { MUST_BE_OPEN } from './always-open.ts'
import { type Block, compose } from './compose.ts'
import { changeLines, draftParts, type Happened, mergedParts, printable, speechOf } from './drafting.ts'
import type { PartCode, Parts } from './kinds.ts'
import {
  caseNumbers,
  houseNamed,
  type IncidentFacts,
  incidentsOfLetter,
  nameOfPerson,
  type StandingFacts,
  standingFacts,
} from './known.sql.ts'
import { type Draft, type LetterRow, latestDraft, writersOf } from './letter.sql.ts'
import { isWhole, missingParts, partsAsked, type Ready } from './letter.ts'
import { type LetterPack, packNamed } from './packs.words.ts'
import { CHANGES, CHANNELS, CITED, DAYS, DID, OPEN } from './said.words.ts'
import { fill, type Template } from './template.ts'
import { templateOf } from './templates/all.words.ts'

export type Whole = {
  template: Template
  pack: LetterPack
  draft: Draft
  asked: readonly PartCode[]
  parts: Parts
  incidents: readonly IncidentFacts[]
  standing: StandingFacts | null
  clauses: readonly { key: string; words: string; cited: boolean }[]
  law: readonly LawArticle[]
  findings: readonly (LintFinding & { part: PartCode })[]
  ready: Ready
  blocks: readonly Block[] | null
}

/** A letter with everything it rests on, as it would be printed now. */
export async function wholeOf(work: Work, row: LetterRow): Promise<Whole> {
  const { tx } = work
  const template = templateOf(row.kind, row.template_version)
  const pack = packNamed(row.pack, row.pack_version)
  const draft = await latestDraft(tx, row.id)
  const asked = partsAsked(template, pack)
  const incidents = await incidentsOfLetter(tx, row.id)
  const standing = row.standing ? ((await standingFacts(tx, row.standing)) ?? null) : null
  const speech = speechOf(row.language, work.zone)
  const happened = incidents.map((it) => happenedIn(it, row.language))
  const charter = (await allCharters(tx)).find((it) => it.version === row.charter_version)
  const clauses = (charter?.clauses ?? []).map((it) => ({
    key: it.key,
    words: it.words[row.language],
    cited: draft.clauses.includes(it.key),
  }))
  const law = await lawOf(tx)
  const house = await houseNamed(tx)
  const open = standing?.stays_open ?? MUST_BE_OPEN
  const cited = draft.clauses.flatMap((key) => {
    const clause = charter && clauseIn(charter, key)
    return clause ? [fill(CITED.clause[row.language], { words: clause.words[row.language], key })] : []
  })
  const drafted = draftParts(
    template,
    asked,
    {
      house,
      version: row.charter_version,
      clauses: cited,
      articles: law.filter((it) => draft.articles.includes(it.key)).map((it) => articleLine(it, row.language)),
      from: standing?.starts_at ?? null,
      to: standing?.lapse_at ?? null,
      review: standing?.review_at ?? null,
      ended: standing?.lifted_at ?? null,
      open: open.map((it) => OPEN[it][row.language]),
      changes: standing ? (await changesOf(work, standing, row.language)).join('\n') : '',
      outside: pack.outside[row.language],
      appealDays: pack.appealDays,
      appealDay: plusWorkingDays(
        workingTime({ zone: work.zone, calendar: pack.calendar, hours: [] }),
        work.now,
        pack.appealDays,
      ),
      happened,
    },
    speech,
  )
  const parts = mergedParts(asked, drafted, draft.parts)
  const quotes = happened.flatMap((it) => it.quotes)
  const findings = asked.flatMap((part) =>
    lintConduct(parts[part] ?? '', row.language, { quotes }).map((it) => ({ ...it, part })),
  )
  const ready: Ready = {
    kind: row.kind,
    state: row.state,
    author: row.author,
    writers: await writersOf(tx, row.id),
    harmed: harmedBy(incidents),
    missing: missingParts(asked, parts),
    findings: findings.length,
    clauses: cited.length,
    articles: draft.articles.length,
    staysOpen: open,
    incidents: incidents.length,
    unconfirmed: incidents.filter((it) => it.state !== 'confirmed').length,
    noticeFrom: pack.noticeFrom,
    moments: incidents.map((it) => speech.moment(it.at)),
    facts: parts.facts ?? '',
    packLapsed: isLapsed(pack, work.now),
  }
  const head = { house, number: row.number, date: speech.day(work.now), to: row.customer_name ?? '' }
  const blocks = isWhole(ready).ok ? compose(template, asked, parts, head, row.language) : null
  return { template, pack, draft, asked, parts, incidents, standing, clauses, law, findings, ready, blocks }
}

/** Those it was done to, and whoever reported it: none of them writes, signs or decides. */
export const harmedBy = (incidents: readonly IncidentFacts[]) => [
  ...new Set(incidents.flatMap((it) => [it.agent, it.reporter])),
]

function happenedIn(it: IncidentFacts, language: LetterRow['language']): Happened {
  const what = DID[it.kind][language] + (it.confined ? CITED.apart[language] : '')
  return {
    at: it.at,
    channel: (CHANNELS[it.channel] ?? CHANNELS.other)?.[language] ?? '',
    quotes: it.quotes.map((quote) => printable(quote, language)),
    what,
  }
}

export const articleLine = (it: LawArticle, language: LetterRow['language']): string =>
  fill(CITED.article[language], {
    law: it.law[language],
    article: it.article[language],
    title: it.title[language],
    asOf: it.asOf,
    plain: it.plain[language],
  })

async function changesOf(work: Work, it: StandingFacts, language: LetterRow['language']): Promise<readonly string[]> {
  const { options } = it
  return changeLines(options, (key, gaps) => fill(CHANGES[key][language], gaps), {
    person: options.who ? await nameOfPerson(work.tx, options.who.person) : '',
    cases: await caseNumbers(work.tx, options.what?.cases ?? []),
    ways: (options.how?.ways ?? []).map((way) => OPEN[way][language]),
    days: (options.when?.days ?? []).map((day) => DAYS[language][day - 1] ?? ''),
  })
}
