import type { Policies } from '../http/policy.ts'

export const platformPolicies: Policies = {
  'session.read': { anybody: true },
  'session.begin': { anybody: true },
  'session.end': { roles: 'everyone' },
  'people.read': { roles: ['lead', 'manager', 'second_line', 'admin', 'agent'] },
  'clock.advance': { roles: ['admin'], scopes: ['clock'] },
  'live.listen': { roles: 'everyone' },
  'house.read': { anybody: true },
}
