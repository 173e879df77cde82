import { ENOUGH } from '#kernel/wilson.ts'
import { type KeptShare, keptOwn, quantile, type Run } from '../outcomes/spans.ts'

/** A promise of the past: the span it named, how long keeping took, how long ago it was made. In minutes. */
export type Promised = Run & { span: number }

/** Below this a promise asks for a later moment, or for the lead. */
export const LEAST_KEPT = 0.8
/** Promises whose span was between half and double of this one are promises like this one. */
const LIKE = 2

export type KeptRate = KeptShare & {
  advice: 'promise.often_late' | null
  /** By then nine of ten such things were done; null where nobody can tell. */
  sureMinutes: number | null
}

/** How often promises like this one were kept, and what would be kept. It advises; it locks nothing. */
export function keptRateOf(promised: readonly Promised[], span: number): KeptRate {
  const like = promised.filter((it) => it.span >= span / LIKE && it.span <= span * LIKE)
  const share = keptOwn(like)
  const isOftenLate = share.canTell && share.kept / share.of < LEAST_KEPT
  const sure = promised.length >= ENOUGH ? quantile(promised, 0.9) : null
  return { ...share, advice: isOftenLate ? 'promise.often_late' : null, sureMinutes: sure?.minutes ?? null }
}
