import type { Typed } from '../typed.ts'

/** A word that was hidden and what it is: replaced in the text that is read, still pointing at what was typed. */
export type Undone = { from: number; to: number; word: string }

/** The text with every hidden word written out. Replacements may not overlap; the later of two that do is left out. */
export function writtenOut(typed: Typed, undone: readonly Undone[]): Typed {
  const needed = undone
    .filter(({ from, to, word }) => typed.text.slice(from, to) !== word)
    .sort((a, b) => a.from - b.from)
  if (needed.length === 0) return typed
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  const keep = (to: number) => {
    for (; at < to; at++) {
      text += typed.text[at] ?? ''
      starts.push(at)
      ends.push(at + 1)
    }
  }
  for (const { from, to, word } of needed) {
    if (from < at) continue
    keep(from)
    for (const _ of word.split('')) {
      starts.push(from)
      ends.push(to)
    }
    text += word
    at = to
  }
  keep(typed.text.length)
  return {
    text,
    spanOf: (from, to) => typed.spanOf(starts[from] ?? typed.text.length, ends[to - 1] ?? typed.text.length),
  }
}
