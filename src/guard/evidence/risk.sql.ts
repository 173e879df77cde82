import { sql } from 'kysely'
import type { Work } from '#platform/public.ts'

const DAY = 86_400_000
const SERIOUS = 3
/** A capture that has not been made within an hour is told: something of the house does not run. */
const CAPTURE_MINUTES = 60

const daysBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / DAY)

/** What legal has to see before it is too late, each with its age or what is left of it. */
export async function risksAt(work: Work, asked: { unansweredDays: number; within: number }) {
  const { tx, now } = work
  const until = new Date(now.getTime() + asked.within * DAY)
  const unanswered = await tx
    .selectFrom('guard.incidents')
    .select(['id', 'kind', 'reported_at'])
    .select(sql<number>`level::int`.as('grave'))
    .where('state', '=', 'reported')
    .where(sql<boolean>`level >= ${SERIOUS}`)
    .where('reported_at', '<=', new Date(now.getTime() - asked.unansweredDays * DAY))
    .orderBy('reported_at')
    .limit(200)
    .execute()
  const uncaptured = await tx
    .selectFrom('guard.captures')
    .select(['id', 'because', 'asked_at'])
    .where('captured_at', 'is', null)
    .where('asked_at', '<=', new Date(now.getTime() - CAPTURE_MINUTES * 60_000))
    .orderBy('asked_at')
    .limit(200)
    .execute()
  const limits = await tx
    .selectFrom('guard.matter_deadlines as d')
    .innerJoin('guard.matters as m', 'm.id', 'd.matter')
    .innerJoin('platform.people as p', 'p.id', 'm.agent')
    .select(['d.matter', 'd.what', 'd.due_at', 'p.name'])
    .where('d.kind', '=', 'limitation')
    .where('d.met_at', 'is', null)
    .where('m.state', '!=', 'closed')
    .where('d.due_at', '<=', until)
    .orderBy('d.due_at')
    .execute()
  const questions = await tx
    .selectFrom('guard.consultations')
    .select(['id', 'due_at', 'asked_at'])
    .where('state', '=', 'asked')
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .execute()
  return {
    unanswered: unanswered.map((it) => ({
      id: it.id,
      at: it.reported_at,
      days: daysBetween(it.reported_at, now),
      level: it.grave,
      kind: it.kind,
    })),
    uncaptured: uncaptured.map((it) => ({
      id: it.id,
      at: it.asked_at,
      days: daysBetween(it.asked_at, now),
      because: it.because,
    })),
    goesSoon: await goesUntil(work, until),
    limits: limits.map((it) => ({
      matter: it.matter,
      agent: it.name,
      what: it.what,
      dueAt: it.due_at,
      days: daysBetween(now, it.due_at),
    })),
    questions: questions.map((it) => ({ id: it.id, at: it.asked_at, days: daysBetween(it.asked_at, now) })),
  }
}

/** Evidence whose words go before that day, unless somebody holds it. */
async function goesUntil(work: Work, until: Date) {
  const { rows } = await sql<{ incident: string | null; contact: string | null; items: number; until: Date }>`
    select e.incident, e.contact, e.items, k.until from (
      select x.incident, x.contact, x.case_id, count(*)::int as items from guard.evidence x
        join guard.evidence_bodies b on b.house = x.house and b.nth = x.nth group by 1, 2, 3) e
      cross join lateral guard.kept_until(e.contact, e.incident, e.case_id) k
    where k.until <= ${until} order by k.until limit 200`.execute(work.tx)
  return rows
}
