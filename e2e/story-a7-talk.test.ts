import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooses, exit } from './stage/places.ts'
import { opened } from './stage/scene.ts'
import type { Seat } from './stage/seat.ts'

const scene = opened()
const NOTED = '她在意的是當著同事被罵'
const press = (at: Seat, name: string) => at.page.getByRole('button', { name, exact: true }).first().click()
const field = (at: Seat, name: string) => at.page.getByRole('textbox', { name })

/** 小芳 is shouted at, warns twice and ends it. */
async function aTirade(fang: Seat, house: Parameters<Parameters<typeof scene>[0]>[0]['house']) {
  const contact = await house.phone.rings({ to: 'fang', from: { name: '賀先生', phone: '0900-555-701' } })
  for (const nth of [1, 2]) {
    await house.phone.hears(contact, 'customer', '廢物，你算什麼東西。')
    await fang.sees(fang.t(nth === 1 ? 'advice.first_warning.say' : 'advice.second_warning.say'))
    await fang.press('w')
    if (nth === 1)
      await exit(fang, 'warn')
        .getByText(fang.t('exit.warn', { n: 1, of: 2 }))
        .waitFor()
    else await exit(fang, 'warn').getByText(fang.t('page.warned_enough')).waitFor()
  }
  await house.phone.hears(contact, 'customer', '你這個廢物。')
  await fang.sees(fang.t('advice.may_end.say'))
  await fang.press('e')
  await exit(fang, 'end').getByText(fang.t('exit.end.armed')).waitFor()
  await fang.press('e')
  await fang.sees(fang.t('wrap.two'))
  return contact
}

test(
  'She asks for a talk and not for her own lead: off the queue at once, the manager comes, and what was right begins [A7] [S4-39] [S4-40] [S4-68] [S4-69] [S4-71]',
  scene(async ({ house, seat }) => {
    const [fang, guo, tsai] = await Promise.all([seat('fang'), seat('guo'), seat('tsai')])
    await fang.go('/live')
    await aTirade(fang, house)

    await fang.go('/day')
    await fang.sees(fang.t('aftercare.talk.ask'))
    await fang.press('l')
    await chooses(fang, fang.t('aftercare.talk.whom'), '蔡宗翰')
    await fang.page.locator('.mantine-MultiSelect-input').click()
    await fang.page.getByRole('option', { name: '郭明哲' }).click()
    await fang.press('Escape')
    await press(fang, fang.t('aftercare.talk.go'))
    await fang.sees(fang.t('aftercare.talk.finding', { names: '蔡宗翰' }))
    const next = { to: 'fang', from: { name: '下一位', phone: '0900-555-702' } }
    assert.equal((await house.phone.tries(next)).status, 409, 'nothing reaches her before anybody has come')

    // Her lead is never asked: not at once, and not when the three minutes are over.
    await house.pass({ minutes: 7 })
    const tasks = await guo.asks<{ talks: unknown[] }>('/api/care-tasks')
    assert.deepEqual(tasks.talks, [])

    // One true thing to begin with, and nothing to write into while they talk.
    await tsai.go('/floor')
    await tsai.sees(tsai.t('caretask.talk', { name: '張筱芳' }))
    await press(tsai, tsai.t('caretask.talk.come'))
    await tsai.sees(tsai.t('talk.support'))
    await tsai.sees(tsai.t('talk.deed.warnings', { n: 2 }))
    assert.equal(await tsai.page.getByRole('textbox').count(), 0)
    await fang.sees(fang.t('aftercare.talk.with', { name: '蔡宗翰' }))
    await press(tsai, tsai.t('aftercare.talk.over'))
    await tsai.page.getByLabel(tsai.t('talk.cause.insult')).check()
    await tsai.page.getByLabel(tsai.t('aftercare.response.break')).check()
    await tsai.page.getByLabel(tsai.t('talk.branch.right'), { exact: true }).check()
    await field(tsai, tsai.t('talk.noted')).fill(NOTED)
    await press(tsai, tsai.t('talk.settle'))
    await tsai.sees(tsai.t('talk.settled'))

    // She reads what follows, and what was noted; her lead reads neither.
    await fang.sees(fang.t('aftercare.talk.right'))
    await fang.sees(fang.t('aftercare.response.unfounded'))
    await fang.sees(NOTED)
    await fang.page
      .getByRole('group', { name: fang.t('aftercare.felt.talk') })
      .getByRole('button', { name: fang.t('aftercare.felt.yes'), exact: true })
      .click()
    await fang.page.getByRole('group', { name: fang.t('aftercare.felt.talk') }).waitFor({ state: 'hidden' })
    await never(guo, fang, tsai)
    const huang = await seat('huang')
    const { promises } = await huang.asks<{ promises: { words: string }[] }>('/api/day')
    assert.ok(promises.some((it) => it.words.includes('不成立')))
  }),
)

/** What her lead, the administrator of the page and any figure must not know. */
async function never(guo: Seat, fang: Seat, tsai: Seat) {
  const { talks } = await fang.asks<{ talks: { id: string }[] }>('/api/aftercare')
  for (const path of ['/api/floor', '/api/care-tasks', '/api/aftercare', '/api/aftercare/figures']) {
    const told = JSON.stringify(await guo.asks(path))
    assert.ok(!told.includes(NOTED) && !told.includes(talks[0]?.id ?? 'no talk'), path)
  }
  const answer = await guo.page.request.get(new URL(`/api/talks/${talks[0]?.id}`, tsai.page.url()).href)
  assert.equal(answer.status(), 404)
}

test(
  'After a slur her own page asks what she needs, her lead is asked to look in, and what she leaves is seen by nobody [A3] [S4-7] [P66] [P68]',
  scene(async ({ house, seat }) => {
    const [jun, guo] = await Promise.all([seat('jun'), seat('guo')])
    await jun.go('/live')
    const contact = await house.phone.rings({ to: 'jun', from: { name: '龐先生', phone: '0900-444-701' } })
    await house.phone.hears(contact, 'customer', '你全家死光光最好')
    await jun.sees('全家死光光', jun.page.getByRole('log'))
    await jun.press('e', 'e')
    await jun.sees(jun.t('wrap.two'))
    await jun.go('/day')
    await jun.sees(jun.t('aftercare.title'))
    const needs = jun.page.getByRole('article', { name: jun.t('aftercare.title') })
    await needs.getByRole('button', { name: jun.t('aftercare.switch') }).click()
    await jun.sees(jun.t('aftercare.state.asked'), needs)

    await guo.go('/floor')
    await guo.sees(guo.t('caretask.look_in', { name: '周品君' }))
    await guo.sees(guo.t('caretask.look_in.prompts'))
    await guo.sees(guo.t('caretask.request.stop_or_switch', { name: '周品君' }))
    assert.equal(await guo.page.getByText('法務協助').count(), 0)
    await press(guo, guo.t('caretask.request.done'))
    await jun.sees(jun.t('aftercare.state.fulfilled'), needs)
    await jun.sees(/郭明哲/, needs)
  }),
)
