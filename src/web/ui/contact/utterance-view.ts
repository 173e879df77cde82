import type { Language } from '#kernel/language.ts'
import type { SignalKind, Act as SpeechAct, Target } from '#reader/public.ts'

export type { Act as SpeechAct, SignalKind, Target } from '#reader/public.ts'

/** Something read in a sentence, with the words it rests on. `from` and `to` count UTF-16 units of the text. */
export type MarkView = {
  id: string
  kind: SignalKind
  track: 'conduct' | 'right'
  from: number
  to: number
  target: Target
  probability: number
  why: string
  state: 'signal' | 'confirmed' | 'rejected'
}

export type UtteranceView = {
  id: string
  at: string
  who: 'customer' | 'agent'
  name: string
  text: string
  lang?: Language
  anger: 0 | 1 | 2 | 3
  isPartial: boolean
  marks: readonly MarkView[]
  acts: readonly { act: SpeechAct; nth?: number }[]
  correctedBy?: string
}

export type Verdict = 'counts' | 'does_not'

export type Piece = { from: number; text: string; mark: MarkView | null }

/** Cuts a sentence at its marks. A rejected mark leaves the words as they were; of two that overlap the first is drawn. */
export function pieces(text: string, marks: readonly MarkView[]): readonly Piece[] {
  const standing = marks.filter((mark) => mark.state !== 'rejected').toSorted((a, b) => a.from - b.from)
  const cut: Piece[] = []
  let at = 0
  for (const mark of standing) {
    if (mark.from < at || mark.to <= mark.from) continue
    if (mark.from > at) cut.push({ from: at, text: text.slice(at, mark.from), mark: null })
    cut.push({ from: mark.from, text: text.slice(mark.from, mark.to), mark })
    at = mark.to
  }
  return at < text.length ? [...cut, { from: at, text: text.slice(at), mark: null }] : cut
}
