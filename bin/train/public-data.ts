import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MISCONDUCT } from '#reader/model/questions.ts'
import { linesOf } from '#reader/training/dialogues.ts'
import type { Authored } from '#reader/training/teach.ts'
import type { Judgement } from '#reader/training/teach-offence.ts'
import { Mistake } from '../ended.ts'
import { recordsOf } from '../replay/csv.ts'

/** Public corpora that may be shipped in what is learned from them: see NOTICE. */
type Corpus = { file: string; text: string; yes: (row: Record<string, string>) => boolean; counts: number }

/** COLD and ConvAbuse are what the figures are for; the rest only widens them, and counts as little. */
export const LEARNED: readonly Corpus[] = [
  { file: 'cold/train.csv', text: 'text', yes: ({ label }) => label === '1', counts: 1 },
  { file: 'convabuse/train.csv', text: 'text', yes: (row) => row.abusive_majority === '1', counts: 3 },
  { file: 'davidson_tweets/labeled.csv', text: 'text', yes: (row) => row.class !== '2', counts: 0.3 },
  { file: 'surge_toxicity_en/toxicity.csv', text: 'text', yes: ({ label }) => label === '1', counts: 1 },
  { file: 'swsr/sexcomment.csv', text: 'text', yes: ({ label }) => label === '1', counts: 0.1 },
  { file: 'insult_sentences_zh/insults.csv', text: 'text', yes: () => true, counts: 0.5 },
]

export const TUNED: readonly Corpus[] = [
  { file: 'cold/dev.csv', text: 'text', yes: ({ label }) => label === '1', counts: 1 },
  { file: 'convabuse/valid.csv', text: 'text', yes: (row) => row.abusive_majority === '1', counts: 1 },
]

/** What nobody does in the polite talk of two public corpora. Whether they thank or ask again was labelled by nobody. */
const NEVER = [...MISCONDUCT, 'misconduct', 'profanity', 'self_harm_risk', 'exposure_threat', 'demand_dismissal']

/** Every second dialogue is learned from; the others are for measuring false alarms. */
export async function politeTalk(folder: string): Promise<Authored[]> {
  const crosswoz = (await read(folder, 'crosswoz/val.jsonl'))
    .split('\n')
    .filter((json, at) => json.trim() !== '' && at % 2 === 0)
    .flatMap((json) => asLines(json))
  const multidogo = (await rowsOf(folder, 'multidogo_customer_turns/dev.csv'))
    .filter(({ conversation_id: id }) => Number.parseInt(id?.slice(-1) ?? '0', 16) % 2 === 0)
    .map(({ text, conversation_id: id }) => JSON.stringify({ id, role: 'customer', text }))
  const once = new Set(multidogo.map((json) => json.replace(/"id":"[^"]*"/, '"id":""')))
  const { lines } = linesOf([...crosswoz, ...once].join('\n'))
  return lines
    .filter(({ role }) => role === 'customer')
    .map((line) => ({ ...line, before: line.dialogue === '' ? [] : line.before, author: 'polite talk', asked: NEVER }))
}

function asLines(json: string): string[] {
  const { id, turns }: { id: string; turns: readonly { role: string; text: string }[] } = JSON.parse(json)
  return turns.map(({ role, text }) => JSON.stringify({ dialogue: `crosswoz-${id}`, role, text }))
}

/** Talk of all kinds, for which characters stand side by side. */
const TALK = ['cped/dialogues_tv27_37.csv', 'cold/train.csv', 'swsr/sexcomment.csv']

export async function judgementsOf(folder: string, corpora: readonly Corpus[]): Promise<Judgement[]> {
  const all: Judgement[] = []
  for (const { file, text, yes, counts } of corpora)
    for (const row of await rowsOf(folder, file)) all.push({ text: row[text] ?? '', yes: yes(row), counts })
  return all
}

export async function talkOf(folder: string): Promise<string[]> {
  const all: string[] = []
  for (const file of TALK) for (const row of await rowsOf(folder, file)) all.push(row.text ?? '')
  for (const line of (await read(folder, 'crosswoz/val.jsonl')).split('\n'))
    for (const [, said] of line.matchAll(/"text": "((?:[^"\\]|\\.)*)"/g)) all.push(said ?? '')
  return all
}

async function rowsOf(folder: string, file: string) {
  const records = recordsOf(await read(folder, file))
  if (!records) throw new Mistake(`${join(folder, file)} has a quotation mark that never closes.`)
  return records
}

async function read(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8').catch(() => {
    throw new Mistake(`There is no ${file} in ${folder}. docs/reader.md lists the corpora that training needs.`)
  })
}
