import type { Policies } from '#platform/public.ts'

/** Whose matter it is, the database asks again for every row. */
export const guardPolicies: Policies = {
  'matter.ask': { roles: ['agent', 'lead'] },
  'matter.read': { roles: ['agent', 'lead', 'legal'] },
  'matter.work': { roles: ['legal'] },
  // Roles are the outer door only: whose words they are, and who reads a copy in which nobody can be known, the handler asks.
  'evidence.read': { roles: ['legal', 'manager', 'agent', 'lead'] },
  'evidence.ask_out': { roles: ['legal', 'manager', 'agent', 'lead'] },
  'evidence.work': { roles: ['legal'] },
  'evidence.custody': { roles: ['legal', 'compliance'] },
  'hold.place': { roles: ['legal'] },
}
