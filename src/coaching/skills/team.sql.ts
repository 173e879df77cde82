import { sql } from 'kysely'
import { monthOf, startOfDay, type Work } from '#platform/public.ts'
import type { Answer, ReadyItem } from './skill.ts'

type Month = { month: string; since: Date; before: Date }

/** The last month that is over. A month that still runs could be subtracted from itself tomorrow. */
export function lastMonth(work: Work): Month {
  const first = (inMonth: Date) => {
    const day = Number(new Intl.DateTimeFormat('en', { timeZone: work.zone, day: 'numeric' }).format(inMonth))
    // From noon, so that no change of the clocks reaches another day.
    return startOfDay(
      new Date(startOfDay(inMonth, work.zone).getTime() - (day - 1) * 86_400_000 + 43_200_000),
      work.zone,
    )
  }
  const before = first(work.now)
  const inside = new Date(before.getTime() - 43_200_000)
  return { month: monthOf(inside, work.zone), since: first(inside), before }
}

type Rhythm = {
  people: number
  sessions: number
  held: number
  cancelled_by_coach: number
  soon_after: number
  useful: number | null
}

/** The database gives no row where fewer than five people are behind it. */
export async function rhythmOf(work: Work, team: string, { since, before }: Month): Promise<Rhythm | null> {
  const { rows } = await sql<Rhythm>`select * from coaching.month_of(${team}, ${since}, ${before})`.execute(work.tx)
  return rows[0] ?? null
}

export async function readinessOf(work: Work, team: string, month: string) {
  const { rows } = await sql<{ item: ReadyItem; people: number; mean: number }>`
    select * from coaching.readiness_of(${team}, ${month})`.execute(work.tx)
  return rows
}

export async function uptake(work: Work) {
  const { rows } = await sql<{ first_answer: Answer; people: number; used: number }>`
    select * from coaching.skills_taken_up()`.execute(work.tx)
  return rows
}

export async function handsOf(work: Work, team: string, since: Date) {
  const { rows } = await sql<{ people: number; gave: number; got: number }>`
    select * from coaching.hands_of(${team}, ${since})`.execute(work.tx)
  return rows[0] ?? null
}

/** The teams a person answers for: their own, or for a manager every team of their language. */
export async function teamOf(work: Work): Promise<string> {
  if (work.actor.kind !== 'person') return ''
  const { team, language } = work.actor
  if (team !== '') return team
  const { rows } = await sql<{ team: string }>`
    select team from platform.people where role = 'lead' and language = ${language} and team <> '' order by created_at, id limit 1`.execute(
    work.tx,
  )
  return rows[0]?.team ?? ''
}
