import type { Interval } from '#routing/planner/interval.ts'
import type { Row } from './benchmark.ts'

const shown = ({ mean, low, high }: Interval, digits: number): string =>
  Number.isFinite(mean)
    ? `${mean.toFixed(digits)} [${low === null || high === null ? 'one week' : `${low.toFixed(digits)}, ${high.toFixed(digits)}`}]`
    : 'none'

/** One line of the comparison, each figure with its interval of ninety-five in a hundred. */
export const printedRow = (it: Row): string =>
  [
    `${it.agents} heads, seats ${it.seats}, ${it.policy}:`,
    `service level ${shown(it.sl_points, 2)} points`,
    `p95 wait ×${shown(it.p95_wait_ratio, 3)}`,
    `back to back ×${shown(it.b2b_ratio, 3)}`,
    `three in 60 ×${shown(it.three60_ratio, 3)}`,
    `spared ÷ others ${shown(it.protected_rate_ratio, 3)}`,
    `most ÷ mean ${shown(it.max_over_mean, 2)}`,
    `chose more ÷ others ${shown(it.resilient_ratio, 2)}`,
    `wait of wrongly high ÷ others ${shown(it.highscore_wait_ratio, 3)}`,
    ...(it.seats > 0 ? [`seats ×${shown(it.seat_ratio, 3)}`] : []),
    ...(it.staff_to_restore === null ? [] : [`staff +${(100 * it.staff_to_restore).toFixed(2)} %`]),
    `(${it.seconds.toFixed(1)} s)`,
  ].join(' · ')
