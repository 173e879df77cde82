import type { Policies } from '#platform/public.ts'

export const carePolicies: Policies = {
  'care.own_state': { roles: ['agent', 'lead'] },
  'recovery.read_lengths': { roles: 'everyone' },
  'recovery.set_lengths': { roles: ['manager', 'admin'] },
}
