export type { ReaderCard, ReadLanguage, Threshold } from './card.ts'
export { bigrams, fold } from './fold.ts'
export { readerFrom, type TrainedReader } from './read.ts'
export {
  ACTS,
  type Act,
  type ActRead,
  type Anger,
  type BecauseCode,
  type Context,
  type Due,
  type Level,
  type Reader,
  type Reading,
  SIGNAL_KINDS,
  type Signal,
  type SignalKind,
  type Span,
  TARGETS,
  type Target,
  type Turn,
} from './reading.ts'
