/** What a stretch of source text is. */
export type Stretch = { readonly kind: 'code' | 'comment' | 'string'; readonly text: string; readonly start: number }

/** A regular expression may stand after these, a division may not. */
const BEFORE_A_PATTERN = /(?:^|[=(,:[!&|?{};>+]|\breturn|\btypeof|\bcase)\s*$/

const OPENINGS: readonly { readonly opens: RegExp; readonly kind: Stretch['kind'] }[] = [
  { opens: /\/\/[^\n]*/y, kind: 'comment' },
  { opens: /\/\*[\s\S]*?\*\//y, kind: 'comment' },
  { opens: /'(?:[^'\\\n]|\\[\s\S])*'/y, kind: 'string' },
  { opens: /"(?:[^"\\\n]|\\[\s\S])*"/y, kind: 'string' },
  { opens: /`(?:[^`\\]|\\[\s\S])*`/y, kind: 'string' },
]
const PATTERN = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y

/** Tells code, comments and strings apart, so that a rule about one is not broken by the other. */
export function stretches(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  let from = 0
  let at = 0
  while (at < text.length) {
    const { kind, end } = openingAt(text, at, from)
    if (kind === undefined) {
      at = end
      continue
    }
    if (at > from) found.push({ kind: 'code', text: text.slice(from, at), start: from })
    found.push({ kind, text: text.slice(at, end), start: at })
    from = at = end
  }
  if (from < text.length) found.push({ kind: 'code', text: text.slice(from), start: from })
  return found
}

function openingAt(text: string, at: number, from: number): { kind?: Stretch['kind']; end: number } {
  for (const { opens, kind } of OPENINGS) {
    opens.lastIndex = at
    const found = opens.exec(text)
    if (found) return { kind, end: at + found[0].length }
  }
  if (text[at] !== '/' || !BEFORE_A_PATTERN.test(text.slice(Math.max(from, at - 20), at))) return { end: at + 1 }
  PATTERN.lastIndex = at
  const pattern = PATTERN.exec(text)
  return { end: at + (pattern?.[0].length ?? 1) }
}

/** The code alone; all else becomes spaces, so that lines stay where they are. */
export const codeOf = (text: string) => only(text, ['code'])
export const codeAndStringsOf = (text: string) => only(text, ['code', 'string'])
export const commentsOf = (text: string) => stretches(text).filter(({ kind }) => kind === 'comment')

const only = (text: string, kinds: readonly Stretch['kind'][]) =>
  stretches(text)
    .map((stretch) => (kinds.includes(stretch.kind) ? stretch.text : stretch.text.replace(/[^\n]/g, ' ')))
    .join('')
