import type { Day } from './rule-in-force.ts'

/** The day on the house's own wall. */
export const dayIn = (at: Date, zone: string): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
