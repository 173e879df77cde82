import type { Policies } from '#platform/public.ts'

/** Whose matter it is, the database asks again for every row. */
export const guardPolicies: Policies = {
  'matter.ask': { roles: ['agent', 'lead'] },
  'matter.read': { roles: ['agent', 'lead', 'legal'] },
  'matter.work': { roles: ['legal'] },
  'pattern.read': { roles: ['lead', 'manager', 'second_line', 'legal', 'executive'] },
  // A token has no role, so no machine is ever asked for a word.
  'pattern.say': { roles: ['lead', 'manager', 'second_line'] },
  'lever.note': { roles: ['agent', 'lead', 'manager', 'second_line', 'department'] },
  'visit.log': { roles: ['agent', 'lead', 'manager', 'second_line', 'department'] },
  'journey.read': { roles: ['agent', 'lead', 'manager', 'second_line', 'qa', 'legal', 'department'] },
  'stuck.press': { roles: ['lead', 'manager', 'second_line', 'department'] },
  'stuck.see': { roles: ['lead', 'manager', 'second_line', 'department', 'legal', 'counsellor', 'executive'] },
  'stuck.sit': { roles: ['second_line', 'legal', 'counsellor', 'manager', 'department'] },
  'stuck.arrange': { roles: ['second_line', 'manager'] },
  'contact.look': { roles: ['agent', 'lead', 'manager', 'second_line'] },
}
