import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { AXE, scrollsSideways, violations } from './stage/axe.ts'
import { opened, type Stage } from './stage/scene.ts'
import { PHONE } from './stage/seat.ts'

const scene = opened()
const HUANG = { name: '黃先生', phone: '0900-444-210' }
const LAI = { name: '賴先生', phone: '0900-444-211' }
const INSTRUCTION = '請改用案件頁面書面往來，由專人回覆'
const REASON = '多次在電話中針對同事'
let standings = 0

/** On the public line: a case, its page, and a decision that how he reaches the office changes. The matter goes on. */
async function restricted({ house, seat }: Stage, from: typeof HUANG, ways: readonly string[], hours = 24 * 60) {
  const mei = await seat('mei')
  const call = await house.phone.rings({ to: 'mei', from, queue: 'public_line' })
  await house.phone.hangsUp(call)
  const made = await mei.page.request.post(`${house.address}/api/contacts/${call}/wrap-up`, {
    headers: { origin: house.address },
    data: {
      calm: 'no',
      solved: 'no',
      kind: 'complaint',
      case: { title: `租金補貼沒有下來 ${++standings}` },
      need: '補貼',
    },
  })
  const { link, case: opened } = (await made.json()) as { link: string; case: { id: string } }
  const now = await house.now()
  const at = (hour: number) => new Date(now.getTime() + hour * 3_600_000)
  const standing = randomUUID()
  await house.inside((tx) =>
    sql`insert into guard.standings (id, house, customer, rung, state, reason, instruction, options, stays_open, issuer,
        drafted_at, approver, approved_at, starts_at, review_at, lapse_at, notified_at)
      select ${standing}, c.house, c.customer, 'R4', 'approved', ${REASON}, ${INSTRUCTION},
        ${JSON.stringify({ how: { ways } })}::jsonb,
        ${['emergency', 'data_rights', 'complaint', 'outside', 'new_matter', ...ways]}::text[],
        (select id from platform.people where role = 'manager' limit 1), ${now},
        (select id from platform.people where role = 'executive' limit 1), ${now}, ${now}, ${at(hours)}, ${at(hours)}, ${now}
      from desk.contacts c where c.id = ${call}`.execute(tx),
  )
  return { mei, link: new URL(link).pathname, caseId: opened.id, standing }
}

test(
  'A citizen who is to write reads on his phone what is open and until when, appeals, and asks what the office holds of him [S4-97] [P49]',
  scene(async (stage) => {
    const { mei, link, caseId } = await restricted(stage, HUANG, ['portal', 'letter'])
    const before = await mei.asks<{ state: string; promises: unknown[] }>(`/api/cases/${caseId}`)
    const he = await stage.seat('customer', { size: PHONE })
    await he.go(link)
    await he.sees(he.t('mine.access'))
    await he.sees(/目前請用案件頁面或信件跟我們聯絡/)
    await he.sees(he.t('mine.access.always'))
    await he.seesNo(REASON)
    await he.page.getByText(he.t('mine.access.disagree'), { exact: true }).click()
    await he.page.getByLabel(he.t('mine.access.words')).fill('我沒有罵人，請重新看')
    await he.page.getByRole('button', { name: he.t('mine.access.send') }).click()
    await he.sees(/您的申訴在/)
    await he.page.getByText(he.t('mine.data'), { exact: true }).click()
    await he.page.getByRole('button', { name: he.t('mine.data.ask') }).click()
    await he.sees(/已收到，案號 A-\d+/)
    await he.page.evaluate(AXE)
    assert.deepEqual(await violations(he.page), [])
    assert.equal(await scrollsSideways(he.page), false)
    assert.deepEqual(await mei.asks(`/api/cases/${caseId}`), before, 'his case goes on as it was')
  }),
)

test(
  'The agent who has asked who it is reads what to do, on the call and on the case, and it goes from the open page when it lapses [P55] [P62]',
  scene(async (stage) => {
    const { mei, caseId } = await restricted(stage, LAI, ['portal'], 3)
    const call = await stage.house.phone.rings({ to: 'mei', from: LAI, queue: 'public_line' })
    await mei.go('/live')
    await mei.sees(mei.t('identity.ask'))
    await mei.page.getByRole('button', { name: mei.t('identity.they'), exact: true }).click()
    const strip = mei.page.getByRole('complementary', { name: mei.t('access.strip') })
    await mei.sees(INSTRUCTION, strip)
    await mei.seesNo(REASON)
    await stage.house.pass({ hours: 3, minutes: 1 })
    await strip.waitFor({ state: 'hidden' })
    await mei.page.getByRole('button', { name: mei.t('identity.undo') }).waitFor()
    await stage.house.phone.hangsUp(call)
    await mei.go(`/cases/${caseId}`)
    await mei.page.getByRole('heading', { level: 2 }).first().waitFor()
    await mei.seesNo(INSTRUCTION)
  }),
)

test(
  'Somebody shouts at reception: one press at the counter stands on the manager’s page, wherever that is [A4]',
  scene(async ({ seat }) => {
    const mei = await seat('mei')
    await mei.go('/counter')
    await mei.page.getByRole('combobox', { name: mei.t('counter.place') }).fill('一樓櫃檯')
    await mei.page.getByRole('button', { name: mei.t('counter.here') }).click()
    await mei.sees(/已通知/)
    const told = (await mei.asks<{ alerts: { asked: string[] }[] }>('/api/site-alerts')).alerts[0]?.asked ?? []
    assert.ok(told.length > 0)
    const guo = await seat('guo', { size: PHONE, theme: 'dark', language: 'en' })
    await guo.go('/cases')
    const alert = guo.page.getByRole('alert').filter({ hasText: '一樓櫃檯' })
    await alert.getByRole('button', { name: guo.t('counter.coming') }).click()
    await mei.sees(/正在過來/)
    await mei.page.getByRole('button', { name: mei.t('counter.over') }).click()
    await mei.sees(mei.t('counter.quiet'))
    await guo.go('/counter')
    await guo.sees(guo.t('agreed.title'))
    await guo.page.evaluate(AXE)
    assert.deepEqual(await violations(guo.page), [])
    assert.equal(await scrollsSideways(guo.page), false)
  }),
)
