import { firstStretch } from './working-arithmetic.ts'
import type { Span, WorkingTime } from './working-time.ts'

const HOURS = 48
const MINUTES = 30

/**
 * When we call back who was told "within 48 hours": then, if somebody works then; else the first half hour in which
 * somebody does. The moment is said and sent as it is, so that a holiday swallows no promise (decision 0012).
 */
export function callBackBy(time: WorkingTime, now: Date): Span & { beyond: boolean } {
  const wanted = now.getTime() + HOURS * 3_600_000
  const slot = firstStretch(time, new Date(wanted - MINUTES * 60_000), MINUTES)
  return { ...slot, beyond: slot.to.getTime() > wanted }
}
