import type { Policies } from '#platform/public.ts'

export const deskPolicies: Policies = {
  'promise.settle': { roles: ['agent', 'lead', 'second_line'] },
  'case.read': { roles: ['agent', 'lead', 'second_line', 'qa', 'legal', 'department'] },
  'case.settle': { roles: ['agent', 'lead', 'second_line'] },
  'message.send': { scopes: ['messages'] },
}
