import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openHouse, START } from '#testing/house.ts'
import { aFloor, playWeeks } from '#testing/organisation.ts'
import {
  listFindings,
  makeFinding,
  openOne,
  publishAssessment,
  readAssessment,
  readAssessmentRows,
  readFindingRows,
} from './assessment.contract.ts'
import { WEEK } from './metric.ts'

const TEAMS = ['A', 'B', 'C', 'D', 'E', 'F'].map((team) => [`team ${team}`, 6] as const)
const QUEUES = ['orders', 'billing', 'returns']
const FROM = new Date(START.getTime() - 12 * WEEK)

async function aHouse(seed: number, rates: Parameters<typeof playWeeks>[2]['rates']) {
  const house = await openHouse()
  after(() => house.close())
  await house.inside(async (tx) => {
    const floor = await aFloor(tx, { teams: TEAMS, queues: QUEUES, since: new Date(FROM.getTime() - WEEK) })
    await playWeeks(tx, floor, { from: FROM, weeks: 12, contacts: 30, seed, ...(rates ? { rates } : {}) })
  })
  return house
}

const house = await aHouse(7, ({ team, queue }) => ({
  ...(team === 'team B' ? { helpLate: 0.6 } : {}),
  ...(queue === 'returns' ? { afterBroken: 0.25, abuseAfterBroken: 0.5 } : {}),
  said: (kind) => (kind === 'sexual' ? 0 : 0.7),
}))
const counsellor = await house.signIn('counsellor')
const { id } = await counsellor.does(openOne, {})

test('three things are wrong in the organisation: all three stand on top, and their rows are one click away [S0-26]', async (context) => {
  const { candidates, looks } = await counsellor.does(readAssessment, { id })
  const above = candidates.filter((it) => it.isAboveLine)
  context.diagnostic(above.map((it) => `${it.metric} ${it.unit}: at least ${it.atLeast}`).join(' · '))
  const planted = [
    { metric: 'help_late', by: 'team', unit: 'team B' },
    { metric: 'abuse_after_broken', by: 'queue', unit: 'returns' },
    { metric: 'unreported', by: 'kind', unit: 'sexual' },
  ] as const
  for (const it of planted) {
    const place = candidates.findIndex((each) => each.metric === it.metric && each.unit === it.unit)
    assert.ok(place >= 0 && place < 5 && candidates[place]?.isAboveLine, `${it.metric} stands at ${place}`)
    const { total, rows } = await counsellor.does(readAssessmentRows, { id, ...it })
    const here = candidates[place]?.here
    assert.equal(total, here?.denominator, `${it.metric}: as many rows as it says`)
    const opened = rows.filter((row) => row.counts === true).length
    assert.equal(opened, Math.min(here?.numerator ?? 0, rows.length), `${it.metric}: those that count first`)
  }
  const units = new Set(above.map((it) => it.unit))
  assert.deepEqual(units, new Set(['team B', 'returns', 'sexual']), 'and nothing else is above the line')
  assert.ok(looks > 20)
})

test('how much is not reported is guessed only where people have said something about it [S0-26]', async () => {
  const { unreported, exposures } = await counsellor.does(readAssessment, { id })
  const of = (kind: string) => unreported.find((it) => it.kind === kind)
  assert.deepEqual([of('sexual')?.counted, of('sexual')?.silent, of('sexual')?.likely], [0, of('sexual')?.read, null])
  const threat = of('threat')
  assert.ok(threat?.likely && threat.likely.value <= threat.silent && threat.counted > 30)
  assert.equal(
    exposures.teams.reduce((sum, it) => sum + (it.by.threat ?? 0), exposures.others.by.threat ?? 0),
    threat.counted,
  )
})

