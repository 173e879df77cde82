import type { Policies } from '#platform/public.ts'

export const deskPolicies: Policies = {
  // Whoever is named as its owner can keep a promise, a department or a client too; the handler asks whose it is.
  'promise.settle': { roles: 'everyone' },
  'case.read': { roles: ['agent', 'lead', 'second_line', 'qa', 'legal', 'hr', 'department'] },
  'case.settle': { roles: ['agent', 'lead', 'second_line'] },
  // Roles are the outer door only: the handler asks whether this person handles this case.
  'file.handle': { roles: ['agent', 'lead', 'second_line'] },
  'file.mine': { anybody: true },
  'case.open': { roles: ['agent', 'lead', 'second_line'], scopes: ['contacts'] },
  'complaint.send': { anybody: true },
  'adjustment.handle': { roles: ['agent', 'lead', 'second_line'] },
  'alert.see': { roles: ['lead', 'second_line'] },
  'unanswered.read': { roles: ['agent', 'lead', 'second_line', 'qa'] },
  'unanswered.sort': { roles: ['lead', 'second_line'] },
  'unanswered.reread': { roles: ['qa'] },
  'case.hold': { roles: ['legal', 'second_line'] },
  'message.send': { scopes: ['messages'] },
}
