export { arrivalRoutes } from './arrivals/arrival.api.ts'
export * from './arrivals/arrival.sql.ts'
export { presenceRoutes, recoveryIsOver, shiftEnds, slotIsOver } from './presence/presence.api.ts'
export * from './presence/presence.sql.ts'
