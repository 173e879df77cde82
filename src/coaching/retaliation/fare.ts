/** How somebody fared in a stretch of time, as far as the house records it. */
export type Fared = {
  days: number
  /** Shifts whose end is known, and the minute of the day at which they usually ended. */
  ends: number
  endMinute: number | null
  asked: number
  refused: number
  looks: number
  measures: number
  pressed: number
  authority: number | null
}
export type Post = { role: string; team: string }

export const CHANGES = [
  'shift',
  'role',
  'team',
  'refused',
  'looks',
  'measures',
  'coaching_pressed',
  'authority',
] as const
export type Change = (typeof CHANGES)[number]
/** Two figures side by side, and whether the second is worse for the person. What it means is for people to say. */
export type Compared = { kind: Change; before: number | null; after: number | null; worse: boolean }

/** Half a year before the report, to compare with. */
export const BEFORE_DAYS = 180
/** Fewer shifts than this have no usual end. */
const USUAL_FROM = 5
const SHIFTED_MINUTES = 60
const MONTH = 30

const perMonth = (n: number, days: number) => (days <= 0 ? 0 : (n * MONTH) / Math.max(days, MONTH))
const rounded = (it: number) => Math.round(it * 10) / 10

/**
 * Everything the house can see, unchanged things too, so that whoever reads it sees what was looked at. A few of a kind are
 * not yet a change: an alert asks somebody to look, and one that always rings is looked at by nobody.
 */
export function compare(before: Fared & Post, after: Fared & Post): readonly Compared[] {
  const rate = (kind: Change, of: (it: Fared) => number, least: number): Compared => {
    const [was, is] = [perMonth(of(before), before.days), perMonth(of(after), after.days)]
    return { kind, before: rounded(was), after: rounded(is), worse: of(after) >= least && is >= 2 * was }
  }
  const known = before.ends >= USUAL_FROM && after.ends >= USUAL_FROM
  const [was, is] = [known ? before.endMinute : null, known ? after.endMinute : null]
  const less = before.authority !== null && after.authority !== null && after.authority < before.authority
  return [
    { kind: 'shift', before: was, after: is, worse: was !== null && is !== null && apart(was, is) >= SHIFTED_MINUTES },
    { kind: 'role', before: null, after: null, worse: before.role !== after.role },
    { kind: 'team', before: null, after: null, worse: before.team !== after.team },
    refusedMore(before, after),
    rate('looks', (it) => it.looks, 1),
    rate('measures', (it) => it.measures, 1),
    rate('coaching_pressed', (it) => it.pressed, 3),
    { kind: 'authority', before: before.authority, after: after.authority, worse: less },
  ]
}

/** Of what they asked for, how much was refused; three refusals at least. */
function refusedMore(before: Fared, after: Fared): Compared {
  const share = (it: Fared) => (it.asked === 0 ? 0 : it.refused / it.asked)
  const [was, is] = [share(before), share(after)]
  const percent = (it: number) => Math.round(it * 100)
  return { kind: 'refused', before: percent(was), after: percent(is), worse: after.refused >= 3 && is >= 2 * was }
}

const DAY_MINUTES = 1440
/** Minutes between two times of the day, the short way round: a shift may end after midnight. */
const apart = (a: number, b: number) => {
  const between = Math.abs(a - b)
  return Math.min(between, DAY_MINUTES - between)
}
