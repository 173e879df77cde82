import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AT_LIVE, chooses, exit, needOf } from './stage/places.ts'
import { opened } from './stage/scene.ts'
import { PHONE } from './stage/seat.ts'

const scene = opened()
const ZHOU = { name: '周文彬', phone: '0900-333-801' }
const ISSUES = [
  ['沙發送錯顏色', '物流'],
  ['發票金額不對', '財務'],
  ['說好的師傅沒有來', '物流'],
  ['椅腳鬆脫', '品管'],
] as const
const OFFICE = {
  zone: null,
  calendar: 'taiwan',
  hours: [
    { days: [1, 2, 3, 4, 5], from: '09:00', to: '12:00' },
    { days: [1, 2, 3, 4, 5], from: '13:00', to: '20:00' },
  ],
}
const HOUR = 3_600_000
const DAY = 24 * HOUR

type Owned = { kind: string; ending: string; dueAt: string; words: string; owner: { key: string } }
/** The next Thursday, three in the afternoon in Taipei: 48 hours later nobody works. */
function nextThursday(now: Date): Date {
  const taipei = new Date(now.getTime() + 8 * HOUR)
  const day = new Date(Date.UTC(taipei.getUTCFullYear(), taipei.getUTCMonth(), taipei.getUTCDate(), 15 - 8))
  const ahead = (4 - taipei.getUTCDay() + 7) % 7 || 7
  return new Date(day.getTime() + ahead * DAY)
}

