import type { Policies } from '#platform/public.ts'

/** Whose matter it is, the database asks again for every row. */
export const guardPolicies: Policies = {
  'matter.ask': { roles: ['agent', 'lead'] },
  'matter.read': { roles: ['agent', 'lead', 'legal'] },
  'matter.work': { roles: ['legal'] },
  'conduct_letter.read': { roles: ['lead', 'manager', 'second_line', 'legal', 'executive'] },
  'conduct_letter.write': { roles: ['lead', 'manager', 'second_line', 'legal', 'executive'] },
  'conduct_letter.sign': { roles: ['legal'] },
  'conduct_letter.send': { roles: ['manager', 'second_line', 'legal'] },
  'conduct_letter.own': { roles: ['agent', 'lead', 'second_line'] },
  'law.read': { roles: 'everyone' },
  'law.review': { roles: ['legal'] },
  'law.measures': { roles: ['legal', 'compliance', 'manager', 'executive'] },
}
