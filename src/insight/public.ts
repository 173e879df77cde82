export { dayRoutes } from './day/day.api.ts'
export { floorRoutes } from './floor/floor.api.ts'
export { insightPolicies } from './insight.policy.ts'
export { winsRoutes } from './wins/wins.api.ts'
