export { demoPolicies } from './demo.policy.ts'
export { DEMO_PASSWORD, type DemoPerson, demoPassword, fillHouse } from './fill.ts'
export { SWITCHBOARD } from './hands.ts'
export { playerRoutes } from './player.api.ts'
