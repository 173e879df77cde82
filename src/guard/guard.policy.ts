import type { Policies } from '#platform/public.ts'
import { STAFF } from './standings/policy.ts'

/** Whose matter it is, the database asks again for every row. */
export const guardPolicies: Policies = {
  'matter.ask': { roles: ['agent', 'lead'] },
  'matter.read': { roles: ['agent', 'lead', 'legal'] },
  'matter.work': { roles: ['legal'] },
  'standing.read': { roles: ['lead', 'manager', 'second_line', 'legal', 'compliance', 'executive'] },
  'standing.draft': { roles: ['lead', 'manager', 'second_line', 'legal', 'executive'] },
  'standing.approve': { roles: ['lead', 'manager', 'second_line', 'legal', 'executive'] },
  'standing.emergency': { roles: STAFF },
  'standing.review': { roles: ['lead', 'manager', 'second_line', 'legal', 'executive'] },
  'standing.lift': { roles: ['lead', 'manager', 'second_line', 'legal', 'executive'] },
  'standing.propose_end': { roles: ['lead', 'manager', 'second_line', 'legal', 'executive'] },
  'standing.take_appeal': { roles: STAFF },
  'standing.decide_appeal': { roles: ['lead', 'manager', 'second_line', 'legal', 'compliance', 'executive'] },
  'standing.register': { roles: ['lead', 'manager', 'second_line', 'legal', 'compliance', 'executive'] },
  'standing.attention': { roles: ['manager', 'legal', 'compliance', 'executive'] },
  'standing.policy_read': { roles: STAFF },
  'standing.policy_write': { roles: ['legal', 'manager', 'executive'] },
  'standing.same': { roles: ['lead', 'manager', 'second_line', 'legal', 'executive'] },
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
