import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { aContact } from '#testing/contact.ts'
import { openHouse, serveOver } from '#testing/house.ts'
import { openDb } from '../../platform/db/db.ts'

const house = await openHouse()
after(() => house.close())
const MANY = 500

/** So many promises that fall due in one and the same minute. */
async function promisesDue(minutes: number): Promise<Date> {
  const mei = await house.signIn('mei')
  const contact = await aContact(house)
  await contact.ends()
  const { case: of } = await contact.wrappedUpBy(mei, { case: { title: 'A strike of the post' } })
  const due = new Date(house.clock.now().getTime() + minutes * 60_000)
  await sql`
    with made as (
      insert into desk.promises (id, house, case_id, kind, words, owner, made_by, made_at, due_at)
      select gen_random_uuid(), ${house.house.house}, ${of?.id}, 'other', 'promise ' || n, ${house.idOf('mei')},
        ${house.idOf('mei')}, ${house.clock.now()}, ${due}
      from generate_series(1, ${MANY}::int) as n returning id, house, due_at)
    insert into platform.deadlines (id, house, kind, about, due_at)
    select gen_random_uuid(), house, 'promise_due', id, due_at from made`.execute(house.db)
  return due
}

const broken = async (due: Date) => {
  const { rows } = await sql<{ facts: number; about: number }>`
    select count(*)::int as facts, count(distinct about)::int as about from platform.facts
    where name = 'promise.broken' and about in (select id from desk.promises where due_at = ${due})`.execute(house.db)
  return rows[0] ?? { facts: 0, about: 0 }
}

/** Pulls the plug: every connection of that server is cut where it stands, and it does not come back. */
async function killed(name: string, db: ReturnType<typeof openDb>['db']): Promise<void> {
  const gone = db.destroy()
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name}`.execute(house.db)
  await gone.catch(() => undefined)
}

test('hundreds of promises due in the same minute break once each, with two servers, one of which dies in the middle [S4-29]', async () => {
  const due = await promisesDue(60)
  const doomed = openDb(`${house.url}&application_name=doomed`, 4)
  const other = await serveOver({ ...house.over, db: doomed.db, pool: doomed.pool })
  house.pass(60)
  const itsRound = other.ring().then(
    () => 'done',
    () => 'died',
  )
  const ours = house.ring()
  for (let seen = 0; seen < MANY / 10; seen = (await broken(due)).facts) await new Promise(setImmediate)
  const atTheKill = (await broken(due)).facts
  await killed('doomed', doomed.db)
  await Promise.all([itsRound, ours])
  assert.ok(atTheKill < MANY, 'it died in the middle')
  // What it held when it died is still due, and the next sweep of whoever lives finds it.
  await house.ring()
  assert.deepEqual(await broken(due), { facts: MANY, about: MANY })
  assert.equal(await house.ring(), 0)
  await other.stop().catch(() => undefined)
})
