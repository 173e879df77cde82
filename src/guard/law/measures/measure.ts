import type { InThree } from '#desk/public.ts'

/** One thing the law of a place asks of an employer. `here`: what this product has for it; `place`: where that is. */
export type Measure = {
  key: string
  asks: InThree
  here: InThree
  place: string | null
  /** What no software can do: somebody of the house does it outside. */
  outside: boolean
}

export type MeasurePack = { key: string; name: InThree; article: string; measures: readonly Measure[] }
