import type { FigureView, RowsView } from '../ui/figures/figure-view.ts'

export type WinsView = {
  period: string
  comparedWith: string
  scope: string
  readerName: string
  /** Written by rule from the nine verdicts. */
  sentence: string
  figures: readonly FigureView[]
  calculatedAt: string
  definitions: number
}

export type WinsActs = {
  /** Missing for somebody who may see the figures and not the rows. */
  onRows?: (figureId: string) => void
  onCloseRows: () => void
}

export type WinsRows = RowsView | null
