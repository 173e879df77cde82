import type { Policies } from '#platform/public.ts'

export const deskPolicies: Policies = {
  // Whoever is named as its owner can keep a promise, a department or a client too; the handler asks whose it is.
  'promise.settle': { roles: 'everyone' },
  'case.read': { roles: ['agent', 'lead', 'second_line', 'qa', 'legal', 'hr', 'department'] },
  'case.settle': { roles: ['agent', 'lead', 'second_line'] },
  'pack.override': { roles: ['second_line', 'legal', 'admin'] },
  'message.send': { scopes: ['messages'] },
}
