import { aCaseToDecide } from './cases.ts'
import { aWalkIn, lateOrder } from './cases-seen.ts'
import type { Stage } from './scene.ts'
import type { Seat } from './seat.ts'

type Place = { name: string; who: string; path: string; ready(seat: Seat): Promise<unknown> }

/** Every page of the house, with something on it. */
export async function places(stage: Stage): Promise<readonly Place[]> {
  const { house, seat } = stage
  const { phone } = house
  const from = (nth: number) => ({ name: '路小姐', phone: `0900-888-10${nth}` })
  const running = await phone.rings({ to: 'mei', from: from(1), waited: 300, transfers: 1, heard: '帳單' })
  await phone.hears(running, 'agent', '是這樣的，因為系統在月底結帳，所以會晚一天。')
  await phone.hears(running, 'customer', '這樣說不通，我不接受。', '廢物，你算什麼東西。錢要賠我三千六。')
  const ended = await phone.rings({ to: 'fang', from: from(2) })
  await phone.hears(ended, 'customer', '你算什麼東西，那個男的你們把他開除。')
  await phone.hears(ended, 'agent', '明天下午五點前主管回電給您。')
  await phone.hangsUp(ended)
  const wrapped = await phone.rings({ to: 'chen', from: from(3) })
  await phone.hangsUp(wrapped)
  const chen = await seat('chen')
  const due = new Date((await house.now()).getTime() + 3_600_000).toISOString()
  const made = await chen.page.request.post(`${house.address}/api/contacts/${wrapped}/wrap-up`, {
    headers: { origin: house.address },
    data: {
      calm: 'no',
      solved: 'no',
      kind: 'complaint',
      case: { title: '帳單重複扣款' },
      need: '把錢退回來',
      demands: [{ words: '退 1,200 元', kind: 'refund' }],
      promises: [{ words: '查完回電', kind: 'call_back', due }],
    },
  })
  const { link, case: opened } = (await made.json()) as { link: string; case: { id: string } }
  const mei = await seat('mei')
  await mei.does('POST', `/api/contacts/${running}/help`)
  const heard = await mei.asks<{ utterances: { id: string; who: string }[] }>(`/api/contacts/${running}/live`)
  const refused = heard.utterances.find((it) => it.who === 'customer')?.id
  await mei.does('PUT', `/api/contacts/${running}/corrections/${refused}/not_accepted`, { says: 'not_this' })
  const guo = await seat('guo')
  const walkIn = await aWalkIn(house, guo)
  const late = await lateOrder({ house, seat })
  const troubled = await aCaseToDecide(stage)
  await (await seat('wei')).does('POST', '/api/organisation/assessments')
  const heading = (seat: Seat) => seat.page.getByRole('heading', { level: 1 }).first().waitFor()
  return [
    { name: 'sign-in', who: 'visitor', path: '/', ready: (at) => at.page.locator('.sy-sign-person').first().waitFor() },
    { name: 'live, waiting', who: 'ting', path: '/live', ready: heading },
    { name: 'live, running', who: 'mei', path: '/live', ready: (at) => at.page.locator('.sy-said').first().waitFor() },
    {
      name: 'live, a reason open and one struck',
      who: 'mei',
      path: '/live',
      ready: async (at) => {
        await at.page.locator('.sy-mark.is-rejected').first().waitFor()
        await at.page.locator('.sy-mark.is-conduct').first().focus()
        await at.page.locator('.sy-reason').first().waitFor()
      },
    },
    { name: 'wrap-up', who: 'fang', path: '/live', ready: (at) => at.sees(at.t('wrap.two')) },
    { name: 'queues', who: 'guo', path: '/queues', ready: (at) => at.sees(at.t('queues.colleagues')) },
    { name: 'floor', who: 'guo', path: '/floor', ready: (at) => at.page.locator('.sy-need').first().waitFor() },
    { name: 'what if', who: 'guo', path: '/plan', ready: heading },
    {
      name: 'a lead beside a contact',
      who: 'guo',
      path: `/contacts/${running}`,
      ready: (at) => at.page.locator('.sy-said').first().waitFor(),
    },
    { name: 'day', who: 'chen', path: '/day', ready: (at) => at.sees('查完回電') },
    { name: 'what is mine alone', who: 'chen', path: '/mine', ready: heading },
    { name: 'exposure', who: 'shenlan', path: '/exposure', ready: heading },
    { name: 'care plans', who: 'tsai', path: '/care-plans', ready: heading },
    { name: 'articles', who: 'gao', path: '/articles', ready: heading },
    { name: 'cases', who: 'guo', path: '/cases', ready: (at) => at.page.locator('.sy-inbox-row').first().waitFor() },
    {
      name: 'one case',
      who: 'guo',
      path: `/cases/${opened.id}`,
      ready: (at) => at.page.getByRole('heading', { name: '帳單重複扣款' }).first().waitFor(),
    },
    {
      name: 'decisions',
      who: 'huang',
      path: `/decisions/${troubled.id}`,
      ready: async (at) => {
        await at.page.locator('.sy-decide').first().waitFor()
        await at.page.locator('.sy-say-card.is-allowed').first().waitFor()
      },
    },
    {
      name: 'organisation',
      who: 'wei',
      path: '/organisation',
      ready: (at) => at.page.locator('.sy-org-paper').waitFor(),
    },
    { name: 'wins', who: 'huang', path: '/wins', ready: (at) => at.page.getByRole('article').first().waitFor() },
    {
      name: 'rows behind a figure',
      who: 'huang',
      path: '/wins',
      ready: async (at) => {
        await at.page.locator('.sy-figure-rows').first().click()
        await at.page.getByRole('dialog').getByRole('table').waitFor()
      },
    },
    {
      name: 'a case with a late order',
      who: 'huang',
      path: `/cases/${late}`,
      ready: (at) => at.page.locator('.sy-claims-unsecured').waitFor(),
    },
    { name: 'claims', who: 'marsh', path: '/claims', ready: (at) => at.page.getByRole('article').first().waitFor() },
    { name: 'house', who: 'nadia', path: '/house', ready: heading },
    { name: 'reader', who: 'nadia', path: '/reader', ready: (at) => at.page.getByRole('table').first().waitFor() },
    { name: 'watch', who: 'visitor', path: '/watch', ready: heading },
    { name: 'my case', who: 'customer', path: new URL(link).pathname, ready: (at) => at.sees('查完回電') },
    {
      name: 'complain',
      who: 'customer',
      path: '/complain',
      ready: async (at) => {
        await heading(at)
        await at.page.getByRole('textbox', { name: at.t('complain.what') }).fill('沙發缺一隻腳。\n你們這些廢物，去死。')
        await at.page.getByRole('button', { name: at.t('complain.send'), exact: true }).click()
        await at.page.locator('.sy-complain-hint').waitFor()
      },
    },
    {
      name: 'a walk-in that concerns safety',
      who: 'guo',
      path: `/cases/${walkIn}`,
      ready: async (at) => {
        await at.page.locator('.sy-intake-safety').waitFor()
        await at.page.getByRole('button', { name: at.t('intake.assess.edit') }).click()
        await at.page.locator('.sy-file').first().waitFor()
      },
    },
    {
      name: 'a new case',
      who: 'mei',
      path: '/cases',
      ready: async (at) => {
        await at.page.getByRole('button', { name: at.t('intake.new') }).click()
        await at.page.getByRole('dialog').getByRole('textbox').first().waitFor()
      },
    },
    { name: 'incidents', who: 'tsai', path: '/conduct/incidents', ready: (at) => at.page.getByRole('table').waitFor() },
    {
      name: 'decisions on access',
      who: 'tsai',
      path: '/conduct/standings',
      ready: (at) => at.sees(at.t('standings.new')),
    },
    {
      name: 'rights',
      who: 'mei',
      path: '/rights',
      ready: (at) => at.page.getByRole('heading', { level: 2 }).first().waitFor(),
    },
    {
      name: 'evidence',
      who: 'zheng',
      path: '/evidence',
      ready: (at) => at.page.getByRole('heading', { level: 2 }).first().waitFor(),
    },
    { name: 'gallery', who: 'visitor', path: '/gallery', ready: heading },
  ]
}
