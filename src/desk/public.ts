export * from './calendars/working-arithmetic.ts'
export * from './calendars/working-time.ts'
export { caseRoutes } from './cases/case.api.ts'
export * from './cases/case.sql.ts'
export { windowEnd } from './clocks/arithmetic.ts'
export { clockRoutes } from './clocks/clock.api.ts'
export {
  clockFellDue,
  clocksOf,
  meetClocks,
  recountClocks,
  startClocks,
  startSecondStage,
  termsOf,
} from './clocks/clock.sql.ts'
export * from './clocks/pack.ts'
export { packOf } from './clocks/packs/all.ts'
export * from './contacts/contact.sql.ts'
export * from './contacts/contact.ts'
export * from './customers/customer.sql.ts'
export { maskedPhone } from './customers/masked.ts'
export { deskPolicies } from './desk.policy.ts'
export * from './messages/link.ts'
export * from './messages/message.sql.ts'
export { promiseFellDue, promiseRoutes } from './promises/promise.api.ts'
export { promiseView } from './promises/promise.contract.ts'
export * from './promises/promise.sql.ts'
export * from './promises/promise.ts'
export { toPromiseView } from './promises/promise.view.ts'
export * from './queues/queue.sql.ts'
export * from './statements/statement.sql.ts'
