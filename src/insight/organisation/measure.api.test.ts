import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { openHouse, START } from '#testing/house.ts'
import { aFloor, type Floor, playWeeks } from '#testing/organisation.ts'
import {
  listFindings,
  makeFinding,
  noteLeaving,
  openOne,
  publishAssessment,
  readAssessment,
  withdrawFinding,
} from './assessment.contract.ts'
import { changeOne, planOne, readChoices, readEffect, readMeasureRows } from './measure.contract.ts'
import { WEEK } from './metric.ts'

/** Three people are too few, so the smallest of the others is kept back with them. */
const TEAMS = [
  ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((it) => [`team ${it}`, it === 'H' ? 5 : 6] as const),
  ['few', 3] as const,
]
const house = await openHouse()
after(() => house.close())
const counsellor = await house.signIn('counsellor')
const manager = await house.signIn('manager')
const executive = await house.signIn('executive')

/** Four teams have it hard; something is done in two of them and in one other, so that there is something to compare with. */
const LOUD = ['team A', 'team B', 'team C', 'team D']
const TREATED = ['team A', 'team B', 'team E']
const usual = (team: string) => (LOUD.includes(team) ? 0.25 : 0.15)
const before = new Date(START.getTime() - 12 * WEEK)
const floor: Floor = await house.inside((tx) =>
  aFloor(tx, { teams: TEAMS, queues: ['orders', 'billing'], since: new Date(before.getTime() - WEEK) }),
)
const play = (from: Date, weeks: number, seed: number, abuse: (team: string) => number) =>
  house.inside((tx) =>
    playWeeks(tx, floor, {
      from,
      weeks,
      contacts: 40,
      seed,
      rates: ({ team }) => ({ abuse: abuse(team), said: () => 0.9 }),
    }),
  )
await play(before, 13, 3, usual)
const { id: assessment } = await counsellor.does(openOne, {})
const about = { metric: 'exposed', by: 'team', unit: 'team A' } as const
const { id: finding } = await counsellor.does(makeFinding, {
  id: assessment,
  title: 'A 組最常被罵',
  words: '三組都是。',
  about,
})

const day = (days: number) => new Date(house.clock.now().getTime() + days * 86_400_000).toISOString()
const plan = (more: Partial<Parameters<typeof manager.does<typeof planOne>>[1]> = {}) => ({
  id: finding,
  kind: 'policy' as const,
  title: '兩次提醒就可以結束',
  owner: 'manager',
  teams: TREATED,
  startsAt: day(7),
  metric: 'exposed' as const,
  beforeWeeks: 8,
  afterWeeks: 8,
  ...more,
})

test('a finding is taken back before it is published, and there is no measure before either', async () => {
  const { id } = await counsellor.does(makeFinding, { id: assessment, title: '寫錯了', words: '收回。', about })
  await counsellor.does(withdrawFinding, { id })
  assert.equal(await counsellor.refused(withdrawFinding, { id }), 'organisation.finding_unknown')
  assert.equal(await manager.refused(planOne, plan()), 'organisation.finding_unknown')
  assert.equal(await counsellor.refused(openOne, {}), 'organisation.open_already')
  const nowhere = crypto.randomUUID()
  assert.equal(await counsellor.refused(readAssessment, { id: nowhere }), 'organisation.unknown')
  const earned = { id: assessment, title: '離職率顯著下降', words: '真的。', about }
  assert.equal(await counsellor.refused(makeFinding, earned), 'organisation.word_is_earned')
  const few = {
    id: assessment,
    title: '小組',
    words: '三個人。',
    about: { metric: 'exposed', by: 'team', unit: 'few' } as const,
  }
  assert.equal(await counsellor.refused(makeFinding, few), 'organisation.not_shown')
  await counsellor.does(publishAssessment, { id: assessment })
  assert.equal(await counsellor.refused(withdrawFinding, { id: finding }), 'organisation.published')
})

test('what counts as success is settled before the first day, about teams that may be shown [S0-52]', async () => {
  assert.equal(await manager.refused(planOne, plan({ startsAt: day(0) })), 'organisation.starts_too_soon')
  assert.equal(await manager.refused(planOne, plan({ teams: ['few'] })), 'organisation.team_not_shown')
  assert.equal(await manager.refused(planOne, plan({ title: 'A significant step' })), 'organisation.word_is_earned')
  assert.equal(await manager.refused(planOne, plan({ owner: 'nobody here' })), 'agent.unknown')
  assert.equal(await manager.refused(planOne, plan({ metric: 'left' })), 'organisation.not_recorded')
  assert.equal(await executive.refused(planOne, plan()), 'access.not_yours')
  const choices = await manager.does(readChoices)
  assert.ok(choices.teams.includes('team A') && !choices.teams.includes('few') && choices.small >= 1)
  assert.ok(choices.owners.some((it) => it.key === 'manager'))

  const { id } = await manager.does(planOne, plan({ title: '主管訓練', kind: 'training' }))
  await manager.does(changeOne, { ...plan({ title: '主管訓練，分兩梯', kind: 'training' }), id })
  const nowhere = crypto.randomUUID()
  assert.equal(await manager.refused(changeOne, { ...plan(), id: nowhere }), 'organisation.measure_unknown')
  assert.equal(await executive.refused(readEffect, { id: nowhere }), 'organisation.measure_unknown')
  house.pass(8 * 24 * 60)
  assert.equal(await manager.refused(changeOne, { ...plan({ startsAt: day(30) }), id }), 'organisation.measure_begun')
  await assert.rejects(
    house.inside((tx) => sql`update insight.measures set metric = 'left' where id = ${id}`.execute(tx)),
    /not changed after the start/,
    'nor by whoever writes past the house’s own rules',
  )
  await assert.rejects(
    house.inside((tx) => sql`update insight.organisation_findings set title = 'x' where id = ${finding}`.execute(tx)),
    /stays as it was/,
  )
  const { measure, doubt, verdict } = await executive.does(readEffect, { id })
  assert.deepEqual([measure.hasBegun, verdict, doubt], [true, 'cannot_tell', 'not_over'])
})

