import type { Policies } from '#platform/public.ts'

export const insightPolicies: Policies = {
  'wins.read': { roles: 'everyone' },
  'errors.read': { roles: ['lead', 'second_line', 'executive'] },
  'wins.rows': { roles: ['lead', 'second_line', 'qa', 'executive', 'client', 'department'] },
  'reader.read': { roles: ['admin'] },
  'organisation.assess': { roles: ['counsellor'] },
  'organisation.findings': { roles: ['counsellor', 'manager', 'executive', 'lead'] },
  'organisation.evidence': { roles: ['counsellor', 'manager', 'executive'] },
  'organisation.plan': { roles: ['manager'] },
  'organisation.effect': { roles: ['counsellor', 'manager', 'executive'] },
  'organisation.leaving': { roles: ['hr'] },
  'floor.curve': { roles: ['manager'] },
  'mine.own': { roles: 'everyone' },
  'day.read': { roles: ['agent', 'lead', 'manager', 'second_line'] },
}
