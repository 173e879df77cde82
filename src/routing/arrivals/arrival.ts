import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** What is known of a person at the moment a contact would reach them, their presence row held. */
export type Seat = {
  state: 'available' | 'away'
  unavailableUntil: Date | null
  /** Until when this person's time is kept for somebody who was promised a call. */
  inSlotUntil: Date | null
  inOneAtATime: boolean
}

/**
 * May a contact reach this person now? Rest comes first and has no exception: no channel, no lead and no rule gets past it.
 * A phone system that has already chosen a person (`chosen`) may reach one who has not said "available" here.
 */
export function mayReach(
  seat: Seat,
  chosen: boolean,
  oneAtATime: boolean,
  now: Date,
): Outcome<null, 'agent.unavailable' | 'agent.busy'> {
  if (seat.unavailableUntil && seat.unavailableUntil > now) return refuse('agent.unavailable')
  // What was promised to one customer is not given away to the next (S4-28).
  if (seat.inSlotUntil && seat.inSlotUntil > now) return refuse('agent.unavailable')
  if (seat.state === 'away' && !chosen) return refuse('agent.unavailable')
  if (oneAtATime && seat.inOneAtATime) return refuse('agent.busy')

  return done(null)
}
