import type { Policies } from '#platform/public.ts'

export const redressPolicies: Policies = {
  'grade.compute': { roles: ['agent', 'lead', 'second_line'] },
  'remedy.read': { roles: ['agent', 'lead', 'second_line', 'qa'] },
  'remedy.give': { roles: ['agent', 'lead', 'second_line'] },
  'remedy.learn': { roles: ['lead', 'second_line', 'qa', 'executive'] },
  'stock.keep': { roles: ['second_line', 'admin'] },
  'recall.judge': { roles: ['lead', 'second_line', 'qa'] },
  'finding.decide': { roles: ['lead', 'second_line'] },
  'cause.read': { roles: ['agent', 'lead', 'second_line', 'qa'] },
  'cause.settle': { roles: ['agent', 'lead', 'second_line', 'qa'] },
  'theme.ship': { roles: ['second_line', 'qa'] },
  'taxonomy.change': { roles: ['qa'] },
}
