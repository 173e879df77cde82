import type { PromiseView } from '../promise/promise-view.ts'

export type StoryFact = {
  id: string
  at: string
  words: string
  state: 'verified' | 'unverified' | 'disproved' | 'now'
  /** Who says so, or what it rests on. */
  source?: string
}

export type DemandState = 'open' | 'waiting' | 'granted' | 'partly' | 'declined' | 'withdrawn'
export type DemandView = { id: string; words: string; state: DemandState; note?: string }

export type StatementView = { id: string; at: string; words: string; basis: string | null; supersededBy?: string }

export type OfferView = { id: string; words: string; limit?: string }

/** What is known before answering, and what the contact adds to it. */
export type StoryView = {
  facts: readonly StoryFact[]
  need: string | null
  demands: readonly DemandView[]
  statements: readonly StatementView[]
  promises: readonly PromiseView[]
  restrictions: readonly string[]
  offers: readonly OfferView[]
}
