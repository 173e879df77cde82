/** Somebody who leads looks in within so many minutes; whoever is asked next has half of that. */
export const LOOK_IN_MINUTES = 30
export const NEXT_MINUTES = 15

/** Who is asked at a turn: the leads of the person in their order, then whoever manages; the last one keeps it. */
export const takerAt = <Person>(takers: readonly Person[], turn: number): Person | null =>
  takers[Math.min(turn, takers.length - 1)] ?? null

export const isLastTurn = (takers: number, turn: number): boolean => turn >= takers - 1
