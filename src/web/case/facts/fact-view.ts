import type { ApiInput, ApiOutput } from '#api.ts'

export type FactsView = ApiOutput<'GET /api/cases/:id/facts'>
export type FactView = FactsView['facts'][number]
export type Seen = NonNullable<ApiInput<'PUT /api/facts/:id/verdict'>['seen']>
export type NewFact = { words: string; admits: boolean; verifyBy?: string }

/** Each says whether the house did it, so that a form stays open over a refusal. */
export type FactActs = {
  settle: (id: string, verdict: 'verified' | 'disproved', seen: Seen | null) => Promise<boolean>
  lay: (id: string, seen: Seen) => Promise<boolean>
  reopen: (id: string, because: string) => Promise<boolean>
  delay: (id: string, words: string, verifyBy: string) => Promise<boolean>
  add: (fact: NewFact) => Promise<boolean>
  settleAll: (ids: readonly string[]) => Promise<void>
}
export type BatchReport = { head: string; lines: readonly { id: string; words: string; why: string }[] }
