import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** What fits into two minutes of writing. */
export const OBSERVED_MOST = 300

/** One sits beside a colleague, not beside oneself, and beside whoever talks with customers. */
export function mayObserve(it: {
  writer: string
  subject: { id: string; role: string; language: string } | null
  writerLeads: boolean
  writerLanguage: string
}): Outcome<null, 'agent.unknown'> {
  const { subject } = it
  if (subject?.role !== 'agent' || subject.id === it.writer) return refuse('agent.unknown')
  // A lead sits on the floor of their own language; quality and the manager come from outside it.
  if (it.writerLeads && subject.language !== it.writerLanguage) return refuse('agent.unknown')
  return done(null)
}
