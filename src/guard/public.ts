export { handlingView } from './access/access.contract.ts'
export * from './access/access.sql.ts'
export {
  ABOUT,
  type About,
  type Decision,
  holding,
  type Instead,
  type Instruction,
  instructionsOf,
  type Reach,
  reach,
  soundsUrgent,
  TOLD,
  type Told,
} from './access/access.ts'
export { accessSayings, accessWords } from './access/access.words.ts'
export { holdTurn, saveTurn } from './access/case-handling.sql.ts'
export { handlingFor } from './access/handling.sql.ts'
export { sayInstead, waysIn } from './access/say.words.ts'
export * from './backings/backing.sql.ts'
export * from './backings/backing.ts'
export * from './commitments/commitment.sql.ts'
export {
  ACTION_KINDS,
  type Action,
  type ActionKind,
  honours,
  QUIET_DAYS,
  stateOf as commitmentState,
} from './commitments/commitment.ts'
export * from './confirmations/confirmation.sql.ts'
export { consultationWaits } from './consultations/consultation.sql.ts'
export * from './corrections/correction.sql.ts'
export * from './corrections/correction.ts'
export { evidenceCameOfAge } from './evidence/age.sql.ts'
export { captureFor, evidenceFellDue } from './evidence/capture.sql.ts'
export { guardRoutes } from './guard.api.ts'
export { guardPolicies } from './guard.policy.ts'
export * from './incidents/confirmed.sql.ts'
export { raiseToDanger } from './incidents/decide.sql.ts'
export * from './incidents/decide.ts'
export { fileIncident } from './incidents/file.sql.ts'
export { incidentKind, incidentLevel, incidentTarget } from './incidents/incident.contract.ts'
export * from './incidents/incident.ts'
export * from './incidents/propose.ts'
export { confinedIn, findIncidentForUpdate, mayOpen, thenDone } from './incidents/read.sql.ts'
export { heardIn } from './incidents/seen.sql.ts'
export { findSource, type Source, wasThere } from './incidents/source.sql.ts'
export * from './incidents/source.ts'
export { blockOut } from './letters/letter.contract.ts'
export { lettersOnPage, openOnPage, pagesOnPage } from './letters/on-page.sql.ts'
export { saidAndDone } from './letters/said-and-done.sql.ts'
export { limitCameNear } from './matters/claim.sql.ts'
export { matterFellDue } from './matters/matter.sql.ts'
export { shieldedFrom } from './pairs/pair.sql.ts'
export { leverIn } from './patterns/lever.ts'
export { policyInForce } from './policies/policy.sql.ts'
export { standingAppealDue, standingLapses, standingReviewDue } from './standings/attention.sql.ts'
export * from './standings/current.sql.ts'
export * from './standings/lint.ts'
export { appealsOf, fileAppeal, proposeEarlyEnd } from './standings/look-again.sql.ts'
export { markNotified } from './standings/notified.sql.ts'
export * from './standings/options.ts'
export { registerOf } from './standings/register.sql.ts'
export type { Registered, RegisterFigures } from './standings/register.ts'
export { watchOf } from './standings/watch.sql.ts'
export type { WatchClass } from './standings/watch.ts'
export * from './steps/step.sql.ts'
export { stuckIsLate } from './stuck/stuck.sql.ts'
