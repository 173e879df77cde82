import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellHistory, until } from './stage/lane.ts'
import { opened } from './stage/scene.ts'
import { PHONE } from './stage/seat.ts'

const scene = opened()
const CHAI = { name: '柴岩', phone: '138-0000-9210' }
const LANE = { service: 'delivery', lane: '午餐' }
const LUNCH = '会议餐二十份'
const TUESDAY = 2
/** Most lunches take half an hour to forty minutes. */
const LUNCHES = Array.from({ length: 100 }, (_, nth) => 22 + ((nth * 37) % 24))

type Messages = { messages: { address: string; words: string }[] }
type Cases = { cases: { id: string; openedAt: string }[] }

test(
  'Lunch is late: at ten to one the house knows and says so, two hours before anybody would have called [A10]',
  scene(async ({ house, seat }) => {
    const [pengtao, han] = await Promise.all([seat('pengtao'), seat('han')])
    const [orders, post] = await Promise.all([house.system('contacts'), house.system('messages')])
    const noon = await until(house, TUESDAY, 12)
    await tellHistory(orders, noon, LANE.lane, LUNCHES)
    const at = (minutes: number) => new Date(noon.getTime() + minutes * 60_000).toISOString()
    const found = async () => (await han.asks<Cases>(`/api/cases?words=${encodeURIComponent(LUNCH)}`)).cases.at(0)

    // On the scale of minutes the same house says minutes [S3-49].
    const may = await pengtao.asks<{ sentence: string; cannotTell: string | null }>(
      `/api/sayable?service=${LANE.service}&lane=${encodeURIComponent(LANE.lane)}&language=zh-Hans`,
    )
    assert.match(may.sentence, /^一般在 12:\d\d 前，十次有九次在 12:\d\d 前$/)

    await orders.tells('/api/orders', {
      ref: 'L-9210',
      ...LANE,
      queue: 'orders',
      language: 'zh-Hans',
      customer: { ...CHAI },
      words: LUNCH,
      orderedAt: noon.toISOString(),
      dueAt: at(45),
      need: { by: at(60), why: '十二点四十五开会用' },
      steps: [{ key: '取餐', by: at(30) }],
    })
    await house.pass({ minutes: 25 })
    await orders.tells('/api/outcomes/L-9210/steps', { service: LANE.service, key: '取餐', at: at(25) })
    await house.pass({ minutes: 24 })
    assert.equal(await found(), undefined, 'nobody is alarmed before its time')
    await house.pass({ minutes: 1 })
    const one = await found()
    assert.equal(Math.round((Date.parse(one?.openedAt ?? '') - noon.getTime()) / 60_000), 50)

    // He is told first, while something can still be done, and chooses without calling.
    const { messages } = await post.asks<Messages>('/api/messages')
    const told = messages.filter((it) => it.address === CHAI.phone)
    assert.equal(told.length, 1)
    assert.match(told[0]?.words ?? '', /会议餐二十份.*1 继续加急送/)
    const chai = await seat('customer', { size: PHONE, language: 'zh-Hans' })
    await chai.go(new URL(/https?:\/\/\S+/.exec(told[0]?.words ?? '')?.[0] ?? '').pathname)
    await chai.page.getByRole('button', { name: chai.t('mine.way.rush') }).waitFor()

    // At one the meeting has begun: bringing it is withdrawn, and nobody is offered a cold lunch as a solution.
    await house.pass({ minutes: 10 })
    await chai.page.reload()
    await chai.page.getByRole('button', { name: chai.t('mine.way.cancel') }).waitFor()
    assert.equal(await chai.page.getByRole('button', { name: chai.t('mine.way.rush') }).count(), 0)
    await chai.page.getByRole('button', { name: chai.t('mine.way.cancel') }).click()
    await chai.sees(chai.t('mine.choice.taken', { way: chai.t('mine.way.cancel') }))

    // The kitchen was asked by itself, again after twenty minutes, and asking is no success.
    await pengtao.go(`/cases/${one?.id}`)
    await pengtao.sees(pengtao.t('claims.chase.by_itself'))
    await pengtao.sees(pengtao.t('claims.state.cancelled'))
    const { sources } = await han.asks<{ sources: { source: string; changed: number }[] }>('/api/chase-sources')
    assert.equal(sources.find((it) => it.source === LANE.service)?.changed, 0)

    // Two hours on he has been told twice, has his money, and nobody has chased a cancelled lunch.
    await house.pass({ minutes: 60 })
    const chain = await han.asks<{ chases: { nth: number }[] }>(`/api/cases/${one?.id}/chain`)
    assert.deepEqual(
      chain.chases.map((it) => it.nth),
      [1],
    )
  }),
)
