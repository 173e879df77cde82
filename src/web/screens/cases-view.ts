import type { SpeechAct } from '../ui/contact/utterance-view.ts'
import type { PromiseView } from '../ui/promise/promise-view.ts'
import type { DemandState } from '../ui/story/story-view.ts'
import type { SystemLineView } from '../ui/system-line.tsx'

export type InboxRow = { id: string; customer: string; due: string; isDueToday: boolean; title: string; more: string }

export type FactView = {
  id: string
  words: string
  state: 'unverified' | 'verified' | 'disproved'
  /** Who and when, or where an unverified one came from. */
  by: string | null
  source: { id: string; label: string } | null
}

/** How the grade came about: each line of the table, then the result. */
export type RubricView = {
  lines: readonly { label: string; words: string; result: string }[]
  outcome: string
  approve: string
  /** Why it cannot be approved yet. */
  locked: string | null
  precedent: string
}

export type CaseDemand = { id: string; words: string; state: DemandState; note: string; rubric: RubricView | null }

export type SpeechCard = {
  id: string
  act: SpeechAct
  name: string
  example: string
  why: string
  missing: number
  state: 'allowed' | 'locked'
}

export type CaseView = {
  id: string
  customer: string
  title: string
  need: string | null
  due: string | null
  facts: readonly FactView[]
  demands: readonly CaseDemand[]
  promises: readonly PromiseView[]
  log: readonly (SystemLineView & { canUndo: boolean })[]
  policy: string
  speech: readonly SpeechCard[]
  ripples: readonly { id: string; words: string }[]
}

export type CasesView = {
  readerName: string
  limit: string | null
  dueToday: number
  inbox: { is: 'loading' } | { is: 'failed'; code: string } | { is: 'ready'; rows: readonly InboxRow[] }
  selected: CaseView | null
}

export type CasesActs = {
  onOpen: (caseId: string) => void
  onBack: () => void
  onRetry: () => void
  onVerify: (factId: string) => void
  onDisprove: (factId: string) => void
  onSource: (sourceId: string) => void
  onApprove: (demandId: string) => void
  onChange: (demandId: string) => void
  onDecline: (demandId: string) => void
  onUndo: (lineId: string) => void
  onKeepPromise: (promiseId: string) => void
  onMovePromise: (promiseId: string) => void
}
