import type { Act, Reader, SignalKind } from './reading.ts'

/** Both scripts are one language to the reader. */
export type ReadLanguage = 'zh' | 'en'

/**
 * From which probability on a kind is shown, in one language, and how that went on turns by authors whose lines it was
 * not fitted to: of what was shown how much was right, of what was there how much was shown, and how many there were.
 */
export type Threshold = {
  kind: SignalKind | Act
  language: ReadLanguage
  from: number
  precision: number
  recall: number
  examples: number
}

/** What a reader says of itself. `name` is the short hash of its weights. */
export type ReaderCard = { name: string; thresholds: readonly Threshold[] }

/** A reader and what it says of itself. One is never handed on without the other. */
export type TrainedReader = { read: Reader; card: ReaderCard }
