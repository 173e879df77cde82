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
export * from './corrections/correction.sql.ts'
export * from './corrections/correction.ts'
export { guardRoutes } from './guard.api.ts'
export { guardPolicies } from './guard.policy.ts'
export * from './incidents/incident.ts'
export { matterFellDue } from './matters/matter.sql.ts'
export { policyInForce } from './policies/policy.sql.ts'
export * from './standings/current.sql.ts'
export * from './standings/options.ts'
export * from './steps/step.sql.ts'
