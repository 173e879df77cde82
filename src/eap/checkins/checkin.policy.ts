import type { Policies } from '#platform/public.ts'

export const checkinPolicies: Policies = {
  'checkin.instruments': { roles: ['admin'] },
  'checkin.figures': { roles: ['manager', 'executive', 'counsellor', 'compliance'] },
  'checkin.figure_reads': { roles: ['counsellor', 'compliance'] },
}
