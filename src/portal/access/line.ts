/** Half of the pages carry the line and half do not. Whose page it is decides, so nobody sees it come and go. */
export type Arm = 'line' | 'none'

const FNV_START = 2_166_136_261
const FNV_PRIME = 16_777_619

export function armOf(customer: string): Arm {
  let hash = FNV_START
  for (let at = 0; at < customer.length; at++) hash = Math.imul(hash ^ customer.charCodeAt(at), FNV_PRIME) >>> 0
  // The low bits of this hash lean on the last letter alone.
  return ((hash ^ (hash >>> 15)) >>> 0) % 2 === 0 ? 'line' : 'none'
}

export type ArmFigures = { arm: Arm; customers: number; contacts: number; incidents: number }

/** Fewer contacts than this on either side are a story about a few. */
export const ENOUGH_CONTACTS = 200

export type Compared = {
  says: 'fewer' | 'more' | 'cannot_tell'
  /** Incidents per 1,000 contacts: with the line minus without it, and how far it may be off. */
  difference: number | null
  low: number | null
  high: number | null
}

const PER = 1000

/** Newcombe's interval of a difference of two shares (1998, method 10): it holds for counts as small as these. */
export function compare(
  line: ArmFigures,
  none: ArmFigures,
  wilson: (numerator: number, denominator: number) => { low: number; high: number },
): Compared {
  if (line.contacts < ENOUGH_CONTACTS || none.contacts < ENOUGH_CONTACTS)
    return { says: 'cannot_tell', difference: null, low: null, high: null }
  const [a, b] = [line.incidents / line.contacts, none.incidents / none.contacts]
  const [wa, wb] = [wilson(line.incidents, line.contacts), wilson(none.incidents, none.contacts)]
  const low = a - b - Math.hypot(a - wa.low, wb.high - b)
  const high = a - b + Math.hypot(wa.high - a, b - wb.low)
  const says = high < 0 ? 'fewer' : low > 0 ? 'more' : 'cannot_tell'
  return { says, difference: (a - b) * PER, low: low * PER, high: high * PER }
}

export const perThousand = (it: ArmFigures): number | null =>
  it.contacts === 0 ? null : (it.incidents / it.contacts) * PER
