import { cardWentStale } from '#care/public.ts'
import { demoPolicies } from '#demo/public.ts'
import { caseRoutes, deskPolicies, promiseFellDue, promiseRoutes } from '#desk/public.ts'
import { fairPolicies } from '#fair/public.ts'
import { dayRoutes, floorRoutes, insightPolicies, readerRoutes, winsRoutes } from '#insight/public.ts'
import {
  assistUnanswered,
  correctionRoutes,
  exitRoutes,
  hearingRoutes,
  leadRoutes,
  livePolicies,
  ownershipNearsLead,
  ownershipReminder,
  viewRoutes,
  wrapUpRoutes,
} from '#live/public.ts'
import { portalPolicies, portalRoutes } from '#portal/public.ts'
import type { TrainedReader } from '#reader/public.ts'
import {
  circumstanceRoutes,
  decisionRoutes,
  demandRoutes,
  explanationRoutes,
  factFellDue,
  factRoutes,
  redressPolicies,
  speechRoutes,
} from '#redress/public.ts'
import { arrivalRoutes, presenceRoutes, recoveryIsOver } from '#routing/public.ts'
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
  ...dayRoutes,
  ...readerRoutes(it.reader.card),
  ...portalRoutes(it.publicUrl),
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
  fact_due: factFellDue,
  card_stale: cardWentStale,
  recovery_over: recoveryIsOver,
  assist_unanswered: assistUnanswered,
  ownership_reminder: ownershipReminder,
  ownership_lead: ownershipNearsLead,
}
