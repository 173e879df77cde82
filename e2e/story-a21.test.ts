import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opened } from './stage/scene.ts'
import { PHONE, type Seat } from './stage/seat.ts'

const scene = opened()
const TSAI = { name: '蔡文彬', phone: '0900-333-321' }
const SORRY = '那天我對接電話的小姐吼，是我不對，請幫我跟她說對不起。'
const TIRED = '你是聽不懂人話嗎，廢物。'

type Day = {
  thanks: readonly { kind: string; words: string; case: { id: string } }[]
  exposure: readonly unknown[]
  corrections: readonly unknown[]
}
type Case = { state: string; demands: readonly unknown[]; promises: readonly unknown[]; need: string }

test(
  'A man who shouted says sorry on his page; it reaches the woman who took the call, and changes nothing else [A21] [S3-56]',
  scene(async ({ house, seat }) => {
    const [mei, chen] = await Promise.all([seat('mei'), seat('chen')])
    const { link, id } = await shoutedAt(house, mei)
    const before = await standing(mei, id)

    // A day later, on his phone, with what he means to say in his own words.
    await house.pass({ hours: 20 })
    const tsai = await seat('customer', { size: PHONE })
    await tsai.go(link)
    await tsai.page.getByRole('button', { name: tsai.t('mine.thank') }).click()
    await tsai.page.getByLabel(tsai.t('mine.kind.apology')).check()
    await tsai.page.getByLabel(tsai.t('mine.apology.ask')).fill(SORRY)
    await tsai.page.getByRole('button', { name: tsai.t('mine.send') }).click()
    await tsai.sees(tsai.t('mine.sent'))
    await tsai.sees(SORRY)

    // It is on her own day, with the case it belongs to. On nobody else's.
    await mei.go('/day')
    const said = mei.page.getByRole('blockquote').filter({ hasText: SORRY })
    await mei.sees(mei.t('day.apology'), said)
    assert.ok(!(await chen.asks<Day>('/api/day')).thanks.some((it) => it.words === SORRY))
    await said.getByRole('button').click()
    const section = mei.page.getByRole('region', { name: mei.t('customer.title') })
    await mei.sees(SORRY, section)
    await mei.sees(mei.t('customer.reply.free'), section)

    // Nothing follows from it by itself: not for him, and not for what was done to her [P25].
    const after = await standing(mei, id)
    assert.deepEqual(after.case, before.case)
    assert.deepEqual(after.day.exposure, before.day.exposure, 'what she bore is not taken back')
    assert.deepEqual(after.day.corrections, before.day.corrections, 'nobody owes an answer to it')

    // She may leave it, or send one line back; he reads the line and no name.
    await section.getByLabel(mei.t('customer.reply')).fill('收到了，謝謝您，蘇美珊')
    await section.getByRole('button', { name: mei.t('customer.reply.send') }).click()
    await mei.sees(mei.t('customer.replied'), section)
    await tsai.page.reload()
    await tsai.sees('收到了，謝謝您，同事')
    await tsai.seesNo('蘇美珊')
  }),
)

/** He swore at her and she took the case; the page is his. */
async function shoutedAt(house: Parameters<Parameters<typeof scene>[0]>[0]['house'], mei: Seat) {
  const call = await house.phone.rings({ to: 'mei', from: TSAI })
  await house.phone.hears(call, 'customer', TIRED)
  const heard = await mei.asks<{ utterances: { id: string; who: string }[] }>(`/api/contacts/${call}/live`)
  const utterance = heard.utterances.find((it) => it.who === 'customer')?.id
  const counted = await mei.does('PUT', `/api/contacts/${call}/marks`, {
    utterance,
    kind: 'insult',
    counts: true,
  })
  assert.equal(counted.status, 200)
  await house.phone.hangsUp(call)
  const due = new Date((await house.now()).getTime() + 72 * 3_600_000).toISOString()
  const made = await mei.page.request.post(`${house.address}/api/contacts/${call}/wrap-up`, {
    headers: { origin: house.address },
    data: {
      calm: 'no',
      solved: 'no',
      kind: 'complaint',
      case: { title: '沙發刮傷' },
      need: '換一張沒有刮傷的',
      demands: [{ words: '換新的', kind: 'other' }],
      promises: [{ words: '倉庫確認後回電', kind: 'call_back', due }],
    },
  })
  const answer = (await made.json()) as { link: string; case: { id: string } }
  return { link: new URL(answer.link).pathname, id: answer.case.id }
}

async function standing(mei: Seat, id: string) {
  const day = await mei.asks<Day>('/api/day')
  const { state, demands, promises, need } = await mei.asks<Case>(`/api/cases/${id}`)
  return { day, case: { state, demands, promises, need } }
}
