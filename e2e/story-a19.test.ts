import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooses } from './stage/places.ts'
import { opened, type Stage } from './stage/scene.ts'
import { PHONE, type Seat } from './stage/seat.ts'

const scene = opened()
const WRONG = '颱風警報期間濱江街紅線開放停車，到警報解除為止'
const RIGHT = '濱江街紅線在颱風警報期間沒有開放停車，照常拖吊。'
const FIRE = '那個男的你們把他開除'
const NEXT_TIME = '先查最新的通知，再說可以停'

/** Chen tells somebody where they may park. */
async function tells({ house }: Stage, chen: Seat, from: { name: string; phone: string }, words: string) {
  const contact = await house.phone.rings({ to: 'chen', from, queue: 'public_line' })
  await chen.does('POST', `/api/contacts/${contact}/notes`, { words, basis: 'guess', topic: '颱風停車' })
  await house.phone.hangsUp(contact)
  await chen.does('POST', `/api/contacts/${contact}/wrap-up`, { calm: 'yes', solved: 'yes', kind: 'enquiry' })
  await house.pass({ minutes: 20 })
}

/** The man whose car was towed has called again. Mei wrote down what he asks. */
async function theCase({ house, seat }: Stage, from: { name: string; phone: string }) {
  const mei = await seat('mei')
  const contact = await house.phone.rings({ to: 'mei', from, queue: 'public_line' })
  await house.phone.hangsUp(contact)
  const answer = await mei.page.request.post(`${house.address}/api/contacts/${contact}/wrap-up`, {
    headers: { origin: house.address },
    data: {
      calm: 'no',
      solved: 'no',
      kind: 'complaint',
      case: { title: '照說明停車被拖吊' },
      need: '不要替別人的錯出這筆錢',
      demands: [
        { words: '三千六要賠我', kind: 'compensation' },
        { words: FIRE, kind: 'against_staff' },
      ],
    },
  })
  const { case: made, link } = (await answer.json()) as { case: { id: string }; link: string }
  return { id: made.id, link: new URL(link).pathname }
}

const field = (at: Seat, name: string) => at.page.getByRole('textbox', { name })
const press = (at: Seat, name: string) => at.page.getByRole('button', { name, exact: true }).first().click()

