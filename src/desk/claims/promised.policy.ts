import type { Policies } from '#platform/public.ts'

/** Who sees and says what may be promised. A wording is kept against the figures by an executive alone. */
export const promisedPolicies: Policies = {
  'outcome.write': { scopes: ['contacts'] },
  'sayable.read': { roles: ['agent', 'lead', 'second_line', 'qa', 'department', 'executive'] },
  'kept_rate.read': { roles: ['agent', 'lead', 'second_line', 'qa', 'department'] },
  'contact.say_time': { roles: ['agent', 'lead', 'second_line'] },
  'claims.read': { roles: ['lead', 'second_line', 'department', 'executive'] },
  'claims.write': { roles: ['department', 'executive'] },
  'claims.sign': { roles: ['executive'] },
  'order.act': { roles: ['agent', 'lead', 'second_line'] },
  'case.chase': { roles: ['agent', 'lead', 'second_line'] },
  'chain.ask': { roles: ['lead', 'second_line'] },
  'chain.answer': { roles: ['lead', 'second_line', 'department', 'executive'] },
}
