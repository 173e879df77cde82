import type { Policies } from '#platform/public.ts'

export const routingPolicies: Policies = {
  'seat.own': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'seat.read': { roles: ['lead', 'manager', 'second_line'] },
  'seat.arrange': { roles: ['lead', 'manager'] },
  'sensitive.list': { roles: ['lead', 'manager', 'second_line'] },
  'sensitive.appeal': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'volunteer.own': { roles: ['agent', 'lead', 'second_line'] },
  'volunteer.read': { roles: ['lead', 'manager', 'second_line'] },
  'empower.set': { roles: ['lead', 'manager'] },
  'meeting.own': { roles: ['agent', 'lead', 'second_line'] },
  'why.read': { roles: ['agent', 'lead', 'manager', 'second_line'] },
  'queue_ways.read': { roles: ['lead', 'manager', 'second_line', 'admin'] },
  'queue_ways.arrange': { roles: ['lead', 'manager', 'admin'] },
  'rule.read': { roles: ['lead', 'manager'] },
  'rule.set': { roles: ['lead', 'manager'] },
  'exposure.read': { roles: ['lead', 'manager'] },
  'exposure.own': { roles: ['agent'] },
  'contact_offer.own': { roles: ['agent', 'lead', 'second_line'] },
  'offering.read': { roles: ['admin', 'lead', 'manager', 'second_line'] },
  'offering.set': { roles: ['admin', 'lead'] },
  'spread.read': { roles: ['manager', 'second_line', 'executive'] },
}
