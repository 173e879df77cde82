import { sql } from 'kysely'
import type { Ground } from './ground.ts'

/** One case in which two hundred things have happened, and where pages of the long list begin. */
export async function layLargeCase({ db, house }: Ground): Promise<{ id: string; pages: readonly string[] }> {
  const { rows } = await sql<{ id: string; customer: string; queue: string; owner: string; language: string }>`
    select id, customer, queue, owner, language from desk.cases where state = 'open' order by opened_at desc limit 1`.execute(
    db,
  )
  const it = rows[0]
  if (!it) throw new Error('The desk has no open case')
  await sql`insert into desk.contacts (id, house, channel, language, queue, customer, case_id, agent, state, started_at, answered_at, ended_at, ended_by)
    select bench_id('large contact' || i), ${house}, 'phone', ${it.language}, ${it.queue}, ${it.customer}, ${it.id}, ${it.owner}, 'ended',
      now() - make_interval(hours => i), now() - make_interval(hours => i), now() - make_interval(hours => i), 'customer'
    from generate_series(1, 40) i`.execute(db)
  await sql`insert into desk.wrap_ups (contact, house, calm, solved, kind, recap, by, at)
    select bench_id('large contact' || i), ${house}, 'yes', 'no', 'complaint', '說好週五前回電，還沒有結果', ${it.owner}, now()
    from generate_series(1, 40) i`.execute(db)
  await sql`insert into desk.promises (id, house, case_id, kind, words, owner, made_by, made_at, due_at, state, kept_at, kept_by)
    select bench_id('large promise' || i), ${house}, ${it.id}, 'call_back', '週五前回電', ${it.owner}, ${it.owner}, now(), now(), 'kept', now(), ${it.owner}
    from generate_series(1, 70) i`.execute(db)
  await sql`insert into desk.demands (id, house, case_id, words, kind, at)
    select bench_id('large demand' || i), ${house}, ${it.id}, '退還 3,600 元', 'refund', now() from generate_series(1, 40) i`.execute(
    db,
  )
  await sql`insert into desk.customer_words (id, house, case_id, kind, words, at)
    select bench_id('large words' || i), ${house}, ${it.id}, 'addition', '我再補一張照片', now() from generate_series(1, 50) i`.execute(
    db,
  )
  const pages = await sql<{ id: string }>`
    select id from desk.cases order by hashint4(number) limit 40`.execute(db)
  return { id: it.id, pages: pages.rows.map((row) => row.id) }
}
