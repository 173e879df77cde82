export { redressPolicies } from './redress.policy.ts'
