import type { NeedView, SeatView } from '../ui/floor/floor-rows.ts'
import type { SystemLineView } from '../ui/system-line.tsx'

export type FloorView = {
  team: string
  people: number
  period: string | null
  queue: { waiting: number; longestSeconds: number }
  leadName: string
  /** Already in order of need. */
  needs: readonly NeedView[]
  workingUnseen: number
  handled: readonly (SystemLineView & { link: 'undo' | 'see' })[]
  seats: readonly SeatView[]
  speed: { medianText: string; within: { n: number; m: number }; slowestText: string } | null
  patrol: { nextAt: string; left: { n: number; m: number }; givenText: string } | null
  requirements: { codes: string; words: string } | null
}

export type FloorActs = {
  onAct: (needId: string, actId: string) => void
  onUndo: (lineId: string) => void
  onSee: (lineId: string) => void
  onWhyNine: () => void
}
