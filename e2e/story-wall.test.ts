import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AXE, scrollsSideways, violations } from './stage/axe.ts'
import { opened } from './stage/scene.ts'
import type { Seat } from './stage/seat.ts'

const scene = opened()

const TOLD = '我爸上週走了，接到保險的電話我會發抖。'
const ANSWERED = '謝謝你告訴我。這段時間先不接那些，好嗎？'

const presses = (seat: Seat, name: string) => seat.page.getByRole('button', { name, exact: true }).click()

/** The first day: what a lost key means, a passphrase, a code that is written down. Gives both. */
async function makesKeys(seat: Seat) {
  await presses(seat, seat.t('wall.first'))
  await seat.sees(seat.t('wall.loss'))
  await seat.page.getByRole('button', { name: seat.t('wall.next'), exact: true, disabled: true }).waitFor()
  await seat.page.getByLabel(seat.t('wall.loss.know')).check()
  await seat.page.getByLabel(seat.t('wall.loss.keep')).check()
  await presses(seat, seat.t('wall.next'))
  const passphrase = await seat.page.getByLabel(seat.t('wall.passphrase')).inputValue()
  await presses(seat, seat.t('wall.next'))
  const code = (await seat.page.locator('.sy-wall-code').textContent()) ?? ''
  await seat.page.getByLabel(seat.t('wall.code.prove')).fill(code.split('-').at(-1) ?? '')
  await presses(seat, seat.t('wall.make'))
  await seat.page.getByRole('button', { name: seat.t('wall.lock'), exact: true }).waitFor()
  return { passphrase, code }
}

/** Everything that a page sends behind the wall: whether it says a name, and whether it holds a word. */
function watched(seat: Seat) {
  const sent: { url: string; cookie: Promise<string | null>; body: string }[] = []
  seat.page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (/^\/api\/wall\/(key|room|cases|times|referrals)/.test(pathname))
      sent.push({ url: pathname, cookie: request.headerValue('cookie'), body: request.postData() ?? '' })
  })
  return sent
}

test(
  'Somebody books in three presses, writes, is answered, and nobody else sees more than "unavailable until" [A3] [S0-22] [S0-23]',
  scene(async ({ house, seat }) => {
    const [wei, mei, lead] = await Promise.all([seat('wei'), seat('mei'), seat('guo')])
    await Promise.all([wei.go('/confidential'), mei.go('/live'), lead.go('/floor')])
    const { passphrase } = await makesKeys(wei)
    const now = await house.now()
    const day = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
    await wei.page.getByLabel(wei.t('confidential.times.when')).first().fill(day)
    await wei.page.locator('.sy-moment').first().getByLabel(wei.t('moment.clock')).fill('15:00')
    await wei.page.locator('.sy-moment').first().getByLabel(wei.t('moment.clock')).blur()
    await presses(wei, wei.t('confidential.times.add'))
    await wei.sees(wei.t('confidential.times.free'))
    await presses(wei, wei.t('wall.lock'))

    // Her first time takes minutes. From then on an appointment is three presses from anywhere.
    const sent = watched(mei)
    await mei.go('/wall')
    await mei.sees(mei.t('wall.limits'))
    await mei.page.evaluate(AXE)
    assert.deepEqual(await violations(mei.page), [])
    const { code } = await makesKeys(mei)
    await mei.go('/live')
    await mei.page
      .getByRole('link', { name: mei.t('rail.wall') })
      .or(mei.page.getByRole('button', { name: mei.t('rail.wall') }))
      .first()
      .click()
    await presses(mei, mei.t('wall.lost'))
    await mei.page.getByLabel(mei.t('wall.code'), { exact: true }).fill(code.toLowerCase())
    await mei.page.keyboard.press('Enter')
    await mei.page.getByRole('button', { name: '15:00', exact: true }).click()
    await presses(mei, mei.t('wall.book'))
    await mei.sees(mei.t('wall.booked'))
    await presses(mei, mei.t('wall.step_out'))
    await mei.sees(mei.t('wall.step_out.done', { from: '15:00', until: '15:30' }))

    await mei.page.getByLabel(mei.t('wall.write')).fill(TOLD)
    await presses(mei, mei.t('wall.send'))
    await mei.page.locator('.sy-letter').getByText(TOLD).waitFor()

    await wei.page.getByLabel(wei.t('wall.passphrase')).fill(passphrase)
    await wei.page.keyboard.press('Enter')
    await wei.page.getByRole('button', { name: wei.t('confidential.waits') }).click()
    await wei.page.locator('.sy-letter').getByText(TOLD).waitFor()
    await wei.page.getByLabel(wei.t('confidential.answer')).fill(ANSWERED)
    await presses(wei, wei.t('wall.send'))
    await wei.page.locator('.sy-letter').getByText(ANSWERED).waitFor()

    await mei.page.locator('.sy-letter').getByText(ANSWERED).waitFor({ timeout: 45_000 })
    for (const at of [mei, wei]) {
      await at.page.evaluate(AXE)
      assert.deepEqual(await violations(at.page), [])
      assert.equal(await scrollsSideways(at.page), false)
    }
    assert.ok(sent.length > 8)
    for (const { url, cookie, body } of sent) {
      assert.equal(await cookie, null, `${url} says who is asking`)
      assert.ok(!body.includes('我爸') && !body.includes(code), url)
    }
    const kept = await mei.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    assert.doesNotMatch(kept, /我爸|AGE-SECRET/)

    // At three the lead sees what they see of every rest.
    const { seats } = await lead.asks<{ seats: { agent: { name: string }; unavailableUntil: string | null }[] }>(
      '/api/floor',
    )
    assert.equal(seats.find((it) => it.agent.name === '蘇美珊')?.unavailableUntil, null)
    await house.pass({ minutes: 121 })
    const hers = lead.page.locator('.sy-seat').filter({ hasText: '蘇美珊' })
    await hers.getByText('15:30').waitFor()
    assert.doesNotMatch((await lead.page.locator('body').textContent()) ?? '', /諮商師|魏思安|談話|我爸/)
    for (const path of ['/api/confidential/desk', '/api/wall/room', '/api/wall/key'])
      assert.equal((await lead.page.request.get(`${house.address}${path}`)).status(), 403, path)
  }),
)
