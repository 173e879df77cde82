import type { Course } from '#reader/public.ts'
import type { AdviceView } from '../ui/contact/advice-card.tsx'
import type { Exit, ExitView } from '../ui/contact/exit-bar.tsx'
import type { ExplanationView } from '../ui/contact/explanation-counter.tsx'
import type { SpeechActView } from '../ui/contact/speech-acts.tsx'
import type { Step } from '../ui/contact/step-line.tsx'
import type { Judge, UtteranceView } from '../ui/contact/utterance-view.ts'
import type { StoryView } from '../ui/story/story-view.ts'

/** Everything Live contact shows. It holds no queue, no handling time and no score, because the agent cannot act on them. */
export type LiveView = {
  contactId: string
  /** A lead who listens has no exits of the agent's, and an ended contact has none at all. */
  isMine: boolean
  isRunning: boolean
  /** Whoever leads the agent may say that the reader was wrong, too. */
  mayCorrect: boolean
  course: Course
  customer: { name: string; reach: string; isVerified: boolean }
  caseRef: { id: string; title: string } | null
  /** Which contact about the same matter this is. */
  nth: number
  seconds: number
  agentName: string
  step: Step
  stepsDone: readonly Step[]
  said: readonly UtteranceView[]
  advice: readonly AdviceView[]
  explained: ExplanationView
  acts: readonly SpeechActView[]
  policy: string
  story: StoryView
  exits: readonly ExitView[]
  warnings: { given: number; of: number }
  note: { text: string; keptAt: string | null; isOffline: boolean }
}

export type LiveActs = {
  onVerdict: Judge['say']
  onTake: (adviceId: string) => void
  onEdit: (adviceId: string, words: string) => void
  onSetAside: (adviceId: string) => void
  onExit: (exit: Exit) => void
  onUndoExit: (exit: Exit) => void
  onPromise: () => void
  onCards: () => void
  onPanic: () => void
  onNote: (text: string) => void
  onCase: (caseId: string) => void
}
