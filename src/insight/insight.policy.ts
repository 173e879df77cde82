import { ROLES } from '#kernel/roles.ts'
import type { Policies } from '#platform/public.ts'

/** Whoever works here, which a client who buys the work does not. */
const STAFF = ROLES.filter((it) => it !== 'client')

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
  'conduct.figures': { roles: ['lead', 'second_line', 'manager', 'legal', 'executive'] },
  'conduct.outcome': { roles: ['manager', 'executive', 'counsellor'] },
  'conduct.supervisors': { roles: ['lead', 'manager'] },
  'commitment.read': { roles: STAFF },
  'mine.own': { roles: 'everyone' },
  'day.read': { roles: ['agent', 'lead', 'manager', 'second_line'] },
}
