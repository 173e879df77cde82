import { DAYS_LEAST, HALF_HOURS, known, type Own } from './own.ts'
import { meanPatience, medianPatience, type Waits } from './patience.ts'

/** The mean of fewer people than this would be somebody's. */
const PEOPLE_LEAST = 5
const HANDLED_LEAST = 100
const GAVE_UP_LEAST = 30
const ANSWERED_LEAST = 200
const HARD_LEAST = 5
const READ_LEAST = 30

type Given = {
  came: readonly { day: string; slot: number; contacts: number }[]
  line: {
    handled: number
    people: number
    handleSeconds: number | null
    answered: number
    hard: number
    offered: number
    gaveUp: number
  }
  waits: Waits
  found: { found: number; missed: number }
}

/** What the house's own facts say of its days. Each figure stands alone: one that cannot be told takes none with it. */
export function houseOwn({ came, line, waits, found }: Given): Own & { medianPatience: number | null } {
  const days = [...new Set(came.map((row) => row.day))].sort()
  const contacts = came.reduce((sum, row) => sum + row.contacts, 0)
  const profile = new Array<number>(HALF_HOURS).fill(0)
  const isEnough = days.length >= DAYS_LEAST
  if (isEnough) for (const row of came) profile[row.slot] = (profile[row.slot] ?? 0) + row.contacts / days.length
  const patience = meanPatience(waits)
  const isPatienceKnown = patience.gaveUp >= GAVE_UP_LEAST
  const read = found.found + found.missed
  const tooFew = (n: number) => ({ value: null, n, why: 'too_few' }) as const
  return {
    fromDay: days[0] ?? null,
    toDay: days.at(-1) ?? null,
    days: days.length,
    profile,
    contacts: isEnough ? { value: contacts / days.length, n: contacts } : tooFew(contacts),
    handle:
      line.people < PEOPLE_LEAST
        ? tooFew(line.handled)
        : known(line.handleSeconds ?? Number.NaN, line.handled, HANDLED_LEAST),
    patience: isPatienceKnown ? { value: patience.seconds, n: patience.gaveUp } : tooFew(patience.gaveUp),
    abusive:
      line.hard < HARD_LEAST ? tooFew(line.answered) : known(line.hard / line.answered, line.answered, ANSWERED_LEAST),
    recall: known(found.found / read, read, READ_LEAST),
    abandonment: known(line.gaveUp / line.offered, line.offered, ANSWERED_LEAST),
    medianPatience: isPatienceKnown ? medianPatience(waits) : null,
  }
}
