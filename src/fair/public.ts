export { fairPolicies } from './fair.policy.ts'
export { outcomeRoutes, planFellDue } from './reviews/outcome.api.ts'
export { reviewRoutes } from './reviews/review.api.ts'
