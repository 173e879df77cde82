import type { Policies } from '#platform/public.ts'

/** The link itself is the key, so the door stands open and the handler looks at the link. */
export const portalPolicies: Policies = {
  'portal.read': { anybody: true },
  'data_request.work': { roles: ['legal', 'compliance'] },
}
