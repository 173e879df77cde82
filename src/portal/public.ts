export { choiceRoutes } from './choices/choice.api.ts'
export { portalRoutes } from './my-case/my-case.api.ts'
export { addCustomerWords } from './my-case/my-case.sql.ts'
export { portalPolicies } from './portal.policy.ts'
