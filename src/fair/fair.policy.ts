import type { Policies } from '#platform/public.ts'

/** Who stands at the door of the room. Whom it is about, and whose lead one is, the database asks again for every row. */
export const fairPolicies: Policies = {
  'review.read': { roles: ['agent', 'lead', 'second_line', 'hr'] },
  'review.mine': { roles: ['agent', 'lead', 'second_line', 'qa'] },
  // Whoever was asked to help, of quality too; the database knows whose help it is.
  'review.help': { roles: ['agent', 'lead', 'second_line', 'qa', 'hr'] },
  'review.lead': { roles: ['lead', 'second_line'] },
  'review.speak': { roles: ['lead'] },
  'review.decide': { roles: ['lead', 'second_line', 'hr'] },
  'review.hr': { roles: ['hr'] },
  'review.sign': { roles: ['second_line', 'hr'] },
}
