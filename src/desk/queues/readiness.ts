import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** What a queue needs before somebody is put behind it: what they may give, know and decide, whom they call, who cares for them. */
export const CHECKS = ['entitlements', 'knowledge', 'authority', 'escalation', 'care', 'policy', 'drills'] as const
export type CheckItem = (typeof CHECKS)[number]

export type Readiness = {
  openedAt: Date | null
  /** Checks that a person has answered with how. */
  passed: ReadonlySet<CheckItem>
}

export const missing = (it: Pick<Readiness, 'passed'>): readonly CheckItem[] =>
  CHECKS.filter((item) => !it.passed.has(item))

/** A queue opens when nothing is missing, or when somebody says in words why it opens without. */
export function open(
  it: Readiness,
  because: string,
): Outcome<{ because: string | null }, 'queue.already_open' | 'queue.not_ready'> {
  if (it.openedAt) return refuse('queue.already_open')
  const left = missing(it)
  if (left.length > 0 && because === '') return refuse('queue.not_ready', { items: left.join(', ') })
  return done({ because: left.length > 0 ? because : null })
}
