import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { inHours } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse } from '#testing/house.ts'
import { anIncident, confirms } from '#testing/incident.ts'
import { classIncident, readAgreement } from '../classes/class.contract.ts'
import { readIncident } from '../incidents/incident.contract.ts'
import { readIncidentRates } from '../rates/rate.contract.ts'
import { checkDrawn, drawReportSample, listReportSamples, readReportSample } from './sample.contract.ts'

const house = await openHouse()
after(() => house.close())
const { hard } = await aCrowd(house)
const [mei, lead, manager, qa, second, legal] = [
  await house.signIn('mei'),
  await house.signIn('lead'),
  await house.signIn('manager'),
  await house.signIn('qa'),
  await house.signIn('second_line'),
  await house.signIn('legal'),
]
const from = house.clock.now().toISOString()
for (let n = 0; n < 4; n++) {
  await house.advance(600)
  await hard('mei', n % 2 ? 'you idiot' : 'your mother')
}
await house.advance(600)
await hard('mei', 'I am furious')
const reported = await anIncident(house)
await house.advance(10)
const time = () => ({ from, to: house.clock.now().toISOString() })

test('contacts with strong signals that nobody reported are drawn by a seed that is shown, and the same seed draws the same [S0-34]', async () => {
  const one = await qa.does(drawReportSample, { seed: 'july', ...time() })
  const two = await second.does(drawReportSample, { seed: 'july', ...time() })
  const other = await second.does(drawReportSample, { seed: 'august', ...time() })
  const drawn = async (id: string) => (await qa.does(readReportSample, { id })).contacts.map((it) => it.contact)
  assert.deepEqual(await drawn(one.id), await drawn(two.id))
  assert.deepEqual((await drawn(other.id)).toSorted(), (await drawn(one.id)).toSorted())
  assert.equal((await drawn(one.id)).length, 4)
  assert.ok(!(await drawn(one.id)).includes(reported.contact.id))
  const { estimate, seed } = await qa.does(readReportSample, { id: one.id })
  assert.deepEqual(
    [estimate.strong, estimate.reported, estimate.checked, estimate.share, seed],
    [5, 1, 0, null, 'july'],
  )
  assert.equal(await qa.refused(drawReportSample, { seed: 'x', from, to: from }), 'sample.no_time')
  assert.equal(await qa.refused(drawReportSample, { seed: 'x', from, to: inHours(house, 5) }), 'sample.no_time')
  assert.equal(await qa.refused(readReportSample, { id: crypto.randomUUID() }), 'sample.unknown')
})

test('two people look without seeing each other’s answer, and their figure has an interval and an agreement [S0-34]', async () => {
  const { id } = await qa.does(drawReportSample, { seed: 'two', ...time() })
  const { contacts } = await qa.does(readReportSample, { id })
  for (const [n, { contact }] of contacts.entries()) {
    await qa.does(checkDrawn, { id, contact, incident: n < 3 })
    const seen = (await manager.does(readReportSample, { id })).contacts[n]
    assert.deepEqual([seen?.mine, seen?.answers], [null, 1])
    await manager.does(checkDrawn, { id, contact, incident: n < 2 })
  }
  const contact = contacts[0]?.contact ?? ''
  assert.equal(await qa.refused(checkDrawn, { id, contact, incident: true }), 'sample.said')
  assert.equal(await second.refused(checkDrawn, { id, contact, incident: true }), 'sample.enough')
  assert.equal(await second.refused(checkDrawn, { id, contact: crypto.randomUUID(), incident: true }), 'sample.unknown')
  const executive = await house.signIn('executive')
  const found = (await executive.does(listReportSamples)).samples.find((it) => it.id === id)
  assert.deepEqual([found?.estimate.checked, found?.estimate.both], [4, 2])
  assert.deepEqual([found?.estimate.share?.low.toFixed(2), found?.estimate.share?.high.toFixed(2)], ['0.15', '0.85'])
  assert.equal(found?.estimate.kappa?.toFixed(2), '0.50')
  assert.equal(await mei.refused(listReportSamples), 'access.not_yours')
})

test('of three who look at once two are heard, and nobody looks at a conversation of their own', async () => {
  await house.advance(600)
  await hard('second_line')
  house.pass(1)
  const { id } = await qa.does(drawReportSample, { seed: 'own', ...time() })
  const { contacts } = await second.does(readReportSample, { id })
  const codes = []
  for (const { contact } of contacts)
    codes.push((await second.tries(checkDrawn, { id, contact, incident: true })).said?.code)
  assert.equal(codes.filter((code) => code === 'sample.own').length, 1)
  const contact = contacts[codes.indexOf(undefined)]?.contact ?? ''
  const tries = await Promise.all([qa, manager].map((who) => who.tries(checkDrawn, { id, contact, incident: true })))
  assert.deepEqual(tries.map((it) => it.status).toSorted(), [200, 409])
})

test('how often it happens stands for a thousand contacts with limits; a team too small is not shown, and with few nobody can tell [S0-62]', async () => {
  await confirms(lead, reported.id)
  const rates = await manager.does(readIncidentRates)
  assert.deepEqual([rates.all.incidents, rates.all.contacts, rates.all.canTell], [1, 7, false])
  assert.deepEqual(
    rates.kinds.map((it) => [it.kind, it.incidents]),
    [['insult', 1]],
  )
  assert.ok(rates.all.low < 143 && rates.all.high > 143)
  assert.deepEqual(
    rates.teams.map((it) => [it.team, it.people, it.of]),
    [['one', 4, null]],
    'four people are no team',
  )
  assert.equal(
    rates.hours.reduce((sum, it) => sum + it.incidents, 0),
    1,
  )
  await house.db.insertInto('platform.people').values(aColleague('more')).execute()
  await house.db
    .insertInto('platform.people')
    .values(Array.from({ length: 5 }, (_, n) => aColleague(`quiet${n}`, 'aaa')))
    .execute()
  const teams = (await manager.does(readIncidentRates)).teams
  assert.deepEqual(
    teams.map((it) => [it.team, it.of?.incidents, it.of?.rate]),
    [
      ['aaa', 0, null],
      ['one', 1, teams[1]?.of?.rate],
    ],
  )
  assert.equal(await lead.refused(readIncidentRates), 'access.not_yours')
})

const aColleague = (key: string, team = 'one') => ({
  id: crypto.randomUUID() as never,
  house: house.house.house,
  key,
  name: key,
  email: `${key}@more.example`,
  role: 'agent' as const,
  language: 'zh-Hant' as const,
  team,
  created_at: house.clock.now(),
})

test('two who know the law class it without seeing each other; how far they agree is a figure, of few it is not told [S0-39]', async () => {
  const { id } = await anIncident(house)
  await legal.does(classIncident, { id, class: 'insult' })
  assert.deepEqual((await lead.does(readIncident, { id })).ratings, { mine: null, others: [] })
  await lead.does(classIncident, { id, class: 'harassment' })
  assert.deepEqual((await lead.does(readIncident, { id })).ratings, {
    mine: 'harassment',
    others: [{ by: 'legal of the tests', class: 'insult' }],
  })
  assert.equal(await lead.refused(classIncident, { id, class: 'insult' }), 'incident.classed')
  assert.equal(await legal.refused(classIncident, { id: crypto.randomUUID(), class: 'none' }), 'incident.unknown')
  assert.deepEqual(await legal.does(readAgreement), { pairs: 1, agreed: 0, kappa: 0, canTell: false })
})
