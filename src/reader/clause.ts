/** What ends a sentence. A space does not: transcripts of speech have nothing else between their words. */
const STOPS = /[。！？!?;；\n]/

/** The part of the sentence before a position, at most `reach` characters. */
export function before(text: string, at: number, reach = 24): string {
  let from = at
  while (from > 0 && at - from < reach && !STOPS.test(text[from - 1] ?? '')) from--
  return text.slice(from, at)
}

export function after(text: string, at: number, reach = 16): string {
  let to = at
  while (to < text.length && to - at < reach && !STOPS.test(text[to] ?? '')) to++
  return text.slice(at, to)
}
