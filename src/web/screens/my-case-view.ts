/** What a customer sees of their case. Every promise with its date, and what did not change with its reason. */
export type MyCaseView = {
  house: string
  ref: string
  headline: string
  story: string
  asks: readonly { id: string; what: string; answer: string }[]
  done: readonly { id: string; day: string; words: string; state: 'kept' | 'open' | 'late' }[]
  charter: readonly string[]
}

export type MyCaseMessage = 'correct' | 'add' | 'thank'

export type MyCaseActs = {
  onSend: (kind: MyCaseMessage, text: string) => void
}
