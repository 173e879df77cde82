import { ENOUGH, wilson } from '#kernel/wilson.ts'

/** One thing that was begun: how many minutes it took, or null while it waits, and how long ago it began. */
export type Run = { took: number | null; age: number }
/** n of m with the interval; `canTell` only where m is enough. */
export type KeptShare = { kept: number; of: number; low: number; high: number; canTell: boolean }

const shareOf = (kept: number, of: number): KeptShare => ({ kept, of, ...wilson(kept, of), canTell: of >= ENOUGH })

/**
 * How many of the runs were done within so many minutes. Only runs that have had their time count: whatever waits
 * longer than that is not kept, and whatever began a moment ago says nothing yet, even if it is done already.
 */
export function keptWithin(runs: readonly Run[], minutes: number): KeptShare {
  const mature = runs.filter((run) => run.age >= minutes)
  return shareOf(mature.filter((run) => run.took !== null && run.took <= minutes).length, mature.length)
}

/** The same for things that each had a moment of their own. Open and overdue is not kept. */
export function keptOwn(runs: readonly (Run & { span: number })[]): KeptShare {
  const mature = runs.filter((run) => run.age >= run.span)
  return shareOf(mature.filter((run) => run.took !== null && run.took <= run.span).length, mature.length)
}

/** A span with what it may honestly be taken for. */
export type Quantile = { minutes: number; low: number | null; high: number | null }

/**
 * Within how many minutes the next one is done with this probability. What still waits is counted as waiting, not left
 * out (Kaplan and Meier, 1958), and the rank is of n + 1, so that the next one is kept as often as is said. Null: what
 * we have seen does not reach so far.
 */
export function quantile(runs: readonly Run[], q: number): Quantile | null {
  const steps = doneBy(runs)
  const minutes = reached(steps, Math.min(1, (q * (runs.length + 1)) / runs.length))
  if (minutes === null) return null
  const { low, high } = wilson(q * runs.length, runs.length)
  return { minutes, low: reached(steps, low), high: reached(steps, high) }
}

type Step = { minutes: number; done: number }

/** The share that is done by each moment at which something was done. */
function doneBy(runs: readonly Run[]): readonly Step[] {
  const inOrder = runs
    .map((run) => ({ at: run.took ?? run.age, isDone: run.took !== null }))
    .toSorted((a, b) => a.at - b.at || Number(b.isDone) - Number(a.isDone))
  let waiting = inOrder.length
  let left = 1
  const steps: Step[] = []
  for (const { at, isDone } of inOrder) {
    if (isDone) {
      left *= 1 - 1 / waiting
      steps.push({ minutes: at, done: 1 - left })
    }
    waiting--
  }
  return steps
}

const reached = (steps: readonly Step[], share: number): number | null =>
  steps.find((step) => step.done >= share - 1e-9)?.minutes ?? null

/** Of those that took longer than so many minutes, how long they still took from there on. */
export const stillToGo = (runs: readonly Run[], elapsed: number): readonly Run[] =>
  elapsed === 0
    ? runs
    : runs
        .filter((run) => (run.took ?? run.age) > elapsed)
        .map((run) => ({ took: run.took === null ? null : run.took - elapsed, age: run.age - elapsed }))

/** Why no time may be said. */
export type CannotTell = 'none' | 'few' | 'not_reached'

export type Capability = { of: number; usual: Quantile; sure: Quantile }

/** What is kept one time in two, and nine times in ten; or why nobody can tell. */
export function capabilityOf(runs: readonly Run[]): Capability | CannotTell {
  if (runs.length === 0) return 'none'
  if (runs.length < ENOUGH) return 'few'
  const [usual, sure] = [quantile(runs, 0.5), quantile(runs, 0.9)]
  return usual && sure ? { of: runs.length, usual, sure } : 'not_reached'
}
