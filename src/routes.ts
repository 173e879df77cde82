import { cardWentStale } from '#care/public.ts'
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
  departmentTaskFellDue,
  departmentTaskRoutes,
  deskPolicies,
  effortRoutes,
  handoverRoutes,
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
  sayableRoutes,
  statementRoutes,
  watchRoutes,
} from '#desk/public.ts'
import { fairPolicies, planFellDue, reviewOutcomeRoutes, reviewRoutes } from '#fair/public.ts'
import { dayRoutes, errorRoutes, floorRoutes, insightPolicies, readerRoutes, winsRoutes } from '#insight/public.ts'

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
import { choiceRoutes, portalPolicies, portalRoutes } from '#portal/public.ts'
import type { TrainedReader } from '#reader/public.ts'
import {
  causeRoutes,
  closingRoutes,
  customerRemedyRoutes,
  findingRoutes,
  gradeRoutes,
  letterRoutes,
  recallGoesOn,
  recallRoutes,
  redressPolicies,
  remedyRoutes,
  remedyUnanswered,
  remedyViewRoutes,
  stockRoutes,
} from '#redress/public.ts'
import { arrivalRoutes, presenceRoutes, recoveryIsOver, shiftEnds, slotIsOver } from '#routing/public.ts'
import { sessionRoutes } from './platform/auth/auth.api.ts'
import { platformPolicies } from './platform/auth/auth.policy.ts'
import type { Policies, Rings, Route } from './platform/public.ts'

/** Every route of the house, in the order of its modules. */
export const routesOf = (it: {
  reader: TrainedReader
  demo: boolean
  virtual: boolean
  publicUrl: () => string
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
  ...gradeRoutes,
  ...stockRoutes,
  ...remedyViewRoutes,
  ...remedyRoutes,
  ...customerRemedyRoutes,
  ...casePromiseRoutes,
  ...handoverRoutes,
  ...absenceRoutes,
  ...departmentTaskRoutes,
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
  ...readerRoutes(it.reader.card),
  ...portalRoutes(it.publicUrl),
  ...choiceRoutes,
]

/** Who may, for the whole house. A route that none of these names is refused at start. */
export const policies: Policies = {
  ...platformPolicies,
  ...deskPolicies,
  ...redressPolicies,
  ...fairPolicies,
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

/** The same, with those that write to a customer and so have to know at which address the house stands. */
export const ringsAt = (publicUrl: () => string): Rings => ({
  ...rings,
  order_step: orderStepDue(publicUrl),
  order_need: orderNeedPassed(publicUrl),
})
