import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooses } from './stage/places.ts'
import { opened } from './stage/scene.ts'
import { PHONE, type Seat } from './stage/seat.ts'

const scene = opened()
const SHEN = { name: '沈佳蓉', phone: '0900-322-022' }
const TITLE = '公告沒傳到，車被拖走'
const PROMISED = '客服同仁全部上過颱風公告判讀訓練'

const says = (seat: Seat, question: string, answer: string) =>
  seat.page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click()

test(
  'We said that we would train and did not: a month later the case does not close, and whoever said it reads their own broken word [A22] [S1-15]',
  scene(async ({ house, seat }) => {
    const [mei, huang] = await Promise.all([seat('mei'), seat('huang')])
    const contact = await house.phone.rings({ to: 'mei', from: SHEN, queue: 'orders' })
    await house.phone.hears(contact, 'customer', '你們的人沒看到公告，害我的車被拖走。')
    await house.phone.hangsUp(contact)
    const wrapped = await mei.page.request.post(`${house.address}/api/contacts/${contact}/wrap-up`, {
      data: { calm: 'unsure', solved: 'no', kind: 'complaint', case: { title: TITLE }, need: '不要再有人遇到' },
      headers: { origin: house.address },
    })
    const { case: of, link } = (await wrapped.json()) as { case: { id: string }; link: string }
    const page = `/cases/${of.id}`
    const closing = huang.page
      .locator('section')
      .filter({ has: huang.page.getByRole('heading', { name: huang.t('ending.title') }) })
      .last()
    const button = (who: Seat, name: Parameters<Seat['t']>[0]) => who.page.getByRole('button', { name: who.t(name) })

    // Due, how it was counted, and that nobody pauses it, also by keyboard.
    await huang.go(page)
    await huang.sees(huang.t('clocks.title'))
    const due = huang.page.getByRole('button', { name: `${huang.t('clocks.kind.stage1')} ${huang.t('clocks.how')}` })
    await due.focus()
    await huang.page.getByRole('tooltip').getByText('第 10 個工作天').waitFor()

    // Decided with a reason and evidence. The letter cannot say that anybody is trained: nobody has taken it on.
    await huang.page.getByRole('button', { name: new RegExp(`^${huang.t('ending.decide')}`) }).click()
    await chooses(huang, huang.t('ending.outcome'), huang.t('ending.outcome.partly'))
    await huang.page.getByLabel(huang.t('ending.reason.whole')).first().fill('公告在班中才來，同仁沒有讀到。')
    await huang.page.getByLabel(huang.t('ending.proof')).fill('11:20 錄音、公告第 3 版')
    await huang.page.getByLabel(huang.t('ending.no_remedy')).fill('罰單已由停管處撤銷')
    await huang.page.getByRole('button', { name: huang.t('ending.decide'), exact: true }).click()
    await button(huang, 'ending.letter').click()
    await huang.sees(huang.t('ending.letter.locked', { says: huang.t('assurance.will_train') }))
    const reasons = huang.page.locator('.sy-decisions').getByLabel(huang.t('letter.part.reasons'))
    await reasons.fill('公告在班中才來。我們會安排教育訓練。')
    await button(huang, 'ending.letter.send').click()
    await huang.page.getByRole('status').getByText(huang.t('assurance.will_train')).waitFor()

    // With a real promise behind it, it may be said. That it is done may not.
    const due14 = new Date((await house.now()).getTime() + 14 * 86_400_000).toISOString()
    const promised = await huang.does('POST', `/api${page}/promises`, {
      words: PROMISED,
      due: due14,
      owner: 'huang',
      internal: true,
    })
    assert.equal(promised.status, 200)
    await reasons.fill('公告在班中才來。同仁的訓練已經完成。')
    await button(huang, 'ending.letter.send').click()
    await huang.page.getByRole('status').getByText(huang.t('assurance.has_been_done')).waitFor()
    await reasons.fill('公告在班中才來。我們會安排教育訓練。')
    await button(huang, 'ending.letter.send').click()
    await huang.sees(/申訴期限到/)

    // A month later nothing was done. It does not close for anybody, whatever the customer says.
    await house.pass({ hours: 30 * 24 })
    await mei.go(page)
    await mei.sees(mei.t('closing.internal_open'))
    const end = button(mei, 'ending.do')
    assert.equal(await end.getAttribute('aria-disabled'), 'true')
    const tried = await mei.does('PUT', `/api${page}/closure`, {
      accepted: '客戶說好',
      solved: true,
      because: '罰單撤銷',
      learning: { is: 'nothing', why: '只有這一件' },
    })
    assert.deepEqual([tried.status, tried.code], [409, 'closing.internal_open'])

    // She reads her own word where she works and in her day. For the agent it is not theirs.
    await huang.page.reload()
    await huang.sees(huang.t('ending.open.mine'), closing)
    await huang.sees(PROMISED, closing)
    await mei.sees(PROMISED)
    assert.equal(await mei.page.getByText(mei.t('ending.open.mine')).count(), 0)
    await huang.go('/day')
    await huang.sees(PROMISED)

    // The customer was told what was true then, and is not told today that it is over.
    const shen = await seat('customer', { size: PHONE })
    const fresh = await mei.page.request.post(`${house.address}/api${page}/links`, {
      data: {},
      headers: { origin: house.address },
    })
    const mine = new URL(((await fresh.json()) as { link: string }).link).pathname
    assert.notEqual(mine, new URL(link).pathname)
    await shen.go(mine)
    await shen.sees(shen.t('mine.need', { need: '不要再有人遇到' }))
    assert.equal(await shen.page.getByText(shen.t('mine.head.closed')).count(), 0)

    // Done at last: then it closes, with a cause of the organisation and what it teaches, and both of us hear of it.
    const { open } = await huang.asks<{ open: { id: string; kind: string }[] }>(`/api${page}/closing`)
    const own = open.find((it) => it.kind === 'internal_promise')
    assert.equal((await huang.does('PUT', `/api/promises/${own?.id}/keeping`, { words: '8/14 全員上完' })).status, 200)
    await mei.page.getByRole('button', { name: mei.t('ending.cause'), exact: true }).click()
    for (const [question, answer] of [
      ['ending.q.expectation', 'ending.a.yes'],
      ['ending.q.process', 'ending.a.no'],
      ['ending.q.information', 'ending.a.yes'],
      ['ending.q.claim', 'ending.a.no'],
    ] as const)
      await says(mei, mei.t(question), mei.t(answer))
    await chooses(mei, mei.t('ending.cause.code'), '緊急公告在班中才來')
    await button(mei, 'ending.cause.save').click()
    await mei.sees(mei.t('ending.cause.by', { name: '蘇美珊' }))
    await mei.page.getByLabel(mei.t('ending.accepted')).fill('她說有做就好')
    await says(mei, mei.t('ending.solved'), mei.t('ending.a.yes'))
    await mei.page.getByLabel(mei.t('ending.because'), { exact: true }).fill('罰單撤銷，訓練做完')
    await chooses(mei, mei.t('ending.learning'), mei.t('ending.learning.new_theme'))
    await mei.page.getByLabel(mei.t('ending.learning.words')).fill('緊急公告要有人確認讀到')
    await end.click()
    await mei.sees(mei.t('ending.solved.yes'))
    await mei.sees(mei.t('ending.satisfied.not_answered'))
    await mei.go('/day')
    await mei.sees(mei.t('ending.feed'))
    await mei.sees('緊急公告要有人確認讀到')
    await shen.page.reload()
    await shen.sees(shen.t('mine.head.closed'))
  }),
)
