import type { ApiInput, ApiOutput } from '#api.ts'

export type DemandsView = ApiOutput<'GET /api/cases/:id/demands'>
export type DemandView = DemandsView['demands'][number]
export type Decision = Omit<ApiInput<'POST /api/demands/:id/decision'>, 'id'>
export type Rubric = Decision['rubric']
export type NewDemand = Omit<ApiInput<'POST /api/cases/:id/demands'>, 'id'>

/** Each says whether the house did it. */
export type DemandActs = {
  decide: (id: string, decision: Decision) => Promise<boolean>
  withdraw: (demand: DemandView, afterTalk: boolean, words: string) => Promise<boolean>
  raise: (id: string, raised: { words: string; amount?: number; offered: string }) => Promise<boolean>
  add: (demand: NewDemand) => Promise<boolean>
  tell: (side: 'customer' | 'ours', words: string) => Promise<boolean>
  offer: (id: string, variant: 'family' | 'first_job' | 'second_chance') => Promise<boolean>
  answer: (id: string, answer: 'accepted' | 'rejected') => Promise<boolean>
}
