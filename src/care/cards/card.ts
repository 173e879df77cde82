import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** A card older than this is no longer kind, it is late. */
export const STALE_MINUTES = 15
/** What one lead can really do in a day, beside everything else, where the house has not said otherwise. */
export const CARDS_A_DAY = 8
/** The weeks that are looked back on to find from which length on a contact brings a card. */
export const TUNED_DAYS = 28

export type CareCard = { id: string; state: 'open' | 'done' | 'declined' | 'stale'; staleAt: Date }

export function settleCard(
  card: CareCard,
  as: 'done' | 'declined',
  now: Date,
): Outcome<{ state: 'done' | 'declined' }, 'card.already_settled' | 'card.stale'> {
  if (card.state === 'stale' || (card.state === 'open' && now >= card.staleAt)) return refuse('card.stale')
  if (card.state !== 'open') return refuse('card.already_settled')

  return done({ state: as })
}

export const DISLIKES = ['water', 'visit', 'talk'] as const
export type Dislike = (typeof DISLIKES)[number]
export type Likes = { remote: boolean; dislikes: readonly Dislike[] }
export type Kindness = { does: 'water' | 'visit' | 'voice'; quiet: boolean }

/** What a human is asked to do, as far as the person likes it; nothing, where they like none of it. */
export function kindnessFor({ remote, dislikes }: Likes): Kindness | null {
  const likes = (it: Dislike) => !dislikes.includes(it)
  if (remote) return likes('talk') ? { does: 'voice', quiet: false } : null
  if (likes('water')) return { does: 'water', quiet: !likes('talk') || !likes('visit') }
  return likes('visit') && likes('talk') ? { does: 'visit', quiet: false } : null
}

export type Weeks = {
  /** Whole minutes of every contact of these weeks that was at least `least` long. */
  minutes: readonly number[]
  /** Days on which there were contacts at all. */
  days: number
  leads: number
  aDay: number
}

/**
 * From how many minutes on a contact brings a card: the shortest length at which the leads can carry out what the last
 * weeks would have asked of them. A house without weeks to look back on begins at the least.
 */
export function tunedMinutes({ minutes, days, leads, aDay }: Weeks, least: number): number {
  const most = aDay * leads * days
  const longest = minutes.toSorted((a, b) => b - a)
  if (longest.length <= most || days === 0) return least
  // The first one too many says it: everything as short as that one stays without a card.
  return Math.max(least, (longest[most] ?? least) + 1)
}
