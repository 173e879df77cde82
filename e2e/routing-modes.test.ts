import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AXE, scrollsSideways, violations } from './stage/axe.ts'
import { opened } from './stage/scene.ts'
import { PHONE } from './stage/seat.ts'

const scene = opened()
type Read = {
  decides: { preset: string; rule: { version: number } | null }
  history: { price: { figures: unknown[] } }[]
}

test(
  'The manager sees what Guard costs here before anything is saved, saves it with a reason, and ends it again [X4]',
  scene(async ({ seat }) => {
    const tsai = await seat('tsai')
    const bare = { preset: 'guard', mode: 'live', reason: '三月來電會變多' }
    assert.deepEqual((await tsai.does('POST', '/api/routing-rules', bare)).code, 'rule.price_unseen')
    await tsai.go('/routing')
    await tsai.sees(tsai.t('modes.truth'))
    await tsai.sees(tsai.t('modes.first'))
    const guard = tsai.page.getByRole('article').filter({ hasText: tsai.t('modes.does.guard') })
    const price = guard.getByRole('table', { name: tsai.t('modes.preset.guard') })
    await price.waitFor()
    await tsai.sees(tsai.t('modes.without'), price)
    await tsai.sees(tsai.t('modes.key.maxOverMean'), price)
    await guard.getByRole('button', { name: tsai.t('modes.choose', { preset: tsai.t('modes.preset.guard') }) }).click()
    const form = tsai.page.getByRole('region', {
      name: tsai.t('modes.save.title', { preset: tsai.t('modes.preset.guard') }),
    })
    await form.getByRole('textbox', { name: tsai.t('modes.reason') }).fill(bare.reason)
    await form.getByRole('button', { name: tsai.t('modes.save') }).click()
    await form.waitFor({ state: 'hidden' })
    const history = tsai.page.getByRole('region', { name: tsai.t('modes.history') })
    await tsai.sees(tsai.t('modes.version', { n: 1 }), history)
    const saved = await tsai.asks<Read>('/api/routing-rule')
    assert.equal(saved.decides.preset, 'guard')
    assert.equal(saved.history[0]?.price.figures.length, 7)
    await tsai.page.evaluate(AXE)
    assert.deepEqual(await violations(tsai.page), [])
    await history.getByRole('textbox', { name: tsai.t('modes.reason') }).fill('先回到原來的')
    await history.getByRole('button', { name: tsai.t('modes.end') }).click()
    await tsai.sees(/結束：先回到原來的/, history)
    assert.equal((await tsai.asks<Read>('/api/routing-rule')).decides.preset, 'neutral')
    const moira = await seat('moira', { size: PHONE, theme: 'dark', language: 'en' })
    await moira.go('/routing')
    await moira.sees(moira.t('modes.truth'))
    await moira.sees(moira.t('modes.key.extraStaff'))
    await moira.page.evaluate(AXE)
    assert.deepEqual(await violations(moira.page), [])
    assert.equal(await scrollsSideways(moira.page), false)
  }),
)
