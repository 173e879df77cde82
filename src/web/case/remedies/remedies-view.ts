import type { ApiInput, ApiOutput } from '#api.ts'

export type RemediesView = ApiOutput<'GET /api/cases/:id/remedies'>
export type SheetView = NonNullable<RemediesView['sheet']>
export type RemedyView = RemediesView['remedies'][number]
export type OptionView = RemediesView['options'][number]
export type RemedyKind = OptionView['kind']

export type NewGrade = Omit<ApiInput<'PUT /api/cases/:id/grade'>, 'id'>
export type NewRemedy = Omit<ApiInput<'POST /api/cases/:id/remedies'>, 'id'>
export type Power = ApiInput<'POST /api/cases/:id/shortfalls'>['power']

export type RemedyActs = {
  grade: (given: NewGrade) => Promise<boolean>
  give: (remedy: NewRemedy) => Promise<boolean>
  approve: (id: string, with_: { amount?: number; because?: string; decision?: string }) => Promise<boolean>
  refuse: (id: string, because: string) => Promise<boolean>
  move: (id: string, to: 'sent' | 'received' | 'declined', words: string) => Promise<boolean>
  couldNot: (power: Power) => Promise<boolean>
}

/** What the key gives: an ask that is mine to answer, or else the first thing that is due. */
export const keyOf = (view: RemediesView) => ({
  asked: view.isOpen && view.profile !== 'regulated' ? view.remedies.find((it) => it.mayAnswer) : undefined,
  due: view.isOpen && view.factsState !== 'missing' && view.options[0]?.gift === false ? view.options[0] : undefined,
})
