import type { Policies } from '#platform/public.ts'

export const carePolicies: Policies = {
  'care.own_state': { roles: ['agent', 'lead'] },
}
