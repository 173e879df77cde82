import type { Policies } from '#platform/public.ts'

export const fairPolicies: Policies = {}
