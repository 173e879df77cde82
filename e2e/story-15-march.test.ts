import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooses } from './stage/places.ts'
import { opened } from './stage/scene.ts'

const scene = opened()
const REASON = '消費者日來電多，讓剛接過難接的人緩一緩'

test(
  'A manager plans 15 March, sees what Guard costs before it is saved, and on the day a lead reads why each contact went where it did [S2-31] [S2-34]',
  scene(async ({ house, seat }) => {
    // Before the day: what would it be like, with longest-idle beside.
    const tsai = await seat('tsai')
    const { page, t } = tsai
    await tsai.go('/plan')
    await page.getByLabel(t('whatif.heads')).fill('24')
    await chooses(tsai, t('whatif.day'), t('whatif.event.consumer_day'))
    await page.getByRole('radio', { name: t('whatif.preset.guard') }).check()
    await page.getByRole('button', { name: t('whatif.run'), exact: true }).click()
    const answer = page.getByRole('region', { name: t('whatif.figures') })
    await answer.waitFor({ timeout: 120_000 })
    await tsai.sees(t('whatif.baseline'), answer)
    await answer.getByLabel(t('whatif.save.name')).fill('三月十五')
    await answer.getByRole('button', { name: t('whatif.save'), exact: true }).click()
    await answer.getByRole('link', { name: t('whatif.use') }).click()

    // The preset of the plan is chosen there; its price stands before the reason, and the reason before the saving.
    const form = page.getByRole('region', { name: t('modes.save.title', { preset: t('modes.preset.guard') }) })
    const guard = page.getByRole('article').filter({ hasText: t('modes.does.guard') })
    await guard.getByRole('table', { name: t('modes.preset.guard') }).waitFor({ timeout: 120_000 })
    await form.getByRole('textbox', { name: t('modes.reason') }).fill(REASON)
    await form.getByRole('button', { name: t('modes.save') }).click()
    await form.waitFor({ state: 'hidden' })
    const now = await tsai.asks<{ decides: { preset: string } }>('/api/routing-rule')
    assert.equal(now.decides.preset, 'guard')

    // The day: three are here, and four customers call.
    const agents = await Promise.all(['ting', 'fang', 'mei'].map((key) => seat(key)))
    for (const agent of agents) await agent.does('PUT', '/api/presence', { state: 'available' })
    const calls: string[] = []
    for (const nth of [1, 2, 3])
      calls.push(
        await house.phone.rings({ from: { name: `來電人${nth}`, phone: `0900-315-10${nth}` }, queue: 'billing' }),
      )
    const waits = await house.phone.tries({ from: { name: '來電人4', phone: '0900-315-104' }, queue: 'billing' })
    assert.equal(waits.said.state, 'waiting', 'three people, three voices')

    const guo = await seat('guo')
    const owners = new Set<string>()
    for (const contact of calls) {
      const why = await guo.asks<{ steps: { agent: { name: string }; why: string[]; rule: string | null }[] }>(
        `/api/contacts/${contact}/why`,
      )
      const [step] = why.steps
      assert.ok(step && step.why.length > 0)
      assert.match(step.rule ?? '', /guard/)
      owners.add(step.agent.name)
      await guo.go(`/contacts/${contact}`)
      await guo.page.getByRole('button', { name: guo.t('why.open') }).click()
      const sheet = guo.page.getByRole('dialog')
      await guo.sees(step.agent.name, sheet)
      await guo.sees(step.why[0] ?? '', sheet)
      assert.equal(await sheet.getByText(/保護|休息|請假|生氣|情緒/).count(), 0, 'nothing that is behind a wall')
    }
    assert.equal(owners.size, 3, 'each has one voice, and nobody two')

    // Whoever becomes free takes the one who waits, and that too is told.
    await house.phone.hangsUp(calls[0] ?? '')
    const waited = String(waits.said.id)
    await guo.go(`/contacts/${waited}`)
    await guo.page.getByRole('button', { name: guo.t('why.open') }).click()
    await guo.page.getByRole('dialog').locator('.sy-why').first().waitFor()

    // The day is over: what was put to work for it is ended, with a reason.
    const history = page.getByRole('region', { name: t('modes.history') })
    await history.getByRole('textbox', { name: t('modes.reason') }).fill('消費者日過了')
    await history.getByRole('button', { name: t('modes.end') }).click()
    await tsai.sees(/結束：消費者日過了/, history)
    assert.equal((await tsai.asks<{ decides: { preset: string } }>('/api/routing-rule')).decides.preset, 'neutral')
  }),
)
