/** The rows of a CSV as RFC 4180 has it: quoted cells may hold commas, line ends and doubled quotes. Undefined when a quote never closes. */
export function rowsOf(text: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    if (row.length > 1 || row[0] !== '') rows.push(row)
    row = []
  }

  const clean = text.replace(/^\uFEFF/, '')
  for (let i = 0; i < clean.length; i++) {
    const character = clean[i]
    if (quoted && character === '"' && clean[i + 1] === '"') cell += clean[i++]
    else if (character === '"' && (quoted || cell === '')) quoted = !quoted
    else if (quoted) cell += character
    else if (character === ',') endCell()
    else if (character === '\n') endRow()
    else if (character !== '\r') cell += character
  }
  if (quoted) return undefined
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

/** The rows by the names of the first one. */
export function recordsOf(text: string): readonly Readonly<Record<string, string>>[] | undefined {
  const [names, ...rows] = rowsOf(text) ?? []
  return names && rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])))
}
