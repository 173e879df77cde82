import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readDay } from '#insight/day/day.contract.ts'
import { aPhone } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { startContact } from '../arrivals/arrival.contract.ts'
import { endRecovery, seePresence } from '../presence/presence.contract.ts'
import { dropStepOut, listStepOuts, stepOut } from './step-out.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const jun = await house.signIn('jun')
const pbx = await house.token('contacts')
const at = (minutes: number) => new Date(house.clock.now().getTime() + minutes * 60_000).toISOString()
const call = () => ({
  channel: 'chat' as const,
  language: 'zh-Hant' as const,
  queue: 'shop',
  customer: { phone: aPhone() },
  agent: 'mei',
})

test('somebody steps out for a while without a reason: nothing reaches them, and only they come back early', async () => {
  const { until } = await mei.does(stepOut, { from: null, until: at(25) })
  assert.equal((await mei.does(seePresence)).unavailableUntil, until)
  assert.equal(await pbx.refused(startContact, call()), 'agent.unavailable')
  assert.equal(await jun.refused(endRecovery), 'recovery.none')
  await mei.does(endRecovery)
  assert.equal((await mei.does(seePresence)).unavailableUntil, null)
  assert.equal((await mei.does(readDay)).recoveries.at(-1)?.shortened, true)
})

test('a time that was planned begins by itself, holds until it is over, and can be taken back before', async () => {
  await mei.does(stepOut, { from: at(60), until: at(90) })
  await mei.does(stepOut, { from: at(300), until: at(330) })
  const { planned } = await mei.does(listStepOuts)
  assert.equal(planned.length, 2)
  assert.deepEqual((await jun.does(listStepOuts)).planned, [])
  assert.equal(await jun.refused(dropStepOut, { id: planned[1]?.id ?? '' }), 'step_out.unknown')
  await mei.does(dropStepOut, { id: planned[1]?.id ?? '' })
  await house.advance(60)
  assert.equal(await pbx.refused(startContact, call()), 'agent.unavailable')
  assert.deepEqual((await mei.does(listStepOuts)).planned, [])
  await house.advance(31)
  assert.equal((await mei.does(seePresence)).unavailableUntil, null)
  await house.advance(240)
  assert.equal((await mei.does(seePresence)).unavailableUntil, null, 'what was taken back does not begin')
})

test('an alarm that comes when the time is over begins nothing', async () => {
  await mei.does(stepOut, { from: at(60), until: at(75) })
  house.pass(200)
  await house.ring()
  assert.equal((await mei.does(seePresence)).unavailableUntil, null)
  assert.equal(await mei.refused(stepOut, { from: null, until: at(-60) }), 'step_out.not_then')
})
