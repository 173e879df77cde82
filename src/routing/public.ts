export { arrivalRoutes } from './arrivals/arrival.api.ts'
export * from './arrivals/arrival.sql.ts'
export { presenceRoutes, recoveryIsOver } from './presence/presence.api.ts'
export * from './presence/presence.sql.ts'
