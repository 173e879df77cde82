import { sql } from 'kysely'
import type { Db } from '#platform/db/db.ts'
import { sentences } from './desk-pool.ts'
import type { Ground } from './ground.ts'

export type DeskSize = { cases: number; utterancesEach: number }

const SENTENCES = 30_000
/** Rows that one statement writes, so that a small machine keeps its memory. */
const AT_ONCE = 50_000
/** One in so many cases is still open. */
const OPEN_ONE_IN = 100

/**
 * A desk that has been open for a year: the same cases, customers and words for the same size, written by the database
 * itself. The search words are made by the house's own code.
 */
export async function fillDesk(ground: Ground, size: DeskSize, say: (sentence: string) => void): Promise<number> {
  const { db } = ground
  const from = performance.now()
  await sql`
    create function bench_id(of text) returns uuid language sql immutable parallel safe
    as $$ select overlay(overlay(md5(of) placing '4' from 13) placing '8' from 17)::uuid $$`.execute(db)
  await layPool(db)
  await sql`
    create unlogged table bench_people as select id, row_number() over (order by key) - 1 as n from platform.people where role = 'agent'`.execute(
    db,
  )
  await sql`create unlogged table bench_queues as select id, row_number() over (order by key) - 1 as n from desk.queues`.execute(
    db,
  )
  await withoutIndexes(db, async () => {
    await sql`
      insert into desk.customers (id, house, name, phone, language, created_at)
      select bench_id('customer' || i), ${ground.house}, (array['林','陳','王','李','張','黃','吳','刘','杨','赵','Smith','Jones'])[1 + i % 12]
        || (array['志豪','美玲','淑芬','建宏','小雨','雅婷','子涵','浩然','Ann','Lee'])[1 + i % 10], '0900-' || lpad(i::text, 7, '0'),
        (array['zh-Hant','zh-Hant','zh-Hans'])[1 + i % 3], now() - interval '2 years'
      from generate_series(1, ${Math.ceil(size.cases / 2.5)}::int) i`.execute(db)
    for (let first = 1; first <= size.cases; first += AT_ONCE) {
      const last = Math.min(first + AT_ONCE - 1, size.cases)
      for (const statement of rowsOf(ground, size, first, last)) await statement.execute(db)
      say(`${last.toLocaleString('en')} of ${size.cases.toLocaleString('en')} cases`)
    }
    await sql`
      insert into desk.case_numbers values (${ground.house}, ${size.cases + 1000})`.execute(db)
  })
  for (const table of [
    'desk.cases',
    'desk.contacts',
    'desk.utterances',
    'desk.promises',
    'desk.demands',
    'desk.case_search',
    'desk.customers',
    'platform.facts',
  ])
    await sql`vacuum analyze ${sql.table(table)}`.execute(db)
  await sql`drop table bench_people, bench_queues, bench_words`.execute(db)
  return Math.round((performance.now() - from) / 1000)
}

async function layPool(db: Db): Promise<void> {
  await sql`create unlogged table bench_words (n integer primary key, words text, language text, terms tsvector)`.execute(
    db,
  )
  const all = sentences(SENTENCES)
  for (let at = 0; at < all.length; at += 1000) {
    const part = all.slice(at, at + 1000).map((it, i) => ({ n: at + i, ...it }))
    await sql`
      insert into bench_words select (it->>'n')::int, it->>'words', it->>'language',
        array_to_tsvector(array(select jsonb_array_elements_text(it->'terms')))
      from jsonb_array_elements(${JSON.stringify(part)}::jsonb) it`.execute(db)
  }
}

/** A number from 0 up to 1 that is the same for the same case and purpose. */
const chance = (of: string) => sql.raw(`(abs(hashint4extended(i, ${of})) % 1000003) / 1000003.0`)
const pick = (nth: number) =>
  sql`floor((select count(*) from bench_words) * power(${chance(`${100 + nth}`)}, 1.6))::int`

