import { nearest } from '../circumstances/precedents.ts'
import type { DemandRow } from './demand.sql.ts'
import { blockedBy, type Demand, type DemandKind, isLoss, mayOfferPerspective, type Standing } from './demand.ts'

const PRECEDENTS = 5

type Alike = { id: string; number: number; kind: DemandKind; words: string; amount: number | null; outcome: string }

/** How the like was decided before: the same kind of thing asked, the nearest words first. */
export const precedentsFor = (row: DemandRow, decided: readonly Alike[]) =>
  nearest(
    { words: row.words, tags: [] },
    decided
      .filter((it) => it.kind === row.kind || (isLoss(it.kind) && isLoss(row.kind)))
      .map((it) => ({ ...it, tags: [] as string[] })),
    PRECEDENTS,
  ).map((it) => ({
    case: it.number,
    words: it.words,
    outcome: it.outcome,
    amount: it.amount,
    likeness: Math.round(it.likeness * 100) / 100,
  }))

/** Why it cannot be decided yet, as the code of the sentence that says so. */
export function lockOf(demand: Demand, standing: Standing): string | null {
  if (demand.state !== 'open') return null
  // Missing confirmation is asked about when deciding, not forbidden.
  const order = blockedBy(demand, standing, 'asked when it is decided')
  return order.ok ? null : order.refusal
}

export function perspectiveLockOf(demand: Demand, lossOpen: number, vulnerable: boolean): string | null {
  if (demand.kind !== 'against_staff' || demand.state !== 'open') return null
  const may = mayOfferPerspective(demand, { lossOpen, calm: true, vulnerable })
  return may.ok ? null : may.refusal
}
