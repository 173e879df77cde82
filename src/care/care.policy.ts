import type { Policies } from '#platform/public.ts'

export const carePolicies: Policies = {
  'shield.own': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'care.own_state': { roles: ['agent', 'lead'] },
  'support.own': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'support.read': { roles: ['lead'] },
  'care_plan.run': { roles: ['lead', 'manager'] },
  'care_plan.make': { roles: ['manager'] },
  'care_plan.mine': { roles: ['agent', 'lead', 'manager'] },
  'recovery.read_lengths': { roles: 'everyone' },
  'recovery.set_lengths': { roles: ['manager', 'admin'] },
}
