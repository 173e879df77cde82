import type { CaseFact } from './kinds.ts'

/** What stands of a case on the merits, as the tables hold it. */
export type RawCase = {
  id: string
  number: number
  title: string
  isComplaint: boolean
  isClosed: boolean
  findings: readonly {
    outcome: 'upheld' | 'partly' | 'not_upheld' | 'outside_scope'
    toldAt: string | null
    stage: number
  }[]
  decisions: readonly { outcome: string; at: string }[]
  openDemands: number
  escalatedAt: Date | null
  reopenedAt: Date | null
  disputes: readonly { outcome: string | null; ended: boolean }[]
  answers: readonly Date[]
  callBacks: readonly Date[]
}

const FOR_THEM = new Set(['for_customer', 'partly', 'settled', 'upheld', 'accept'])

/**
 * Founded as soon as anything was granted by anybody; unfounded only by a no that has its reasons. The answer is final
 * where nothing is owed behind it: no second look asked for, no dispute outside, not opened again since, no letter unsent.
 */
export function caseFact(it: RawCase): CaseFact {
  const { id, number, isComplaint, isClosed } = it
  return { id, number, isComplaint, isClosed, found: foundOf(it), answeredAt: answeredAt(it) }
}

function foundOf({ findings, decisions, disputes }: RawCase): CaseFact['found'] {
  const said = [
    ...findings.map((f) => f.outcome),
    ...decisions.map((d) => d.outcome),
    ...disputes.map((d) => d.outcome ?? ''),
  ]
  if (said.some((outcome) => FOR_THEM.has(outcome))) return 'founded'
  const isNo = findings.length > 0 || decisions.some((d) => d.outcome === 'decline')
  return isNo ? 'unfounded' : null
}

function answeredAt({ findings, decisions, openDemands, escalatedAt, reopenedAt, disputes }: RawCase): Date | null {
  const last = findings.at(-1)
  if (last && last.toldAt === null) return null
  if (!last && (openDemands > 0 || decisions.length === 0)) return null
  const told = last?.toldAt ?? decisions.at(-1)?.at
  if (!told || disputes.some((it) => !it.ended)) return null
  const at = new Date(told)
  if (reopenedAt && reopenedAt > at) return null
  return escalatedAt && escalatedAt > at && last?.stage !== 2 ? null : at
}
