import type { Policies } from '#platform/public.ts'

/** Whose matter it is, the database asks again for every row. */
export const guardPolicies: Policies = {
  'matter.ask': { roles: ['agent', 'lead'] },
  'matter.read': { roles: ['agent', 'lead', 'legal'] },
  'matter.work': { roles: ['legal'] },
  'access.see': { roles: ['agent', 'lead', 'manager', 'second_line', 'legal'] },
  'access.list': { roles: ['lead', 'manager', 'second_line', 'legal'] },
  'access.audit': { roles: ['legal', 'compliance'] },
  'access.figures': { roles: ['manager', 'executive', 'compliance'] },
}
