import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DEMO_PASSWORD } from '#demo/public.ts'
import { needOf } from './stage/places.ts'
import { opened } from './stage/scene.ts'
import { seatIn } from './stage/seat.ts'

const scene = opened()

test(
  'A wrong password is refused in one sentence, and the right one opens the house',
  scene(async ({ seat }) => {
    const visitor = await seat('visitor', { language: 'en' })
    await visitor.go('/')
    await visitor.page.getByLabel(visitor.t('sign.email')).fill('dana@riverside.example')
    await visitor.page.getByLabel(visitor.t('sign.password'), { exact: true }).fill('not this one')
    await visitor.page.getByRole('button', { name: visitor.t('sign.in'), exact: true }).click()
    await visitor.page.getByRole('alert').getByText(visitor.t('sign.refused')).waitFor()

    await visitor.page.getByLabel(visitor.t('sign.password'), { exact: true }).fill(DEMO_PASSWORD)
    await visitor.press('Enter')
    await visitor.page.getByRole('navigation').getByText(visitor.t('rail.live')).waitFor()
    await visitor.sees('Dana Whitlock')
  }),
)

test(
  'A visitor of the demo comes in as one of its people, and the language they choose stays',
  scene(async ({ seat }) => {
    const visitor = await seat('visitor')
    await visitor.go('/')
    await visitor.page.getByRole('button', { name: /郭明哲/ }).click()
    await visitor.page.getByRole('heading', { name: visitor.t('floor.title') }).waitFor()
    await visitor.page.getByRole('button', { name: visitor.t('shell.settings') }).click()
    await visitor.page.getByText('English', { exact: true }).click()
    const english = seatIn(visitor.page, '', 'en')
    await visitor.page.getByRole('heading', { name: english.t('floor.title') }).waitFor()
    await visitor.page.reload()
    await visitor.page.getByRole('heading', { name: english.t('floor.title') }).waitFor()
    assert.equal(await visitor.page.locator('html').getAttribute('lang'), 'en')
  }),
)

test(
  'What one server process hears is seen on a screen that another serves',
  scene(async ({ house, seat }) => {
    const other = await house.second()
    try {
      const [agent, lead] = await Promise.all([seat('mei'), seat('guo')])
      await agent.go('/live')
      await lead.page.goto(`${other.address}/floor`)
      await lead.page.getByRole('heading', { name: lead.t('floor.title') }).waitFor()
      const contact = await house.phone.rings({ to: 'mei', from: { name: '蔡先生', phone: '0900-777-101' } })
      await house.phone.hears(contact, 'customer', '我要找你們主管')
      await agent.sees('我要找你們主管', agent.page.getByRole('log'))
      await agent.press('h')
      await needOf(lead, '蘇美珊', lead.t('page.need.help')).waitFor()
      await lead.page.goto(`${other.address}/contacts/${contact}`)
      await lead.sees('我要找你們主管', lead.page.getByRole('log'))
      await house.phone.hears(contact, 'customer', '再不來我就掛了')
      await lead.sees('再不來我就掛了', lead.page.getByRole('log'))
      await house.phone.hangsUp(contact)
    } finally {
      await other.stop()
    }
  }),
)

test(
  'A visitor watches a hard contact to its end, with both seats alive, and then once more',
  scene(async ({ seat }) => {
    const visitor = await seat('visitor', { language: 'zh-Hans' })
    await visitor.page.clock.install()
    await visitor.go('/watch')
    const agent = visitor.page.frameLocator(`iframe[title="${visitor.t('page.watch.agent')}"]`)
    const lead = visitor.page.frameLocator(`iframe[title="${visitor.t('page.watch.lead')}"]`)
    await visitor.page.locator('.sy-watch-choose').getByRole('button').first().click()
    await agent.getByRole('log').waitFor()
    await lead.getByRole('heading', { name: visitor.t('floor.title') }).waitFor()
    // The pauses between the beats are the visitor's; here nobody waits for them.
    let isOver = false
    for (let beat = 0; beat < 60 && !isOver; beat += 1) {
      const answered = visitor.page.waitForResponse((it) => it.url().includes('/beats'))
      await visitor.page.clock.runFor(2600)
      isOver = ((await (await answered).json()) as { over: boolean }).over
    }
    assert.ok(isOver)
    await agent
      .getByText(visitor.t('wrap.two'))
      .or(agent.getByText(/暂不可用|现在没有对话|你现在不/))
      .first()
      .waitFor()
    await lead
      .getByRole('heading', { name: visitor.t('floor.title') })
      .or(lead.getByRole('log'))
      .first()
      .waitFor()
    await visitor.page.getByRole('button', { name: visitor.t('page.watch.pause') }).waitFor({ state: 'hidden' })
    assert.equal(await visitor.page.getByRole('button', { name: visitor.t('page.watch.go_on') }).count(), 0)

    // Whom it happened to rests now, so it is told of somebody else.
    await visitor.page.getByRole('button', { name: visitor.t('page.watch.again') }).click()
    await visitor.page.getByRole('button', { name: visitor.t('page.watch.pause') }).waitFor()
    await agent.getByRole('log').waitFor()
  }),
)
