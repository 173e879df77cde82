import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AXE, scrollsSideways, violations } from './stage/axe.ts'
import { callLeavesCase } from './stage/cases.ts'
import { opened } from './stage/scene.ts'
import type { Seat } from './stage/seat.ts'

const scene = opened()
const SAID = '11:20 說過河濱可以停'

/** The fact is written down, seen and verified; what was lost stands on it. */
async function graded(second: Seat, id: string): Promise<void> {
  const at = `/api/cases/${id}`
  const seen = { evidence: '11:20 的錄音', kind: 'recording' }
  await second.does('POST', `${at}/facts`, { words: SAID, admits: true, seen })
  const { facts } = await second.asks<{ facts: { id: string }[] }>(`${at}/facts`)
  await second.does('PUT', `/api/facts/${facts[0]?.id}/verdict`, { verdict: 'verified' })
  await second.go(`/cases/${id}`)
  await second.page.getByRole('button', { name: second.t('gradesheet.open') }).click()
  const form = second.page.locator('.sy-remedy-fold')
  await form.getByLabel(/^金錢損失 \(/).fill('4020')
  const shownBy = second.t('gradesheet.fact', { what: second.t('gradesheet.money') })
  await form.getByLabel(shownBy, { exact: true }).selectOption({ label: SAID })
  await form.getByRole('button', { name: second.t('gradesheet.compute') }).click()
  await second.sees(/^2 級：賠還損失 4,020 元/)
}

test(
  'An agent asks with one tap for what is above them; the second line gives it with one key, and it is followed until it arrives [S1-11] [S1-35] [S3-37]',
  scene(async ({ house, seat }) => {
    const [chen, second] = await Promise.all([seat('chen'), seat('huang')])
    const { id } = await callLeavesCase(house, {
      agent: chen,
      to: 'chen',
      from: { name: '林志遠', phone: '0900-717-401' },
      title: '拖吊罰單',
      says: ['三千六賠我'],
      demands: [{ words: '賠償三千六和領車四百二', kind: 'compensation' }],
    })
    await graded(second, id)

    // What is mine is given; what is not is asked for in the same act, with an answer by a time.
    await chen.go(`/cases/${id}`)
    await chen.sees(chen.t('remedies.mine', { limit: '300 元' }))
    await chen.page.getByRole('button', { name: chen.t('remedies.ask', { what: '賠還損失 4,020 元' }) }).click()
    await chen.sees(chen.t('remedies.waits.authority'))
    await chen.sees(/前回覆/, chen.page.locator('.sy-remedy'))
    await chen.sees(chen.t('remedies.locked.somebody_else'))
    await chen.page.getByRole('button', { name: chen.t('remedies.could_not') }).click()
    await chen.page.getByRole('button', { name: chen.t('remedies.power.amount') }).click()
    await chen.sees(chen.t('remedies.counted'))

    await second.go(`/decisions/${id}`)
    await second.sees(/核准 賠還損失 4,020 元/)
    await second.page.evaluate(AXE)
    assert.deepEqual(await violations(second.page), [])
    await second.press('g')
    await second.sees(second.t('remedies.state.approved'))
    assert.equal(second.keys, 1)

    await chen.sees(chen.t('remedies.state.approved'))
    const says = async (button: string, ask: string, words: string) => {
      await chen.page.getByRole('button', { name: button, exact: true }).click()
      await chen.page.getByLabel(ask).fill(words)
      await chen.page.locator('.sy-remedy-fold').getByRole('button', { name: button, exact: true }).click()
    }
    await says(chen.t('remedies.send'), chen.t('remedies.send.how'), '匯款 5521')
    await chen.sees(chen.t('remedies.state.sent'))
    await says(chen.t('remedies.receive'), chen.t('remedies.receive.how'), '他在電話裡說收到了')
    await chen.sees(/他在電話裡說收到了/)
  }),
)

test(
  'On a phone, in English and in the dark, the remedy is read whole and nothing scrolls sideways',
  scene(async ({ house, seat }) => {
    const [chen, second] = await Promise.all([seat('chen'), seat('huang')])
    const grace = await seat('grace', { language: 'en', theme: 'dark', size: { width: 360, height: 800 } })
    const { id } = await callLeavesCase(house, {
      agent: chen,
      to: 'chen',
      from: { name: '林志遠', phone: '0900-717-402' },
      title: '拖吊罰單',
      says: ['三千六賠我'],
      demands: [{ words: '賠償三千六和領車四百二', kind: 'compensation' }],
    })
    await graded(second, id)
    await grace.go(`/cases/${id}`)
    await grace.sees(grace.t('remedies.title'))
    await grace.page.getByRole('button', { name: grace.t('remedies.extra') }).click()
    await grace.sees(/comes out of your own allowance/)
    await grace.page.evaluate(AXE)
    assert.deepEqual(await violations(grace.page), [])
    assert.equal(await scrollsSideways(grace.page), false)
  }),
)
