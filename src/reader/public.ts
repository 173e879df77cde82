export type { ReaderCard, ReadLanguage, Threshold, TrainedReader } from './card.ts'
export {
  CONDUCT_LEVEL,
  COURSES,
  type ConversationRead,
  type Course,
  conversationRead,
  courseOf,
  isConduct,
  levelIn,
  levelOf,
  nothingSaid,
  putRight,
  readOn,
  type Said,
  type SoFar,
} from './conversation.ts'
export { calendarOf, MAINLAND, MONDAY_TO_FRIDAY, TAIWAN, type WorkingCalendar } from './due/working-days.ts'
export { type Day, keyOf, momentOf, plusDays, wallOf, weekdayOf } from './due/zone.ts'
export { bigrams, fold } from './fold.ts'
export { type OffenceJudge, readerFrom } from './read.ts'
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
