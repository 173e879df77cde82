/** Where a case stands, as its customer reads it: what has happened, and by when the next thing does. */
export const STEPS = ['received', 'acknowledged', 'looking', 'decided', 'remedy', 'closed'] as const
export type StepName = (typeof STEPS)[number]

export type Step = {
  step: StepName
  state: 'done' | 'now' | 'ahead'
  at: Date | null
  /** The moment we named for what comes next; only on the step we are at. */
  by: Date | null
  /** Points decided, of points asked. */
  count: { done: number; of: number } | null
}

export type Standing = {
  receivedAt: Date
  acknowledgedAt: Date | null
  closedAt: Date | null
  /** Each demand: when it was answered, if it was and if that is known. */
  demands: readonly { isSettled: boolean; at: Date | null }[]
  remedies: readonly { isDone: boolean; at: Date | null }[]
  /** The earliest promise that is still open. */
  nextBy: Date | null
}

export function stepsOf(it: Standing): readonly Step[] {
  const isDecided = it.demands.length > 0 ? it.demands.every((one) => one.isSettled) : it.closedAt !== null
  const isRemedied = it.remedies.every((one) => one.isDone)
  const isDone: Readonly<Record<StepName, boolean>> = {
    received: true,
    acknowledged: it.acknowledgedAt !== null,
    looking: isDecided || it.closedAt !== null,
    decided: isDecided,
    remedy: isDecided && isRemedied,
    closed: it.closedAt !== null,
  }
  const there = STEPS.filter((step) => step !== 'remedy' || it.remedies.length > 0)
  const now = there.find((step) => !isDone[step])
  return there.map((step) => ({
    step,
    state: isDone[step] ? 'done' : step === now ? 'now' : 'ahead',
    at: isDone[step] ? atOf(step, it) : null,
    by: step === now ? it.nextBy : null,
    count: countOf(step, it),
  }))
}

function atOf(step: StepName, it: Standing): Date | null {
  if (step === 'received') return it.receivedAt
  if (step === 'acknowledged') return it.acknowledgedAt
  if (step === 'decided') return lastOf(it.demands.map((one) => one.at))
  if (step === 'remedy') return lastOf(it.remedies.map((one) => one.at))
  return step === 'closed' ? it.closedAt : null
}

function countOf(step: StepName, it: Standing): Step['count'] {
  if (step === 'decided' && it.demands.length > 0)
    return { done: it.demands.filter((one) => one.isSettled).length, of: it.demands.length }
  if (step === 'remedy') return { done: it.remedies.filter((one) => one.isDone).length, of: it.remedies.length }
  return null
}

/** The last of these moments; none where one of them is not known, since an earlier one would not be true. */
function lastOf(all: readonly (Date | null)[]): Date | null {
  const known = all.filter((at) => at !== null)
  return known.length < all.length ? null : (known.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null)
}
