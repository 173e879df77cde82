import type { Policies } from '#platform/public.ts'

export const carePolicies: Policies = {
  'shield.own': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'care.own_state': { roles: ['agent', 'lead'] },
}
