import type { Language } from '#kernel/language.ts'
import type { SignalKind, Act as SpeechAct, Target } from '#reader/public.ts'

export type { Act as SpeechAct, SignalKind, Target } from '#reader/public.ts'

/** Whose word stands against the reader's. */
export type Otherwise = { by: string; isMine: boolean; at: string; mayTakeBack: boolean }

/** Conduct; a demand or a right; a person who may be in danger; or only something that was said. */
export type Track = 'conduct' | 'right' | 'care' | 'said'

/** Something read in a sentence, with the words it rests on. `from` and `to` count UTF-16 units of the text. */
export type MarkView = {
  id: SignalKind
  kind: SignalKind
  track: Track
  from: number
  to: number
  target: Target
  probability: number
  why: string
} & ({ state: 'signal' | 'confirmed' } | { state: 'rejected'; otherwise: Otherwise })

export type MissedView = Otherwise & { kind: SignalKind }

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
  /** What people said was missed here, and what can no longer be: it was read. */
  missed: readonly MissedView[]
  read: readonly SignalKind[]
  acts: readonly { act: SpeechAct; nth?: number }[]
  correctedBy?: string
}

/** It counts; it was not this; it was missed; or the word against the reader is taken back. */
export type Verdict = 'counts' | 'not_this' | 'missed' | 'back'
/** `mayCount`: only whom it was done to says that it counts. */
export type Judge = { mayCount: boolean; say: (utteranceId: string, kind: SignalKind, verdict: Verdict) => void }

export type Piece = { from: number; text: string; marks: readonly MarkView[] }

/** Cuts a sentence at its marks. Of two that overlap the one that stands is drawn, and holds the other. */
export function pieces(text: string, marks: readonly MarkView[]): readonly Piece[] {
  const drawn: { from: number; to: number; marks: MarkView[] }[] = []
  const rank = (mark: MarkView) => (mark.state === 'rejected' ? 1 : 0)
  for (const mark of marks.toSorted((a, b) => rank(a) - rank(b) || a.from - b.from)) {
    if (mark.to <= mark.from) continue
    const under = drawn.find((one) => mark.from < one.to && one.from < mark.to)
    if (under) under.marks.push(mark)
    else drawn.push({ from: mark.from, to: mark.to, marks: [mark] })
  }
  const cut: Piece[] = []
  let at = 0
  for (const one of drawn.toSorted((a, b) => a.from - b.from)) {
    if (one.from > at) cut.push({ from: at, text: text.slice(at, one.from), marks: [] })
    cut.push({ from: one.from, text: text.slice(one.from, one.to), marks: one.marks })
    at = one.to
  }
  return at < text.length ? [...cut, { from: at, text: text.slice(at), marks: [] }] : cut
}