test('what a person found is numbered, keeps its figure, and is read by the house once it is published [S0-26]', async () => {
  const about = { metric: 'help_late', by: 'team', unit: 'team B' } as const
  const made = await counsellor.does(makeFinding, { id, title: 'B 組的求助太晚有人回', words: '三個月來都是。', about })
  await counsellor.does(makeFinding, {
    id,
    title: '門市沒有寫清楚規則',
    words: '先補上。',
    about: { gap: 'queue_unchecked' },
  })
  const queue = { metric: 'abuse_after_broken', by: 'queue', unit: 'returns' } as const
  await counsellor.does(makeFinding, { id, title: '退貨線的辱罵跟著沒守的承諾來', words: '原因在我們。', about: queue })
  const manager = await house.signIn('manager')
  assert.deepEqual((await manager.does(listFindings)).assessments, [], 'not before it is published')
  assert.equal(await manager.refused(readFindingRows, { id: made.id }), 'organisation.finding_unknown')
  await counsellor.does(publishAssessment, { id })
  const [told] = (await manager.does(listFindings)).assessments
  assert.deepEqual(
    told?.findings.map((it) => it.nth),
    [1, 2, 3],
  )
  assert.equal(
    (await manager.does(readFindingRows, { id: made.id })).total,
    told?.findings[0]?.figure?.here.denominator,
  )
  assert.equal(await counsellor.refused(makeFinding, { id, title: 'x', words: 'y', about }), 'organisation.published')
  assert.equal(await counsellor.refused(publishAssessment, { id }), 'organisation.published')
  assert.equal(await counsellor.refused(openOne, {}), 'organisation.overlaps')
})

test('a lead reads what is about the whole house; nobody on the floor and no machine reads the workspace [S0-26]', async () => {
  const lead = await house.signIn('lead')
  const [told] = (await lead.does(listFindings)).assessments
  assert.deepEqual(
    told?.findings.map((it) => it.nth),
    [2, 3],
    'the one about a team is not a lead’s to read',
  )
  assert.deepEqual(
    told?.findings.flatMap((it) => it.measures),
    [],
  )
  const unit = { metric: 'help_late', by: 'team', unit: 'team B' } as const
  for (const who of ['lead', 'mei', 'admin', 'qa', 'executive', 'manager']) {
    const caller = await house.signIn(who)
    assert.equal(await caller.refused(readAssessment, { id }), 'access.not_yours', who)
    assert.equal(await caller.refused(readAssessmentRows, { id, ...unit }), 'access.not_yours', who)
  }
  for (const caller of [await house.token('contacts', 'messages'), await house.signIn('mei')]) {
    assert.equal((await caller.tries(listFindings)).status, 403)
    assert.equal((await caller.tries(readAssessment, { id })).status, 403)
  }
  assert.equal((await house.nobody.tries(readAssessment, { id })).status, 401)
})

test('nobody of the floor and no customer is in anything the workspace says', async () => {
  const people = await house.inside((tx) =>
    tx.selectFrom('platform.people').select(['id', 'name', 'key']).where('role', 'in', ['agent', 'lead']).execute(),
  )
  const unit = { metric: 'exposed', by: 'team', unit: 'team A' } as const
  const told = [
    await counsellor.tries(readAssessment, { id }),
    await counsellor.tries(readAssessmentRows, { id, ...unit }),
  ]
  const contacts = await house.inside((tx) => tx.selectFrom('desk.contacts').select('id').limit(500).execute())
  for (const { text, status } of told) {
    assert.equal(status, 200)
    for (const it of people) for (const secret of [it.id, it.name]) assert.ok(!text.includes(secret), secret)
    assert.ok(!text.includes('林先生') && contacts.every((it) => !text.includes(it.id)))
  }
})

test('an organisation where nothing is wrong gets no finding above the line [S0-26]', async () => {
  const quiet = await aHouse(11, undefined)
  const who = await quiet.signIn('counsellor')
  const { id: of } = await who.does(openOne, {})
  const { candidates, attrition } = await who.does(readAssessment, { id: of })
  assert.ok(candidates.length > 20)
  assert.deepEqual(
    candidates.filter((it) => it.isAboveLine),
    [],
  )
  assert.equal(attrition, null, 'and nobody notes who leaves, which is said')
  await who.does(publishAssessment, { id: of })
  const [told] = (await (await quiet.signIn('executive')).does(listFindings)).assessments
  assert.deepEqual(told?.findings, [])
})
