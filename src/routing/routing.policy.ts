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
  'plan.work': { roles: ['lead', 'manager'] },
  'spread.read': { roles: ['manager', 'second_line', 'executive'] },
}
