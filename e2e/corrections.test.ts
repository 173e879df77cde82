import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opened } from './stage/scene.ts'

const scene = opened()
type Live = { corrections: { kind: string; says: string }[]; advice: { id: string; does: string | null }[] }

test(
  '"Not this" is one key beside the reason: the warning goes, the word stays struck, and one key takes it back',
  scene(async ({ house, seat }) => {
    const [agent, lead] = await Promise.all([seat('mei'), seat('guo')])
    await agent.go('/live')
    const contact = await house.phone.rings({ to: 'mei', from: { name: '高先生', phone: '0900-333-101' } })
    await house.phone.hears(contact, 'customer', '你這白痴聽得懂嗎')
    const advice = agent.page.getByRole('complementary', { name: agent.t('advice.title') })
    await agent.sees(agent.t('advice.first_warning.why'), advice)

    await agent.page.locator('.sy-mark.is-conduct').focus()
    await agent.sees('白痴', agent.page.locator('.sy-reason'))
    await agent.press('u')
    await agent.seesNo(agent.t('advice.first_warning.why'), advice)
    await agent.sees(agent.t('not.mine'), agent.page.getByRole('log'))
    assert.equal(agent.keys, 1)

    await lead.go(`/contacts/${contact}`)
    await lead.sees(lead.t('not.other', { who: '蘇美珊' }), lead.page.getByRole('log'))
    await agent.press('u')
    await agent.sees(agent.t('advice.first_warning.why'), advice)
    await lead.seesNo(lead.t('not.other', { who: '蘇美珊' }))
    await house.phone.hangsUp(contact)
  }),
)

test(
  'Without single keys the answers are reached by Enter, and Escape leads back to the words',
  scene(async ({ house, seat }) => {
    const agent = await seat('ting')
    await agent.go('/live')
    const contact = await house.phone.rings({ to: 'ting', from: { name: '歐先生', phone: '0900-333-102' } })
    await house.phone.hears(contact, 'customer', '我要找你們主管')
    const mark = agent.page.locator('.sy-mark.is-right')
    await mark.focus()
    await agent.press('Enter')
    await agent.page
      .getByRole('button', { name: agent.t('mark.not') })
      .and(agent.page.locator(':focus'))
      .waitFor()
    await agent.press('Enter')
    await agent.page.locator('.sy-mark.is-rejected').waitFor()
    await agent.press('Escape')
    await agent.page.locator('.sy-mark.is-rejected:focus').waitFor()
    await house.phone.hangsUp(contact)
  }),
)

test(
  'What was missed is said with the arrows, and a lead who is looking may say it too',
  scene(async ({ house, seat }) => {
    const [agent, lead] = await Promise.all([seat('fang'), seat('guo')])
    await agent.go('/live')
    const contact = await house.phone.rings({ to: 'fang', from: { name: '夏小姐', phone: '0900-333-103' } })
    await house.phone.hears(contact, 'customer', '妳這種人也配坐在這裡')
    await house.phone.hears(contact, 'customer', '好，我等')
    await agent.page.locator('.sy-said-miss').last().focus()
    await agent.press('ArrowUp', 'Enter')
    const kind = (name: 'profanity' | 'insult_family') =>
      agent.page.getByRole('button', { name: agent.t(`signal.${name}`), exact: true }).and(agent.page.locator(':focus'))
    await kind('profanity').waitFor()
    await agent.press('ArrowRight')
    await kind('insult_family').waitFor()
    await agent.press('Enter')
    await agent.sees(agent.t('miss.mine'), agent.page.getByRole('log'))
    await lead.go(`/contacts/${contact}`)
    await lead.sees(lead.t('miss.other', { who: '張筱芳' }), lead.page.getByRole('log'))
    const { corrections } = await lead.asks<Live>(`/api/contacts/${contact}/live`)
    assert.deepEqual(
      corrections.map((it) => [it.kind, it.says]),
      [['insult_family', 'missed']],
    )
    await house.phone.hangsUp(contact)
  }),
)

test(
  'Somebody may be in danger: the advice to stay is not switched off, and says who thinks otherwise [P37]',
  scene(async ({ house, seat }) => {
    const agent = await seat('xiaolin')
    await agent.go('/live')
    const contact = await house.phone.rings({
      to: 'xiaolin',
      from: { name: '高先生', phone: '0900-333-104' },
      language: 'zh-Hans',
    })
    await house.phone.hears(contact, 'customer', '我不想活了')
    await agent.page.locator('.sy-mark.is-care').focus()
    await agent.press('u')
    await agent.page.locator('.sy-advice-doubt').waitFor()
    const { advice } = await agent.asks<Live>(`/api/contacts/${contact}/live`)
    assert.deepEqual([advice[0]?.id, advice[0]?.does], ['stay_and_get_help', 'help'])
    await house.phone.hangsUp(contact)
    await agent.sees(agent.t('wrap.two'))
  }),
)

test(
  'The administrator reads from where on the reader speaks, on how many examples, and what people here said of it',
  scene(async ({ seat }) => {
    const admin = await seat('nadia', { language: 'en' })
    await admin.go('/')
    await admin.page.getByRole('link', { name: admin.t('rail.reader') }).click()
    await admin.page
      .getByRole('columnheader', { name: admin.t('reader.examples') })
      .first()
      .waitFor()
    await admin.page
      .getByRole('columnheader', { name: admin.t('reader.not_this') })
      .first()
      .waitFor()
    assert.equal(await admin.page.getByText(admin.t('reader.unmeasured')).count(), 0)
  }),
)
