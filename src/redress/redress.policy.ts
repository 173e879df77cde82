import type { Policies } from '#platform/public.ts'

export const redressPolicies: Policies = {
  'recall.judge': { roles: ['lead', 'second_line', 'qa'] },
}