test('two say a measure otherwise at the last moment: each is whole, and none is half of both', async () => {
  const { id } = await manager.does(planOne, plan({ title: '第一版' }))
  const another = { ...plan({ title: '第二版', teams: ['team A'], metric: 'help_late' as const }), id }
  const first = { ...plan({ title: '第三版', teams: ['team B'], metric: 'promise_broken' as const }), id }
  for (let round = 0; round < 20; round++) {
    await Promise.all([manager.does(changeOne, another), manager.does(changeOne, first)])
    const { measure } = await executive.does(readEffect, { id })
    const whole = [[measure.title, measure.teams.join(), measure.metric].join('|')]
    assert.ok(['第二版|team A|help_late', '第三版|team B|promise_broken'].includes(whole[0] ?? ''), whole[0])
  }
  await manager.does(changeOne, { ...plan({ title: '第一版', startsAt: day(300) }), id })
})

test('what was done is found where it was done, with the interval, and every number opens to as many rows [S0-52]', async (context) => {
  const { id } = await manager.does(planOne, plan({ startsAt: day(30) }))
  const start = new Date((await executive.does(readEffect, { id })).measure.startsAt)
  const played = new Date(before.getTime() + 13 * WEEK)
  await play(played, 6, 5, usual)
  await play(start, 8, 9, (team) => usual(team) * (TREATED.includes(team) ? 0.4 : 1))
  house.pass((start.getTime() - house.clock.now().getTime()) / 60_000 + 8 * 7 * 24 * 60)
  const effect = await executive.does(readEffect, { id })
  context.diagnostic(
    JSON.stringify({ change: effect.change, guard: effect.guard, trend: effect.trend, doubt: effect.doubt }),
  )
  assert.equal(effect.verdict, 'significant_better')
  assert.ok(effect.change && effect.change.high < 0)
  assert.deepEqual(effect.alongside, ['主管訓練，分兩梯'], 'what ran beside it is said')
  for (const side of ['treated', 'rest'] as const)
    for (const when of ['before', 'after'] as const) {
      const { total } = await executive.does(readMeasureRows, { id, side, when })
      assert.equal(total, effect[side][when].m, `${side} ${when}`)
    }
  assert.equal(effect.weeks.length, 16)
  assert.equal(await (await house.signIn('lead')).refused(readEffect, { id }), 'access.not_yours')
})

test('nothing was done to it, and it is said that nobody can tell [S0-52]', async () => {
  const { id } = await manager.does(
    planOne,
    plan({
      startsAt: day(1),
      metric: 'promise_broken',
      teams: ['team C', 'team F', 'team G'],
      beforeWeeks: 6,
      afterWeeks: 6,
    }),
  )
  const { startsAt } = (await executive.does(readEffect, { id })).measure
  await play(new Date(startsAt), 6, 21, usual)
  house.pass(43 * 24 * 60)
  const { verdict, change } = await executive.does(readEffect, { id })
  assert.equal(verdict, 'cannot_tell')
  assert.ok(change && change.low < 0 && change.high > 0)
})

test('who left is noted by personnel alone, and only then is attrition a figure [S0-26] [S0-52]', async () => {
  const hr = await house.signIn('hr')
  const on = house.clock.now().toISOString().slice(0, 10)
  assert.equal(await manager.refused(noteLeaving, { key: 'mei', on }), 'access.not_yours')
  assert.equal(await hr.refused(noteLeaving, { key: 'nobody here', on }), 'agent.unknown')
  await hr.does(noteLeaving, { key: 'jun', on })
  house.pass(7 * 24 * 60)
  const { id } = await counsellor.does(openOne, { weeks: 4 })
  const { attrition } = await counsellor.does(readAssessment, { id })
  assert.equal(attrition?.left, 1)
  assert.ok((attrition?.headcount ?? 0) > 50)
  await hr.does(noteLeaving, { key: 'jun', on: null })
  assert.equal((await counsellor.does(readAssessment, { id })).attrition, null)
  await counsellor.does(publishAssessment, { id })
  assert.equal((await executive.does(listFindings)).assessments.length, 2)
})

test('a measure on too few people shows nothing, and its rows are not opened', async () => {
  const id = crypto.randomUUID()
  const of = {
    id,
    finding,
    title: '繞過規則寫進來的',
    teams: ['few'],
    starts_at: new Date(START.getTime() + 40 * 86_400_000),
  }
  await house.inside((tx) =>
    tx
      .insertInto('insight.measures')
      .values({
        ...of,
        house: house.house.house,
        kind: 'other',
        owner: house.idOf('manager'),
        metric: 'exposed',
        direction: 'down',
        before_weeks: 4,
        after_weeks: 4,
        planned_by: house.idOf('manager'),
        planned_at: START,
        changed_at: START,
      })
      .execute(),
  )
  const { doubt, treated, weeks } = await executive.does(readEffect, { id })
  assert.deepEqual(
    [doubt, treated.before.m, weeks.every((it) => it.treated.m === 0 && it.rest.m === 0)],
    ['too_few_people', 0, true],
  )
  assert.equal(
    await executive.refused(readMeasureRows, { id, side: 'treated', when: 'before' }),
    'organisation.not_shown',
  )
})
