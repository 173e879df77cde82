import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooses } from './stage/places.ts'
import { opened, type Stage } from './stage/scene.ts'
import { PHONE, type Seat } from './stage/seat.ts'

const scene = opened()
const FROM = { name: '鄒先生', phone: '0900-333-909' }
const FIRE = '那個女的把她開除，叫她登報道歉'
const TOLD = '早上那一通我聽了，口氣急了一點，想先聽你說'
const HOW_IT_WAS = '前一晚在急診，沒睡，那時候真的接不下去'

const field = (at: Seat, name: string) => at.page.getByRole('textbox', { name })
const press = (at: Seat, name: string) => at.page.getByRole('button', { name, exact: true }).first().click()

/** An insult and an agent who snaps: both happened, and each is its own matter. */
async function theCall({ house, seat }: Stage) {
  const fang = await seat('fang')
  const contact = await house.phone.rings({ to: 'fang', from: FROM })
  await house.phone.hears(contact, 'customer', '廢物，你算什麼東西。沙發晚了三天。')
  await house.phone.hears(contact, 'agent', '那你自己去搬啊。')
  await fang.does('POST', `/api/contacts/${contact}/warnings`)
  await house.phone.hangsUp(contact)
  const answer = await fang.page.request.post(`${house.address}/api/contacts/${contact}/wrap-up`, {
    headers: { origin: house.address },
    data: {
      calm: 'no',
      solved: 'no',
      kind: 'complaint',
      case: { title: '沙發晚了三天，客服口氣不好' },
      need: '沙發送到，有人好好說話',
      demands: [
        { words: '運費退給我', kind: 'refund' },
        { words: FIRE, kind: 'against_staff' },
      ],
    },
  })
  const { case: made, link } = (await answer.json()) as { case: { id: string }; link: string }
  return { id: made.id, contact, link: new URL(link).pathname, fang }
}

type Case = { state: string; demands: { kind: string; state: string; words: string | null }[] }

test(
  '“Fire that agent”: care first, both sides heard, growth and no more, and the matter itself goes on untouched [A9] [S1-9] [S1-14] [S1-40] [S3-33]',
  scene(async (stage) => {
    const { house, seat } = stage
    const { fang, ...one } = await theCall(stage)
    const [lead, second] = await Promise.all([seat('guo'), seat('huang')])
    const before = await second.asks<Case>(`/api/cases/${one.id}`)

    // A demand opens nothing. What is known does [S1-14].
    await second.go(`/cases/${one.id}`)
    await second.sees(second.t('reviews.demanded'))
    await second.sees(second.t('reviews.facts_first'))
    await house.knows(one.id, '錄音裡客服說了「那你自己去搬啊」', 'huang')
    await second.page.reload()
    await second.page.getByText(second.t('reviews.open')).first().click()
    await second.page.getByText(second.t('reviews.own_state')).click()
    await second.page.getByRole('button', { name: second.t('reviews.open') }).click()
    await second.sees(second.t('reviews.stage.care_first'), second.page.getByRole('article'))

    // Nothing goes on until somebody has asked how she is [S1-9].
    const { reviews } = await second.asks<{ reviews: { id: string }[] }>(`/api/cases/${one.id}/reviews`)
    const path = `/api/reviews/${reviews[0]?.id}`
    assert.equal((await lead.does('PUT', `${path}/telling`, { words: TOLD })).code, 'review.care_first')
    await fang.go(`/cases/${one.id}`)
    await fang.sees('運費退給我')
    assert.equal(await fang.page.getByText(FIRE).count(), 0, 'not before her lead has talked with her')
    assert.equal(await fang.page.getByText(fang.t('reviews.mine')).count(), 0)
    await lead.go(`/cases/${one.id}`)
    await lead.sees(lead.t('reviews.care.ask'))
    await press(lead, lead.t('reviews.care.done'))
    await field(lead, lead.t('reviews.tell.words')).fill(TOLD)
    await press(lead, lead.t('reviews.tell.done'))
    await lead.sees(lead.t('reviews.stage.told'))

    // She is heard before anything is found [P22].
    await fang.go('/day')
    await fang.sees(TOLD)
    await field(fang, fang.t('reviews.answer')).fill(HOW_IT_WAS)
    await press(fang, fang.t('reviews.answer.send'))
    await lead.sees(HOW_IT_WAS)
    await finds(lead)
    await neverHarsher(stage, path)

    await field(lead, lead.t('reviews.plan.what')).fill('兩週內排早班，接手時先說一聲')
    await chooses(lead, lead.t('reviews.plan.helper'), '蘇美珊')
    await field(lead, lead.t('reviews.plan.signs')).fill('她說撐得住，也會按求助')
    await press(lead, lead.t('reviews.decide'))
    await lead.sees(lead.t('reviews.stage.decided'))
    await fang.sees(fang.t('reviews.misunderstanding'))
    await fang.sees('兩週內排早班')

    // She disagrees; somebody without a hand in it looks again; a reversal is announced and leaves nothing [S3-54].
    await fang.page.getByText(fang.t('reviews.appeal'), { exact: true }).click()
    await field(fang, fang.t('reviews.appeal.words')).fill('他先罵人，我想請你們一起看')
    await press(fang, fang.t('reviews.appeal.send'))
    await second.sees('我想請你們一起看')
    await field(second, second.t('reviews.appeal.answer')).fill('那通應該由我們更早接手')
    await press(second, second.t('reviews.appeal.reverse'))
    await fang.sees(fang.t('reviews.stage.reversed'))
    await fang.sees('那通應該由我們更早接手')
    assert.equal(await fang.page.getByText('兩週內排早班').count(), 0)

    await untouched(stage, one, before)
  }),
)

