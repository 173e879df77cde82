import type { Policies } from '#platform/public.ts'

export const livePolicies: Policies = {
  'contact.start': { scopes: ['contacts'] },
  'contact.hear': { scopes: ['contacts'] },
  'contact.read': { roles: ['agent', 'lead', 'second_line', 'qa'] },
  'contact.act': { roles: ['agent', 'lead', 'second_line'] },
  'correction.say': { roles: ['agent', 'lead', 'second_line'] },
  'presence.own': { roles: ['agent', 'lead', 'second_line'] },
  'floor.read': { roles: ['lead', 'second_line'] },
  'floor.lead': { roles: ['lead', 'second_line'] },
}
