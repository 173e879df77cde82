export { recallGoesOn, recallRoutes } from './recalls/recall.api.ts'
export { redressPolicies } from './redress.policy.ts'
