export { DEMO_PASSWORD, demoPassword, type DemoPerson, fillHouse } from './fill.ts'
export { SWITCHBOARD } from './hands.ts'
export { playerRoutes } from './player.api.ts'
export { demoPolicies } from './demo.policy.ts'
