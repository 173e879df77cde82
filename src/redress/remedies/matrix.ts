import type { Bands, Computed, Fault, Grade, Harm, Matter } from '../grades/grade.ts'

/** What can be given. Nothing that is done to a colleague is among it, so nobody can choose it. */
export const REMEDY_KINDS = [
  'repayment',
  'compensation',
  'replacement',
  'repair',
  'gift',
  'fee_waiver',
  'service',
  'apology_letter',
] as const
export type RemedyKind = (typeof REMEDY_KINDS)[number]

export const PROFILES = ['private', 'public', 'regulated'] as const
export type Profile = (typeof PROFILES)[number]
export const CURRENCIES = ['TWD', 'CNY', 'HKD', 'USD', 'GBP', 'EUR'] as const
export type Currency = (typeof CURRENCIES)[number]
export const APPROVERS = ['agent', 'lead', 'second_line'] as const
export type Approver = (typeof APPROVERS)[number]

export type Range = { least: number; most: number }
/** Of the loss that is proved, of a table of this currency by grade, or nothing in money. */
export type Worth = 'loss' | 'trouble' | 'nothing'

export type Entry = {
  key: string
  kind: RemedyKind
  matters: readonly Matter[] | 'all'
  grades: readonly Grade[]
  worth: Worth
  /** A thing from the stock, whose cost counts like money. */
  gift?: true
}

/** Every amount in hundredths of one currency. */
export type Tariff = {
  bands: Bands
  trouble: Readonly<Record<Grade, Range>>
  /** What one person of a role may give for one remedy without asking; `two` is what the
   * second line may give when somebody else has asked for it. */
  limits: Readonly<Record<Approver | 'two', number>>
  /** What one person may give in a month beyond the table. */
  wallets: Readonly<Record<Approver, { amount: number; acts: number }>>
  /** The most that one extra may be worth. */
  extra: number
}

/** The rules of one time. A change is the next version; what was decided keeps the one it was decided by. */
export type Policy = {
  version: number
  source: string
  reason: string
  entries: Readonly<Record<Profile, readonly Entry[]>>
  /** Small things that may be given beyond what is due, where the law lets a house give. */
  extras: Readonly<Record<Profile, readonly RemedyKind[]>>
  tariffs: Readonly<Record<Currency, Tariff>>
}

export type Option = { key: string; kind: RemedyKind; range: Range; gift: boolean }

/** What is due for a grade and a matter. It takes the facts of the loss, and no word of how it was asked for. */
export function optionsFor(
  policy: Policy,
  profile: Profile,
  currency: Currency,
  it: { matter: Matter; grade: Grade; fault: Fault; harm: Harm },
): readonly Option[] {
  return policy.entries[profile]
    .filter((entry) => entry.matters === 'all' || entry.matters.includes(it.matter))
    .filter((entry) => entry.grades.includes(it.grade))
    .filter((entry) => entry.worth !== 'loss' || it.harm.money > 0)
    .map((entry) => ({
      key: entry.key,
      kind: entry.kind,
      gift: entry.gift === true,
      range: rangeOf(entry.worth, policy.tariffs[currency], it),
    }))
}

function rangeOf(worth: Worth, tariff: Tariff, it: { grade: Grade; fault: Fault; harm: Harm }): Range {
  if (worth === 'nothing') return { least: 0, most: 0 }
  if (worth === 'trouble') return tariff.trouble[it.grade]
  // A fault we share is at least half ours.
  return { least: it.fault === 'partly' ? Math.ceil(it.harm.money / 2) : it.harm.money, most: it.harm.money }
}

/** What stands of a range after some of it was given already: nobody is paid twice. */
export const left = (range: Range, given: number): Range => ({
  least: Math.max(0, range.least - given),
  most: Math.max(0, range.most - given),
})

export const nowOf = (matter: Matter, it: Computed) => ({ matter, grade: it.grade, fault: it.fault, harm: it.harm })
export const ifOf = (matter: Matter, it: Computed) => ({
  matter,
  grade: it.gradeIf,
  fault: it.faultIf,
  harm: it.harmIf,
})

/** The first role whose own authority covers this, `two` where it takes two people, null where nobody's does. */
export const approverFor = (policy: Policy, currency: Currency, value: number): Approver | 'two' | null =>
  ([...APPROVERS, 'two'] as const).find((role) => value <= policy.tariffs[currency].limits[role]) ?? null
