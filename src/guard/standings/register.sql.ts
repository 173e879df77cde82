import type { Tx } from '#platform/public.ts'
import type { Category } from '../incidents/incident.ts'
import { pointsMissing } from './checklist.ts'
import { type Registered, type RegisterFigures, registerFigures } from './register.ts'
import { type StandingRow, toStandings } from './standing.sql.ts'
import { endOf, type Standing } from './standing.ts'
import { watchOf } from './watch.sql.ts'

const DAY = 86_400_000
export type Period = { since: Date; before: Date; now: Date }

/** Every decision approved within the time, as the register counts it. What has lapsed or was lifted stays counted. */
export async function registerRows(tx: Tx, it: Period): Promise<readonly Registered[]> {
  const rows = await tx
    .selectFrom('guard.standings as s')
    .selectAll('s')
    .where('s.state', '=', 'approved')
    .where('s.approved_at', '>=', it.since)
    .where('s.approved_at', '<', it.before)
    .orderBy('s.approved_at')
    .execute()
  if (rows.length === 0) return []
  const standings = await toStandings(tx, rows)
  const category = await categoriesOf(tx, rows)
  const late = await lateLooks(tx, rows)
  return Promise.all(
    standings.map(async (one): Promise<Registered> => {
      const row = rows.find((each) => each.id === one.id)
      return {
        id: one.id,
        rung: one.rung,
        category: category.get(one.id) ?? 'behaviour',
        days: (endOf(one).getTime() - one.startsAt.getTime()) / DAY,
        ...looksOf(one, late.get(one.id) ?? 0, it.now),
        appealed: one.appeal !== null,
        outcome: one.appeal?.decided?.outcome ?? null,
        adjustmentsChecked: one.rung === 'E' || !pointsMissing(one.checklist).includes('adjustments'),
        watch: row ? ((await watchOf(tx, row, it.now))?.class ?? null) : null,
      }
    }),
  )
}

export const registerOf = async (tx: Tx, it: Period): Promise<RegisterFigures> =>
  registerFigures(await registerRows(tx, it))

/** A look that was due and never taken is due and not on time; what ended before it was due was not due. */
function looksOf(it: Standing, late: number, now: Date) {
  const unlooked = it.rung === 'E' ? it.reviews.length === 0 && it.lifted === null : it.reviewAt < endOf(it)
  const missed = it.reviewAt <= now && unlooked ? 1 : 0
  return { looksDue: it.reviews.length + missed, looksOnTime: it.reviews.length - late }
}

async function lateLooks(tx: Tx, rows: readonly StandingRow[]): Promise<ReadonlyMap<string, number>> {
  const found = await tx
    .selectFrom('guard.standing_reviews')
    .select((it) => ['standing', it.fn.countAll<number>().as('n')])
    .where(
      'standing',
      'in',
      rows.map((row) => row.id),
    )
    .whereRef('at', '>', 'due_at')
    .groupBy('standing')
    .execute()
  return new Map(found.map((row) => [row.standing, Number(row.n)]))
}

/** The category most of its incidents are of; of two alike, the graver one. */
async function categoriesOf(tx: Tx, rows: readonly StandingRow[]): Promise<ReadonlyMap<string, Category>> {
  const found = await tx
    .selectFrom('guard.standing_incidents as e')
    .innerJoin('guard.incidents as i', 'i.id', 'e.incident')
    .select((it) => ['e.standing', 'i.category', it.fn.countAll().as('n'), it.fn.max('i.level').as('gravest')])
    .where(
      'e.standing',
      'in',
      rows.map((row) => row.id),
    )
    .groupBy(['e.standing', 'i.category'])
    .orderBy('n')
    .orderBy('gravest')
    .execute()
  return new Map(found.map((row) => [row.standing, row.category]))
}
