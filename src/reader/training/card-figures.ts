import { chanceFrom } from './chance.ts'
import { isMisconduct } from './dialogues.ts'
import { isAngryNotAbusive, type Read, recallAt, shownIn, shownMisconduct } from './grading.ts'
import { interval, ratesAt } from './measures.ts'

type Row = Read & { dialogue: string }
type Figure = { name: string; of: (rows: readonly Row[]) => number }

const mean = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length
const customers = (rows: readonly Row[]) => rows.filter(({ line }) => line.role === 'customer')
const agents = (rows: readonly Row[]) => rows.filter(({ line }) => line.role === 'agent')

const misconduct = (rows: readonly Row[]) =>
  ratesAt(
    customers(rows).map(({ line, reading }) => ({ yes: isMisconduct(line), odds: shownMisconduct(reading) ? 1 : 0 })),
    1,
  )

const acts = (rows: readonly Row[], which?: readonly string[]) =>
  ratesAt(
    agents(rows).flatMap(({ line, reading }) => {
      const shown = new Set(shownIn(reading))
      return [...new Set([...shown, ...line.labels])]
        .filter((act) => which === undefined || which.includes(act))
        .map((act) => ({ yes: line.labels.includes(act), odds: shown.has(act) ? 1 : 0 }))
    }),
    1,
  )

const share = (rows: readonly Row[], is: (row: Row) => boolean): number => mean(rows.map((row) => (is(row) ? 1 : 0)))

const FIGURES: readonly Figure[] = [
  { name: 'misconduct precision', of: (rows) => misconduct(rows).precision },
  { name: 'misconduct recall', of: (rows) => misconduct(rows).recall },
  { name: 'misconduct F1', of: (rows) => misconduct(rows).f1 },
  {
    name: 'recall at precision 0.95',
    of: (rows) =>
      recallAt(
        customers(rows).map(({ line, reading }) => ({ yes: isMisconduct(line), odds: reading.misconduct ?? 0 })),
        0.95,
      ),
  },
  {
    name: 'angry or claiming a right, called abusive',
    of: (rows) =>
      share(
        rows.filter(({ line }) => isAngryNotAbusive(line)),
        ({ reading }) => shownMisconduct(reading),
      ),
  },
  {
    name: 'anger within one level',
    of: (rows) => share(customers(rows), ({ line, reading }) => Math.abs((line.anger ?? 0) - reading.anger) <= 1),
  },
  { name: 'target right', of: (rows) => share(customers(rows), ({ line, reading }) => line.target === reading.target) },
  { name: 'agent acts precision', of: (rows) => acts(rows).precision },
  { name: 'agent acts recall', of: (rows) => acts(rows).recall },
  { name: 'promise F1', of: (rows) => acts(rows, ['promise']).f1 },
  { name: 'over-promise F1', of: (rows) => acts(rows, ['over_promise']).f1 },
  {
    name: 'time named with the same characters',
    of: (rows) =>
      share(
        agents(rows).filter(({ line }) => line.due !== undefined),
        ({ line, reading }) => line.due === reading.due?.words,
      ),
  },
]

/** Characters that only written Cantonese needs. */
const CANTONESE = /[嘅咗喺唔冇佢哋喎㗎啲咁嚟]/

const GROUPS: readonly { name: string; has: (row: Row) => boolean }[] = [
  { name: 'all', has: () => true },
  { name: 'zh-Hant', has: ({ line }) => line.lang === 'zh-Hant' },
  { name: 'of these Cantonese', has: ({ line }) => line.lang === 'zh-Hant' && CANTONESE.test(line.text) },
  { name: 'zh-Hans', has: ({ line }) => line.lang === 'zh-Hans' },
  { name: 'en', has: ({ line }) => line.lang === 'en' },
  { name: 'spoken', has: ({ line }) => line.channel === 'phone' || line.channel === 'visit' },
  { name: 'typed', has: ({ line }) => line.channel === 'chat' || line.channel === 'email' },
]

const DRAWS = 400
const told = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3))

/** The figures of the model card: each with the middle 95 % over draws of whole dialogues, as a table in Markdown. */
export function cardFigures(reads: readonly Read[], seed: number): string {
  const rows: Row[] = reads.map((read) => ({ ...read, dialogue: read.line.dialogue }))
  const groups = GROUPS.map((group) => ({ ...group, rows: rows.filter(group.has) })).filter(
    (group) => group.rows.length > 0,
  )
  const head = `| | ${groups.map((group) => `${group.name} (${group.rows.length})`).join(' | ')} |`
  const lines = FIGURES.map(({ name, of }) => {
    const cells = groups.map((group) => {
      const [low, high] = interval(group.rows, of, chanceFrom(seed), DRAWS)
      return `${told(of(group.rows))} (${told(low)}–${told(high)})`
    })
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return [head, `|---|${groups.map(() => '---|').join('')}`, ...lines].join('\n')
}
