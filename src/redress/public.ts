export { recallGoesOn, recallRoutes } from './recalls/recall.api.ts'
export { recallsAbout } from './recalls/recall.sql.ts'
export { redressPolicies } from './redress.policy.ts'
