import { SAMPLES } from '#testing/sample-files.ts'
import { tellHistory } from './lane.ts'
import type { Stage } from './scene.ts'
import type { Seat } from './seat.ts'

/** Somebody at the counter, with a photo, about something that smokes. */
export async function aWalkIn(house: Stage['house'], by: Seat): Promise<string> {
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
export async function lateOrder({ house, seat }: Stage): Promise<string> {
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
