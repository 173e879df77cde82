import assert from 'node:assert/strict'
import { test } from 'node:test'
import { needOf } from './stage/places.ts'
import { opened } from './stage/scene.ts'

const scene = opened()

test(
  'Who curses a family is cut off at once, and nobody is asked [A3] [S3-28] [S4-66]',
  scene(async ({ house, seat }) => {
    const [jun, lead] = await Promise.all([seat('jun'), seat('guo')])
    await Promise.all([jun.go('/live'), lead.go('/floor')])
    const contact = await house.phone.rings({ to: 'jun', from: { name: '龐先生', phone: '0900-444-101' } })
    await house.phone.hears(contact, 'customer', '我要退床墊，錢退我。')
    await house.phone.hears(contact, 'agent', '寢具拆封後過了七天，照規定不能全額退。')
    await house.phone.hears(contact, 'customer', '你回去看看你爸你媽啦，全家死光光最好')
    await jun.sees('全家死光光', jun.page.getByRole('log'))
    await jun.sees(jun.t('advice.end_now.say'))
    await jun.press('e', 'e')
    assert.equal(jun.keys, 2)
    await jun.sees(jun.t('wrap.two'))
    assert.equal(await jun.page.getByRole('region', { name: jun.t('page.end') }).count(), 0)

    // Nothing reaches her now, whoever sends it, and nobody else can change that.
    const next = { name: '下一位', phone: '0900-444-102' }
    const tried = await house.phone.tries({ to: 'jun', from: next })
    assert.deepEqual([tried.status, tried.said.refusal?.code], [409, 'agent.unavailable'])
    assert.equal((await lead.does('DELETE', '/api/presence/recovery')).code, 'recovery.none')
    assert.equal((await house.phone.tries({ to: 'jun', from: next })).status, 409)
    const floor = await lead.asks<{ seats: { agent: { name: string }; state: string; unavailableUntil: string }[] }>(
      '/api/floor',
    )
    const hers = floor.seats.find((it) => it.agent.name === '周品君')
    assert.equal(hers?.state, 'unavailable')

    // The lead is asked to look in; that is all the card says.
    const card = needOf(lead, '周品君')
    await card.getByRole('img', { name: lead.t('need.care') }).waitFor()
    assert.doesNotMatch((await card.textContent()) ?? '', /罵|死|家人|辱/)
    await card.getByRole('button', { name: lead.t('page.act.care_done') }).click()
    await lead.sees(lead.t('page.handled.care'))

    // The case is answered on its merits all the same.
    await jun.page
      .getByRole('group', { name: jun.t('wrap.calm') })
      .getByText(jun.t('wrap.no'))
      .click()
    await jun.page
      .getByRole('group', { name: jun.t('wrap.solved') })
      .getByText(jun.t('wrap.no'))
      .click()
    await jun.page.getByRole('button', { name: jun.t('wrap.promise.add') }).click()
    await jun.page.getByLabel(jun.t('wrap.promise.what')).fill('請師傅到府量測床墊')
    await jun.page.getByRole('button', { name: jun.t('wrap.finish') }).click()
    await jun.page
      .getByText(/\/my\/[\w-]{20,}/)
      .first()
      .waitFor()
    await jun.page.getByRole('button', { name: jun.t('wrap.finish') }).click()
    await lead.go('/cases')
    await lead.page.getByRole('textbox', { name: lead.t('page.search') }).fill('床墊')
    const line = lead.page
      .getByRole('navigation', { name: lead.t('cases.title') })
      .getByRole('button')
      .filter({ hasText: '龐先生' })
    await line.waitFor()
    assert.doesNotMatch((await line.textContent()) ?? '', new RegExp(lead.t('page.closed')))

    // She sees until when, and she alone comes back early.
    const rests = jun.page.getByRole('region', { name: jun.t('care.title') })
    await rests.getByText(/到 13:|到 14:/).waitFor()
    await rests.getByRole('button', { name: jun.t('care.shorten') }).click()
    await rests.waitFor({ state: 'hidden' })
    const again = await house.phone.rings({ to: 'jun', from: next })
    await jun.sees('下一位')
    await house.phone.hangsUp(again)
  }),
)

test(
  'Recovery that nobody shortens ends by the clock, and not before [A3] [S2-30]',
  scene(async ({ house, seat }) => {
    const ting = await seat('ting')
    await ting.go('/live')
    const contact = await house.phone.rings({ to: 'ting', from: { name: '范先生', phone: '0900-444-103' } })
    await house.phone.hears(contact, 'customer', '你全家死光光最好')
    await ting.sees('全家死光光', ting.page.getByRole('log'))
    await ting.press('e', 'e')
    await ting.sees(ting.t('wrap.two'))
    const next = { to: 'ting', from: { name: '方小姐', phone: '0900-444-104' } }
    await house.pass({ minutes: 14 })
    assert.equal((await house.phone.tries(next)).status, 409)
    await house.pass({ minutes: 2 })
    await house.phone.hangsUp(await house.phone.rings(next))
  }),
)
