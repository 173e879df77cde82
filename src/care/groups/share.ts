/** A share as it leaves the house: a band in per cent, never the share itself. */
export type Band = Readonly<{ from: number; below: number }>

/** A band says "nobody" or "all of them" when it leaves fewer possibilities than this open. */
const POSSIBILITIES = 3

/**
 * Shares under 5 and over 95 per cent are said no more exactly than that. Where so few answered that even this would say
 * "nobody" or "all of them", the band is a quarter: ten who all said yes are "three in four or more".
 */
export function bandOf(part: number, n: number): Band {
  const share = (100 * part) / n
  const codes = Math.ceil(n * 0.05) >= POSSIBILITIES
  if (share < 25) return !codes ? { from: 0, below: 25 } : share < 5 ? { from: 0, below: 5 } : { from: 5, below: 25 }
  if (share >= 75)
    return !codes ? { from: 75, below: 100 } : share > 95 ? { from: 95, below: 100 } : { from: 75, below: 95 }
  return share < 50 ? { from: 25, below: 50 } : { from: 50, below: 75 }
}

/**
 * A change is kept back where it could be read as the answer of the one or two who came or went, among people who are
 * otherwise the same. Where more have come and gone, nobody can say whose answer it is.
 */
export function changeMayShow(it: { before: number; after: number; moved: number }): boolean {
  if (it.moved > 2) return true
  return it.moved === 0 && !(Math.abs(it.after - it.before) > 0 && Math.abs(it.after - it.before) <= 2)
}