function rowsOf({ house }: Ground, { cases, utterancesEach }: DeskSize, first: number, last: number) {
  const series = sql`generate_series(${first}::int, ${last}::int) i`
  // A year of cases, evenly: the last was opened now.
  const opened = sql`now() - make_interval(secs => (${cases} - i) * (31536000.0 / ${cases}))`
  const isOpen = sql`(abs(hashint4extended(i, 3)) % ${OPEN_ONE_IN} = 0)`
  const person = sql`join bench_people p on p.n = i % (select count(*) from bench_people)`
  const titles = sql`join bench_words t on t.n = ${pick(0)}`
  return [
    sql`insert into desk.cases (id, house, number, customer, queue, language, title, need, owner, state, opened_at, closed_at, received_at, channel)
      select bench_id('case' || i), ${house}, i + 1000, bench_id('customer' || 1 + i % ${Math.ceil(cases / 2.5)}::int), q.id, t.language, left(t.words, 120), null,
        p.id, case when ${isOpen} then 'open' else 'closed' end, ${opened},
        case when ${isOpen} then null else ${opened} + interval '2 days' end, ${opened}, 'phone'
      from ${series} ${titles} join bench_queues q on q.n = i % (select count(*) from bench_queues) ${person}`,
    sql`insert into desk.contacts (id, house, channel, language, queue, customer, case_id, agent, state, started_at, answered_at, ended_at, ended_by)
      select bench_id('contact' || i), ${house}, 'phone', c.language, c.queue, c.customer, c.id, c.owner, 'ended', c.opened_at - interval '9 minutes',
        c.opened_at - interval '8 minutes', c.opened_at, 'customer'
      from ${series} join desk.cases c on c.id = bench_id('case' || i)`,
    ...Array.from(
      { length: utterancesEach },
      (_, nth) => sql`insert into desk.utterances (id, house, contact, key, who, words, at, final, version, reading)
      select bench_id('u${sql.raw(String(nth))}-' || i), ${house}, bench_id('contact' || i), ${String(nth)}, ${nth % 2 ? 'agent' : 'customer'}, w.words,
        ${opened} - make_interval(mins => 8, secs => ${nth}), true, ${nth + 1}, '{"signals":[],"acts":[],"anger":1,"target":"company"}'
      from ${series} join bench_words w on w.n = ${pick(nth + 1)}`,
    ),
    sql`insert into desk.demands (id, house, case_id, contact, words, kind, state, at, decided_at)
      select bench_id('demand' || i), ${house}, c.id, bench_id('contact' || i), c.title, 'refund', case when ${isOpen} then 'open' else 'granted' end, c.opened_at, case when ${isOpen} then null else c.opened_at + interval '1 day' end
      from ${series} join desk.cases c on c.id = bench_id('case' || i) where i % 2 = 0`,
    sql`insert into desk.promises (id, house, case_id, contact, kind, words, owner, made_by, made_at, due_at, state, kept_at, kept_by)
      select bench_id('promise' || i), ${house}, c.id, null, 'update', 'news', c.owner, c.owner, c.opened_at,
        case when ${isOpen} then now() + make_interval(mins => (${chance('7')} * 4000 - 200)::int) else c.opened_at + interval '2 days' end,
        case when ${isOpen} then 'open' else 'kept' end, case when ${isOpen} then null else c.opened_at + interval '1 day' end,
        case when ${isOpen} then null else c.owner end
      from ${series} join desk.cases c on c.id = bench_id('case' || i)`,
    sql`insert into platform.facts (house, at, name, about, actor, body, topics)
      select ${house}, c.opened_at, 'case.opened', c.id, 'person:' || c.owner, '{}', '{}'
      from ${series} join desk.cases c on c.id = bench_id('case' || i)`,
    sql`insert into desk.case_search (case_id, house, opened_at, words)
      select bench_id('case' || i), ${house}, ${opened}, ${sql.join(
        Array.from({ length: utterancesEach + 1 }, (_, nth) => sql.raw(`w${nth}.terms`)),
        sql` || `,
      )} || array_to_tsvector(array['a', (i + 1000)::text])
      from ${series} ${sql.join(
        Array.from(
          { length: utterancesEach + 1 },
          (_, nth) => sql`join bench_words ${sql.raw(`w${nth}`)} on ${sql.raw(`w${nth}`)}.n = ${pick(nth)}`,
        ),
        sql` `,
      )}`,
  ]
}

/** Indexes are made after the rows, which takes a tenth of the time. */
async function withoutIndexes(db: Db, fill: () => Promise<void>): Promise<void> {
  const { rows } = await sql<{ name: string; made: string }>`
    select format('%I.%I', schemaname, indexname) as name, indexdef as made from pg_indexes i
    where (schemaname, tablename) in (('desk','utterances'), ('desk','case_search'), ('platform','facts'))
      and not exists (select from pg_constraint c where c.conname = i.indexname)`.execute(db)
  for (const { name } of rows) await sql`drop index ${sql.raw(name)}`.execute(db)
  await fill()
  await db.connection().execute(async (one) => {
    await sql`set maintenance_work_mem = '512MB'`.execute(one)
    for (const { made } of rows) await sql.raw(made).execute(one)
  })
}
