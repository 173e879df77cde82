import type { Policies } from '#platform/public.ts'
import { promisedPolicies } from './claims/promised.policy.ts'

export const deskPolicies: Policies = {
  // It holds for both sides, so anybody may read it.
  'charter.read': { anybody: true },
  'charter.publish': { roles: ['legal', 'manager'] },
  // Whoever is named as its owner can keep a promise, a department or a client too; the handler asks whose it is.
  'promise.settle': { roles: 'everyone' },
  'case.read': { roles: ['agent', 'lead', 'manager', 'second_line', 'qa', 'legal', 'hr', 'department'] },
  'case.settle': { roles: ['agent', 'lead', 'second_line'] },
  'watch.read': { roles: ['lead', 'second_line', 'legal'] },
  'opinion.take': { roles: ['agent', 'lead', 'second_line'] },
  'opinion.topic': { roles: ['second_line', 'qa'] },
  'dossier.read': { roles: ['client', 'department', 'second_line', 'lead', 'executive', 'agent'] },
  'dossier.answer': { roles: ['client', 'department'] },
  'queue.read': { roles: ['admin', 'executive', 'lead', 'second_line'] },
  'queue.make': { roles: ['admin'] },
  'queue.ready': { roles: ['executive', 'lead', 'admin'] },
  'pack.override': { roles: ['second_line', 'legal', 'admin'] },
  'absence.note': { roles: ['lead', 'second_line'] },
  // A department rarely has a sign-in of its own, so whoever asked may write down what they were told.
  'department.answer': { roles: ['department', 'agent', 'lead', 'second_line'] },
  'queue.read_time': { roles: 'everyone' },
  'queue.arrange': { roles: ['admin', 'second_line'] },
  'article.read': { roles: ['agent', 'lead', 'second_line', 'qa'] },
  'article.write': { roles: ['second_line', 'qa'] },
  'statement.read': { roles: ['agent', 'lead', 'second_line', 'qa'] },
  ...promisedPolicies,
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
