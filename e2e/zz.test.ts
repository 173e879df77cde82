import { test } from 'node:test'
import { callLeavesCase } from './stage/cases.ts'
import { opened } from './stage/scene.ts'
import { PHONE } from './stage/seat.ts'

const scene = opened()
test(
  'pictures',
  scene(async ({ house, seat }) => {
    const mei = await seat('mei')
    const from = { name: '王建國', phone: '0900-612-612' }
    const { id, contact } = await callLeavesCase(house, {
      agent: mei,
      to: 'mei',
      from,
      title: '冷氣漏水',
      says: ['冷氣又漏水了'],
      demands: [{ words: '賠我新的冷氣', kind: 'compensation' }],
    })
    const huang = await seat('huang')
    const guo = await seat('guo')
    const tsai = await seat('tsai')
    const j = await huang.asks<{ customer: { id: string } }>(`/api/cases/${id}/journey`)
    for (let n = 0; n < 7; n++) {
      await house.pass({ hours: 20 })
      console.log(
        await tsai.does('POST', '/api/visits', {
          key: crypto.randomUUID(),
          who: { customer: j.customer.id },
          case: id,
          minutes: 20,
          calm: 'no',
          solved: 'unsure',
          words: n === 3 ? '要店長出來' : '',
        }),
      )
    }
    const e = await huang.asks<{ entries: { id: string; kind: string }[] }>(`/api/cases/${id}/journey`)
    for (const it of e.entries.filter((x) => x.kind === 'contact'))
      console.log(await guo.does('PUT', `/api/contacts/${it.id}/news`, { news: false }))
    for (let n = 0; n < 4; n++) {
      await house.pass({ hours: 1 })
      await mei.does('POST', `/api/contacts/${contact}/levers`, { formOffered: true })
    }
    console.log(
      await guo.does('POST', `/api/cases/${id}/stuck`, { words: '同樣的話講了十幾次，櫃檯的同事不敢一個人站' }),
    )
    const shot = async (who: string, path: string, name: string, o: object = {}) => {
      const s = await seat(who, o)
      await s.go(path)
      await s.page.waitForTimeout(1800)
      await s.page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true })
      return s
    }
    const st = await guo.asks<{ now: { id: string } }>(`/api/cases/${id}/stuck`)
    const c = await shot('huang', `/cases/${id}`, 'case')
    await c.page.locator('#case-journey').screenshot({ path: '/tmp/shots/journey.png' })
    await shot('huang', '/conduct/patterns', 'patterns')
    await shot('huang', `/conduct/patterns/${j.customer.id}`, 'one')
    await shot('grace', `/conduct/patterns/${j.customer.id}`, 'one-en', { theme: 'dark', size: PHONE, language: 'en' })
    await shot('huang', `/stuck/${st.now.id}`, 'stuck')
    await shot('wei', `/stuck/${st.now.id}`, 'stuck-c', { size: PHONE })
    await shot('grace', `/stuck/${st.now.id}`, 'stuck-en', { theme: 'dark', size: PHONE, language: 'en' })
    const v = await shot('tsai', '/visit', 'visit', { size: PHONE })
    await v.page.getByLabel(v.t('visit.who')).fill('2612')
    await v.page.waitForTimeout(600)
    await v.page.screenshot({ path: '/tmp/shots/visit2.png' })
    await v.page.getByRole('button', { name: /冷氣漏水/ }).click()
    await v.page.waitForTimeout(300)
    await v.page.screenshot({ path: '/tmp/shots/visit3.png' })
  }),
)
