import { done, type Outcome, refuse } from '#kernel/outcome.ts'

/** More than once in the last ninety days a contact on the topic went well with them: they have stood there. It ranks nobody. */
export const GOOD_OUTCOMES = 2
export const OUTCOME_DAYS = 90

export type Peer = {
  person: string
  team: string
  language: string
  topics: readonly string[]
  willing: boolean
  capacity: number
  accreditedUntil: Date | null
  goodOutcomes: number
  /** How many look along with them now, or have asked to. */
  open: number
}
export type Asking = { person: string; team: string; language: string; topic: string }

/** Accredited, willing, knows the topic from having done it well, answers to somebody else, and has room. */
export const maySitWith = (peer: Peer, it: Asking, now: Date): boolean =>
  peer.person !== it.person &&
  peer.willing &&
  peer.accreditedUntil !== null &&
  peer.accreditedUntil > now &&
  peer.topics.includes(it.topic) &&
  peer.goodOutcomes >= GOOD_OUTCOMES &&
  peer.language === it.language &&
  // The same team answers to the same lead, who would hear of it.
  (it.team === '' || peer.team !== it.team) &&
  peer.open < peer.capacity

/** The first day that is not today, or later where somebody asked for later. */
export const firstDay = (tomorrow: Date, notBefore: Date | null): Date =>
  notBefore && notBefore > tomorrow ? notBefore : tomorrow

export type Pairing = { state: 'asked' | 'agreed' | 'declined' | 'ended' }
export type PairingDoes = 'agree' | 'decline' | 'end'

export function movePairing(
  pairing: Pairing,
  does: PairingDoes,
  by: 'person' | 'peer',
): Outcome<'agreed' | 'declined' | 'ended', 'peer.settled' | 'peer.not_yours_to_settle'> {
  if (does === 'end') {
    if (pairing.state !== 'asked' && pairing.state !== 'agreed') return refuse('peer.settled')
    return done('ended')
  }
  if (pairing.state !== 'asked') return refuse('peer.settled')
  if (by !== 'peer') return refuse('peer.not_yours_to_settle')
  return done(does === 'agree' ? 'agreed' : 'declined')
}
