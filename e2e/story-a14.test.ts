import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AT_LIVE, needOf } from './stage/places.ts'
import { opened } from './stage/scene.ts'

const scene = opened()

/** The same words for all three, as he read them out to one after another. */
const ABUSE = ['押金我已经等了二十天，你们到底退不退？', '你算个什么东西，接电话的废物。', '废物，跟你说话都浪费时间。']
const FROM = (nth: number) => ({ name: '罗先生', phone: `138-0000-14${nth}0` })

test(
  'A steady colleague carries on: nothing is offered that was not asked, and nobody is scored [A14] [S2-28]',
  scene(async ({ house, seat }) => {
    const agent = await seat('yiming')
    await agent.go('/live')
    const contact = await house.phone.rings({ to: 'yiming', from: FROM(1), language: 'zh-Hans' })
    await house.phone.hears(contact, 'agent', '您好，河岸生活，我姓赵。')
    await house.phone.hears(contact, 'customer', ...ABUSE)
    await agent.sees('跟你说话都浪费时间', agent.page.getByRole('log'))

    const live = await agent.asks<Record<string, unknown>>(`/api/contacts/${contact}/live`)
    assert.deepEqual([live.assists, live.breathUntil, live.warnings], [[], null, 0])
    const told = JSON.stringify([live, await agent.asks('/api/day')])
    assert.doesNotMatch(told, /"\w*(?:score|rating|rank|mood|emotion)\w*":/i)
    await house.phone.hangsUp(contact)
  }),
)

test(
  'A breath of twelve seconds is theirs: counted down, kept out of the transcript, told to nobody [A14] [S2-29]',
  scene(async ({ house, seat }) => {
    const [agent, lead] = await Promise.all([seat('xiaolin'), seat('han')])
    await Promise.all([agent.go('/live'), lead.go('/floor')])
    const contact = await house.phone.rings({ to: 'xiaolin', from: FROM(2), language: 'zh-Hans' })
    await house.phone.hears(contact, 'customer', ...ABUSE)
    await agent.sees('跟你说话都浪费时间', agent.page.getByRole('log'))
    const before = await lead.asks<{ needs: unknown[]; seats: unknown[] }>('/api/floor')

    await agent.press('b')
    await agent.page.getByRole('timer').waitFor()
    assert.equal(agent.keys, 1)
    await house.phone.hears(contact, 'agent', '气死我了，让我缓一下')
    await house.phone.hears(contact, 'customer', '喂？人呢？')
    await agent.sees('人呢', agent.page.getByRole('log'))

    const kept = JSON.stringify(await agent.asks(`/api/contacts/${contact}/live`))
    assert.doesNotMatch(kept, /气死|缓一下/)
    assert.doesNotMatch(await agent.page.getByRole('log').textContent().then(String), /气死|缓一下/)
    const floor = await lead.asks<{ needs: unknown[]; seats: unknown[] }>('/api/floor')
    assert.deepEqual(Object.keys(floor.seats[0] ?? {}), Object.keys(before.seats[0] ?? {}))
    assert.doesNotMatch(JSON.stringify(floor), /breath|pause/i)
    await house.pass({ minutes: 0.25 })
    await agent.page.getByRole('timer').waitFor({ state: 'hidden' })
    await house.phone.hears(contact, 'agent', '我接着帮您查。')
    await agent.sees('我接着帮您查', agent.page.getByRole('log'))
    await house.phone.hangsUp(contact)
  }),
)

