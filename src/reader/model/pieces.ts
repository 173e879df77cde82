/** Longer than people speak in one breath: a letter is read piece by piece, so that an insult in it is not drowned. */
const LONGEST = 500
/** Longer than any letter. What lies beyond is not read, so that a pasted book cannot stop the house. */
export const LONGEST_TURN = 20_000
const ENDS = /[。！？!?;；\n]/

export type Piece = { text: string; at: number }

/** A text in pieces of at most 500 characters, cut after a sentence where there is one, else at a space. */
export function piecesOf(text: string): Piece[] {
  const whole = text.slice(0, LONGEST_TURN)
  const pieces: Piece[] = []
  let at = 0
  while (whole.length - at > LONGEST) {
    const to = cutBefore(whole, at, at + LONGEST)
    pieces.push({ text: whole.slice(at, to), at })
    at = to
  }
  pieces.push({ text: whole.slice(at), at })
  return pieces
}

function cutBefore(text: string, from: number, to: number): number {
  const least = from + LONGEST / 2
  for (let at = to; at > least; at--) if (ENDS.test(text[at - 1] ?? '')) return at
  for (let at = to; at > least; at--) if (text[at - 1] === ' ') return at
  // Never between the two halves of one character.
  const half = text.charCodeAt(to - 1)
  return half >= 0xd800 && half < 0xdc00 ? to - 1 : to
}
