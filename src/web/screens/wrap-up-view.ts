export type Answer = 'yes' | 'no' | 'unknown'

export type WrapPromise = { id: string; what: string; owner: string; dueAt: string; expects?: string }

/** What is written at the end of a contact. An unanswered question stays null; “cannot tell” is an answer. */
export type WrapUpView = {
  contactId: string
  customer: string
  seconds: number
  calm: Answer | null
  solved: Answer | null
  /** Left upset: somebody else rings back within a day. */
  leftUpset: boolean
  /** Whether it is worth asking. */
  asksUpset: boolean
  kind: string | null
  kinds: readonly { value: string; label: string }[]
  need: string
  demands: readonly string[]
  promises: readonly WrapPromise[]
  owners: readonly { value: string; label: string }[]
  recap: string
  /** The moment that a local time of the house stands for. */
  momentOf: (local: string) => string
  link: { url: string; until: string } | null
  unconfirmed: number
  keptAt: string | null
  isBusy: boolean
}

export type WrapUpChange = Partial<
  Pick<WrapUpView, 'calm' | 'solved' | 'leftUpset' | 'kind' | 'need' | 'demands' | 'promises' | 'recap'>
>

export type WrapUpActs = {
  onChange: (change: WrapUpChange) => void
  onAddPromise: () => void
  onCopyLink: (url: string) => void
  onTranscript: () => void
  onNext: () => void
  onFinish: () => void
}
