import type { Policies } from '#platform/public.ts'

export const redressPolicies: Policies = {
  'fact.add': { roles: ['agent', 'lead', 'second_line'] },
  'fact.settle': { roles: ['lead', 'second_line'] },
  'speech.say': { roles: ['agent', 'lead', 'second_line'] },
  'policy.read': { roles: ['admin', 'lead', 'second_line', 'qa', 'legal', 'executive'] },
  'policy.set': { roles: ['admin'] },
  'demand.add': { roles: ['agent', 'lead', 'second_line'] },
  'demand.decide': { roles: ['lead', 'second_line'] },
  'account.tell': { roles: ['agent', 'lead', 'second_line'] },
  'perspective.offer': { roles: ['second_line'] },
  'case.explain': { roles: ['agent', 'lead', 'second_line'] },
  'argument.read': { roles: ['department'] },
  'circumstance.read': { roles: ['agent', 'lead', 'second_line'] },
  'circumstance.add': { roles: ['agent', 'lead', 'second_line'] },
  'circumstance.except': { roles: ['lead', 'second_line'] },
  'decision.read': { roles: ['second_line'] },
  'decision.batch': { roles: ['second_line'] },
}
