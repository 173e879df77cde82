import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** A card older than this is no longer kind, it is late. */
export const STALE_MINUTES = 15

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
