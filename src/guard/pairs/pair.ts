import type { CustomerId, PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** How far back is looked, how many entries make it more than a bad week, and how much of it goes to one person. */
export const LOOK_DAYS = 28
export const ENTRIES_FROM = 3
const SHARE_FROM = 2 / 3
export const SHIELD_MOST_DAYS = 92

export type Entry = { customer: CustomerId; agent: PersonId; at: Date }
export type Concentration = { customer: CustomerId; agent: PersonId; entries: number; ofAll: number }

/** One customer who picks at one person and hardly at anybody else. It says that they should not meet, not who is right. */
export function concentrated(entries: readonly Entry[], now: Date): readonly Concentration[] {
  const recent = entries.filter((it) => now.getTime() - it.at.getTime() <= LOOK_DAYS * 86_400_000)
  return [...Map.groupBy(recent, (it) => it.customer)].flatMap(([customer, all]) =>
    [...Map.groupBy(all, (it) => it.agent)]
      .filter(([, of]) => of.length >= ENTRIES_FROM && of.length >= all.length * SHARE_FROM)
      .map(([agent, of]) => ({ customer, agent, entries: of.length, ofAll: all.length })),
  )
}

/** A shield ends by itself, and nobody sets it over themselves: a lead does, who then has the customer. */
export function mayShield(
  it: { agent: PersonId; until: Date },
  by: PersonId,
  now: Date,
): Outcome<null, 'pair.own' | 'pair.no_end'> {
  if (it.agent === by) return refuse('pair.own')
  const days = (it.until.getTime() - now.getTime()) / 86_400_000
  return days <= 0 || days > SHIELD_MOST_DAYS ? refuse('pair.no_end') : done(null)
}
