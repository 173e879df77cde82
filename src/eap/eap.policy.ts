import { ROLES } from '#kernel/roles.ts'
import type { Policies } from '#platform/public.ts'

/** Whoever works here; a client of the house does not. */
const STAFF = ROLES.filter((role) => role !== 'client')

/**
 * `wall.member` is open to anybody because a membership has no name: what lets somebody in is the bearer that only their
 * passphrase gives, and a request that also says who is asking is refused.
 */
export const eapPolicies: Policies = {
  'wall.staff': { roles: STAFF },
  'wall.member': { anybody: true },
  'confidential.desk': { roles: ['counsellor'] },
  'wall.report': { roles: ['executive', 'hr'] },
  'formal_referral.ask': { roles: ['lead', 'manager', 'hr'] },
}
