import type { FactRow } from './fact.sql.ts'
import { isOverdue } from './fact.ts'

type Delay = { fact: string; words: string; verify_by: Date; at: Date; by_name: string }

const verdictOf = (row: FactRow) => ({
  version: row.version,
  state: row.state,
  evidence: row.evidence === null ? null : { kind: row.evidence_kind, words: row.evidence, id: row.evidence_id },
  settledBy: row.settled_by_name,
  settledAt: row.settled_at,
  reopenedBecause: row.reopened_because,
})

/** The facts as they stand, each with the verdicts that stood before. */
export function factsView(rows: readonly FactRow[], delays: readonly Delay[], now: Date) {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const before = (row: FactRow): FactRow[] => {
    const earlier = row.replaces === null ? undefined : byId.get(row.replaces)
    return earlier ? [...before(earlier), earlier] : []
  }
  const standing = rows.filter((row) => row.replaced_at === null)
  const waiting = standing.filter((row) => row.state === 'unverified')
  const moments = waiting.flatMap((row) => row.verify_by ?? []).toSorted((a, b) => a.getTime() - b.getTime())
  const needed = standing.filter((row) => row.admits)
  return {
    facts: standing.map((row) => {
      const chain = [...before(row), row].map((it) => it.id)
      return {
        ...verdictOf(row),
        id: row.id,
        words: row.words,
        admits: row.admits,
        verifyBy: row.verify_by,
        overdue: isOverdue({ state: row.state, verifyBy: row.verify_by }, now),
        askedBy: row.asked_by_name,
        askedAt: row.asked_at,
        before: before(row).map(verdictOf),
        delays: delays
          .filter((it) => chain.includes(it.fact))
          .map((it) => ({ words: it.words, verifyBy: it.verify_by, by: it.by_name, at: it.at })),
      }
    }),
    needed: needed.length,
    settled: needed.filter((row) => row.state !== 'unverified').length,
    clock: moments[0] ?? null,
    overdue: waiting.some((row) => isOverdue({ state: row.state, verifyBy: row.verify_by }, now)),
  }
}
