import { euMeasures, japanMeasures, koreaMeasures, ukMeasures } from './elsewhere.words.ts'
import type { MeasurePack } from './measure.ts'
import { taiwanMeasures } from './taiwan.words.ts'

export const MEASURE_PACKS: readonly MeasurePack[] = [
  taiwanMeasures,
  koreaMeasures,
  japanMeasures,
  ukMeasures,
  euMeasures,
]
