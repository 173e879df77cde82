import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const EVIDENCE_KINDS = ['recording', 'transcript', 'document', 'photo', 'article', 'system', 'person'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]
export type Evidence = { kind: EvidenceKind; words: string; id: string | null }

export const VERDICTS = ['verified', 'disproved'] as const
export type Verdict = (typeof VERDICTS)[number]

/** Something that has to be known. `admits`: before it is verified, nobody may say that the fault was ours. */
export type CaseFact = {
  id: string
  words: string
  admits: boolean
  verifyBy: Date | null
  evidence: Evidence | null
  state: 'unverified' | Verdict
}

/** Nobody named a moment for it: it still gets one, or "we are looking into it" would never end. */
export const FACT_HOURS = 48

export const verifyByOf = (asked: Date | undefined, admits: boolean, now: Date): Date | null =>
  asked ?? (admits ? new Date(now.getTime() + FACT_HOURS * 3_600_000) : null)

export type FactRefusal = 'fact.already_settled' | 'fact.not_settled' | 'fact.due_in_the_past' | 'fact.evidence_needed'

/** Somebody has looked: it is so, or it is not. What they looked at is written beside it. */
export function settle(
  fact: CaseFact,
  verdict: Verdict,
  given: Evidence | null,
): Outcome<{ state: Verdict; evidence: Evidence }, FactRefusal> {
  if (fact.state !== 'unverified') return refuse('fact.already_settled')
  const evidence = given ?? fact.evidence
  if (!evidence) return refuse('fact.evidence_needed')
  return done({ state: verdict, evidence })
}

/** Something came up later. The old verdict stays as it was given; the question is open again. */
export function reopen(fact: CaseFact): Outcome<{ evidence: Evidence | null }, FactRefusal> {
  return fact.state === 'unverified' ? refuse('fact.not_settled') : done({ evidence: fact.evidence })
}

/** The customer is told why we do not know yet, and by when we shall. */
export function delay(fact: CaseFact, to: Date, now: Date): Outcome<{ verifyBy: Date }, FactRefusal> {
  if (fact.state !== 'unverified') return refuse('fact.already_settled')
  return to <= now ? refuse('fact.due_in_the_past') : done({ verifyBy: to })
}

/** Whether or not an alarm has rung. */
export const isOverdue = (fact: Pick<CaseFact, 'state' | 'verifyBy'>, now: Date): boolean =>
  fact.state === 'unverified' && fact.verifyBy !== null && fact.verifyBy <= now

/** How far the matter is known. `clear`: nothing that an admission needs was disproved, and nothing is missing. */
export function knownOf(facts: readonly CaseFact[]) {
  const needed = facts.filter((fact) => fact.admits)
  return {
    needed,
    missing: needed.filter((fact) => fact.state === 'unverified'),
    verified: needed.filter((fact) => fact.state === 'verified'),
    disproved: needed.filter((fact) => fact.state === 'disproved'),
  }
}
