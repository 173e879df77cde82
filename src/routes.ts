import { cardWentStale, carePolicies, ownStateRoutes } from '#care/public.ts'
import { demoPolicies } from '#demo/public.ts'
import {
  absenceBegins,
  absenceRoutes,
  articleRoutes,
  casePromiseRoutes,
  caseRoutes,
  chainRoutes,
  chaseAgain,
  chaseRoutes,
  claimRoutes,
  clockFellDue,
  clockRoutes,
  complaintRoutes,
  departmentTaskFellDue,
  departmentTaskRoutes,
  deskPolicies,
  effortRoutes,
  fileRoutes,
  filesCameOfAge,
  handoverRoutes,
  intakeRoutes,
  opinionRoutes,
  orderNeedPassed,
  orderRoutes,
  orderStepDue,
  outcomeRoutes,
  ownershipNearsLead,
  ownershipReminder,
  promiseFellDue,
  promiseRoutes,
  queueRoutes,
  queueTimeRoutes,
  sayableRoutes,
  standingRoutes,
  statementRoutes,
  twinRoutes,
  unansweredRoutes,
  watchRoutes,
} from '#desk/public.ts'
import { fairPolicies, planFellDue, reviewOutcomeRoutes, reviewRoutes } from '#fair/public.ts'
import {
  dayRoutes,
  errorRoutes,
  floorRoutes,
  insightPolicies,
  myClosingRoutes,
  readerRoutes,
  winsRoutes,
} from '#insight/public.ts'

import {
  assistUnanswered,
  correctionRoutes,
  exitRoutes,
  hearingRoutes,
  leadRoutes,
  livePolicies,
  viewRoutes,
  wrapUpRoutes,
} from '#live/public.ts'
import { actRoutes, choiceRoutes, fromCustomerRoutes, myCaseRoutes, portalPolicies } from '#portal/public.ts'
import type { TrainedReader } from '#reader/public.ts'
import {
  causeRoutes,
  circumstanceRoutes,
  closingRoutes,
  decisionRoutes,
  demandRoutes,
  explanationRoutes,
  factFellDue,
  factRoutes,
  findingRoutes,
  gradeRoutes,
  letterRoutes,
  recallGoesOn,
  recallRoutes,
  redressPolicies,
  remedyRoutes,
  remedyUnanswered,
  remedyViewRoutes,
  speechRoutes,
  stockRoutes,
} from '#redress/public.ts'
import { arrivalRoutes, presenceRoutes, recoveryIsOver, shiftEnds, slotIsOver } from '#routing/public.ts'
import { sessionRoutes } from './platform/auth/auth.api.ts'
import { platformPolicies } from './platform/auth/auth.policy.ts'
import type { FileStore, Policies, Rings, Route } from './platform/public.ts'

/** Every route of the house, in the order of its modules. */
export const routesOf = (it: {
  reader: TrainedReader
  demo: boolean
  virtual: boolean
  publicUrl: () => string
  files: FileStore
}): readonly Route[] => [
  ...sessionRoutes({ demo: it.demo, virtual: it.virtual }),
  ...caseRoutes(it.publicUrl),
  ...promiseRoutes,
  ...watchRoutes,
  ...opinionRoutes,
  ...queueRoutes,
  ...clockRoutes,
  ...closingRoutes(it.publicUrl),
  ...findingRoutes,
  ...letterRoutes,
  ...causeRoutes,
  ...ownStateRoutes,
  ...gradeRoutes,
  ...stockRoutes,
  ...remedyViewRoutes,
  ...remedyRoutes,
  ...casePromiseRoutes,
  ...handoverRoutes,
  ...absenceRoutes,
  ...departmentTaskRoutes,
  ...queueTimeRoutes,
  ...articleRoutes,
  ...statementRoutes,
  ...recallRoutes,
  ...reviewRoutes,
  ...reviewOutcomeRoutes,
  ...outcomeRoutes,
  ...claimRoutes,
  ...sayableRoutes,
  ...orderRoutes,
  ...chaseRoutes,
  ...effortRoutes,
  ...chainRoutes,
  ...fileRoutes(it.files),
  ...intakeRoutes({ publicUrl: it.publicUrl, read: it.reader.read }),
  ...complaintRoutes({ publicUrl: it.publicUrl, read: it.reader.read }),
  ...standingRoutes,
  ...twinRoutes(it.publicUrl),
  ...unansweredRoutes,
  ...factRoutes,
  ...speechRoutes,
  ...demandRoutes,
  ...explanationRoutes,
  ...circumstanceRoutes,
  ...decisionRoutes,
  ...presenceRoutes,
  ...arrivalRoutes,
  ...hearingRoutes(it.reader.read),
  ...exitRoutes,
  ...correctionRoutes(it.reader.card.name),
  ...viewRoutes,
  ...leadRoutes,
  ...wrapUpRoutes(it.publicUrl),
  ...floorRoutes,
  ...winsRoutes,
  ...errorRoutes,
  ...dayRoutes,
  ...myClosingRoutes,
  ...readerRoutes(it.reader.card),
  ...myCaseRoutes(it.publicUrl),
  ...actRoutes(it.reader.read),
  ...fromCustomerRoutes,
  ...choiceRoutes,
]

/** Who may, for the whole house. A route that none of these names is refused at start. */
export const policies: Policies = {
  ...platformPolicies,
  ...deskPolicies,
  ...redressPolicies,
  ...fairPolicies,
  ...carePolicies,
  ...livePolicies,
  ...insightPolicies,
  ...portalPolicies,
  ...demoPolicies,
}

/** What is done when a moment comes, by the kind of the deadline. */
export const rings: Rings = {
  promise_due: promiseFellDue,
  recall_batch: recallGoesOn,
  remedy_answer: remedyUnanswered,
  review_plan_due: planFellDue,
  clock_due: clockFellDue,
  fact_due: factFellDue,
  card_stale: cardWentStale,
  recovery_over: recoveryIsOver,
  absence_begins: absenceBegins,
  department_task_due: departmentTaskFellDue,
  slot_over: slotIsOver,
  shift_ends: shiftEnds,
  assist_unanswered: assistUnanswered,
  ownership_reminder: ownershipReminder,
  ownership_lead: ownershipNearsLead,
  chase_again: chaseAgain,
}

/** The rings that also need to know where the house is reached, and its disk. */
export const ringsOf = (it: { publicUrl: () => string; files: FileStore }): Rings => ({
  ...rings,
  order_step: orderStepDue(it.publicUrl),
  order_need: orderNeedPassed(it.publicUrl),
  files_expire: filesCameOfAge(it.files),
})
