import { difference, ENOUGH, type Share, share } from '../wins/share.ts'

/** How long a hard contact is looked for before a statement. */
export const STRAIN_HOURS = 2

export type Stated = { agent: string; at: Date; wrong: boolean }
export type Hard = { agent: string; at: Date }

export type AfterStrain = {
  after: Share
  otherwise: Share
  /** The interval of the difference; none where either side holds too few to say. */
  change: { low: number; high: number } | null
  /** More wrong statements after a hard contact than otherwise: rest and relief are what would help, not a talk. */
  verdict: 'more_after_strain' | 'no_clear_difference' | 'cannot_tell'
}

/**
 * Whether what we tell people is wrong more often in the hours after somebody was insulted or threatened. Of the floor
 * as a whole: there is no row of a person in it, because a mistake after abuse is a fact about the abuse.
 */
export function errorsAfterStrain(stated: readonly Stated[], hard: readonly Hard[]): AfterStrain {
  const byAgent = Map.groupBy(hard, (it) => it.agent)
  const wasStrained = (it: Stated) =>
    (byAgent.get(it.agent) ?? []).some((each) => {
      const since = it.at.getTime() - each.at.getTime()
      return since >= 0 && since <= STRAIN_HOURS * 3_600_000
    })
  const [strained, calm] = [stated.filter(wasStrained), stated.filter((it) => !wasStrained(it))]
  const of = (rows: readonly Stated[]) => share(rows.filter((it) => it.wrong).length, rows.length)
  const [after, otherwise] = [of(strained), of(calm)]
  if (after.denominator < ENOUGH || otherwise.denominator < ENOUGH)
    return { after, otherwise, change: null, verdict: 'cannot_tell' }
  const change = difference(after, otherwise)
  return { after, otherwise, change, verdict: change.low > 0 ? 'more_after_strain' : 'no_clear_difference' }
}
