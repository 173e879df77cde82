import type { Policies } from '#platform/public.ts'

/** Whose goal, session, pairing or call it is, the database asks again for every row. */
export const coachingPolicies: Policies = {
  'coaching.own': { roles: ['agent'] },
  'coaching.coach': { roles: ['agent', 'lead', 'qa'] },
  'coaching.either': { roles: ['agent', 'lead', 'qa'] },
  'coaching.team': { roles: ['lead', 'manager'] },
  'skill.offer': { roles: ['lead', 'qa'] },
  'peer.ask': { roles: ['agent'] },
  'peer.accredit': { roles: ['qa', 'manager'] },
  'call_review.own': { roles: ['agent'] },
  // Who watches is compliance and nobody above or beside them.
  'retaliation.watch': { roles: ['compliance'] },
  'retaliation.mine': { roles: ['agent', 'lead'] },
}
