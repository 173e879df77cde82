import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CARDS } from '#desk/charter/cards.ts'
import { AT_LIVE, exit, needOf } from './stage/places.ts'
import { opened } from './stage/scene.ts'

const scene = opened()
const REFUSED = ['這樣說不通，我不接受。', '你講這個我不接受，沒道理。', '我聽不下去，我不接受。'] as const
const EXPLAINED = [
  '是這樣的，因為系統在月底結帳，所以會晚一天。',
  '因為銀行那邊要三個工作天，所以還沒入帳。',
  '依照規定這筆費用不能退。',
] as const

test(
  'Three explanations that were not accepted bring the lead by themselves [S2-21]',
  scene(async ({ house, seat }) => {
    const [agent, lead] = await Promise.all([seat('mei'), seat('guo')])
    await Promise.all([agent.go('/live'), lead.go('/floor')])
    const contact = await house.phone.rings({ to: 'mei', from: { name: '高先生', phone: '0900-222-101' } })
    for (const nth of [0, 1, 2] as const) {
      await house.phone.hears(contact, 'agent', EXPLAINED[nth])
      await house.phone.hears(contact, 'customer', REFUSED[nth])
      await agent.page.getByRole('img', { name: agent.t('stroke.count', { n: nth + 1 }) }).waitFor()
    }
    await agent.sees(agent.t('counter.pending', { lead: agent.t('role.lead') }))
    await needOf(lead, '蘇美珊').getByText(lead.t('page.need.third')).waitFor()
    assert.equal(agent.keys, 0)
    await house.phone.hangsUp(contact)
  }),
)

test(
  'A lead whispers, joins, and takes over; the agent sees each of them [S2-37]',
  scene(async ({ house, seat }) => {
    const [agent, lead] = await Promise.all([seat('ting'), seat('guo')])
    await Promise.all([agent.go('/live'), lead.go('/floor')])
    const contact = await house.phone.rings({ to: 'ting', from: { name: '歐先生', phone: '0900-222-102' } })
    await house.phone.hears(contact, 'customer', '我要退貨，你們到底要拖多久')
    await agent.sees('你們到底要拖多久', agent.page.getByRole('log'))
    await agent.press('h')
    await needOf(lead, '許雅婷')
      .getByRole('button', { name: lead.t('page.act.whisper') })
      .click()
    await lead.page.getByPlaceholder(lead.t('page.whisper')).fill('先問訂單編號，退貨我來批')
    await lead.press('Enter')
    await agent.sees('先問訂單編號，退貨我來批')
    await agent.sees(agent.t('page.assist.whisper', { name: '郭明哲' }))
    const others = await agent.asks<{ utterances: unknown[] }>(`/api/contacts/${contact}/live`)
    assert.doesNotMatch(JSON.stringify(others.utterances), /退貨我來批/)

    await lead.page.getByRole('button', { name: lead.t('page.take_over') }).click()
    await agent.page.getByRole('toolbar', AT_LIVE(agent)).waitFor({ state: 'hidden' })
    await lead.go('/live')
    await lead.page.getByRole('toolbar', AT_LIVE(lead)).waitFor()
    await lead.sees('你們到底要拖多久', lead.page.getByRole('log'))
    await house.phone.hangsUp(contact)
  }),
)

test(
  'One key owns it for forty-eight hours, and the lead hears of it two hours before [S4-29]',
  scene(async ({ house, seat }) => {
    const [agent, lead] = await Promise.all([seat('fang'), seat('guo')])
    await Promise.all([agent.go('/live'), lead.go('/floor')])
    const contact = await house.phone.rings({ to: 'fang', from: { name: '夏小姐', phone: '0900-222-103' } })
    await house.phone.hears(contact, 'customer', '倉庫說沒有，物流說有，到底在哪裡')
    await agent.sees('到底在哪裡', agent.page.getByRole('log'))
    await agent.press('o')
    await exit(agent, 'ownership')
      .getByText(/簡訊已備好/)
      .waitFor()
    assert.equal(agent.keys, 1)
    const story = await agent.asks<{ cases: { promises: { kind: string; dueAt: string }[] }[] }>(
      `/api/contacts/${contact}/story`,
    )
    const owned = story.cases.flatMap((it) => it.promises).find((it) => it.kind === 'ownership')
    const hours = (Date.parse(owned?.dueAt ?? '') - (await house.now()).getTime()) / 3_600_000
    assert.ok(hours > 47.9 && hours <= 48, `${hours}`)
    await house.phone.hangsUp(contact)

    await house.pass({ hours: 45 })
    assert.equal(await needOf(lead, '張筱芳', '48').count(), 0)
    await house.pass({ hours: 1, minutes: 30 })
    await needOf(lead, '張筱芳', '48').waitFor()
  }),
)

