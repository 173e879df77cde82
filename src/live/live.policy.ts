import type { Policies } from '#platform/public.ts'

export const livePolicies: Policies = {
  'contact.start': { scopes: ['contacts'] },
  'contact.hear': { scopes: ['contacts'] },
  'contact.read': { roles: ['agent', 'lead', 'manager', 'second_line', 'qa'] },
  'contact.act': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'correction.say': { roles: ['agent', 'lead', 'second_line'] },
  'presence.own': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'floor.read': { roles: ['lead', 'manager', 'second_line'] },
  'help.arrange': { roles: ['lead', 'manager', 'second_line'] },
  'help.terms': { roles: ['manager', 'second_line'] },
  'observation.write': { roles: ['lead', 'manager', 'qa'] },
  'observation.read': { roles: ['agent', 'lead', 'manager', 'qa'] },
  'site.alert': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'site.come': { roles: ['lead', 'manager', 'second_line'] },
  'floor.lead': { roles: ['lead', 'manager', 'second_line'] },
}
