import { responseFellDue, talkUnanswered } from '#aftercare/public.ts'
import { cardWentStale, carePlanDay, lookInMissed, requestFellDue } from '#care/public.ts'
import { retaliationLook } from '#coaching/public.ts'
import {
  absenceBegins,
  chaseAgain,
  clockFellDue,
  departmentTaskFellDue,
  filesCameOfAge,
  orderNeedPassed,
  orderStepDue,
  ownershipNearsLead,
  ownershipReminder,
  promiseFellDue,
} from '#desk/public.ts'
import { planFellDue } from '#fair/public.ts'
import {
  backingFellDue,
  consultationWaits,
  evidenceCameOfAge,
  evidenceFellDue,
  limitCameNear,
  matterFellDue,
  standingAppealDue,
  standingLapses,
  standingReviewDue,
  stuckIsLate,
} from '#guard/public.ts'
import { assistUnanswered, pageUnanswered, patrolFellDue, siteAlertDue } from '#live/public.ts'
import { dataRequestDue } from '#portal/public.ts'
import { factFellDue, recallGoesOn, remedyUnanswered } from '#redress/public.ts'
import {
  contactWaits,
  offerGoesOn,
  offerRunsOut,
  recoveryIsOver,
  ruleLookedAt,
  shiftEnds,
  slotIsOver,
  stepOutBegins,
} from '#routing/public.ts'
import type { FileStore, Rings } from './platform/public.ts'

/** What is done when a moment comes, by the kind of the deadline. */
export const rings: Rings = {
  promise_due: promiseFellDue,
  recall_batch: recallGoesOn,
  remedy_answer: remedyUnanswered,
  review_plan_due: planFellDue,
  clock_due: clockFellDue,
  fact_due: factFellDue,
  card_stale: cardWentStale,
  care_plan_day: carePlanDay,
  recovery_over: recoveryIsOver,
  step_out_begins: stepOutBegins,
  absence_begins: absenceBegins,
  department_task_due: departmentTaskFellDue,
  slot_over: slotIsOver,
  contact_waits: contactWaits,
  shift_ends: shiftEnds,
  offer_runs_out: offerRunsOut,
  offer_goes_on: offerGoesOn,
  assist_unanswered: assistUnanswered,
  lead_contact_due: lookInMissed,
  care_request_due: requestFellDue,
  talk_unanswered: talkUnanswered,
  talk_response_due: responseFellDue,
  backing_due: backingFellDue,
  patrol_due: patrolFellDue,
  ownership_reminder: ownershipReminder,
  ownership_lead: ownershipNearsLead,
  chase_again: chaseAgain,
  retaliation_look: retaliationLook,
  matter_due: matterFellDue,
  stuck_late: stuckIsLate,
  standing_review_due: standingReviewDue,
  standing_lapses: standingLapses,
  standing_appeal_due: standingAppealDue,
  emergency_page: pageUnanswered,
  evidence_capture: evidenceFellDue,
  evidence_age: evidenceCameOfAge,
  site_alert_due: siteAlertDue,
  data_request_due: dataRequestDue,
  matter_limit: limitCameNear,
  consultation_due: consultationWaits,
  rule_looked_at: ruleLookedAt,
}

/** The rings that also need to know where the house is reached, and its disk. */
export const ringsOf = (it: { publicUrl: () => string; files: FileStore }): Rings => ({
  ...rings,
  order_step: orderStepDue(it.publicUrl),
  order_need: orderNeedPassed(it.publicUrl),
  files_expire: filesCameOfAge(it.files),
})
