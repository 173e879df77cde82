import { sql } from 'kysely'
import type { CaseId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'

export type InboxRow = {
  id: CaseId
  number: number
  title: string
  customer: string | null
  owner: string | null
  owner_role: string | null
  opened_at: Date
  promised_at: Date | null
  needed: number
  settled: number
  waiting: number
  overdue: number
  verified: number
  admitted: boolean
  demands: number
  staff: number
  creep: number
  remedies: number
  refused: number
  agreed_last: boolean
  unanswered: boolean
}

/** Every open case with what it waits for. It reads what is known, asked and promised, and no table of conduct. */
export async function openCasesWaiting(tx: Tx, now: Date): Promise<readonly InboxRow[]> {
  const { rows } = await sql<InboxRow>`
    select c.id, c.number, c.title, cu.name as customer, o.name as owner, o.role as owner_role, c.opened_at,
      p.due as promised_at, f.needed, f.settled, f.waiting, f.overdue, f.verified, d.demands, d.staff, d.creep,
      exists (select from redress.said s where s.case_id = c.id and s.act = 'admit') as admitted,
      (select count(*)::int from redress.remedies r where r.case_id = c.id and r.state = 'proposed') as remedies,
      e.refused, e.agreed_last,
      coalesce(w.last > greatest(
        (select max(at) from redress.said where case_id = c.id),
        (select max(at) from redress.decisions where case_id = c.id),
        (select max(kept_at) from desk.promises where case_id = c.id),
        (select max(started_at) from desk.contacts where case_id = c.id)), w.last is not null) as unanswered
    from desk.cases c
      join desk.customers cu on cu.id = c.customer
      left join platform.people o on o.id = c.owner
      cross join lateral (
        select min(due_at) as due from desk.promises
        where case_id = c.id and state in ('open','broken')) p
      cross join lateral (
        select count(*) filter (where admits)::int as needed,
          count(*) filter (where admits and state <> 'unverified')::int as settled,
          count(*) filter (where admits and state = 'verified')::int as verified,
          count(*) filter (where state = 'unverified')::int as waiting,
          count(*) filter (where state = 'unverified' and verify_by <= ${now})::int as overdue
        from desk.case_facts where case_id = c.id and replaced_at is null) f
      cross join lateral (
        select count(*)::int as demands, count(*) filter (where kind = 'against_staff')::int as staff,
          count(*) filter (where second_line)::int as creep
        from desk.demands where case_id = c.id and state = 'open') d
      cross join lateral (
        select count(*) filter (where answer in ('not','partly'))::int as refused,
          coalesce((array_agg(answer order by nth desc))[1] = 'agreed', false) as agreed_last
        from redress.explanations where case_id = c.id) e
      cross join lateral (
        select max(at) as last from desk.customer_words
        where case_id = c.id and kind in ('correction','addition','heard_no')) w
    where c.state = 'open'`.execute(tx)
  return rows
}

/** Cases of these facts and demands, held in one order for everybody, so that two batches do not wait for each other. */
export async function holdCasesOf(tx: Tx, it: { facts: readonly string[]; demands: readonly string[] }): Promise<void> {
  await sql`
    select c.id from desk.cases c where c.id in (
      select case_id from desk.case_facts where id = any(${[...it.facts]}::uuid[])
      union select case_id from desk.demands where id = any(${[...it.demands]}::uuid[]))
    order by c.id for update`.execute(tx)
}

/** One piece of many: a refusal takes back this one and nothing else. */
export async function aloneIn<T extends { ok: boolean }>(tx: Tx, piece: () => Promise<T>): Promise<T> {
  await sql`savepoint piece`.execute(tx)
  const outcome = await piece()
  await sql`${sql.raw(outcome.ok ? 'release savepoint piece' : 'rollback to savepoint piece')}`.execute(tx)
  return outcome
}
