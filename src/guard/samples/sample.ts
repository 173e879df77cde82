import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { ENOUGH, wilson } from '#kernel/wilson.ts'
import { agreementOf } from '../classes/class.ts'

export const SAMPLE_MOST = 100
/** Two people look; a third opinion would be a vote. */
export const CHECKERS = 2

export type Checked = { contact: string; answers: readonly boolean[] }

export type Estimate = {
  strong: number
  reported: number
  drawn: number
  checked: number
  both: number
  share: { low: number; high: number } | null
  /** How many were probably never reported, of the contacts with strong signals. */
  unreported: { low: number; high: number } | null
  kappa: number | null
  canTell: boolean
}

/** Both saw an incident that nobody reported: that share of what was drawn stands for the rest it was drawn from. */
export function estimateOf(frame: { strong: number; reported: number }, drawn: readonly Checked[]): Estimate {
  const pairs = drawn.flatMap(({ answers: [one, two] }) =>
    one === undefined || two === undefined ? [] : [[`${one}`, `${two}`] as const],
  )
  const both = pairs.filter(([one, two]) => one === 'true' && two === 'true').length
  const checked = pairs.length
  const share = checked === 0 ? null : wilson(both, checked)
  const left = Math.max(0, frame.strong - frame.reported)
  const unreported = share && { low: Math.round(share.low * left), high: Math.round(share.high * left) }
  const { kappa } = agreementOf(pairs)
  return {
    ...frame,
    drawn: drawn.length,
    checked,
    both,
    share,
    unreported,
    kappa,
    canTell: checked >= Math.min(ENOUGH, left) && checked > 0,
  }
}

/** Nobody looks at a conversation of their own, and a third pair of eyes is not asked. */
export function mayCheck(it: {
  mine: boolean
  said: boolean
  by: number
}): Outcome<null, 'sample.own' | 'sample.said' | 'sample.enough'> {
  if (it.mine) return refuse('sample.own')
  if (it.said) return refuse('sample.said')
  return it.by >= CHECKERS ? refuse('sample.enough') : done(null)
}
