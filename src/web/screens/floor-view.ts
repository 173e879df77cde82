import type { NeedView, SeatView } from '../ui/floor/floor-rows.ts'
import type { SystemLineView } from '../ui/system-line.tsx'

export type FloorView = {
  team: string
  people: number
  queue: { waiting: number; longestSeconds: number }
  leadName: string
  /** Already in order of need. */
  needs: readonly NeedView[]
  workingUnseen: number
  handled: readonly SystemLineView[]
  seats: readonly SeatView[]
  /** Median and slowest only once somebody has come. */
  speed: { within: { n: number; m: number }; median: string | null; slowest: string | null } | null
}

export type FloorActs = {
  onAct: (needId: string, actId: string) => void
  onWhyNine: () => void
}
