/** Words with the names of staff taken out and put where they can be put in again: `⟦p1⟧`. */
export type Pack = Readonly<Record<string, unknown>>
export type Names = Readonly<Record<string, string>>

/** Longer names first, so that no name is found inside another. */
const byLength = (names: Names) => Object.entries(names).toSorted(([, a], [, b]) => b.length - a.length)

const everyText = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => everyText(each, change))
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, everyText(each, change)]))
  return value
}

export const withoutNames = (pack: Pack, names: Names): Pack =>
  everyText(pack, (text) =>
    byLength(names).reduce((all, [code, name]) => (name.trim() === '' ? all : all.replaceAll(name, `⟦${code}⟧`)), text),
  ) as Pack

/** For most of the panel the names are put in again; for whoever looks after people they stay out. */
export const shownTo = (pack: Pack, names: Names | null, colleague: (nth: number) => string): Pack =>
  everyText(pack, (text) =>
    text.replaceAll(/⟦p(\d+)⟧/g, (_, nth: string) => names?.[`p${nth}`] ?? colleague(Number(nth))),
  ) as Pack
