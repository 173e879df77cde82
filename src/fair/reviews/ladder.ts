/** What it was. Only the last two were a choice against knowing better. */
export const CLASSES = ['no_error', 'slip', 'system_induced', 'at_risk', 'reckless'] as const
export type Class = (typeof CLASSES)[number]

/** Where it came from. The house is looked at first, the person last. */
export const CAUSES = ['process', 'information', 'own_state', 'person', 'none'] as const
export type Cause = (typeof CAUSES)[number]

/** From mild to hard. The list is closed: nothing on it, and nothing that can be added to it here, ends an employment. */
export const MEASURES = ['talk', 'coaching', 'retraining', 'appraisal_note', 'bonus_effect'] as const
export type Measure = (typeof MEASURES)[number]

const CHOSEN: ReadonlySet<Class> = new Set(['at_risk', 'reckless'])
const WEIGHTY: ReadonlySet<Measure> = new Set(['appraisal_note', 'bonus_effect'])

/** Whether anything but growth can follow. */
export const mayBeMeasured = (it: Class): boolean => CHOSEN.has(it)
/** Touches pay or appraisal: hr alone, after a hearing. */
export const isWeighty = (it: Measure): boolean => WEIGHTY.has(it)

const stepOf = (it: Measure | null): number => (it === null ? 0 : MEASURES.indexOf(it) + 1)

/** Fewer past outcomes than this are no measure of anything. */
export const ENOUGH_PAST = 5
const RARE = 0.1

/**
 * Whether this goes beyond what others got for the same. Hardly anybody got as much, or nobody knows what others got and
 * it touches pay: then one signature is not enough.
 */
export function isOutlier(past: readonly (Measure | null)[], measure: Measure | null): boolean {
  if (measure === null) return false
  if (past.length < ENOUGH_PAST) return isWeighty(measure)
  return past.filter((it) => stepOf(it) >= stepOf(measure)).length / past.length < RARE
}
