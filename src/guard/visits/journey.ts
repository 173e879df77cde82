import type { CaseFact } from '../patterns/kinds.ts'

export type Entry = {
  id: string
  kind: 'contact' | 'answer' | 'broken'
  at: Date
  channel: 'phone' | 'chat' | 'counter' | 'email' | null
  number: number | null
}

export type Cadence = {
  days: number
  contacts: number
  visits: number
  on: { number: number; answeredAt: Date | null } | null
}

export const CADENCE_DAYS = 30

/** How often in thirty days, how often in person, and whether it was all about one case. A count, and no judgement. */
export function cadenceOf(entries: readonly Entry[], cases: readonly CaseFact[], now: Date): Cadence {
  const from = now.getTime() - CADENCE_DAYS * 86_400_000
  const contacts = entries.filter((it) => it.kind === 'contact' && it.at.getTime() > from)
  const numbers = new Set(contacts.map((it) => it.number))
  const [only] = numbers
  const of = numbers.size === 1 && only != null ? cases.find((it) => it.number === only) : undefined
  return {
    days: CADENCE_DAYS,
    contacts: contacts.length,
    visits: contacts.filter((it) => it.channel === 'counter').length,
    on: of ? { number: of.number, answeredAt: of.answeredAt } : null,
  }
}

export const inTime = <Row extends { at: Date; id: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1))
