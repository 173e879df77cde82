import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import type { Part } from '#care/groups/tally.ts'
import { ROLES } from '#kernel/roles.ts'
import { callerOf } from '#testing/caller.ts'
import { fewFound, type Known, provedOf, type Seen } from '#testing/differencing.ts'
import { openHouse } from '#testing/house.ts'
import { digest, newSecret } from '../../platform/auth/secret.ts'
import { giveVoice, readCheckins } from '../checkins/checkin.contract.ts'
import { GROUP_QUESTIONS } from '../checkins/instrument.ts'
import { readFigureReads, readGroupDigest, readGroupFigures, readGroupFile } from './figure.contract.ts'

const house = await openHouse()
after(() => house.close())
const manager = await house.signIn('manager')
const QUESTION = 'protection.may_end'
const DAYS = 24 * 60

type Person = Known & { secret: string }
/** Who answered in which period: what an attacker may know at the most. */
const answered = new Map<string, Known[]>()

/** A team of people who have each been here for so many days, with a session of their own. */
async function team(name: string, many: number, days = 800): Promise<Person[]> {
  const tenure = days < 365 ? 'first_year' : 'longer'
  const people = Array.from({ length: many }, () => ({
    id: randomUUID(),
    secret: newSecret(),
    of: { team: name, tenure },
  }))
  const at = new Date(house.clock.now().getTime() - days * DAYS * 60_000)
  for (const { id, secret } of people) {
    await sql`insert into platform.people (id, house, key, name, email, role, language, team, created_at)
      values (${id}, ${house.house.house}, ${id}, 'x', ${`${id}@x.example`}, 'agent', 'en', ${name}, ${at})`.execute(
      house.db,
    )
    await sql`insert into platform.sessions (token, house, person, created_at, expires_at)
      values (${digest(secret)}, ${house.house.house}, ${id}, now(), '2099-01-01')`.execute(house.db)
  }
  return people
}

async function answers(people: readonly Person[], part: (nth: number) => Part): Promise<void> {
  for (const [nth, { id, of, secret }] of people.entries()) {
    const cookie = `sanying_session=${secret}`
    const caller = callerOf(house.app, { cookie, 'sec-fetch-site': 'same-origin' }, `10.9.0.${nth}`)
    const { period } = await caller.does(readCheckins)
    answered.set(period, [...(answered.get(period) ?? []), { id, of }])
    const said = { period, voice: randomBytes(32).toString('base64url'), instrument: 'protection' }
    await caller.does(giveVoice, { ...said, answers: [{ item: 'may_end', part: part(nth) }] })
  }
}

const mixed = (nth: number): Part => (nth % 3 === 0 ? 'low' : 'high')
const seenIn = async (period: string) =>
  (await manager.does(readGroupFigures, { period })).figures.filter((it) => it.question === QUESTION)
const shownIn = async (period: string) =>
  (await seenIn(period)).filter((it) => it.answered !== null).map((it) => it.team ?? it.tenure ?? 'everybody')

// Everybody else of the house stands in no team, so that what is looked at are these.
await sql`update platform.people set team = ''`.execute(house.db)
const red = await team('red', 24)
const blue = await team('blue', 20)
const green = await team('green', 22, 100)

test('a period that runs has no figure, and one in which nobody answered looks like one in which four did [P84] [P86]', async () => {
  assert.equal(await manager.refused(readGroupFigures, { period: '2026-Q3' }), 'figures.no_period')
  const before = await manager.does(readGroupFigures, {})
  assert.equal(before.period, '2026-Q2')
  assert.ok(before.figures.every((it) => it.answered === null && it.shares === null))
  assert.deepEqual(new Set(before.figures.map((it) => it.question)), new Set(GROUP_QUESTIONS))
  assert.equal(before.least, 10)
})

test('once the quarter is over, groups of ten are shown, smaller ones hide with the next larger, and what it was made of is gone [P82] [P84]', async () => {
  await answers(red.slice(0, 18), mixed)
  await answers(blue.slice(0, 4), mixed)
  await answers(green.slice(0, 14), mixed)
  house.pass(80 * DAYS)
  const figures = await seenIn('2026-Q3')
  assert.ok(figures.every((it) => (it.answered === null) === (it.shares === null)))
  const shown = await shownIn('2026-Q3')
  assert.deepEqual(
    shown.toSorted(),
    ['everybody', 'first_year', 'green', 'longer'],
    'blue has four, so red hides with it',
  )
  for (const table of ['care.group_tallies', 'care.group_voices']) {
    const { rows } = await sql`select from ${sql.table(table)}`.execute(house.db)
    assert.equal(rows.length, 0, table)
  }
})

