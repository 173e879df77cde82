import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AT_LIVE, chooses, exit, needOf } from './stage/places.ts'
import { opened } from './stage/scene.ts'
import { PHONE } from './stage/seat.ts'

const scene = opened()
const LIN = { name: '林志遠', phone: '0900-333-101' }
const TOLD = '河岸路紅線颱風期間開放停車，到警報解除為止'
const PROMISED = '二線主管聽完錄音回電給您'

test(
  'A man who was told the wrong thing is heard once, promised a call, and sees us break and own it [A1]',
  scene(async ({ house, seat }) => {
    const [chen, mei, lead] = await Promise.all([seat('chen'), seat('mei'), seat('guo')])

    const asked = await house.phone.rings({ to: 'chen', from: LIN, queue: 'public_line' })
    await house.phone.hears(asked, 'customer', '請問颱風天車可以停河岸路的紅線嗎')
    const noted = await chen.does('POST', `/api/contacts/${asked}/notes`, { words: TOLD, basis: 'article' })
    assert.equal(noted.status, 200)
    await house.phone.hears(asked, 'agent', '颱風警報期間河岸路紅線有開放。')
    await house.phone.hangsUp(asked)
    await chen.go('/live')
    await chen.page
      .getByRole('group', { name: chen.t('wrap.calm') })
      .getByText(chen.t('wrap.yes'))
      .click()
    await chen.page
      .getByRole('group', { name: chen.t('wrap.solved') })
      .getByText(chen.t('wrap.yes'))
      .click()
    await chen.page.getByRole('button', { name: chen.t('wrap.finish') }).click()
    await chen.sees(chen.t('page.not_here'))

    // Two days later, with the story before he answers [S4-56].
    await house.pass({ hours: 46 })
    await Promise.all([mei.go('/live'), lead.go('/floor')])
    const towed = await house.phone.rings({
      to: 'mei',
      from: LIN,
      queue: 'public_line',
      waited: 700,
      transfers: 2,
      heard: '拖吊申訴',
    })
    const panel = mei.page.getByRole('complementary', { name: mei.t('live.story') })
    await mei.sees(TOLD, panel)
    await mei.sees(mei.t('story.basis', { basis: mei.t('page.basis.article') }), panel)
    await mei.sees(/陳柏宇/, panel)
    await mei.sees(mei.t('page.waited', { minutes: 11, transfers: 2 }), panel)
    await mei.sees(mei.t('advice.own_the_wait.say', { minutes: 11, transfers: 2 }))

    // Anger is answered, and nobody is tempted into a confession [S4-20] [S4-26].
    await house.phone.hears(towed, 'customer', '你們在搞什麼！我照你們說的停，結果車被拖走，罰三千六！氣死我了！')
    await mei.sees(mei.t('advice.hear_anger.say'))
    await mei.sees(mei.t('say.missing', { what: mei.t('page.say.facts') }))
    await house.phone.hears(
      towed,
      'agent',
      '林先生，我聽得出來您非常生氣。',
      '我再確認一次：您問過可以停，結果車被拖、罰了 3,600，對嗎？',
    )
    await house.phone.hears(towed, 'customer', '對，三千六你們要賠我。', '那個男的你們把他開除。')

    // He does not have to tell it twice [S4-63].
    await mei.sees('那個男的你們把他開除', mei.page.getByRole('log'))
    await mei.press('t')
    assert.equal(mei.keys, 1)
    await exit(mei, 'lead').getByText(mei.t('page.assist.asked')).waitFor()
    const need = needOf(lead, '蘇美珊', lead.t('page.need.handover'))
    await need.waitFor()
    await need.getByRole('button', { name: lead.t('page.take_over') }).click()
    await lead.page.getByRole('toolbar', AT_LIVE(lead)).waitFor()
    await lead.sees('結果車被拖走', lead.page.getByRole('log'))
    await lead.sees(TOLD, lead.page.getByRole('complementary', { name: lead.t('live.story') }))

    // Two answers apart, two demands, a promise with an owner and a time [S0-20] [S4-65].
    await lead.press('e', 'e')
    await lead.sees(lead.t('wrap.two'))
    await lead.page
      .getByRole('group', { name: lead.t('wrap.calm') })
      .getByText(lead.t('wrap.unknown'))
      .click()
    await lead.page
      .getByRole('group', { name: lead.t('wrap.solved') })
      .getByText(lead.t('wrap.no'))
      .click()
    await lead.page.getByLabel(lead.t('wrap.need')).fill('不要替別人的錯出這筆錢')
    assert.match(await lead.page.getByLabel(lead.t('wrap.demand.nth', { n: 1 })).inputValue(), /三千六/)
    assert.match(await lead.page.getByLabel(lead.t('wrap.demand.nth', { n: 2 })).inputValue(), /開除/)
    await lead.page.getByRole('button', { name: lead.t('wrap.promise.add') }).click()
    await lead.page.getByLabel(lead.t('wrap.promise.what')).fill(PROMISED)
    await chooses(lead, lead.t('wrap.promise.who'), '蘇美珊')
    await lead.page.getByRole('button', { name: lead.t('wrap.finish') }).click()
    const link = new URL(
      (await lead.page
        .getByText(/\/my\/[\w-]{20,}/)
        .first()
        .textContent()) ?? '',
    ).pathname
    await lead.page.getByRole('button', { name: lead.t('wrap.next') }).click()

    // His own page, on his phone, without a password [S1-18] [S3-34].
    const lin = await seat('customer', { size: PHONE })
    await lin.go(link)
    await lin.sees(PROMISED)
    await lin.sees(lin.t('mine.need', { need: '不要替別人的錯出這筆錢' }))
    await lin.sees(lin.t('mine.done.open'))
    await lin.page.getByRole('button', { name: lin.t('mine.correct') }).click()
    await lin.page.getByLabel(lin.t('mine.correct.ask')).fill('拖吊 1,000，罰單 2,600，你們寫反了')
    await lin.page.getByRole('button', { name: lin.t('mine.send') }).click()
    await lin.sees(lin.t('mine.sent'))
    await lin.page.getByRole('button', { name: lin.t('mine.thank') }).click()
    await lin.page.getByLabel(lin.t('mine.thank.ask')).fill('那位小姐有聽我說完，謝謝她')
    await lin.page.getByRole('button', { name: lin.t('mine.send') }).click()
    await lin.sees('那位小姐有聽我說完')
    await mei.go('/day')
    await mei.sees('那位小姐有聽我說完，謝謝她')
    await mei.sees(PROMISED)

    // What was promised is not done. Everybody sees it, he first.
    await lead.go('/floor')
    await house.pass({ hours: 60 })
    await lin.page.reload()
    await lin.sees(lin.t('mine.head.late'))
    await lin.sees(lin.t('mine.done.late'))
    await mei.sees(mei.t('promise.overdue'))
    await needOf(lead, '蘇美珊', PROMISED).waitFor()

    // The next who answers knows before he says a word, and reads his correction [S1-4].
    const fang = await seat('fang')
    await fang.go('/live')
    const again = await house.phone.rings({ to: 'fang', from: LIN, queue: 'public_line' })
    const before = fang.page.getByRole('complementary', { name: fang.t('live.story') })
    await fang.sees(fang.t('promise.overdue'), before)
    await fang.sees('你們寫反了', before)
    await fang.sees('不要替別人的錯出這筆錢', before)
    await fang.sees(fang.t('advice.own_broken_promise.say', { promise: PROMISED }))
    assert.equal(await before.getByText('開除').count(), 0)
    await house.phone.hangsUp(again)
  }),
)
