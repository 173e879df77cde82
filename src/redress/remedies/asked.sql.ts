import type { PersonId } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'
import type { CurrentSheet } from '../grades/grade.sql.ts'
import type { Ground } from '../grades/ground.sql.ts'
import type { StockItem } from '../stock/stock.sql.ts'
import { holdWallet } from '../wallets/wallet.sql.ts'
import { covers } from '../wallets/wallet.ts'
import { type Approver, ifOf, left, type Option, optionsFor, type Range, type RemedyKind } from './matrix.ts'
import { policyNow } from './policies.ts'
import { givenOf } from './remedy.sql.ts'
import { type Asked, drawsOnWallet, fromWallet } from './remedy.ts'

export type Wanted = {
  kind: RemedyKind
  amount: number
  extra: boolean
  because: string
  decision: string
  stock: StockItem | null
  /** The remedy this is about, so that it does not stand in its own way. */
  itself: string | null
}

/** Everything a decision on it looks at, with the wallet and the item held where it draws on them. */
export async function askedOf(
  work: Work,
  ground: Ground,
  sheet: CurrentSheet,
  it: Wanted,
  me: { id: PersonId; role: Approver },
): Promise<{ asked: Asked; option: Option | null }> {
  const given = await givenOf(work.tx, ground.id, it.itself)
  const option = optionOf(ground, sheet, it.kind)
  const value = it.amount + (it.stock?.unitCost ?? 0)
  const already = [...given.values()].reduce((sum, one) => sum + one.amount, 0)
  const asked: Asked = {
    profile: ground.profile,
    policy: policyNow,
    currency: ground.currency,
    amount: it.amount,
    value,
    extra: it.extra,
    range: option ? rangeLeft(option.range, given.get(it.kind)) : null,
    because: it.because,
    decision: it.decision,
    facts: it.extra ? 'known' : factsOf(ground, sheet, value + already),
    wallet: 'enough',
    stock: it.stock === null ? 'not_needed' : it.stock.left > 0 ? 'enough' : 'none',
  }
  if (!drawsOnWallet(asked) || ground.profile === 'public') return { asked, option }
  const wallet = await holdWallet(work, { person: me.id, role: me.role, currency: ground.currency, policy: policyNow })
  return { asked: { ...asked, wallet: covers(wallet, fromWallet(asked)) ? 'enough' : 'short' }, option }
}

export const optionsOf = (ground: Ground, sheet: Pick<CurrentSheet, 'given' | 'computed'>): readonly Option[] =>
  optionsFor(policyNow, ground.profile, ground.currency, ifOf(sheet.given.matter, sheet.computed))

const optionOf = (ground: Ground, sheet: CurrentSheet, kind: RemedyKind): Option | null =>
  optionsOf(ground, sheet).find((option) => option.kind === kind) ?? null

/** What has no price is given once; what has one is given until it is whole. */
export function rangeLeft(range: Range, given: { amount: number; count: number } | undefined): Range | null {
  if (!given) return range
  return range.most === 0 ? null : left(range, given.amount)
}

/** Known, or likely and small enough for what this queue admits before everything is verified. */
export function factsOf(ground: Ground, { computed }: Pick<CurrentSheet, 'computed'>, value: number): Asked['facts'] {
  if (computed.faultIf === 'not_known') return 'missing'
  if (computed.missing.length === 0) return 'known'
  const isPlausible =
    ground.profile === 'private' &&
    ground.admission === 'restorative' &&
    computed.missing.every((fact) => fact.hasEvidence) &&
    value <= ground.admissionLimit
  return isPlausible ? 'plausible' : 'missing'
}
