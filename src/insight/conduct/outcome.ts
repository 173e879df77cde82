import { type Cell, type Effect, effectOf } from '../organisation/effect.ts'
import type { Window } from '../organisation/organisation.ts'
import { touches } from '../organisation/organisation.ts'

/** What a start may have changed. Of a rest more is better, of the others less. */
export const OUTCOME_METRICS = ['incidents', 'exposed', 'rested', 'left'] as const
export type OutcomeMetric = (typeof OUTCOME_METRICS)[number]
export const DIRECTION: Readonly<Record<OutcomeMetric, 'up' | 'down'>> = {
  incidents: 'down',
  exposed: 'down',
  rested: 'up',
  left: 'down',
}

/** What did not come with weeks of its own is read over so many on either side. */
export const WEEKS = 8

export type Start = Window & { key: string; kind: 'measure' | 'standing' | 'policy'; name: string }
type PeopleCell = Cell & { people: readonly string[] }

export type Outcome = Omit<Effect, 'doubt' | 'counted' | 'guard' | 'trend'> & { doubt: string | null }

/**
 * The verdict is the one function's of the house; here it is only decided what it is given. Where few people stand behind
 * either side it is given nothing, and where nobody notes who leaves there is nothing to count.
 */
export function outcomeOf(
  cells: readonly PeopleCell[] | null,
  it: { metric: OutcomeMetric; start: Start; others: readonly Start[]; isOver: boolean },
  enough: (people: number) => boolean,
): Outcome {
  const { start, others, metric } = it
  const design = {
    treated: start.teams,
    occupied: others
      .filter((other) => other.key !== start.key && touches(start, other))
      .flatMap((other) => other.teams),
    direction: DIRECTION[metric],
    beforeWeeks: start.beforeWeeks,
    afterWeeks: start.afterWeeks,
    isOver: it.isOver,
  }
  const effect = effectOf(cells ?? [], design)
  const people = (teams: readonly string[]) =>
    new Set((cells ?? []).filter((cell) => teams.includes(cell.team)).flatMap((cell) => cell.people)).size
  const sides = [people(effect.counted.treated), people(effect.counted.rest)]
  const isClear = sides.every((many) => many === 0 || enough(many))
  const { treated, rest, leftOut, weeks, change, verdict, doubt } = isClear ? effect : effectOf([], design)
  const because = cells === null ? 'not_recorded' : isClear ? doubt : 'too_few_people'
  return { treated, rest, leftOut, weeks, change, verdict, doubt: because }
}
