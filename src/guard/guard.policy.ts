import type { Policies } from '#platform/public.ts'

/** Whose matter it is, the database asks again for every row. */
export const guardPolicies: Policies = {
  'matter.ask': { roles: ['agent', 'lead'] },
  'matter.read': { roles: ['agent', 'lead', 'legal'] },
  'matter.work': { roles: ['legal'] },
  // Outsourced or our own, agent or executive: whoever may be shouted at may read what follows.
  'rights.read': { roles: 'everyone' },
  'rights.publish': { roles: ['legal'] },
  'policy.read': { roles: 'everyone' },
  'policy.write': { roles: ['legal', 'manager'] },
  'policy.follow': { roles: ['legal', 'manager', 'lead'] },
  'lecture.read': { roles: 'everyone' },
  'lecture.hold': { roles: ['legal'] },
  'commitment.say': { roles: ['executive', 'manager'] },
}
