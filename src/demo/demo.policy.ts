import type { Policies } from '#platform/public.ts'

/** The demo house is a stage: whoever stands in front of it may watch. These routes are not there in any other house. */
export const demoPolicies: Policies = { 'demo.watch': { anybody: true } }
