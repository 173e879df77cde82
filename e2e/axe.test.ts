import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGES } from '#kernel/language.ts'
import { SAMPLES } from '#testing/sample-files.ts'
import { AXE, scrollsSideways, violations } from './stage/axe.ts'
import { aCaseToDecide } from './stage/cases.ts'
import { tellHistory } from './stage/lane.ts'
import { opened, type Stage } from './stage/scene.ts'
import type { Seat } from './stage/seat.ts'

const scene = opened()
const THEMES = ['light', 'dark'] as const
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

type Place = { name: string; who: string; path: string; ready(seat: Seat): Promise<unknown> }

/** Every page of the house, with something on it. */
async function places(stage: Stage): Promise<readonly Place[]> {
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
    { name: 'floor', who: 'guo', path: '/floor', ready: (at) => at.page.locator('.sy-need').first().waitFor() },
    {
      name: 'a lead beside a contact',
      who: 'guo',
      path: `/contacts/${running}`,
      ready: (at) => at.page.locator('.sy-said').first().waitFor(),
    },
    { name: 'day', who: 'chen', path: '/day', ready: (at) => at.sees('查完回電') },
    { name: 'what is mine alone', who: 'chen', path: '/mine', ready: heading },
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

/** Somebody at the counter, with a photo, about something that smokes. */
async function aWalkIn(house: Stage['house'], by: Seat): Promise<string> {
  const headers = { origin: house.address }
  const made = await by.page.request.post(`${house.address}/api/cases`, {
    headers,
    data: {
      channel: 'counter',
      queue: 'orders',
      language: 'zh-Hant',
      customer: { phone: '0900-888-104' },
      words: '檯燈插上去就冒煙。',
      remedy: 'asked_not_stated',
      assessment: { safety: 'acute', severity: 'grave' },
      adjustment: { basis: 'told_by_customer', instruction: '請用文字聯絡，不要打電話' },
    },
  })
  const { case: opened } = (await made.json()) as { case: { id: string } }
  const at = `${house.address}/api/cases/${opened.id}/files?name=lamp.jpg`
  const type = { 'content-type': 'application/octet-stream' }
  await by.page.request.post(at, { headers: { ...headers, ...type }, data: Buffer.from(SAMPLES['image/jpeg']) })
  return opened.id
}

/** A wording that is often broken, an order that is late by it, and a courier who said yes. */
async function lateOrder({ house, seat }: Stage): Promise<string> {
  const [liang, huang, orders] = await Promise.all([seat('liang'), seat('huang'), house.system('contacts')])
  const of = { service: 'delivery', lane: '台北' }
  await tellHistory(orders, await house.now(), of.lane)
  const wording = { ...of, words: '次日達', minutes: 1440, owner: 'liang' }
  await liang.does('POST', '/api/standards', wording)
  await liang.does('POST', '/api/claims', { ...wording, publishedIn: '網站首頁', found: true })
  const at = new Date((await house.now()).getTime() + 60_000).toISOString()
  await orders.tells('/api/orders', {
    ...of,
    ref: 'R-axe',
    queue: 'orders',
    language: 'zh-Hant',
    customer: { phone: '0900-888-109', name: '路小姐' },
    words: '直立吊燈',
    orderedAt: new Date(Date.parse(at) - 120_000).toISOString(),
    steps: [{ key: '出庫', by: at }],
  })
  await house.pass({ minutes: 2 })
  const found = await huang.asks<{ cases: { id: string }[] }>(`/api/cases?words=${encodeURIComponent('直立吊燈')}`)
  const id = found.cases[0]?.id ?? ''
  const asked = { kind: 'courier', source: '城北速運', channel: 'phone', words: '到哪了' }
  await huang.does('POST', `/api/cases/${id}/chases`, asked)
  const { chases } = await huang.asks<{ chases: { id: string; kind: string }[] }>(`/api/cases/${id}/chain`)
  const courier = chases.find((it) => it.kind === 'courier')?.id
  const promised = new Date(Date.parse(at) + 3_600_000).toISOString()
  await huang.does('PUT', `/api/chases/${courier}/answer`, { words: '馬上', promised })
  return id
}

test(
  'No page keeps anybody out: three languages, light and dark, wide and narrow',
  scene(async (stage) => {
    const found: string[] = []
    const all = await places(stage)
    const rounds = LANGUAGES.flatMap((language) => all.map((place) => ({ language, place })))
    const look = async () => {
      for (let next = rounds.shift(); next; next = rounds.shift()) {
        const { language, place } = next
        const at = await stage.seat(place.who, { language })
        await at.go(place.path)
        await place.ready(at)
        await at.page.evaluate(AXE)
        await at.page.addStyleTag({ content: '* { transition: none !important; animation: none !important }' })
        for (const size of SIZES)
          for (const colorScheme of THEMES) {
            await at.page.setViewportSize(size)
            await at.page.emulateMedia({ colorScheme })
            if (await scrollsSideways(at.page))
              found.push(`${place.name}, ${language}, ${size.width}: scrolls sideways`)
            for (const wrong of await violations(at.page, colorScheme === 'dark'))
              found.push(`${place.name}, ${language}, ${colorScheme}, ${size.width}: ${wrong}`)
          }
        await at.page.context().close()
      }
    }
    await Promise.all([look(), look()])
    assert.deepEqual(found, [])
  }),
)
