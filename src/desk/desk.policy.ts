import type { Policies } from '#platform/public.ts'
import { promisedPolicies } from './claims/promised.policy.ts'

export const deskPolicies: Policies = {
  // Whoever is named as its owner can keep a promise, a department or a client too; the handler asks whose it is.
  'promise.settle': { roles: 'everyone' },
  'case.read': { roles: ['agent', 'lead', 'second_line', 'qa', 'legal', 'hr', 'department'] },
  'case.settle': { roles: ['agent', 'lead', 'second_line'] },
  ...promisedPolicies,
  'message.send': { scopes: ['messages'] },
}
