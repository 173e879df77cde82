import type { Policies } from '#platform/public.ts'

/** Whose matter it is, the database asks again for every row. */
export const guardPolicies: Policies = {
  'matter.ask': { roles: ['agent', 'lead'] },
  'matter.read': { roles: ['agent', 'lead', 'legal'] },
  'matter.work': { roles: ['legal'] },
  'incident.report': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'incident.list': { roles: ['agent', 'lead', 'manager', 'second_line', 'legal', 'hr', 'compliance'] },
  'incident.decide': { roles: ['lead', 'manager', 'second_line', 'legal', 'hr', 'compliance'] },
  'incident.room': { roles: ['legal', 'hr', 'compliance'] },
  'incident.class': { roles: ['lead', 'manager', 'second_line', 'legal'] },
  'incident.charges': { roles: ['manager', 'second_line', 'department', 'executive'] },
  'incident.rates': { roles: ['manager', 'second_line', 'executive'] },
  'emergency.answer': { roles: ['lead', 'manager', 'second_line', 'executive'] },
  'pair.shield': { roles: ['lead', 'manager', 'second_line'] },
  'sample.check': { roles: ['manager', 'second_line', 'qa'] },
  'sample.read': { roles: ['manager', 'second_line', 'qa', 'counsellor', 'compliance', 'executive'] },
}
