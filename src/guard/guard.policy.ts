import { ROLES } from '#kernel/roles.ts'
import type { Policies } from '#platform/public.ts'

/** Everybody who works here, but for those who are asked: whoever is of legal has no need to write to themselves. */
const STAFF = ROLES.filter((it) => it !== 'client' && it !== 'legal')

/** Whose matter it is, the database asks again for every row. */
export const guardPolicies: Policies = {
  'matter.ask': { roles: ['agent', 'lead'] },
  'matter.read': { roles: ['agent', 'lead', 'legal'] },
  'matter.work': { roles: ['legal'] },
  // Roles are the outer door only: whose words they are, and who reads a copy in which nobody can be known, the handler asks.
  'evidence.read': { roles: ['legal', 'manager', 'agent', 'lead'] },
  'evidence.ask_out': { roles: ['legal', 'manager', 'agent', 'lead'] },
  'evidence.work': { roles: ['legal'] },
  'evidence.custody': { roles: ['legal', 'compliance'] },
  'hold.place': { roles: ['legal'] },
  'consultation.ask': { roles: STAFF },
  'consultation.read': { roles: [...STAFF, 'legal'] },
  'consultation.answer': { roles: ['legal'] },
  'consultation.faq': { roles: [...STAFF, 'legal'] },
  'consultation.late': { roles: ['compliance', 'executive', 'legal'] },
}
