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
export { type Appeal, appealDoor } from './access/appeal-door.ts'
export { appealLettersOf, keepAppealLetter } from './access/appeal-letter.sql.ts'
export { holdTurn, saveTurn } from './access/case-handling.sql.ts'
export { handlingFor } from './access/handling.sql.ts'
export { sayInstead, waysIn } from './access/say.words.ts'
export * from './backings/backing.sql.ts'
export * from './backings/backing.ts'
export * from './confirmations/confirmation.sql.ts'
export * from './corrections/correction.sql.ts'
export * from './corrections/correction.ts'
export { guardRoutes } from './guard.api.ts'
export { guardPolicies } from './guard.policy.ts'
export * from './incidents/incident.ts'
export { matterFellDue } from './matters/matter.sql.ts'
export * from './standings/current.sql.ts'
export * from './standings/options.ts'
export * from './steps/step.sql.ts'
