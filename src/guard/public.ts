export * from './confirmations/confirmation.sql.ts'
export * from './corrections/correction.sql.ts'
export * from './corrections/correction.ts'
export * from './steps/step.sql.ts'
