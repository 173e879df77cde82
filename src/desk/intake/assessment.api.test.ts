import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { closeCase } from '#redress/public.ts'
import { AGREED } from '#testing/closing.ts'
import { opens } from '#testing/complaint.ts'
import { aContact, inHours } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readCase } from '../cases/case.contract.ts'
import * as on from './standing.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const lead = await house.signIn('lead')

test('severity, safety, complexity, impact and the need to act are five answers, filled when they are known [P8]', async () => {
  const { id } = await opens(mei)
  assert.equal((await mei.does(on.readIntake, { id })).assessment, null)
  await mei.does(on.assess, { id, severity: 'serious', safety: 'none' })
  house.pass(1)
  const five = {
    severity: 'serious',
    safety: 'none',
    complexity: 'plain',
    impact: 'several',
    immediate: 'needed',
  } as const
  await lead.does(on.assess, { id, ...five, immediateWords: 'Stop the delivery' })
  const { assessment } = await mei.does(on.readIntake, { id })
  assert.deepEqual(assessment, {
    ...five,
    immediateWords: 'Stop the delivery',
    by: 'lead of the tests',
    at: inHours(house, 0),
  })
  assert.equal(await mei.refused(on.assess, { id: house.idOf('mei') }), 'case.unknown')
  const atOnce = await opens(mei, { assessment: { severity: 'grave', safety: 'none' } })
  assert.equal((await mei.does(on.readIntake, { id: atOnce.id })).assessment?.severity, 'grave')
})

test('a complaint about safety reaches those who lead within the minute, and who took it does not close it [P9]', async () => {
  const { id } = await opens(mei)
  const since = house.clock.now().getTime()
  await mei.does(on.assess, { id, safety: 'acute' })
  const alert = (await lead.does(on.listAlerts)).alerts.find((it) => it.case.id === id)
  assert.equal(alert?.because, 'assessed')
  assert.ok(new Date(alert?.raisedAt ?? 0).getTime() - since <= 60_000)
  const raised = await house.db
    .selectFrom('platform.facts')
    .select('topics')
    .where('name', '=', 'safety.raised')
    .where('about', '=', id)
    .execute()
  assert.deepEqual(
    raised.map((it) => it.topics.includes('floor')),
    [true],
    'once, and the floor hears of it',
  )
  assert.equal(await mei.refused(closeCase, { id, ...AGREED }), 'closing.safety_first_agent')
  await mei.does(on.assess, { id, safety: 'none' })
  assert.equal(
    await mei.refused(closeCase, { id, ...AGREED }),
    'closing.safety_first_agent',
    'nor after calling it safe alone',
  )
  await lead.does(on.seeAlert, { id: alert?.id ?? '' })
  assert.equal(await lead.refused(on.seeAlert, { id: alert?.id ?? '' }), 'alert.unknown')
  assert.deepEqual(
    (await mei.does(on.readIntake, { id })).safety.map((it) => it.seenBy),
    ['lead of the tests'],
  )
  await lead.does(closeCase, { id, ...AGREED })
  const own = await opens(lead, { assessment: { safety: 'possible' } })
  assert.equal(
    await lead.refused(closeCase, { id: own.id, ...AGREED }),
    'closing.safety_first_agent',
    'a lead who took it is its first',
  )
  await (await house.signIn('second_line')).does(closeCase, { id: own.id, ...AGREED })
})

test('who closes a case of safety while wrapping up is stopped as well [P9]', async () => {
  const contact = await aContact(house)
  await contact.ends()
  const { case: opened } = await contact.wrappedUpBy(mei, { case: { title: 'A lamp smokes' } })
  await mei.does(on.assess, { id: opened?.id ?? '', safety: 'possible' })
  const next = await aContact(house, { phone: contact.phone })
  await next.ends()
  const body = { calm: 'yes', solved: 'yes', kind: 'complaint', case: { join: opened?.id }, closes: true }
  const answer = await mei.ask('POST', `/api/contacts/${next.id}/wrap-up`, { body })
  assert.equal(answer.said?.code, 'closing.safety_first_agent')
})

test('what to do differently for somebody is told to those who handle the case, with how we know, and changes no date [P23]', async () => {
  const { id } = await opens(mei)
  const before = await mei.does(readCase, { id })
  const instruction = 'Write it down, do not call'
  const { id: adjustment } = await mei.does(on.addAdjustment, { id, basis: 'told_by_customer', instruction })
  for (const caller of [mei, lead])
    assert.deepEqual(
      (await caller.does(on.readIntake, { id })).adjustments.map((it) => [it.basis, it.instruction]),
      [['told_by_customer', instruction]],
    )
  for (const key of ['jun', 'qa', 'legal', 'hr', 'department']) {
    const answer = await (await house.signIn(key)).tries(on.readIntake, { id })
    assert.ok(!answer.text.includes(instruction), key)
  }
  const jun = await house.signIn('jun')
  assert.equal(await jun.refused(on.addAdjustment, { id, basis: 'seen_by_us', instruction }), 'case.unknown')
  assert.equal(await jun.refused(on.endAdjustment, { id, adjustment }), 'case.unknown')
  const long = 'x'.repeat(161)
  assert.equal(await mei.refused(on.addAdjustment, { id, basis: 'seen_by_us', instruction: long }), 'input.invalid')
  const after = await mei.does(readCase, { id })
  assert.deepEqual({ ...after }, { ...before })
  await mei.does(on.endAdjustment, { id, adjustment })
  assert.equal(await mei.refused(on.endAdjustment, { id, adjustment }), 'adjustment.unknown')
  assert.deepEqual((await mei.does(on.readIntake, { id })).adjustments, [])
})
