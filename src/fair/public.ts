export { fairPolicies } from './fair.policy.ts'