/** With every question to the house answered, and both accounts side by side [S4-48] [X15]. */
async function finds(lead: Seat) {
  const questions = ['notice_reached', 'article_right', 'load_usual', 'prepared', 'procedure_followed'] as const
  for (const question of questions)
    await lead.page
      .getByRole('radiogroup', { name: lead.t(`reviews.ask.${question}`) })
      .getByText(
        lead.t(question === 'procedure_followed' || question === 'load_usual' ? 'reviews.no' : 'reviews.yes'),
        {
          exact: true,
        },
      )
      .click()
  await field(lead, lead.t('reviews.customer_account')).fill('沙發晚了，打來還被頂嘴')
  await field(lead, lead.t('reviews.why')).fill('不是針對客人，是撐不住')
  await press(lead, lead.t('reviews.find'))
  await lead.sees(lead.t('reviews.measure.growth_only'))
}

/** No rung of the ladder, by nobody, and nothing that is not on it. */
async function neverHarsher({ house, seat }: Stage, path: string) {
  const by = new Date((await house.now()).getTime() + 86_400_000).toISOString()
  const lead = await seat('guo')
  const { people } = await lead.asks<{ people: { id: string; name: string }[] }>('/api/people')
  const helper = people.find((it) => it.name === '蘇美珊')?.id
  const plan = { what: 'x', helper, by, signs: 'x' }
  for (const measure of ['talk', 'retraining', 'appraisal_note', 'bonus_effect'])
    for (const who of ['guo', 'huang'])
      assert.equal(
        (await (await seat(who)).does('PUT', `${path}/outcome`, { plan, measure })).code,
        'review.growth_only',
      )
  const fired = await lead.does('PUT', `${path}/outcome`, { plan, measure: 'dismissal' })
  assert.equal(fired.status, 400)
  for (const outside of ['gao', 'liang', 'marsh', 'jian', 'wei', 'nadia'])
    assert.equal((await (await seat(outside)).does('PUT', `${path}/finding`, {})).status, 403, outside)
}

/** What the customer asked is where it was, what he said to her is still marked, and his page tells nothing of her. */
async function untouched({ seat }: Stage, one: { id: string; contact: string; link: string }, before: Case) {
  const second = await seat('huang')
  const after = await second.asks<Case>(`/api/cases/${one.id}`)
  assert.deepEqual([after.state, after.demands], [before.state, before.demands])
  assert.equal((await second.asks<{ warnings: number }>(`/api/contacts/${one.contact}/live`)).warnings, 1)
  const zou = await seat('customer', { size: PHONE })
  await zou.go(one.link)
  await zou.sees('沙發送到，有人好好說話')
  for (const hidden of [HOW_IT_WAS, TOLD, '張筱芳', '兩週內排早班', '撐不住'])
    assert.equal(await zou.page.getByText(hidden).count(), 0, hidden)
}
