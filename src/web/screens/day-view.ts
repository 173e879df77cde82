import type { EndingKind } from '#insight/day/ending.ts'
import type { RecoveryView } from '../ui/contact/care-card.tsx'
import type { BandView } from '../ui/day/day-band.tsx'
import type { ExposureView } from '../ui/day/exposure-table.tsx'
import type { PromiseView } from '../ui/promise/promise-view.ts'

/** My day: only its owner sees it. */
export type DayView = {
  name: string
  isHere: boolean
  /** Help belongs to a conversation that runs; without one there is nobody to come to. */
  isTalking: boolean
  band: BandView
  recovery: RecoveryView | null
  solved: {
    count: number
    contacts: number
    rows: readonly { id: string; at: string; what: string; more: string }[]
  }
  promises: readonly PromiseView[]
  thanks: {
    week: number
    rows: readonly {
      id: string
      words: string
      from: string
      kind: EndingKind
      caseId: string | null
      contactId: string | null
    }[]
  }
  corrections: readonly { id: string; words: string; from: string; caseId: string }[]
  rest: string
  exposure: ExposureView
}

export type DayActs = {
  onPresence: () => void
  onHelp: () => void
  onShortenRecovery: () => void
  onContact: (contactId: string) => void
  onPromise: (promiseId: string) => void
  onCase: (caseId: string) => void
}
