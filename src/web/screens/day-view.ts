import type { RecoveryView } from '../ui/contact/care-card.tsx'
import type { BandView } from '../ui/day/day-band.tsx'
import type { ExposureView } from '../ui/day/exposure-table.tsx'
import type { PromiseView } from '../ui/promise/promise-view.ts'

/** My day: only its owner sees it. */
export type DayView = {
  name: string
  shift: string
  band: BandView
  recovery: RecoveryView | null
  solved: {
    count: number
    contacts: number
    waiting: number
    secondLine: number
    rows: readonly { id: string; at: string; what: string; more: string }[]
  }
  changed: { words: string; reply: string; replyId: string } | null
  promises: readonly PromiseView[]
  thanks: { week: number; rows: readonly { id: string; words: string; from: string }[] }
  rest: { nextAt: string | null; minutes: number; words: string }
  exposure: ExposureView
  isOverLimit: boolean
  seenBy: readonly string[]
}

export type DayActs = {
  onRest: () => void
  onTalk: () => void
  onHelp: () => void
  onExtendRecovery: () => void
  onShortenRecovery: () => void
  onCase: (caseId: string) => void
  onAllSolved: () => void
  onReply: (replyId: string) => void
  onTellEarly: (promiseId: string) => void
  onKeepPromise: (promiseId: string) => void
  onMovePromise: (promiseId: string) => void
  onLimit: () => void
  onPauseKind: () => void
  onOwnRoom: () => void
}
