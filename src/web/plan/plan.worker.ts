import { askingBackwards, type Backwards, type Limits } from '#routing/asking/backwards.ts'
import type { PlanInputs } from '#routing/asking/inputs.ts'
import { type Outcome, type Progress, planning, type Steps } from '#routing/asking/plan.ts'

export type Order =
  | { kind: 'plan'; inputs: PlanInputs; seed: number }
  | { kind: 'ask'; inputs: PlanInputs; limits: Limits; seed: number }
export type Said =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'plan'; outcome: Outcome }
  | { kind: 'ask'; answer: Backwards }

const say = (said: Said) => self.postMessage(said)

/** Apart from the page, so that somebody can go on typing. Whoever changes their mind ends the worker. */
function run<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) {
    say({ kind: 'progress', progress: step.value })
    step = steps.next()
  }
  return step.value
}

self.onmessage = ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'plan') say({ kind: 'plan', outcome: run(planning(data.inputs, data.seed)) })
  else say({ kind: 'ask', answer: run(askingBackwards(data.inputs, data.limits, data.seed)) })
}
