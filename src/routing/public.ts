export * from './arrivals/arrival.sql.ts'
export * from './presence/presence.sql.ts'
export { arrivalRoutes } from './arrivals/arrival.api.ts'
export { presenceRoutes, recoveryIsOver } from './presence/presence.api.ts'
