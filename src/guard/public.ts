export * from './confirmations/confirmation.sql.ts'
export * from './steps/step.sql.ts'
