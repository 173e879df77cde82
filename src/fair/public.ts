export { fairPolicies } from './fair.policy.ts'
export { planFellDue, reviewOutcomeRoutes } from './reviews/outcome.api.ts'
export { reviewRoutes } from './reviews/review.api.ts'
export { enter } from './reviews/room.sql.ts'
