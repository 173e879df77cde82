import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { id } from '#kernel/ids.ts'
import { openHouse } from '#testing/house.ts'
import { anIncident, aWholeDraft, told } from '#testing/ladder.ts'
import { aTroubledCase } from '#testing/troubled-case.ts'
import { currentStandings } from './current.sql.ts'
import { appealStanding, decideStandingAppeal, liftStanding, reviewStanding } from './look-again.contract.ts'
import { approveStanding, draftStanding } from './standing.contract.ts'

const house = await openHouse()
after(() => house.close())
const KEYS = ['lead', 'manager', 'second_line', 'legal', 'executive', 'compliance', 'mei'] as const
const people = await Promise.all(KEYS.map((key) => house.signIn(key)))
const troubled = await aTroubledCase(house)
const { customer, phone } = await house.db
  .selectFrom('desk.cases as k')
  .innerJoin('desk.customers as c', 'c.id', 'k.customer')
  .select(['k.customer', 'c.phone'])
  .where('k.id', '=', id<'case'>(troubled.id))
  .executeTakeFirstOrThrow()
await house.db
  .updateTable('desk.cases')
  .set({ owner: house.idOf('mei') })
  .execute()

const complaint = async () =>
  JSON.stringify((await sql`select * from desk.cases where id = ${troubled.id}`.execute(house.db)).rows)

const act = fc.record({
  does: fc.constantFrom(
    ...([
      'incident',
      'draft',
      'draft',
      'approve',
      'approve',
      'approve',
      'tell',
      'tell',
      'review',
      'appeal',
      'decide',
      'lift',
      'pass',
    ] as const),
  ),
  by: fc.constantFrom(0, 1, 1, 1, 2, 3, 3, 4, 4, 5, 6),
  rung: fc.constantFrom(
    'R2' as const,
    'R3' as const,
    'R3' as const,
    'R4' as const,
    'R4' as const,
    'R4' as const,
    'R5' as const,
  ),
  days: fc.nat(25),
  outcome: fc.constantFrom('uphold' as const, 'revoke' as const),
})
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never

const made: string[] = []
const incidents: string[] = []
let done = 0

async function tryIt(it: Act): Promise<void> {
  const who = people[it.by]
  const one = made.at(-1) ?? crypto.randomUUID()
  if (!who) return
  if (it.does === 'pass') house.pass(it.days * 1440)
  else if (it.does === 'incident')
    incidents.push(
      (await anIncident(house, { phone: phone ?? '', level: it.days % 2 === 0 ? 3 : 2, kind: 'threat' })).id,
    )
  else if (it.does === 'tell') await told(house, one)
  else {
    const answer = await asked(who, it, one)
    if (answer.status === 200) done++
    else assert.ok(answer.status < 500, answer.text)
  }
}

async function asked(who: (typeof people)[number], it: Act, one: string) {
  if (it.does === 'draft') {
    const change = { rung: it.rung, skippedBecause: 'danger', ...(it.rung === 'R2' ? { reviewAt: null } : {}) }
    const answer = await who.tries(draftStanding, aWholeDraft(house, customer, incidents.slice(-1), change))
    if (answer.status === 200) made.push((answer.json as { id: string }).id)
    return answer
  }
  if (it.does === 'approve') return who.tries(approveStanding, { id: one })
  if (it.does === 'review') return who.tries(reviewStanding, { id: one, outcome: 'continue', reasons: 'looked at' })
  if (it.does === 'appeal') return who.tries(appealStanding, { id: one, grounds: 'not so', lateBecause: 'ill' })
  if (it.does === 'lift') return who.tries(liftStanding, { id: one, because: 'calm' })
  return who.tries(decideStandingAppeal, { id: one, outcome: it.outcome, reasons: 'seen', outside: 'outside' })
}

/** Everything of practice 9 that the rows can be asked, in one question: what stands against it. */
const broken = async () =>
  (
    await sql<{ id: string; what: string }>`
    select s.id, 'I1, I2' as what from guard.standings s where s.id = any(${await effective()}::uuid[]) and
      (s.lapse_at <= ${house.clock.now()} or s.lifted_at is not null or s.notified_at is null)
    union all select s.id, 'I3' from guard.standings s left join guard.standing_appeals a on a.standing = s.id where s.state = 'approved' and
      (s.issuer = s.approver or s.issuer in (select guard.victims_of(s.id)) or s.approver in (select guard.victims_of(s.id))
        or a.decided_by in (s.issuer, s.approver) or a.decided_by in (select guard.victims_of(s.id))
        or a.decided_by in (select r.by from guard.standing_reviews r where r.standing = s.id))
    union all select id, 'I4' from guard.standings where state = 'approved' and not stays_open && array['email','letter']
    union all select s.id, 'I6' from guard.standings s join guard.standings b on b.id = s.extends where s.state = 'approved' and not exists (
      select from guard.standing_incidents e join guard.incidents i on i.id = e.incident where e.standing = s.id and i.happened_at > b.approved_at)
    union all select s.id, 'a step' from guard.standings s where s.state = 'approved' and s.rung = 'R4' and s.extends is null
      and not exists (select from guard.standings w where w.rung = 'R3' and w.notified_at < s.approved_at)
      and not exists (select from guard.standing_incidents e join guard.incidents i on i.id = e.incident where e.standing = s.id and i.level >= 3)`.execute(
      house.db,
    )
  ).rows
const effective = async () =>
  (await house.inside((tx) => currentStandings(tx, customer, house.clock.now()))).map((it) => it.id)

test('on the real database, whatever is tried: the invariants hold and the complaint is not touched [P25] [S0-38]', async () => {
  const before = await complaint()
  let steps = 0
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 25, maxLength: 25, size: 'max' }), async (acts) => {
      for (const each of acts) {
        await tryIt(each)
        steps++
      }
      assert.deepEqual(await broken(), [])
      assert.equal(await complaint(), before)
    }),
    { numRuns: 20, endOnFailure: true },
  )
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from guard.standings where state = 'approved'`.execute(house.db)
  console.log(`random histories on the database: ${JSON.stringify({ steps, done, approved: rows[0]?.n })}`)
  assert.ok((rows[0]?.n ?? 0) > 0 && done > 10)
})
