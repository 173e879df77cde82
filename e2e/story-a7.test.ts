import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exit, needOf } from './stage/places.ts'
import { opened } from './stage/scene.ts'

const scene = opened()

test(
  'Two warnings and an end, alone, and forty-eight hours are no way round abuse [A7] [X10] [S0-33] [S4-5]',
  scene(async ({ house, seat }) => {
    const fang = await seat('fang')
    await fang.go('/live')
    const contact = await house.phone.rings({ to: 'fang', from: { name: '賀先生', phone: '0900-555-101' } })
    await house.phone.hears(contact, 'customer', '廢物，你算什麼東西。')
    await fang.sees(fang.t('advice.first_warning.say'))
    await fang.press('o')
    await fang.sees(fang.t('ownership.not_while_abused'))
    assert.equal((await fang.asks<{ cases: unknown[] }>(`/api/contacts/${contact}/story`)).cases.length, 0)

    await fang.press('w')
    await exit(fang, 'warn')
      .getByText(fang.t('exit.warn', { n: 1, of: 2 }))
      .waitFor()
    await house.phone.hears(contact, 'agent', '先生，請您不要罵人，再罵我就結束通話。')
    await house.phone.hears(contact, 'customer', '廢物，叫你們主管來。')
    await fang.sees(fang.t('advice.second_warning.say'))
    await fang.press('w')
    await exit(fang, 'warn').getByText(fang.t('page.warned_enough')).waitFor()
    await house.phone.hears(contact, 'customer', '你這個廢物。')
    await fang.sees(fang.t('advice.may_end.say'))
    await fang.press('e')
    await exit(fang, 'end').getByText(fang.t('exit.end.armed')).waitFor()
    assert.equal(await fang.page.getByRole('region', { name: fang.t('page.end') }).count(), 0)
    await fang.press('e')
    await fang.sees(fang.t('wrap.two'))
    const live = await fang.asks<{ endedBy: string; warnings: number }>(`/api/contacts/${contact}/live`)
    assert.deepEqual([live.endedBy, live.warnings], ['agent_for_conduct', 2])
  }),
)

test(
  'A long contact asks the lead for a glass of water, and after fifteen minutes it is too late to be kind [A7] [S2-52]',
  scene(async ({ house, seat }) => {
    const [chen, lead] = await Promise.all([seat('chen'), seat('guo')])
    await Promise.all([chen.go('/live'), lead.go('/floor')])
    const contact = await house.phone.rings({ to: 'chen', from: { name: '丁太太', phone: '0900-555-102' } })
    await house.phone.hears(contact, 'customer', '我從頭說起，事情是這樣的')
    await house.pass({ minutes: 19 })
    await house.phone.hangsUp(contact)
    const card = needOf(lead, '陳柏宇')
    await card.getByText(lead.t('page.need.care', { minutes: 19 })).waitFor()
    const floor = await lead.asks<{ needs: { kind: string; id: string; agent: { name: string } }[] }>('/api/floor')
    const asked = floor.needs.find((it) => it.kind === 'care' && it.agent.name === '陳柏宇')

    await house.pass({ minutes: 15 })
    await card.getByText(lead.t('page.need.care', { minutes: 19 })).waitFor({ state: 'hidden' })
    assert.equal((await lead.does('PUT', `/api/care-cards/${asked?.id}`, { state: 'done' })).code, 'card.stale')
  }),
)

test(
  'The floor holds what a lead may act on, and nothing about how anybody feels [A7] [S2-36]',
  scene(async ({ house, seat }) => {
    const [mei, lead] = await Promise.all([seat('mei'), seat('guo')])
    await Promise.all([mei.go('/live'), lead.go('/floor')])
    const contact = await house.phone.rings({ to: 'mei', from: { name: '施先生', phone: '0900-555-103' } })
    await house.phone.hears(contact, 'customer', '你算什麼東西，廢物')
    await needOf(lead, '蘇美珊').waitFor()
    const told = JSON.stringify(await lead.asks('/api/floor'))
    const keys = new Set([...told.matchAll(/"(\w+)":/g)].map((found) => found[1]))
    const may =
      'now waiting longestWaitSeconds needs kind id agent name contact at because minutes warnings unaccepted lastBreakAt answeredBy passedOn words dueAt seats state since unavailableUntil handled what seconds mode by response asked answered withinTwoMinutes medianSeconds slowestSeconds elsewhere does offer mine unanswered p90Seconds outcome'.split(
        ' ',
      )
    assert.deepEqual(
      [...keys].filter((key) => !may.includes(key ?? '')),
      [],
    )
    const shown = (await lead.page.getByRole('main').textContent()) ?? ''
    assert.doesNotMatch(shown, /心情|情緒|分數|評分|排名|績效|離職|mood|score|rank/i)
    await house.phone.hangsUp(contact)
  }),
)
