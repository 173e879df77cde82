import type { SystemLineView } from '../ui/system-line.tsx'

export type InboxRow = {
  id: string
  ref: string
  customer: string
  openedAt: string
  isClosed: boolean
  title: string
  owner: string
  /** Where in it the words stand that were looked for. */
  found: string | null
}

export type CaseView = {
  id: string
  ref: string
  customer: string
  title: string
  need: string | null
  due: string | null
  log: readonly SystemLineView[]
}

export const CASE_FILTERS = ['all', 'mine', 'overdue', 'today'] as const
export type CaseFilter = (typeof CASE_FILTERS)[number]

export type CasesView = {
  readerName: string
  inbox: { is: 'loading' } | { is: 'failed'; code: string } | { is: 'ready'; rows: readonly InboxRow[] }
  /** What was looked for when the rows were found. */
  words: string
  filter: CaseFilter
  /** How many cases each list holds, where that is known. */
  counts: Readonly<Record<CaseFilter, number | null>>
  more: boolean
  selected: CaseView | null
}

export type CasesActs = {
  onOpen: (caseId: string) => void
  onBack: () => void
  onRetry: () => void
  onWords: (words: string) => void
  onFilter: (filter: CaseFilter) => void
  onMore: () => void
}
