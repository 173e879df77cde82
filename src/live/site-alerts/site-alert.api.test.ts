import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openHouse } from '#testing/house.ts'
import { setDuty } from '../duties/duty.contract.ts'
import { comeToSite, endSiteAlert, pressSiteAlert, readSiteAlerts } from './site-alert.contract.ts'

const house = await openHouse({ connections: 12 })
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const lead = await house.signIn('lead')
const leadTwo = await house.signIn('lead_two')
const manager = await house.signIn('manager')

const askedIn = async (id: string) => (await mei.does(readSiteAlerts)).alerts.find((it) => it.id === id)?.asked ?? []

test('one press at reception tells the manager and whoever is on duty at once, with the place; after two minutes the next [A4] [P36]', async () => {
  await lead.does(setDuty, {
    person: 'lead_two',
    until: new Date(house.clock.now().getTime() + 3_600_000).toISOString(),
  })
  const { id, again } = await mei.does(pressSiteAlert, { place: '一樓櫃檯' })
  assert.equal(again, false)
  assert.deepEqual(await askedIn(id), ['lead_two of the tests', 'manager of the tests'])
  const [seen] = (await manager.does(readSiteAlerts)).alerts
  assert.deepEqual([seen?.place, seen?.by, seen?.askedMe, seen?.mayCome], ['一樓櫃檯', 'mei of the tests', true, true])
  await house.advance(1)
  assert.equal((await askedIn(id)).length, 2)
  await house.advance(1)
  assert.deepEqual(await askedIn(id), [
    'lead of the tests',
    'lead_two of the tests',
    'manager of the tests',
    'second_line of the tests',
  ])
  await lead.does(comeToSite, { id })
  await lead.does(comeToSite, { id })
  assert.equal(await manager.refused(comeToSite, { id }), 'site_alert.somebody_comes')
  assert.equal((await mei.does(readSiteAlerts)).alerts[0]?.came, 'lead of the tests')
  await mei.does(endSiteAlert, { id })
  assert.equal(await mei.refused(endSiteAlert, { id }), 'site_alert.over')
  assert.deepEqual((await mei.does(readSiteAlerts)).alerts, [])
  assert.deepEqual((await mei.does(readSiteAlerts)).places, ['一樓櫃檯'])
})

test('five presses in one fright are one alert; one of two who come at once is coming', async () => {
  const pressed = await Promise.all([1, 2, 3, 4, 5].map(() => mei.does(pressSiteAlert, { place: '二樓' })))
  assert.equal(new Set(pressed.map((it) => it.id)).size, 1)
  assert.equal(pressed.filter((it) => !it.again).length, 1)
  const id = pressed[0]?.id ?? ''
  const came = await Promise.all([lead, leadTwo].map((it) => it.tries(comeToSite, { id })))
  assert.deepEqual(came.map((it) => it.status).toSorted(), [200, 409])
  assert.equal(await jun.refused(endSiteAlert, { id }), 'site_alert.not_there')
  await mei.does(endSiteAlert, { id })
  assert.equal(await lead.refused(comeToSite, { id: house.idOf('mei') }), 'site_alert.unknown')
})

test('what is pressed is nobody’s figure: a colleague does not see it, and an alarm rung late or twice asks nobody again', async () => {
  const { id } = await mei.does(pressSiteAlert, { place: '三樓' })
  assert.deepEqual((await jun.does(readSiteAlerts)).alerts, [])
  await manager.does(comeToSite, { id })
  const before = await askedIn(id)
  await house.advance(30)
  assert.deepEqual(await askedIn(id), before)
  await mei.does(endSiteAlert, { id })
})
