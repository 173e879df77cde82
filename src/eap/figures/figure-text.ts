/** The sentences that the file and the mail need, in the language of whoever asks. */
export type Sayings = {
  notEnough: string
  everybody: string
  heads: readonly string[]
  subject: string
  question: (question: string) => string
  tenure: (tenure: 'first_year' | 'longer') => string
  atLeast: (n: number) => string
}
export type Row = {
  question: string
  team: string | null
  tenure: 'first_year' | 'longer' | null
  answered: number | null
  shares: Readonly<Record<'low' | 'middle' | 'high', { from: number; below: number }>> | null
}

const PARTS = ['low', 'middle', 'high'] as const

const groupOf = (row: Row, say: Sayings): string =>
  [row.team, row.tenure && say.tenure(row.tenure)].filter((it) => it !== null).join(' · ') || say.everybody

/** Five to twenty-five per cent is written 5–25 %. */
const bandText = ({ from, below }: { from: number; below: number }): string =>
  from === 0 ? `<${below} %` : below === 100 ? `>${from} %` : `${from}–${below} %`

const cellsOf = (row: Row, say: Sayings): readonly string[] => {
  const { answered, shares } = row
  const rest = answered === null || !shares ? PARTS.map(() => '') : PARTS.map((part) => bandText(shares[part]))
  const head = [say.question(row.question), groupOf(row, say)]
  return [...head, answered === null ? say.notEnough : say.atLeast(answered), ...rest]
}

/** A spreadsheet reads a cell that begins with one of these as a formula. */
const FORMULA = /^[=+\-@\t\r]/
const quoted = (cell: string): string => `"${(FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`

/** With the mark that tells a spreadsheet it is UTF-8. */
export const fileOf = (rows: readonly Row[], say: Sayings): string =>
  `\uFEFF${[say.heads, ...rows.map((row) => cellsOf(row, say))].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`

export function digestOf(rows: readonly Row[], say: Sayings): string {
  const questions = [...new Set(rows.map((row) => row.question))]
  return questions
    .map((question) => {
      const lines = rows
        .filter((row) => row.question === question)
        .map((row) => {
          const [, group = '', answered = '', ...shares] = cellsOf(row, say)
          const said = PARTS.map((_, nth) => `${say.heads[nth + 3] ?? ''} ${shares[nth] ?? ''}`)
          return `  ${[group, answered, ...(row.answered === null ? [] : said)].join('  ')}`
        })
      return [say.question(question), ...lines].join('\n')
    })
    .join('\n\n')
}
