import { readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import type { OffenceJudge, TrainedReader } from '#reader/public.ts'
import { cardFigures } from '#reader/training/card-figures.ts'
import { type Line, linesOf } from '#reader/training/dialogues.ts'
import { binaryOf, type Grade, graded, readWith } from '#reader/training/grading.ts'
import { shippedReader } from '../src/shipped-reader.ts'
import { argumentsOf, fileOf } from './arguments.ts'
import { Mistake, toItsEnd } from './ended.ts'
import { printed } from './grade/printed.ts'
import { recordsOf } from './replay/csv.ts'

const { flags, words } = argumentsOf({
  command: 'grade',
  does: 'Reads labelled utterances with the shipped reader and scores it: JSON lines as in dialogues/, or a CSV with the columns text and label (1 offensive, 0 not).',
  takes: 'FILE.jsonl|FILE.csv',
  flags: {
    json: { type: 'boolean', does: 'Prints the figures as one JSON object' },
    card: { type: 'boolean', does: 'Prints the table of the model card, with intervals, by language and channel' },
  },
})

const A_MOMENT = new Date(Date.UTC(2026, 2, 11, 2))

await toItsEnd(async () => {
  const [file, stray] = words
  if (file === undefined) throw new Mistake('Name a file of labelled utterances: npm run grade -- FILE.jsonl')
  if (stray !== undefined) throw new Mistake(`A grade takes one file, and “${stray}” is a second one.`)
  const text = await readFile(fileOf(file), 'utf8')
  const started = performance.now()
  const reader = shippedReader()
  const load = performance.now() - started
  if (flags.card) {
    const { reads } = timed(reader, linesOf(text).lines)
    console.log(cardFigures(reads, 1))
    return 0
  }
  const grade = file.toLowerCase().endsWith('.csv')
    ? ofTexts(reader, file, text, load)
    : ofLines(reader, file, text, load)
  console.log(flags.json ? JSON.stringify(grade) : printed(grade))
  return 0
})

function ofLines(reader: TrainedReader & OffenceJudge, file: string, text: string, load: number): Grade {
  const { lines } = linesOf(text)
  if (lines.length === 0) throw new Mistake(`${file} has no line with a role and a text.`)
  const { reads, seconds, p99 } = timed(reader, lines)
  return graded(reader, reads, { seconds, p99, load })
}

/** Texts by themselves, as a customer would have said them. */
function ofTexts(reader: TrainedReader & OffenceJudge, file: string, text: string, load: number): Grade {
  const rows = recordsOf(text)
  if (!rows) throw new Mistake(`${file} has a quotation mark that never closes.`)
  const missing = ['text', 'label'].find((column) => rows[0]?.[column] === undefined)
  if (missing) throw new Mistake(`${file} has no column ${missing}; it needs text and label.`)
  const lines = rows.map(({ text: said }, at): Line => {
    return {
      id: `${at}`,
      dialogue: `${at}`,
      lang: '',
      channel: '',
      role: 'customer',
      text: said ?? '',
      labels: [],
      near: [],
      before: [],
    }
  })
  const { reads, seconds, p99 } = timed(reader, lines)
  const binary = binaryOf(
    reader,
    rows.map((row) => ({ text: row.text ?? '', yes: row.label === '1' })),
  )
  return { ...graded(reader, reads, { seconds, p99, load }), binary }
}

function timed(reader: TrainedReader, lines: readonly Line[]) {
  for (const line of lines.slice(0, 500)) reader.read(line, readWith(line, A_MOMENT))
  const took: number[] = []
  const reads = lines.map((line) => {
    const from = performance.now()
    const reading = reader.read(line, readWith(line, A_MOMENT))
    took.push(performance.now() - from)
    return { line, reading }
  })
  const sorted = [...took].sort((a, b) => a - b)
  return {
    reads,
    seconds: took.reduce((sum, one) => sum + one, 0) / 1_000,
    p99: sorted[Math.floor(0.99 * (sorted.length - 1))] ?? 0,
  }
}