test(
  'A demand is declined with a digit, and an end without warning asks for one reason [S0-33] [S4-5]',
  scene(async ({ house, seat }) => {
    const agent = await seat('chen')
    await agent.go('/live')
    const contact = await house.phone.rings({ to: 'chen', from: { name: '溫先生', phone: '0900-222-104' } })
    await house.phone.hears(contact, 'customer', '我要你們送我一台新的，外加兩萬塊')
    await agent.sees('外加兩萬塊', agent.page.getByRole('log'))
    await agent.press('d', '2')
    await agent.page.getByRole('region', { name: agent.t('page.decline') }).waitFor({ state: 'hidden' })
    assert.equal(agent.keys, 2)
    assert.equal(await agent.page.getByRole('status').getByText(agent.t('state.failed')).count(), 0)

    await agent.press('e')
    await agent.page.getByRole('region', { name: agent.t('page.end') }).waitFor()
    await agent.press('2')
    await agent.sees(agent.t('wrap.two'))
    assert.equal(agent.keys, 4)
  }),
)

test(
  'F8 asks for a human from inside a field, and no key acts while an input method is composing [S2-30]',
  scene(async ({ house, seat }) => {
    const [agent, lead] = await Promise.all([seat('jun'), seat('guo')])
    await Promise.all([agent.go('/live'), lead.go('/floor')])
    const contact = await house.phone.rings({ to: 'jun', from: { name: '田小姐', phone: '0900-222-105' } })
    await house.phone.hears(contact, 'customer', '我的訂單呢')
    await agent.sees('我的訂單呢', agent.page.getByRole('log'))
    for (const key of ['h', 'b', 'w', 'e'])
      await agent.page.evaluate((it) => {
        document.dispatchEvent(new KeyboardEvent('keydown', { key: it, isComposing: true, bubbles: true }))
        document.dispatchEvent(new KeyboardEvent('keydown', { key: it, keyCode: 229, bubbles: true }))
      }, key)

    await agent.press('n')
    const note = agent.page.getByRole('textbox', { name: agent.t('note.label') })
    await note.pressSequentially('hbwe 客人在等回電')
    const quiet = await agent.asks<{ assists: unknown[]; warnings: number; breathUntil: unknown }>(
      `/api/contacts/${contact}/live`,
    )
    assert.deepEqual([quiet.assists, quiet.warnings, quiet.breathUntil], [[], 0, null])

    await agent.page.reload()
    await agent.page
      .getByRole('textbox', { name: agent.t('note.label') })
      .and(agent.page.locator('[value="hbwe 客人在等回電"]'))
      .waitFor()
    await note.focus()
    await agent.press('F8')
    await needOf(lead, '周品君').getByText(lead.t('page.need.help')).waitFor()
    await house.phone.hangsUp(contact)
  }),
)

test(
  'The palette does every act by its name, and ? shows the keys [S4-63]',
  scene(async ({ house, seat }) => {
    const agent = await seat('omar')
    await agent.go('/live')
    const contact = await house.phone.rings({
      to: 'omar',
      from: { name: 'Ann', phone: '020 7000 106' },
      language: 'en',
    })
    await house.phone.hears(contact, 'customer', 'Where is my bench')
    await agent.sees('Where is my bench', agent.page.getByRole('log'))
    await agent.press('?')
    const sheet = agent.page.getByRole('dialog', { name: agent.t('keys.title') })
    await sheet.getByText(agent.t('live.act.ownership')).waitFor()
    await agent.press('Escape')
    await sheet.waitFor({ state: 'hidden' })

    await agent.press('Control+k')
    await agent.page.getByRole('textbox', { name: agent.t('palette.placeholder') }).fill('breathe')
    await agent.sees(agent.t('live.act.breath'), agent.page.getByRole('dialog'))
    await agent.press('Enter')
    await agent.page.getByRole('timer').waitFor()
    await house.phone.hangsUp(contact)
  }),
)

test(
  'The words for each situation are at most two keys away, and declining shows the clause it rests on [S0-46] [S0-28]',
  scene(async ({ house, seat }) => {
    const agent = await seat('chen')
    await agent.go('/live')
    const contact = await house.phone.rings({ to: 'chen', from: { name: '林小姐', phone: '0900-222-109' } })
    await house.phone.hears(contact, 'customer', '顧客是上帝，懂？')
    await agent.sees('顧客是上帝', agent.page.getByRole('log'))
    await agent.press('c')
    // The one that fits what was said lies open already.
    await agent.sees(agent.t('card.slogan.say'))
    for (const [nth, card] of CARDS.entries()) {
      await agent.press(`${nth + 1}`)
      await agent.sees(agent.t(`card.${card}.say`))
    }
    assert.equal(agent.keys, 1 + CARDS.length)
    await agent.press('Escape', 'd')
    await agent.sees(agent.t('charter.decline'))
    await house.phone.hangsUp(contact)
  }),
)
