import {
  atLeast,
  ENOUGH_ANSWERS,
  figureReads,
  freezeWhatIsOver,
  frozenPeriods,
  publishedFigures,
  TENURES,
  type Way,
} from '#care/public.ts'
import type { Language } from '#kernel/language.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { GROUP_QUESTIONS } from '../checkins/instrument.ts'
import { itemWords } from '../checkins/item.words.ts'
import { readFigureReads, readGroupDigest, readGroupFigures, readGroupFile } from './figure.contract.ts'
import { groupFigureWords } from './figure.words.ts'
import { digestOf, fileOf, type Row, type Sayings } from './figure-text.ts'

export const groupFigureRoutes: readonly Route[] = [
  answer(readGroupFigures, async (work, { period }) => {
    const found = await rowsOf(work, period, 'screen')
    return found.ok ? done({ ...found.next, least: ENOUGH_ANSWERS.wellbeing, figures: [...found.next.rows] }) : found
  }),
  answer(readGroupFile, async (work, { period }) => {
    const found = await rowsOf(work, period, 'file')
    if (!found.ok) return found
    const bytes = new TextEncoder().encode(fileOf(found.next.rows, sayingsFor(work, found.next.period)))
    return done({ bytes, type: 'text/csv; charset=utf-8', name: `groups-${found.next.period}.csv` })
  }),
  answer(readGroupDigest, async (work, { period }) => {
    const found = await rowsOf(work, period, 'digest')
    if (!found.ok) return found
    const say = sayingsFor(work, found.next.period)
    return done({ subject: say.subject, text: digestOf(found.next.rows, say) })
  }),
  answer(readFigureReads, async (work) =>
    done({ reads: (await figureReads(work)).map((it) => ({ ...it, way: it.way as Way })) }),
  ),
]

type Found = { periods: string[]; period: string; rows: readonly Row[] }

/** Screen, file and mail are told the same rows, and each of them is written down as looked at. */
async function rowsOf(work: Work, asked: string | undefined, way: Way): Promise<Outcome<Found, 'figures.no_period'>> {
  await freezeWhatIsOver(work, GROUP_QUESTIONS)
  const periods = await frozenPeriods(work)
  const period = asked ?? periods[0]
  if (!period || !periods.includes(period)) return refuse('figures.no_period')
  const reader = work.actor.kind === 'person' ? work.actor.name : work.actor.kind
  const published = await publishedFigures(work, { period, way, reader })
  const rows = published.map(({ question, of, n, shares }) => ({
    question,
    team: of.team ?? null,
    tenure: TENURES.find((it) => it === of.tenure) ?? null,
    answered: n === null ? null : atLeast(n),
    shares,
  }))
  return done({ periods, period, rows })
}

function sayingsFor(work: Work, period: string): Sayings {
  const language: Language = work.actor.kind === 'person' ? work.actor.language : 'en'
  const say = (key: keyof typeof groupFigureWords): string => groupFigureWords[key][language]
  const items: Readonly<Record<string, Readonly<Record<Language, string>>>> = itemWords
  return {
    notEnough: say('group.not_enough'),
    everybody: say('group.everybody'),
    heads: [
      say('group.head.question'),
      say('group.head.group'),
      say('group.head.answered'),
      say('group.head.low'),
      say('group.head.middle'),
      say('group.head.high'),
    ],
    subject: say('group.subject').replace('{{period}}', period),
    question: (question) => items[`item.${question}`]?.[language] ?? question,
    tenure: (tenure) => say(`group.${tenure}`),
    atLeast: (n) => say('group.at_least').replace('{{n}}', String(n)),
  }
}
