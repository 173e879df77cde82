import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openHouse } from '#testing/house.ts'
import { newId } from '../new-id.ts'
import { carryOut } from '../work.ts'
import { openAlarm } from './alarm.ts'
import { setDeadline } from './deadlines.sql.ts'
import type { Rings } from './deadlines.ts'
import { ringAll, ringOne } from './ring.ts'

const house = await openHouse()
after(() => house.close())
const rung: string[] = []
const rings: Rings = {
  egg: async (_, about) => {
    rung.push(about)
  },
  cracked: async () => {
    throw new Error('cannot ring')
  },
}
const by = () => ({ actor: { kind: 'clock' } as const, now: house.clock.now(), clock: house.clock })
async function anEgg(minutes: number, kind = 'egg') {
  const about = newId<'egg'>(house.clock.now())
  const due = new Date(house.clock.now().getTime() + minutes * 60_000)
  await carryOut(house.db, house.house, by(), (work) => setDeadline(work, kind, about, due))
  return about
}
const idOf = async (about: string) =>
  (
    await house.inside((tx) =>
      tx.selectFrom('platform.deadlines').select('id').where('about', '=', about).executeTakeFirstOrThrow(),
    )
  ).id
const timesOf = (about: string) => rung.filter((it) => it === about).length

test('a deadline rings at its moment, and not before', async () => {
  const egg = await anEgg(10)
  house.pass(9)
  await ringAll(house.house, rings, house.clock.now())
  assert.equal(timesOf(egg), 0)
  house.pass(1)
  await ringAll(house.house, rings, house.clock.now())
  assert.equal(timesOf(egg), 1)
})

test('an alarm that is lost is picked up by the next round, hours later, once', async () => {
  const egg = await anEgg(10)
  await sql`delete from graphile_worker._private_jobs`.execute(house.db)
  house.pass(600)
  await ringAll(house.house, rings, house.clock.now())
  await ringAll(house.house, rings, house.clock.now())
  assert.equal(timesOf(egg), 1)
})

test('an alarm that rings twice, or by ten servers at once, is one ringing', async () => {
  const egg = await anEgg(10)
  const id = await idOf(egg)
  house.pass(10)
  const answers = await Promise.all([
    ...Array.from({ length: 10 }, () => ringOne(house.house, rings, id, house.clock.now())),
    ringAll(house.house, rings, house.clock.now()),
    ringAll(house.house, rings, house.clock.now()),
  ])
  assert.equal(timesOf(egg), 1)
  assert.equal(answers.slice(0, 10).filter((it) => it === true).length <= 1, true)
})

test('one that cannot ring does not silence the others, and is tried again', async () => {
  const cracked = await anEgg(1, 'cracked')
  const egg = await anEgg(2)
  house.pass(5)
  await ringAll(house.house, rings, house.clock.now())
  assert.equal(timesOf(egg), 1)
  await ringAll(house.house, { ...rings, cracked: rings.egg ?? (async () => undefined) }, house.clock.now())
  assert.equal(timesOf(cracked), 1)
})

test('an early alarm changes nothing', async () => {
  const egg = await anEgg(10)
  assert.equal(await ringOne(house.house, rings, await idOf(egg), house.clock.now()), false)
  assert.equal(timesOf(egg), 0)
})

test('a deadline and its alarm are set with the row they are about, or not at all', async () => {
  const about = newId<'egg'>(house.clock.now())
  const jobs = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from graphile_worker.jobs`.execute(house.db)).rows[0]?.n
  const before = await jobs()
  const { outcome } = await carryOut(house.db, house.house, by(), async (work) => {
    await setDeadline(work, 'egg', about, house.clock.now())
    return { ok: false, refusal: 'after.all' } as const
  })
  assert.equal(outcome.ok, false)
  await assert.rejects(idOf(about))
  assert.equal(await jobs(), before)
})

test('the alarm clock of the database wakes the house for what is due', async () => {
  const egg = await anEgg(0)
  house.pass(0.01)
  const alarm = await openAlarm(house.house, house.over.pool, rings)
  assert.equal(timesOf(egg), 1)
  assert.equal(await alarm.ringDue(), 0)
  await alarm.stop()
})
