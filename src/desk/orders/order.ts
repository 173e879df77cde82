import { done, type Outcome, refuse, unreachable } from '#kernel/outcome.ts'

export const WAYS = ['rush', 'alternative', 'message', 'cancel'] as const
/** rush: bring it still · alternative: something else instead · message: a word to whoever waits for it · cancel. */
export type Way = (typeof WAYS)[number]
export type OrderState = 'running' | 'at_risk' | 'done' | 'cancelled'

/** After the day it was for, bringing it is no longer what was needed: it is offered to nobody. */
export function waysOut(order: { needBy: Date | null }, now: Date): readonly Way[] {
  if (order.needBy !== null && order.needBy <= now) return ['message', 'alternative', 'cancel']
  return ['rush', 'alternative', 'cancel']
}

export type StepRefusal = 'step.already_came' | 'step.found_missing_before' | 'step.not_due_yet' | 'order.over'

/** An expected step did not come at its moment: from now on we know before the customer does. */
export function findMissing(
  order: { state: OrderState },
  step: { byAt: Date; cameAt: Date | null; missingAt: Date | null },
  now: Date,
): Outcome<{ missingAt: Date; isNews: boolean }, StepRefusal> {
  if (order.state === 'done' || order.state === 'cancelled') return refuse('order.over')
  if (step.cameAt !== null) return refuse('step.already_came')
  if (step.missingAt !== null) return refuse('step.found_missing_before')
  if (now < step.byAt) return refuse('step.not_due_yet')
  return done({ missingAt: now, isNews: order.state === 'running' })
}

/** The way a customer takes, out of those that were put before them and still hold. */
export function choose(
  order: { state: OrderState; needBy: Date | null },
  offered: readonly Way[],
  way: Way,
  now: Date,
): Outcome<{ way: Way; state: OrderState }, 'order.over' | 'choice.need_passed' | 'choice.not_offered'> {
  if (order.state === 'done' || order.state === 'cancelled') return refuse('order.over')
  const holds = waysOut(order, now)
  if (way === 'rush' && !holds.includes('rush')) return refuse('choice.need_passed')
  if (!offered.includes(way) || !holds.includes(way)) return refuse('choice.not_offered')
  return done({ way, state: stateAfter(way, order.state) })
}

function stateAfter(way: Way, state: OrderState): OrderState {
  switch (way) {
    case 'cancel':
      return 'cancelled'
    case 'rush':
    case 'alternative':
    case 'message':
      return state
    default:
      return unreachable(way)
  }
}
