import type { ApiInput, ApiOutput } from '#api.ts'

/** What a customer sees of their case. Every promise with its date, and what did not change with its reason. */
export type MyCaseView = {
  house: string
  ref: string
  headline: string
  story: string
  done: readonly { id: string; day: string; words: string; state: 'kept' | 'open' | 'late' }[]
  news: { at: string; words: string } | null
}

export type MyCaseMessage = 'correct' | 'add' | 'thank'
export type NewWords = ApiInput<'POST /api/my-case/words'>
export type MyFile = ApiOutput<'GET /api/my-case/files'>['files'][number]
export type Trust = ApiInput<'POST /api/my-case/trust'>

/** Each gives the sentence to show when it was refused, and nothing when it was done. */
export type MyCaseActs = {
  onSay: (words: NewWords) => Promise<string | null>
  onHint: (words: string) => Promise<readonly { from: number; to: number }[]>
  onAnswer: (demand: string, answer: 'accepted' | 'rejected') => Promise<string | null>
  onSupervisor: () => Promise<string | null>
  onWithdraw: (words: string) => Promise<string | null>
  onTakeBack: () => Promise<string | null>
  onFile: (file: File) => Promise<string | null>
  onFiles: () => Promise<readonly MyFile[]>
  onTrust: (it: Trust) => Promise<string | null>
}
