import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { carryOut } from '#platform/work.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { COOL, NEUTRAL } from '../protective/weights.ts'
import { atTheirCap } from './exposure-cap.sql.ts'
import { ruleInForce } from './in-force.sql.ts'
import { readRoutingRule } from './rule.contract.ts'

const house = await openHouse()
after(() => house.close())
const { here, calls, hangsUp } = await aCrowd(house)
const manager = await house.signIn('manager')
const DAY = 24 * 60
await here('jun')
await hangsUp((await calls()).id)

const now = <T>(task: (work: Parameters<typeof ruleInForce>[0]) => Promise<T>) =>
  carryOut(house.db, house.house, { actor: { kind: 'clock' }, now: house.clock.now(), clock: house.clock }, task).then(
    (it) => it.outcome,
  )
const read = () => manager.does(readRoutingRule)

/** Contacts of the last weeks, copied from one that was: so many looked risky, so many turned out hard. */
async function lived(of: { risky: number; riskyHard: number; others: number; othersHard: number; days: number }) {
  const at = new Date(house.clock.now().getTime() - of.days * DAY * 60_000)
  await house.inside(async (tx) => {
    for (const [risky, count, hard] of [
      [true, of.risky, of.riskyHard],
      [false, of.others, of.othersHard],
    ] as const)
      await sql`with made as (
        insert into desk.contacts (id, house, channel, language, queue, customer, agent, state, started_at, answered_at, ended_at, ended_by, conversation)
        select gen_random_uuid(), c.house, 'phone', c.language, c.queue, c.customer, ${house.idOf('jun')}::uuid, 'ended', ${at},
          ${at}::timestamptz + interval '10 seconds', ${at}::timestamptz + interval '300 seconds', 'customer',
          case when n <= ${hard} then '{"so":{"borne":2}}'::jsonb else '{}'::jsonb end
        from (select * from desk.contacts limit 1) c, generate_series(1, ${count}::int) n returning id, house)
        insert into routing.arrivals (contact, house, at, ours, hard) select id, house, ${at}, false, ${risky} from made`.execute(
        tx,
      )
  })
}

test('a risk that no longer tells is put aside by the house itself, is said, and is taken up again; with few contacts it cannot be told', async () => {
  assert.equal((await read()).monitors.risk.verdict, 'cannot_tell')
  assert.ok((await read()).monitors.risk.missing > 100)
  await lived({ risky: 100, riskyHard: 20, others: 100, othersHard: 20, days: 3 })
  await house.advance(DAY)
  const fallen = await read()
  assert.equal(fallen.monitors.risk.verdict, 'too_little')
  assert.ok(Math.abs((fallen.fellBack?.auc ?? 0) - 0.5) < 0.01)
  const during = await now(ruleInForce)
  assert.deepEqual([during.weights, during.version.endsWith('.cool')], [COOL, true])
  assert.equal(fallen.decides.preset, 'neutral', 'it is put aside, not taken away')
  await lived({ risky: 300, riskyHard: 290, others: 900, othersHard: 5, days: 2 })
  await house.advance(DAY)
  await house.advance(DAY)
  assert.equal((await read()).fellBack, null)
  assert.equal((await now(ruleInForce)).weights, NEUTRAL)
  assert.equal((await read()).monitors.waits.verdict, 'alike')
  assert.deepEqual(
    [(await read()).monitors.reader.verdict, (await read()).monitors.reader.missing],
    ['cannot_tell', 20],
  )
})

test('whoever has had more than their share is given nothing hard for now: the lead is told who, and by nobody why or how much [P101]', async () => {
  assert.deepEqual([...(await now(atTheirCap))], [])
  await house.inside(async (tx) => {
    for (const [key, hours] of [
      ['mei', 20],
      ['lan', 20],
      ['agent', 20],
    ] as const)
      await sql`insert into desk.contacts (id, house, channel, language, queue, customer, agent, state, started_at, answered_at, ended_at, ended_by)
        select gen_random_uuid(), c.house, 'phone', c.language, c.queue, c.customer, ${house.idOf(key)}::uuid, 'ended', ${house.clock.now()}::timestamptz - interval '25 hours',
          ${house.clock.now()}::timestamptz - interval '25 hours', ${house.clock.now()}::timestamptz - interval '5 hours', 'customer'
        from (select * from desk.contacts limit 1) c where ${hours} > 0`.execute(tx)
    const own = await sql<{
      id: string
    }>`select id from desk.contacts where agent = ${house.idOf('jun')}::uuid and conversation <> '{}' limit 40`.execute(
      tx,
    )
    for (const { id } of own.rows)
      await sql`select care.begin_recovery(${randomUUID()}, ${house.idOf('mei')}::uuid, ${id}::uuid, 2, ${house.clock.now()}::timestamptz - interval '20 hours', ${house.clock.now()}::timestamptz - interval '19 hours')`.execute(
        tx,
      )
  })
  assert.deepEqual([...(await now(atTheirCap))], [house.idOf('mei')])
  const { resting } = await read()
  assert.deepEqual(resting, ['mei of the tests'])
  await house.inside(async (tx) => {
    await assert.rejects(sql`select level from care.recoveries`.execute(tx), /permission denied/)
  })
})
