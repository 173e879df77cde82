import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { AXE, scrollsSideways, violations } from './stage/axe.ts'
import { opened } from './stage/scene.ts'
import { PHONE } from './stage/seat.ts'

const scene = opened()

test(
  'A call is offered to somebody who is not at their desk: it goes on to a colleague, who takes it with one key, and it is theirs alone [P64]',
  scene(async ({ house, seat }) => {
    const guo = await seat('guo')
    assert.equal((await guo.does('PUT', '/api/queues/orders/offering', { seconds: 60 })).status, 200)
    await house.inside((tx) => sql`update routing.presence set state = 'away'`.execute(tx))
    const mei = await seat('mei', { size: PHONE, theme: 'dark' })
    await mei.does('PUT', '/api/presence', { state: 'available' })
    await mei.go('/live')
    await mei.sees(mei.t('page.waiting'))
    const call = await house.phone.rings({ from: { name: '林先生', phone: '0900-555-310' } })
    await mei.sees(mei.t('offers.title'))
    await mei.sees('電話')
    await mei.page.evaluate(AXE)
    assert.deepEqual(await violations(mei.page), [])
    assert.equal(await scrollsSideways(mei.page), false)

    const jun = await seat('jun')
    await jun.does('PUT', '/api/presence', { state: 'available' })
    await jun.go('/live')
    await jun.sees(jun.t('page.waiting'))
    await house.pass({ minutes: 1.1 })
    await jun.sees(jun.t('offers.title'))
    await mei.seesNo(mei.t('offers.title'))
    await jun.press('Enter')
    await jun.sees('林先生')
    await jun.seesNo(jun.t('offers.title'))
    const { contacts } = await jun.asks<{ contacts: { id: string }[] }>('/api/my-contacts')
    assert.ok(contacts.some((it) => it.id === call))
    const hers = await mei.asks<{ contacts: { id: string }[] }>('/api/my-contacts')
    assert.ok(!hers.contacts.some((it) => it.id === call))
  }),
)
