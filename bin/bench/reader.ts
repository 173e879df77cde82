import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { PROJECT } from '#platform/config/env.ts'
import { isMisconduct, type Line } from '#reader/training/dialogues.ts'
import { readWith } from '#reader/training/grading.ts'
import { macroF1, ratesAt } from '#reader/training/measures.ts'
import { shippedReader } from '../../src/shipped-reader.ts'
import { recordsOf } from '../replay/csv.ts'
import { ownDialogues } from '../train/own-dialogues.ts'
import { peers } from './peers.ts'

type Text = { text: string; yes: boolean; line?: Line }
type Set = { name: string; texts: Text[] }
type Figure = { f1_macro: number; precision: number; recall: number; utterances_per_s: number }
type Judge = { name: string; judge: (one: Text) => boolean }
export type ReaderBench = Record<string, Record<string, Figure>>

const A_MOMENT = new Date(Date.UTC(2026, 2, 11, 2))
const WARM = 300

/** The shipped reader beside packages a developer would take instead, on the same texts in one run. */
export async function measureReader(data: string, say: (sentence: string) => void): Promise<ReaderBench> {
  const reader = shippedReader()
  const ours: Judge = { name: 'sanying: offence', judge: ({ text }) => reader.offence(text).offensive }
  const conduct: Judge = {
    name: 'sanying: reading with reasons',
    judge: ({ text, line }) =>
      reader
        .read(
          { role: 'customer', text },
          line ? readWith(line, A_MOMENT) : { before: [], now: A_MOMENT, timeZone: 'Asia/Taipei' },
        )
        .signals.some(({ kind }) => CONDUCT.has(kind)),
  }
  const others: Judge[] = peers().map(({ name, judge }) => ({ name, judge: ({ text }) => judge(text) }))
  const found: ReaderBench = {}
  for (const { name, texts } of await setsFrom(data, say)) {
    say(`${name}: ${texts.length} texts, ${texts.filter(({ yes }) => yes).length} of them bad`)
    const figures: Record<string, Figure> = {}
    for (const one of [ours, conduct, ...others]) {
      figures[one.name] = measured(one, texts)
      say(`  ${one.name.padEnd(32)} ${lineOf(figures[one.name])}`)
    }
    found[name] = figures
  }
  return found
}

const CONDUCT: ReadonlySet<string> = new Set(['insult', 'insult_family', 'threat', 'sexual', 'slur'])

function measured({ judge }: Judge, texts: readonly Text[]): Figure {
  for (const one of texts.slice(0, WARM)) judge(one)
  const from = performance.now()
  const said = texts.map((one) => judge(one))
  const seconds = (performance.now() - from) / 1_000
  const judged = texts.map(({ yes }, at) => ({ yes, odds: said[at] ? 1 : 0 }))
  const { precision, recall } = ratesAt(judged, 1)
  return { f1_macro: macroF1(judged, 1), precision, recall, utterances_per_s: Math.round(texts.length / seconds) }
}

const lineOf = (figure: Figure | undefined): string =>
  figure
    ? `macro-F1 ${figure.f1_macro.toFixed(3)}  precision ${figure.precision.toFixed(3)}  recall ${figure.recall.toFixed(3)}  ${figure.utterances_per_s} a second`
    : ''

async function setsFrom(data: string, say: (sentence: string) => void): Promise<Set[]> {
  const own = (await ownDialogues('test')).filter(({ role }) => role === 'customer')
  const sets: Set[] = [
    {
      name: 'own test dialogues: misconduct',
      texts: own.map((line) => ({ text: line.text, yes: isMisconduct(line), line })),
    },
  ]
  for (const [name, file, column] of PUBLIC) {
    const text = await readFile(join(PROJECT, data, file), 'utf8').catch(() => undefined)
    const rows = text === undefined ? undefined : recordsOf(text)
    if (rows) sets.push({ name, texts: rows.map((row) => ({ text: row.text ?? '', yes: row[column] === '1' })) })
    else say(`${name}: left out, ${file} is not in ${data}`)
  }
  return sets
}

const PUBLIC = [
  ['COLD dev', 'cold/dev.csv', 'label'],
  ['COLD dev in Traditional', 'cold/dev_zhtw_opencc.csv', 'label'],
  ['ConvAbuse valid', 'convabuse/valid.csv', 'abusive_majority'],
  ['MultiDoGO, polite talk', 'multidogo_customer_turns/dev.csv', 'offensive'],
] as const
