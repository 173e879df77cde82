import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { callerOf } from '#testing/caller.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { stories } from '../../stories/all.ts'
import { tellTheDemo } from '../demo-house.ts'
import { startOfDay } from '../platform/clock/start-of-day.ts'
import { inProcess } from '../platform/http/in-process.ts'
import { openServer } from '../platform/http/server.ts'
import { rings } from '../rings.ts'
import { shippedReader } from '../shipped-reader.ts'
import { playerRoutes } from './player.api.ts'
import { listStories, playBeat } from './player.contract.ts'
import { promiseState } from './story.ts'

const NOON = new Date('2026-07-15T06:00:00.000Z')
const houses: TestHouse[] = []
after(async () => {
  for (const house of houses) await house.close()
})

/** The told week, with what the house refused on the way. */
async function aToldWeek() {
  const house = await openHouse({ empty: true, read: shippedReader().read, start: NOON })
  houses.push(house)
  const inside = inProcess(house.house, house.routes)
  const refusals: string[] = []
  const hands: typeof inside = async (actor, now, route, input) => {
    const outcome = await inside(actor, now, route, input)
    if (!outcome.ok) refusals.push(`${route} ${outcome.refusal}`)
    return outcome
  }
  const stage = await tellTheDemo(house.house, hands, rings)
  return { house, refusals, stage, inside }
}

async function counts({ house }: { house: TestHouse }) {
  const { rows: tables } = await sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables
    where schemaname in ('desk','redress','fair','guard','care','routing','live','platform') order by 1`.execute(
    house.db,
  )
  const of: Record<string, number> = {}
  for (const { name } of tables)
    of[name] =
      (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)}`.execute(house.db)).rows[0]?.n ?? 0
  const { rows: named } = await sql<{
    name: string
    n: number
  }>`select name, count(*)::int as n from platform.facts group by 1 order by 1`.execute(house.db)
  return { of, named }
}

const first = await aToldWeek()

test('the week of the demo house is told without the house refusing anything but to close over what is still owed', () => {
  assert.deepEqual(
    first.refusals.filter((it) => !/closure (?:case\.promises_open|closing\.demands_open)$/.test(it)),
    [],
  )
})

test('every promise that a story keeps is kept', async () => {
  const seen = (NOON.getTime() - startOfDay(NOON, first.house.house.zone).getTime()) / 60_000
  const kept = stories.flatMap((it) =>
    (it.end.promises ?? []).filter((promise) => ['kept', 'late'].includes(promiseState(it, promise, seen))),
  )
  const { rows } = await sql<{
    words: string
  }>`select words from desk.promises where state = 'kept' and contact is not null`.execute(first.house.db)
  const really = rows.map((row) => row.words)
  assert.deepEqual(
    kept.filter((it) => !really.includes(it.words)).map((it) => it.words),
    [],
  )
})

test('told twice at the same moment, it is the same week', async () => {
  assert.deepEqual(await counts(await aToldWeek()), await counts(first))
})

test('a house that is told about once is not told about again', async () => {
  const before = await counts(first)
  await tellTheDemo(first.house.house, first.inside, rings)
  assert.deepEqual(await counts(first), before)
})

test('in the told week something happened for everybody: promises kept and broken, rests, help, warnings, thanks', async () => {
  const { of, named } = await counts(first)
  for (const table of [
    'desk.promises',
    'desk.statements',
    'desk.demands',
    'care.recoveries',
    'care.breaths',
    'care.cards',
    'live.assists',
    'guard.steps',
    'desk.customer_words',
  ])
    assert.ok((of[table] ?? 0) > 0, table)
  const names = named.map((it) => it.name)
  for (const name of [
    'promise.kept',
    'promise.broken',
    'conduct.warning',
    'conduct.end',
    'assist.answered',
    'customer.thanks',
    'case.closed',
  ])
    assert.ok(names.includes(name), name)
})

test('nothing in the told week lies ahead of its now', async () => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from platform.facts where at > ${NOON}`.execute(
    first.house.db,
  )
  assert.equal(rows[0]?.n, 0)
})

test('whoever watches a story sees it begin, go on and end, and an unknown one is unknown', async () => {
  const watched = await openServer(first.house.house, [...first.house.routes, ...playerRoutes(() => first.stage)])
  const visitor = callerOf(watched, {}, '10.6.0.1')
  const { stories: told } = await visitor.does(listStories)
  assert.equal(told.length, stories.length)
  const story = told.find((it) => it.hard)?.id ?? ''
  let at = await visitor.does(playBeat, { story, next: 0 })
  for (let next = 0; !at.over; next++)
    at = await visitor.does(playBeat, { story, contact: at.contact ?? '', holder: at.holder, next })
  const all = await Promise.all(Array.from({ length: 20 }, () => visitor.tries(playBeat, { story, next: 0 })))
  assert.ok(
    all.every((it) => it.status === 200 || it.said?.code === 'agent.unavailable'),
    'twenty visitors at once do not hold each other up',
  )
  assert.equal(await visitor.refused(playBeat, { story: 'none', next: 0 }), 'story.unknown')
  await watched.close()
})