test(
  'A wrong answer is called back from everybody who heard it, and whoever gave it learns instead of being punished [A19] [A1] [S1-8] [S4-70] [S1-22]',
  scene(async (stage) => {
    const { house, seat } = stage
    const [chen, lead, second] = await Promise.all([seat('chen'), seat('guo'), seat('huang')])
    const lin = { name: '林志遠', phone: '0900-333-901' }
    await tells(stage, chen, lin, WRONG)
    await tells(stage, chen, { name: '吳小姐', phone: '0900-333-902' }, '颱風期間濱江街紅線可以停車，警報解除再移')
    await tells(stage, chen, { name: '鄭先生', phone: '0900-333-903' }, '颱風警報期間濱江街紅線不可以停車')
    const one = await theCase(stage, lin)

    // Nobody may call an answer wrong, or look at a colleague, on a demand alone [S1-14].
    await second.go(`/cases/${one.id}`)
    await second.sees(WRONG)
    await second.sees(second.t('reviews.facts_first'))
    const people = await second.asks<{ people: { id: string; name: string }[] }>('/api/people')
    const agent = people.people.find((it) => it.name === '陳柏宇')?.id
    const early = await second.does('POST', `/api/cases/${one.id}/reviews`, { agent })
    assert.equal(early.code, 'review.facts_first')
    await house.knows(one.id, '錄音裡確實說紅線可以停，通知第三版說不行', 'huang')
    await second.page.reload()

    // Everybody who heard the same; the one who heard the opposite stands beside the list [S1-8].
    await press(second, second.t('statements.this_was_wrong'))
    await field(second, second.t('statements.because')).fill('紅線沒有開放')
    await press(second, second.t('statements.find'))
    await second.sees(second.t('statements.found', { n: 1 }))
    await second.sees('警報解除再移')
    await second.page.locator('.sy-recall-list summary').click()
    await second.sees(second.t('statements.reason.other_way'))
    await field(second, second.t('statements.right.zh-Hant')).fill(RIGHT)
    await press(second, second.t('statements.confirm', { n: 1 }))
    await second.sees(second.t('statements.progress', { all: 1, told: 1, reached: 0, left: 1 }))
    await press(second, second.t('shell.close'))

    // The words against him are kept from him until his lead has talked with him [S1-14].
    await chen.go(`/cases/${one.id}`)
    await chen.sees('三千六要賠我')
    assert.equal(await chen.page.getByText(FIRE).count(), 0)
    await chen.seesNo(chen.t('reviews.mine'))

    // His lead opens the look, tells him in person, and he answers before anything is found [P22].
    await lead.go(`/cases/${one.id}`)
    await lead.page.getByText(lead.t('reviews.open')).first().click()
    await chooses(lead, lead.t('reviews.agent'), '陳柏宇')
    await lead.page.getByRole('button', { name: lead.t('reviews.open') }).click()
    await field(lead, lead.t('reviews.tell.words')).fill('颱風停車那一通，說明和通知不一樣，想聽你說')
    await press(lead, lead.t('reviews.tell.done'))
    await lead.sees(lead.t('reviews.stage.told'))
    await chen.go('/day')
    await chen.sees('想聽你說')
    await field(chen, chen.t('reviews.answer')).fill('我看的是舊的內容，通知是上班中途發的')
    await press(chen, chen.t('reviews.answer.send'))

    // The house is asked first; what it brought about is met with growth alone [S1-22] [X15].
    await lead.sees('通知是上班中途發的')
    await answers(lead)
    await press(lead, lead.t('reviews.find'))
    await lead.sees(lead.t('reviews.measure.growth_only'))
    await field(lead, lead.t('reviews.plan.what')).fill('一起走一次通知的流程')
    await chooses(lead, lead.t('reviews.plan.helper'), '蘇美珊')
    await field(lead, lead.t('reviews.plan.signs')).fill('下次先查通知')
    await press(lead, lead.t('reviews.decide'))
    await lead.sees(lead.t('reviews.stage.decided'))

    // He reads "a misunderstanding", says what he would do next time, and who helps him [S4-70].
    await chen.sees(chen.t('reviews.misunderstanding'))
    await field(chen, chen.t('reviews.next_time')).fill(NEXT_TIME)
    await press(chen, chen.t('reviews.next_time.keep'))
    await lead.sees(NEXT_TIME)
    const mei = await seat('mei')
    await mei.go('/day')
    await mei.sees(mei.t('reviews.helping', { name: '陳柏宇' }))
    assert.equal(await mei.page.getByText('通知是上班中途發的').count(), 0)

    await neverOutside(stage, one)
  }),
)

/** What follows from the answers, as the lead clicks it. */
async function answers(lead: Seat) {
  const says = (
    question: 'notice_reached' | 'article_right' | 'load_usual' | 'prepared' | 'procedure_followed',
    answer: 'yes' | 'no',
  ) =>
    lead.page
      .getByRole('radiogroup', { name: lead.t(`reviews.ask.${question}`) })
      .getByText(lead.t(`reviews.${answer}`), { exact: true })
      .click()
  await says('notice_reached', 'no')
  await says('article_right', 'no')
  await says('load_usual', 'yes')
  await says('prepared', 'yes')
  await says('procedure_followed', 'no')
  await field(lead, lead.t('reviews.customer_account')).fill('照說的停了，還是被拖走')
  await field(lead, lead.t('reviews.why')).fill('通知沒有送到他眼前')
  await chooses(lead, lead.t('reviews.class'), lead.t('reviews.class.system_induced'))
}

/** Nothing reaches hr, the customer or anybody outside the room. */
async function neverOutside({ seat }: Stage, one: { id: string; link: string }) {
  const hr = await seat('hsu')
  await hr.go(`/cases/${one.id}`)
  await hr.sees('照說明停車被拖吊')
  const { reviews } = await hr.asks<{ reviews: unknown[] }>(`/api/cases/${one.id}/reviews`)
  assert.deepEqual(reviews, [])
  const lin = await seat('customer', { size: PHONE })
  await lin.go(one.link)
  await lin.sees(lin.t('mine.need', { need: '不要替別人的錯出這筆錢' }))
  for (const hidden of [NEXT_TIME, '通知是上班中途發的', '陳柏宇', '公司造成的'])
    assert.equal(await lin.page.getByText(hidden).count(), 0, hidden)
}
