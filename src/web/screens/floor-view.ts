import type { NeedAct, NeedView, SeatView } from '../ui/floor/floor-rows.ts'
import type { SystemLineView } from '../ui/system-line.tsx'

export type FloorView = {
  team: string
  people: number
  queue: { waiting: number; longestSeconds: number }
  leadName: string
  /** Already in order of need. */
  needs: readonly NeedView[]
  workingUnseen: number
  /** With the outcomes to choose from, where the reader came and has not said yet how it came out. */
  handled: readonly (SystemLineView & { outcomes?: readonly NeedAct[] })[]
  seats: readonly SeatView[]
  /** Median and slowest only once somebody has come. */
  speed: {
    within: { n: number; m: number }
    median: string | null
    p90: string | null
    slowest: string | null
    unanswered: number
  } | null
}

export type FloorActs = {
  onAct: (needId: string, actId: string) => void
  onWhyNine: () => void
  onCalls: () => void
}