test(
  'Four matters, three departments, days off in between and a sick agent: every promise is met or honestly late [A8]',
  scene(async ({ house, seat }) => {
    const [mei, lead, admin, liang] = await Promise.all([seat('mei'), seat('guo'), seat('nadia'), seat('liang')])
    assert.equal((await admin.does('PUT', '/api/queues/orders/working-time', OFFICE)).status, 200)
    const wait = async (until: Date | number) =>
      house.pass({ minutes: (Number(until) - (await house.now()).getTime()) / 60_000 + 1 / 60 })
    await wait(nextThursday(await house.now()))

    // Very angry, and it hangs on others: one key, one moment to say [S4-28] [S4-29] [S4-30].
    await mei.go('/live')
    const contact = await house.phone.rings({ to: 'mei', from: ZHOU })
    await house.phone.hears(contact, 'customer', '四件事沒有一件做對！氣死我了，你們到底要拖多久！')
    await mei.sees('四件事沒有一件做對', mei.page.getByRole('log'))
    const began = await house.now()
    await mei.press('o')
    await exit(mei, 'ownership')
      .getByText(/簡訊已備好/)
      .waitFor()
    assert.equal(mei.keys, 1)
    const panel = mei.page.getByRole('region', { name: mei.t('promises.owned') })
    for (const [at, [words, department]] of ISSUES.entries()) {
      await panel.getByLabel(mei.t('promises.owned.issue')).nth(at).fill(words)
      await panel.getByLabel(mei.t('tasks.department')).nth(at).fill(department)
    }
    await panel.getByRole('button', { name: mei.t('promises.owned.add') }).click()
    for (const [words] of ISSUES) await mei.sees(words, panel.getByRole('list'))
    await house.phone.hangsUp(contact)

    // One promise for each, the exact moment in writing, and no 48 hours claimed where nobody works.
    const found = await lead.asks<{ cases: { id: string; customer: string | null }[] }>(
      `/api/cases?words=${encodeURIComponent(ZHOU.name)}`,
    )
    const caseId = found.cases.find((it) => it.customer === ZHOU.name)?.id ?? ''
    const owned = async () =>
      (await lead.asks<{ promises: Owned[] }>(`/api/cases/${caseId}/promises`)).promises.filter(
        (it) => it.kind === 'ownership',
      )
    const promised = await owned()
    assert.equal(promised.length, 4)
    const due = new Date(promised[0]?.dueAt ?? '')
    assert.ok(promised.every((it) => it.dueAt === due.toISOString() && !it.words.includes('48')))
    assert.ok(due.getTime() - began.getTime() > 48 * HOUR, 'Saturday is nobody’s working day')
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Taipei', hour: '2-digit', minute: '2-digit' })
    const texts = (await house.messages()).filter((it) => it.address === ZHOU.phone)
    assert.match(texts.at(-1)?.words ?? '', new RegExp(`${clock.format(due)} 前回電給您，4 件事.*休息日`))

    // The time is kept in her day, and the departments have theirs.
    await mei.go('/day')
    await mei.sees(mei.t('promises.kept_free'))
    await liang.go('/day')
    await liang.sees(ISSUES[1][0])
    const task = liang.page.getByRole('listitem').filter({ hasText: ISSUES[1][0] })
    await task.getByLabel(liang.t('tasks.answer')).fill('金额多打一个零，已经重开')
    await task.getByRole('button', { name: liang.t('tasks.save') }).click()
    await liang.seesNo(ISSUES[1][0])

    // She is sick the next day: the lead has it all, and the customer's moment is what it was.
    await wait(began.getTime() + 18 * HOUR)
    await lead.go('/day')
    await lead.page.getByRole('button', { name: lead.t('absence.note') }).click()
    await chooses(lead, lead.t('absence.who'), '蘇美珊')
    await lead.page.getByRole('button', { name: lead.t('absence.save') }).click()
    await lead.sees(lead.t('promises.kept_free'))
    await mei.page.reload()
    await mei.sees(mei.t('promises.handed.off', { from: '蘇美珊', to: '郭明哲' }))
    await mei.seesNo(mei.t('promises.kept_free'))
    assert.deepEqual(
      [...new Set((await owned()).map((it) => `${it.owner.key} ${it.dueAt} ${it.ending}`))],
      [`guo ${due.toISOString()} open`],
    )

    // Over the days off nothing expires in silence, and two hours before the floor says it.
    await wait(due.getTime() - 3 * HOUR)
    await lead.go('/floor')
    assert.equal(await needOf(lead, '郭明哲', ISSUES[0][0]).count(), 0)
    assert.ok((await owned()).every((it) => it.ending === 'open'))
    await wait(due.getTime() - 2 * HOUR)
    await needOf(lead, '郭明哲', ISSUES[0][0]).waitFor()

    // In the half hour of the call nothing else is offered, and missing facts are no reason not to call.
    await wait(due.getTime() - 20 * 60_000)
    const other = await house.phone.tries({ to: 'guo', from: { name: '別人', phone: '0900-333-802' } })
    assert.equal(other.said.refusal?.code, 'agent.unavailable')
    await lead.go(`/cases/${caseId}`)
    await lead.sees(lead.t('promises.call_anyway', { n: 1 }))
    const line = (words: string) => lead.page.locator('.sy-promise-line').filter({ hasText: words })
    const opens = async (words: string) =>
      line(words)
        .getByRole('button', { name: lead.t('promise.act') })
        .click()

    // A voicemail keeps nothing.
    await opens(ISSUES[0][0])
    await line(ISSUES[0][0])
      .getByRole('button', { name: lead.t('promises.try.voicemail') })
      .click()
    await lead.sees(lead.t('promises.tried', { n: 1 }), line(ISSUES[0][0]))
    const tries = line(ISSUES[0][0]).getByRole('button', { name: lead.t('promises.keep.tries') })
    assert.equal(await tries.getAttribute('aria-disabled'), 'true')

    // Then they reach him and say how far they are, of three; the fourth is forgotten.
    for (const [words] of ISSUES.slice(0, 3)) {
      if (words !== ISSUES[0][0]) await opens(words)
      await line(words).getByLabel(lead.t('page.keep.words')).fill('物流還沒查到，明天再告訴您')
      await line(words)
        .getByRole('button', { name: lead.t('promises.keep.reached') })
        .click()
      await line(words).getByText(/做到$/).waitFor()
    }
    await wait(due.getTime() + 60_000)
    await lead.sees(lead.t('promises.broken'), line(ISSUES[3][0]))
    const { link } = await lead.page.request
      .post(new URL(`/api/cases/${caseId}/links`, lead.page.url()).href, {
        data: {},
        headers: { origin: house.address },
      })
      .then((answer) => answer.json() as Promise<{ link: string }>)
    const zhou = await seat('customer', { size: PHONE })
    await zhou.go(new URL(link).pathname)
    await zhou.sees(zhou.t('mine.head.late'))
    await zhou.sees(ISSUES[3][0])
    // What departments were asked is ours, and so is what they have not answered.
    await zhou.seesNo(zhou.t('tasks.title'))

    // Late is kept late, in a word of its own, and it is in no rate as kept.
    await opens(ISSUES[3][0])
    await line(ISSUES[3][0])
      .getByRole('button', { name: lead.t('promises.keep.reached') })
      .click()
    await line(ISSUES[3][0]).getByText(/晚了/).waitFor()
    assert.deepEqual((await owned()).map((it) => it.ending).toSorted(), ['kept', 'kept', 'kept', 'late'])
    await lead.page.getByRole('toolbar', AT_LIVE(lead)).waitFor({ state: 'hidden' })
  }),
)
