import type { Policies } from '#platform/public.ts'

/** Who stands at these doors. Whose talk, whose request and whose note it is, every handler asks of the row. */
export const aftercarePolicies: Policies = {
  'aftercare.own': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'aftercare.tasks': { roles: ['agent', 'lead', 'manager', 'second_line', 'legal'] },
  'aftercare.answer': { roles: ['lead', 'manager', 'second_line', 'legal'] },
  'aftercare.look_in': { roles: ['lead', 'manager'] },
  'aftercare.figures': { roles: ['lead', 'manager', 'hr', 'executive'] },
  'talk.take': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'talk.offer': { roles: ['lead', 'manager'] },
  'backing.answer': { roles: ['lead', 'manager'] },
  'champion.own': { roles: ['agent'] },
}
