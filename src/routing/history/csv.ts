import { DAYS_LEAST, HALF_HOURS, known, notThere, type Own } from './own.ts'

export const COLUMNS = ['start', 'contacts', 'handle_seconds', 'abandoned', 'abusive'] as const
type Column = (typeof COLUMNS)[number]
const NEEDED: readonly Column[] = ['start', 'contacts']

export const CSV_BYTES_MOST = 2_000_000
export const CSV_LINES_MOST = 40_000
/** More of them than this are the same mistake again. */
const PROBLEMS_MOST = 20

export type CsvCode =
  | 'csv.too_big'
  | 'csv.too_long'
  | 'csv.empty'
  | 'csv.column_missing'
  | 'csv.column_unknown'
  | 'csv.column_twice'
  | 'csv.cells'
  | 'csv.start'
  | 'csv.half_hour'
  | 'csv.number'
  | 'csv.more_than_came'
  | 'csv.twice'

export type Problem = { line: number; code: CsvCode; detail: string }
export type Row = { start: string; contacts: number; handleSeconds?: number; abandoned?: number; abusive?: number }
export type Parsed = { ok: true; rows: readonly Row[] } | { ok: false; problems: readonly Problem[] }

const wrong = (line: number, code: CsvCode, detail = ''): Parsed => ({ ok: false, problems: [{ line, code, detail }] })

/** Half hours of one's own, as a table. It is read where it was chosen: nothing of it leaves that machine. */
export function parseCsv(text: string): Parsed {
  if (text.length > CSV_BYTES_MOST) return wrong(1, 'csv.too_big')
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, n) => ({ line, n: n + 1 }))
    .filter(({ line }) => line.trim() !== '')
  const [head, ...body] = lines
  if (!head || body.length === 0) return wrong(1, 'csv.empty')
  if (body.length > CSV_LINES_MOST) return wrong(1, 'csv.too_long', String(body.length))
  const columns = cellsOf(head.line).map((cell) => cell.toLowerCase())
  const known_ = (name: string): name is Column => COLUMNS.some((each) => each === name)
  const strange = columns.find((name) => !known_(name))
  if (strange !== undefined) return wrong(head.n, 'csv.column_unknown', strange.slice(0, 40))
  const twice = columns.find((name, n) => columns.indexOf(name) !== n)
  if (twice !== undefined) return wrong(head.n, 'csv.column_twice', twice)
  const missing = NEEDED.find((name) => !columns.includes(name))
  if (missing) return wrong(head.n, 'csv.column_missing', missing)
  return rowsOf(columns.filter(known_), body)
}

const cellsOf = (line: string): readonly string[] =>
  line.split(',').map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )

function rowsOf(columns: readonly Column[], body: readonly { line: string; n: number }[]): Parsed {
  const rows: Row[] = []
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const { line, n } of body) {
    const row = rowOf(columns, cellsOf(line))
    if ('code' in row) problems.push({ line: n, ...row })
    else if (seen.has(row.start)) problems.push({ line: n, code: 'csv.twice', detail: row.start })
    else {
      seen.add(row.start)
      rows.push(row)
    }
    if (problems.length >= PROBLEMS_MOST) break
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rows }
}

type Bad = { code: CsvCode; detail: string }

function rowOf(columns: readonly Column[], cells: readonly string[]): Row | Bad {
  if (cells.length !== columns.length) return { code: 'csv.cells', detail: `${cells.length} / ${columns.length}` }
  const of = (name: Column) => cells[columns.indexOf(name)] ?? ''
  const start = startOf(of('start'))
  if (typeof start !== 'string') return start
  const numbers: Partial<Record<Column, number>> = {}
  for (const name of columns) {
    const cell = of(name)
    if (name === 'start' || (cell === '' && name !== 'contacts')) continue
    const isWhole = name !== 'handle_seconds'
    if (!(isWhole ? /^\d{1,6}$/ : /^\d{1,5}(\.\d+)?$/).test(cell))
      return { code: 'csv.number', detail: `${name}: ${cell.slice(0, 20)}` }
    numbers[name] = Number(cell)
  }
  const { contacts = 0, abandoned, abusive, handle_seconds } = numbers
  if ((abandoned ?? 0) > contacts) return { code: 'csv.more_than_came', detail: 'abandoned' }
  if ((abusive ?? 0) > contacts - (abandoned ?? 0)) return { code: 'csv.more_than_came', detail: 'abusive' }
  return {
    start,
    contacts,
    ...(handle_seconds === undefined ? {} : { handleSeconds: handle_seconds }),
    ...(abandoned === undefined ? {} : { abandoned }),
    ...(abusive === undefined ? {} : { abusive }),
  }
}

/** Local time of the centre, without an offset: the profile of a day is one of the wall clock. */
function startOf(cell: string): string | Bad {
  const found = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::00)?$/.exec(cell)
  if (!found) return { code: 'csv.start', detail: cell.slice(0, 30) }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number)
  const at = new Date(Date.UTC(year, month - 1, day))
  const isDay = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && year >= 2000 && year < 2100 && hour < 24
  if (!isDay) return { code: 'csv.start', detail: cell }
  if (minute !== 0 && minute !== 30) return { code: 'csv.half_hour', detail: cell }
  return cell.slice(0, 16)
}

const slotOf = (start: string) => Number(start.slice(11, 13)) * 2 + (start.slice(14, 16) === '30' ? 1 : 0)
const HANDLED_LEAST = 100
const CONTACTS_LEAST = 200

/** What the table says of the line. Patience is not in it: how long those waited who hung up is not a column. */
export function ownOf(rows: readonly Row[]): Own {
  const days = [...new Set(rows.filter((row) => row.contacts > 0).map((row) => row.start.slice(0, 10)))].sort()
  const profile = new Array<number>(HALF_HOURS).fill(0)
  for (const row of rows)
    profile[slotOf(row.start)] = (profile[slotOf(row.start)] ?? 0) + row.contacts / Math.max(1, days.length)
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0)
  const share = (name: 'abandoned' | 'abusive') => {
    const told = rows.filter((row) => row[name] !== undefined)
    if (told.length === 0) return notThere
    const came = told.reduce((all, row) => all + row.contacts, 0)
    return known(told.reduce((all, row) => all + (row[name] ?? 0), 0) / came, came, CONTACTS_LEAST)
  }
  const timed = (row: Row) => (row.handleSeconds === undefined ? 0 : row.contacts - (row.abandoned ?? 0))
  const handled = sum(timed)
  const contacts = sum((row) => row.contacts)
  return {
    fromDay: days[0] ?? null,
    toDay: days.at(-1) ?? null,
    days: days.length,
    profile,
    contacts:
      days.length >= DAYS_LEAST
        ? { value: contacts / days.length, n: contacts }
        : { value: null, n: contacts, why: 'too_few' },
    handle:
      handled === 0
        ? notThere
        : known(sum((row) => timed(row) * (row.handleSeconds ?? 0)) / handled, handled, HANDLED_LEAST),
    patience: notThere,
    abusive: share('abusive'),
    recall: notThere,
    abandonment: share('abandoned'),
  }
}
