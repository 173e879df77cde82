import type { CasesActs } from '../screens/cases-view.ts'
import type { DayActs } from '../screens/day-view.ts'
import type { FloorActs } from '../screens/floor-view.ts'
import type { LiveActs } from '../screens/live-view.ts'
import type { SignInActs } from '../screens/sign-in-view.ts'
import type { WrapUpActs } from '../screens/wrap-up-view.ts'

const nothing = () => {}

/** In the gallery a press is only a press. */
export const silent: CasesActs & DayActs & FloorActs & LiveActs & SignInActs & WrapUpActs = {
  onOpen: nothing,
  onBack: nothing,
  onRetry: nothing,
  onVerify: nothing,
  onDisprove: nothing,
  onSource: nothing,
  onApprove: nothing,
  onChange: nothing,
  onDecline: nothing,
  onUndo: nothing,
  onKeepPromise: nothing,
  onMovePromise: nothing,
  onRest: nothing,
  onTalk: nothing,
  onHelp: nothing,
  onExtendRecovery: nothing,
  onShortenRecovery: nothing,
  onCase: nothing,
  onAllSolved: nothing,
  onReply: nothing,
  onTellEarly: nothing,
  onLimit: nothing,
  onPauseKind: nothing,
  onOwnRoom: nothing,
  onAct: nothing,
  onSee: nothing,
  onWhyNine: nothing,
  onVerdict: nothing,
  onTake: nothing,
  onRecord: nothing,
  onEdit: nothing,
  onSetAside: nothing,
  onExit: nothing,
  onUndoExit: nothing,
  onPromise: nothing,
  onNote: nothing,
  onSignIn: nothing,
  onChoose: nothing,
  onAddPromise: nothing,
  onCopyLink: nothing,
  onTranscript: nothing,
  onFinish: nothing,
}
