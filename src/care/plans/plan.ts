import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const SHIFTS = ['day', 'evening', 'night'] as const
export type Shift = (typeof SHIFTS)[number]
export const ITEM_KINDS = ['food', 'tea', 'dinner', 'voucher', 'talk', 'other'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]
export const TRIGGERS = ['on_day', 'dense_day', 'shift_end', 'period_end'] as const
export type Trigger = (typeof TRIGGERS)[number]
export const PROMPTS = ['went_well', 'got_stuck', 'next_time'] as const
export type Prompt = (typeof PROMPTS)[number]
/** A quarter of a year: what lies further ahead is not planned, it is wished. */
export const MOST_DAYS = 92

export type Member = { person: string; shift: Shift; remote: boolean }
export type Item = {
  kind: ItemKind
  trigger: Trigger
  day: string | null
  shifts: readonly Shift[]
  /** It comes to whoever works from home as well. */
  remote: boolean
  owner: string
  backup: string
  costEach: number
}
export type Plan = {
  from: string
  to: string
  budget: number
  members: readonly Member[]
  items: readonly Item[]
  /** Whoever works on this floor now, on the list or not. */
  floor: readonly string[]
}

export const reaches = (item: Pick<Item, 'shifts' | 'remote'>, { shift, remote }: Member): boolean =>
  item.shifts.includes(shift) && (item.remote || !remote)

/** Somebody for whom nothing is planned. A talk is good, and nobody was ever fed by one. */
export const uncovered = (members: readonly Member[], items: readonly Item[]): readonly Member[] =>
  members.filter((member) => !items.some((item) => item.kind !== 'talk' && reaches(item, member)))

/** What is sure to be spent: every item of a known day, for everybody it reaches. Dense days are not foreseen. */
export const foreseen = ({ items, members }: Pick<Plan, 'items' | 'members'>): number =>
  items
    .filter((item) => item.trigger === 'on_day' || item.trigger === 'period_end')
    .reduce((sum, item) => sum + item.costEach * members.filter((member) => reaches(item, member)).length, 0)

export const PROBLEMS = ['nothing_planned', 'not_on_the_list', 'left_out', 'over_budget'] as const
export type Problem = (typeof PROBLEMS)[number]

/** Why the plan does not stand; it stands where there is no reason left. */
export function problemsOf(plan: Plan): readonly { problem: Problem; people: readonly string[] }[] {
  const listed = new Set(plan.members.map((it) => it.person))
  const here = plan.members.filter((it) => plan.floor.includes(it.person))
  const missing = plan.floor.filter((it) => !listed.has(it))
  const leftOut = uncovered(here, plan.items).map((it) => it.person)
  return [
    ...(plan.items.some((it) => it.kind !== 'talk') ? [] : [{ problem: 'nothing_planned' as const, people: [] }]),
    ...(missing.length > 0 ? [{ problem: 'not_on_the_list' as const, people: missing }] : []),
    ...(leftOut.length > 0 ? [{ problem: 'left_out' as const, people: leftOut }] : []),
    ...(foreseen(plan) > plan.budget ? [{ problem: 'over_budget' as const, people: [] }] : []),
  ]
}

export const stands = (plan: Plan): boolean => problemsOf(plan).length === 0

export function planDays(from: string, to: string): Outcome<null, 'plan.ends_before' | 'plan.too_long'> {
  if (to < from) return refuse('plan.ends_before')
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  return days > MOST_DAYS ? refuse('plan.too_long') : done(null)
}

export function addItem(
  plan: Pick<Plan, 'from' | 'to'>,
  item: Item,
  leaders: readonly string[],
): Outcome<null, 'plan.owner_unknown' | 'plan.owner_is_backup' | 'plan.day_needed' | 'plan.day_outside'> {
  if (!leaders.includes(item.owner) || !leaders.includes(item.backup)) return refuse('plan.owner_unknown')
  if (item.owner === item.backup) return refuse('plan.owner_is_backup')
  if ((item.trigger === 'on_day') !== (item.day !== null)) return refuse('plan.day_needed')
  if (item.day !== null && (item.day < plan.from || item.day > plan.to)) return refuse('plan.day_outside')
  return done(null)
}

/** Money that is gone or given word for: what a receipt says, and until there is one, what was ordered. */
export const used = (occasions: readonly { ordered: number | null; spent: number | null }[]): number =>
  occasions.reduce((sum, it) => sum + (it.spent ?? it.ordered ?? 0), 0)

/** A budget cannot be overdrawn, neither by an order nor by a receipt that is higher than it. */
export function spend(
  budget: number,
  others: readonly { ordered: number | null; spent: number | null }[],
  amount: number,
): Outcome<{ left: number }, 'plan.budget_overdrawn'> {
  const left = budget - used(others) - amount
  return left < 0 ? refuse('plan.budget_overdrawn', { left: Math.floor((left + amount) / 100) }) : done({ left })
}

/** What was carried out of what had come due by a day, with both numbers. None due is not “all of it”. */
export function executed(
  occasions: readonly { day: string; arrivedAt: Date | null; heads: number; given: number }[],
  today: string,
): { done: number; due: number; reached: number; heads: number } {
  const due = occasions.filter((it) => it.day <= today)
  const sum = (of: (it: (typeof due)[number]) => number) => due.reduce((all, it) => all + of(it), 0)
  return {
    done: due.filter((it) => it.arrivedAt && it.given > 0).length,
    due: due.length,
    reached: sum((it) => it.given),
    heads: sum((it) => it.heads),
  }
}