test('screen, file and mail are told the same rows, and each of them is in the log of who looked [P85]', async () => {
  const period = '2026-Q3'
  const { figures } = await manager.does(readGroupFigures, { period })
  const file = (await manager.tries(readGroupFile, { period })).text
  const digestOf = await manager.does(readGroupDigest, { period })
  const lines = file.replace('\uFEFF', '').trim().split('\r\n').slice(1)
  assert.equal(lines.length, figures.length)
  for (const [nth, figure] of figures.entries()) {
    const hidden = figure.answered === null
    assert.equal(lines[nth]?.includes('作答不足，不顯示'), hidden, lines[nth])
    assert.equal(lines[nth]?.includes('%'), !hidden)
    if (figure.shares) assert.ok(lines[nth]?.includes(`${figure.shares.high.from}`))
  }
  const hidden = figures.filter((it) => it.answered === null).length
  assert.equal(digestOf.text.split('作答不足，不顯示').length - 1, hidden)
  assert.equal(digestOf.text.split('人以上作答').length - 1, figures.length - hidden)
  const { reads } = await (await house.signIn('compliance')).does(readFigureReads)
  assert.deepEqual(new Set(reads.map((it) => it.way)), new Set(['screen', 'file', 'digest']))
  assert.ok(reads.every((it) => it.reader === 'manager of the tests'))
})

test('nobody cuts a figure in a way of their own: every filter, join date and person is refused [P83]', async () => {
  for (const ask of [
    'team=red',
    'joined_before=2026-05-01',
    'tenure=longer',
    'person=x',
    'from=2026-07-02',
    'question=x',
    'site=a',
    'k=1',
  ])
    for (const path of ['', '/file', '/digest'])
      assert.equal((await manager.ask('GET', `/api/group-figures${path}?period=2026-Q3&${ask}`)).status, 400, ask)
})

test('what was published stays: an answer that comes late counts in the next period, and a team that is dissolved changes nothing that was [P84]', async () => {
  const before = await seenIn('2026-Q3')
  await sql`update platform.people set team = 'blue' where team = 'red'`.execute(house.db)
  await answers(blue.slice(4, 19), (nth) => (nth === 0 ? 'high' : 'low'))
  assert.deepEqual(await seenIn('2026-Q3'), before)
  house.pass(92 * DAYS)
  await seenIn('2026-Q4')
  assert.deepEqual(await seenIn('2026-Q3'), before)
  await Promise.all(Array.from({ length: 6 }, () => seenIn('2026-Q4')))
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from care.group_periods`.execute(house.db)
  assert.equal(rows[0]?.n, 3, 'worked out once, however many look')
})

test('where one or two came or went, the group’s next figure is kept back [P84]', async () => {
  const one = await team('white', 20)
  await answers([...one, ...green.slice(0, 18), ...blue], mixed)
  house.pass(92 * DAYS)
  assert.ok((await shownIn('2027-Q1')).includes('white'))
  await answers([...one, ...green.slice(0, 18), ...blue], mixed)
  await sql`update platform.people set team = 'gone' where id = (select id from platform.people where team = 'white' limit 1)`.execute(
    house.db,
  )
  house.pass(91 * DAYS)
  const next = await shownIn('2027-Q2')
  assert.ok(!next.includes('white') && next.includes('everybody'), `${next}`)
})

test('every differencing of what the interface gives, over all its periods, finds nobody [P82] [P83]', async () => {
  const { periods } = await manager.does(readGroupFigures, {})
  assert.ok(periods.length >= 4)
  let seen = 0
  for (const period of periods) {
    const known = answered.get(period) ?? []
    const shown = (await seenIn(period)).flatMap(({ team: name, tenure, shares }): Seen[] => {
      const of = { ...(name && { team: name }), ...(tenure && { tenure }) }
      const n = known.filter((one) => Object.entries(of).every(([key, value]) => one.of[key] === value)).length
      return shares ? [{ of, n, shares }] : []
    })
    assert.deepEqual(fewFound(shown, known, 10), [], period)
    assert.deepEqual(provedOf(shown, known), [], period)
    seen += shown.length
  }
  assert.ok(seen > 4)
})

test('who leads people or answers customers has no group figures, nor has an integration [P81]', async () => {
  for (const role of ROLES) {
    const status = (await (await house.signIn(role)).tries(readGroupFigures, {})).status
    assert.equal(status, ['manager', 'executive', 'counsellor', 'compliance'].includes(role) ? 200 : 403, role)
  }
  assert.equal((await (await house.token('contacts')).tries(readGroupFigures, {})).status, 403)
})
