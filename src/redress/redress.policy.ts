import type { Policies } from '#platform/public.ts'

export const redressPolicies: Policies = {}
