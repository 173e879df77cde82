import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opened } from './stage/scene.ts'

const scene = opened()

test(
  'What she shares stands beside the contact of whoever comes to help, and is gone the moment she takes it back; who came to read it, she can see [S0-44] [P99]',
  scene(async ({ house, seat }) => {
    const [mei, lead] = await Promise.all([seat('mei'), seat('guo')])
    const contact = await house.phone.rings({ to: 'mei', from: { name: '羅先生', phone: '0900-222-441' } })
    await house.phone.hears(contact, 'customer', '我要退貨')
    await mei.go('/day')
    await mei.page.getByRole('button', { name: mei.t('own.open') }).click()
    await mei.page.getByText(mei.t('own.support')).click()
    await mei.page.getByLabel(mei.t('own.asks')).fill('先不要問我怎麼了，給我一分鐘')
    await mei.page.getByLabel(mei.t('own.share')).check()
    await mei.sees(mei.t('own.shared'))

    await lead.go(`/contacts/${contact}`)
    await lead.page.getByText(lead.t('support.shared', { name: '蘇美珊' })).click()
    await lead.sees('給我一分鐘')
    await mei.page.getByLabel(mei.t('own.share')).uncheck()
    await lead.page.getByText(lead.t('support.shared', { name: '蘇美珊' })).waitFor({ state: 'detached' })
    assert.doesNotMatch(await lead.page.locator('main').textContent().then(String), /給我一分鐘/)

    await mei.page.reload()
    await mei.page.getByText(mei.t('own.reads')).first().click()
    await mei.sees(`郭明哲 · ${mei.t('role.lead')}`)
    await house.phone.hangsUp(contact)
  }),
)
