import { isConduct, type Reading } from '#reader/public.ts'

export type HintSpan = { from: number; to: number }

/** The words somebody may read as abuse. Demands, naming the papers and turning an answer down are rights, so never among them. */
export function spansOf(reading: Pick<Reading, 'signals'>): readonly HintSpan[] {
  const all = reading.signals
    .filter((it) => isConduct(it.kind))
    .map((it) => ({ from: it.span[0], to: it.span[1] }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  return all.filter((it, at) => it.to > it.from && !all.slice(0, at).some((before) => before.to > it.from))
}
