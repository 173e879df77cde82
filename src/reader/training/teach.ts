import type { ReadLanguage, Threshold } from '../card.ts'
import type { Honest, Model } from '../model/model.ts'
import { languageOf, oddsOf, probable, type Ready, readyAgent, readyCustomer, toldOf } from '../model/odds.ts'
import type { Sounds } from '../model/sounds.ts'
import { placeOf, type Table } from '../model/table.ts'
import type { Turn } from '../reading.ts'
import { chanceFrom } from './chance.ts'
import { answerTo, type Line, questionsFor, shareOf } from './dialogues.ts'
import { collected, type Lesson, placesFor, rowsOf, type Told, tableOf } from './fit-table.ts'
import { honestLine } from './honest-odds.ts'
import { bestFrom, type Judged, ratesAt } from './measures.ts'
import { worthOf } from './worth.ts'

/** `asked`: the only questions that were answered about this line; all of them where it is not given. */
export type Authored = Line & { author: string; asked?: readonly string[] }
type Role = Turn['role']
type Prepared = { line: Authored; ready: Ready; told: Told; language: ReadLanguage }

const PLACES = 1 << 16
const LEAST_TURNS = 2
const LESSON: Lesson = { strength: 32, rounds: 10 }
const LANGUAGES = ['zh', 'en'] as const

export function prepared(lines: readonly Authored[], sounds: Sounds): Prepared[] {
  return lines.map((line) => {
    const ready =
      line.role === 'customer' ? readyCustomer(line.text.slice(0, 700), sounds) : readyAgent(line.text.slice(0, 700))
    return {
      line,
      ready,
      told: collected((tell) => toldOf(line.role, ready, line.before, tell)),
      language: languageOf(ready.folded.text),
    }
  })
}

/** The table of one side, learned from these turns. */
export function learned(turns: readonly Prepared[], role: Role, seed: number): Table {
  const told = turns.map((turn) => turn.told)
  const places = placesFor(told, PLACES, LEAST_TURNS)
  const answers = questionsFor(role).map((question) => ({
    yes: Float32Array.from(turns, ({ line }) => shareOf(line, question)),
    counts: Float32Array.from(turns, ({ line }) => ((line.asked?.includes(question) ?? true) ? 1 : 0)),
  }))
  return tableOf(
    rowsOf(told, (hash) => placeOf(places, hash), PLACES),
    places,
    answers,
    LESSON,
    () => chanceFrom(seed),
  )
}

export type Unseen = { turn: Prepared; odds: Float32Array }

/** Every turn read by a table that was learned without its author. */
export function readUnseen(
  turns: readonly Prepared[],
  role: Role,
  seed: number,
  told: (author: string) => void,
): Unseen[] {
  const side = turns.filter(({ line }) => line.role === role)
  const authors = [...new Set(side.filter(({ line }) => !line.asked).map(({ line }) => line.author))]
  return authors.flatMap((author) => {
    told(author)
    const table = learned(
      side.filter(({ line }) => line.author !== author),
      role,
      seed,
    )
    return side
      .filter(({ line }) => line.author === author)
      .map((turn) => ({ turn, odds: oddsOf(table, role, turn.ready, turn.line.before) }))
  })
}

const judgedFor = (unseen: readonly Unseen[], question: string, at: number): Judged[] =>
  unseen.map(({ turn, odds }) => ({ yes: answerTo(turn.line, question), odds: odds[at] ?? 0 }))

export function honestFrom(unseen: readonly Unseen[], role: Role): Honest {
  const lines = questionsFor(role).map((question, at) => honestLine(judgedFor(unseen, question, at)))
  return { slope: Float32Array.from(lines, (one) => one.slope), shift: Float32Array.from(lines, (one) => one.shift) }
}

/** From which probability on each question is answered yes, in one language, and how that went. */
export function thresholdsFrom(
  unseen: readonly Unseen[],
  role: Role,
  honest: Honest,
  language: ReadLanguage,
): Threshold[] {
  return questionsFor(role).flatMap((question, at) => {
    const judged = judgedFor(unseen, question, at).map(({ yes, odds }) => ({ yes, odds: probable(honest, at, odds) }))
    const from = bestFrom(judged, worthOf(question))
    const { precision, recall, yes } = ratesAt(judged, from)
    return [{ kind: question as Threshold['kind'], language, from, precision, recall, examples: yes }]
  })
}

export type Taught = Pick<Model, 'customer' | 'agent' | 'honest' | 'thresholds' | 'misconductFrom'> & {
  unseen: Record<Role, readonly Unseen[]>
}

/** Both sides, with thresholds and honest probabilities from authors each table had not learned from. */
export function taught(turns: readonly Prepared[], seed: number, told: (what: string) => void): Taught {
  const unseen = {
    customer: readUnseen(turns, 'customer', seed, (author) => told(`customers without ${author}`)),
    agent: readUnseen(turns, 'agent', seed, (author) => told(`agents without ${author}`)),
  }
  const of = (role: Role, language: ReadLanguage) => unseen[role].filter(({ turn }) => turn.language === language)
  const sides = (language: ReadLanguage) => ({
    customer: honestFrom(of('customer', language), 'customer'),
    agent: honestFrom(of('agent', language), 'agent'),
  })
  const honest = { zh: sides('zh'), en: sides('en') }
  const all = LANGUAGES.flatMap((language) => [
    ...thresholdsFrom(of('customer', language), 'customer', honest[language].customer, language),
    ...thresholdsFrom(of('agent', language), 'agent', honest[language].agent, language),
  ])
  const gate = (language: ReadLanguage) =>
    all.find((one) => one.language === language && (one.kind as string) === 'misconduct')?.from ?? 1
  return {
    customer: learned(
      turns.filter(({ line }) => line.role === 'customer'),
      'customer',
      seed,
    ),
    agent: learned(
      turns.filter(({ line }) => line.role === 'agent'),
      'agent',
      seed,
    ),
    honest,
    thresholds: all.filter(({ kind }) => !/^(?:misconduct$|anger |at )/.test(kind)),
    misconductFrom: { zh: gate('zh'), en: gate('en') },
    unseen,
  }
}