test(
  'One key brings the lead, who takes over with the whole story, and the agent rests [A14] [S2-30] [S2-37] [S2-38]',
  scene(async ({ house, seat }) => {
    const [agent, lead] = await Promise.all([seat('pengtao'), seat('han')])
    await Promise.all([agent.go('/live'), lead.go('/floor')])
    const contact = await house.phone.rings({ to: 'pengtao', from: FROM(3), language: 'zh-Hans' })
    await house.phone.hears(contact, 'customer', ...ABUSE)
    await agent.sees('跟你说话都浪费时间', agent.page.getByRole('log'))
    await lead.page.getByRole('table').waitFor()

    const pressed = performance.now()
    await agent.press('h')
    const need = needOf(lead, '彭涛')
    await need.getByText(lead.t('page.need.help')).waitFor()
    const took = Math.round(performance.now() - pressed)
    assert.equal(agent.keys, 1)
    assert.ok(took < 2000, `${took} ms from the key to the floor`)
    await need.getByRole('img', { name: lead.t('seal.person') }).waitFor()
    await need.getByText(new RegExp(lead.t('help.mine', { n: 0 }).replace(/\d+/, '\\d+'))).waitFor()
    console.log(`help key to the lead's floor: ${took} ms`)

    await need.getByRole('button', { name: lead.t('page.take_over') }).click()
    await lead.sees('你算个什么东西', lead.page.getByRole('log'))
    await lead.sees('等了二十天', lead.page.getByRole('log'))
    await lead.page.getByRole('toolbar', AT_LIVE(lead)).waitFor()
    await agent.page
      .getByText(/暂不可用，至/)
      .first()
      .waitFor()

    // What is kept is how the help came out. No page has a word about how he did, and nothing can be made of it.
    const { rows, figures } = await lead.asks<{ rows: { outcome: string }[]; figures: { asked: number } }>(
      '/api/help/figures',
    )
    assert.deepEqual([rows[0]?.outcome, figures.asked], ['taken_over', 1])
    for (const who of ['han', 'gao', 'shenlan'])
      assert.doesNotMatch(
        JSON.stringify(await (await seat(who)).asks('/api/wins')),
        /彭涛|"\w*(?:score|rating|rank)\w*":/,
        who,
      )
    const tried = await house.phone.tries({ to: 'pengtao', from: FROM(4), language: 'zh-Hans' })
    assert.deepEqual([tried.status, tried.said.refusal?.code], [409, 'agent.unavailable'])
    await house.phone.hangsUp(contact)
  }),
)

test(
  'When his lead does not come, the next is asked and sees it as theirs; nobody is scored for it [A14] [S2-30] [X8]',
  scene(async ({ house, seat }) => {
    // His lead has just taken a hard contact over and rests from it, as anybody does.
    await house.pass({ minutes: 60 })
    const [agent, lead, manager] = await Promise.all([seat('heyu'), seat('han'), seat('shenlan')])
    await Promise.all([agent.go('/live'), manager.go('/floor')])
    const contact = await house.phone.rings({ to: 'heyu', from: FROM(5), language: 'zh-Hans' })
    await house.phone.hears(contact, 'customer', ...ABUSE)
    await agent.sees('跟你说话都浪费时间', agent.page.getByRole('log'))
    await lead.does('PUT', '/api/presence', { state: 'available' })
    await agent.press('h')
    const need = needOf(manager, '何雨', manager.t('page.need.help'))
    await need.getByText(/先问了韩静/).waitFor()
    assert.equal(await need.getByRole('button').count(), 1)
    await house.pass({ minutes: 1 / 3 })
    await need.getByText(/轮到你/).waitFor()
    await need.getByRole('button', { name: manager.t('page.act.go') }).click()
    await manager.sees('你算个什么东西', manager.page.getByRole('log'))
    await manager.page.getByRole('button', { name: manager.t('help.out.went_on_alone') }).click()
    await manager.page.getByRole('group', { name: manager.t('help.out.ask') }).waitFor({ state: 'hidden' })
    const { assists } = await manager.asks<{ assists: { state: string; outcome: string }[] }>(
      `/api/contacts/${contact}/live`,
    )
    assert.deepEqual([assists[0]?.state, assists[0]?.outcome], ['ended', 'went_on_alone'])
    await house.phone.hangsUp(contact)
  }),
)
