import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AXE, scrollsSideways, violations } from './stage/axe.ts'
import { opened } from './stage/scene.ts'
import { PHONE, type Seat } from './stage/seat.ts'

const scene = opened()

async function isOpenToAll({ page }: Seat) {
  await page.evaluate(AXE)
  assert.deepEqual(await violations(page), [])
  assert.ok(!(await scrollsSideways(page)))
}

test(
  'Somebody answers one question at a time on their own telephone, reads that it is no diagnosis, and finds a number to ring; nothing was sent [P90] [P96] [S2-56]',
  scene(async ({ seat }) => {
    const [mei, tsai] = await Promise.all([seat('mei', { size: PHONE }), seat('tsai')])
    const sent: string[] = []
    await mei.go('/wall')
    await mei.sees(mei.t('checkin.lead'))
    mei.page.on('request', (it) => void (it.method() !== 'GET' && sent.push(it.url())))
    const presses = (name: string) => mei.page.getByRole('button', { name, exact: true }).click()
    await mei.page
      .getByRole('button', { name: mei.t('checkin.begin', { n: 4 }) })
      .first()
      .click()
    await mei.sees(mei.t('item.protection.may_end'))
    await presses(mei.t('checkin.agree.0'))
    await mei.sees(mei.t('item.protection.acted'))
    await presses(mei.t('checkin.skip'))
    await mei.sees(mei.t('item.protection.told'))
    await isOpenToAll(mei)
    const size = await mei.page.getByRole('button', { name: mei.t('checkin.agree.4'), exact: true }).boundingBox()
    assert.ok((size?.height ?? 0) >= 48 && (size?.width ?? 0) >= 48)
    await presses(mei.t('checkin.agree.4'))
    await mei.sees(mei.t('item.protection.no_harm'))
    await presses(mei.t('checkin.agree.1'))
    await mei.sees(mei.t('checkin.not_diagnosis'))
    await mei.sees(mei.t('checkin.skipped'))

    await presses(mei.t('checkin.unsafe'))
    const line = mei.page.getByRole('link', { name: '1925' })
    await line.waitFor()
    assert.equal(await line.getAttribute('href'), 'tel:1925')
    await mei.sees(mei.t('risk.nobody'))
    await isOpenToAll(mei)
    assert.deepEqual(sent, [])
    assert.doesNotMatch(
      await mei.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })),
      /may_end/,
    )

    await tsai.go('/groups')
    await tsai.sees(tsai.t('groups.lead', { n: 10 }))
    await isOpenToAll(tsai)
    const cells = tsai.page.locator('.sy-group-question td')
    assert.deepEqual(new Set(await cells.allTextContents()), new Set([tsai.t('group.not_enough')]))
  }),
)
