import type { PromiseView } from '../ui/promise/promise-view.ts'
import type { SystemLineView } from '../ui/system-line.tsx'

export type InboxRow = {
  id: string
  ref: string
  customer: string
  openedAt: string
  isClosed: boolean
  title: string
  owner: string
}

export type CaseView = {
  id: string
  ref: string
  customer: string
  title: string
  need: string | null
  due: string | null
  promises: readonly PromiseView[]
  log: readonly SystemLineView[]
}

export type CasesView = {
  readerName: string
  inbox: { is: 'loading' } | { is: 'failed'; code: string } | { is: 'ready'; rows: readonly InboxRow[] }
  /** What was looked for when the rows were found. */
  words: string
  selected: CaseView | null
}

export type CasesActs = {
  onOpen: (caseId: string) => void
  onBack: () => void
  onRetry: () => void
  onWords: (words: string) => void
  onPromise: (promiseId: string) => void
}
