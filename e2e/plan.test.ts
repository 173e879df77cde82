import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooses } from './stage/places.ts'
import { opened } from './stage/scene.ts'
import { PHONE } from './stage/seat.ts'

const scene = opened()

test(
  'A lead plans 15 March for sixty heads, sees longest-idle beside it, and finds the plan again [P106]',
  scene(async ({ seat }) => {
    const lin = await seat('guo')
    const { page, t } = lin
    await lin.go('/plan')
    await page.getByLabel(t('whatif.heads')).fill('60')
    await chooses(lin, t('whatif.day'), t('whatif.event.consumer_day'))
    assert.equal(await page.getByLabel(t('whatif.demand')).inputValue(), '1.2')
    assert.equal(await page.getByLabel(t('whatif.abuse')).inputValue(), '1.5')

    await page.getByRole('button', { name: t('whatif.run'), exact: true }).click()
    await lin.sees(t('whatif.running'))
    const answer = page.getByRole('region', { name: t('whatif.figures') })
    await answer.waitFor({ timeout: 120_000 })

    // Every figure has longest-idle beside it and a range; the rests have a line of their own.
    await lin.sees(t('whatif.baseline'), answer)
    const rows = answer.locator('tbody tr')
    assert.equal(await rows.count(), 8)
    for (const row of await rows.all()) assert.match((await row.textContent()) ?? '', /\d.*\d/)
    await lin.sees(/難接之後的休息，另列一行/, answer)
    assert.equal(await page.getByText(/strain|壓力值/).count(), 0)

    await answer.getByLabel(t('whatif.save.name')).fill('三月十五，六十人')
    await answer.getByRole('button', { name: t('whatif.save'), exact: true }).click()
    await lin.sees(t('whatif.saved'), answer)
    const use = await answer.getByRole('link', { name: t('whatif.use') }).getAttribute('href')
    assert.match(use ?? '', /^\/routing\?preset=neutral&plan=[0-9a-f-]{36}$/)
    const before = await answer.locator('tbody').textContent()

    await page.reload()
    await page.getByRole('button', { name: '三月十五，六十人' }).click()
    await answer.waitFor()
    assert.equal(await answer.locator('tbody').textContent(), before, 'it is as it was')
    assert.equal(await page.getByLabel(t('whatif.heads')).inputValue(), '60')
  }),
)

test(
  'On a phone a lead asks the other way round, and may stop and ask again',
  scene(async ({ seat }) => {
    const lin = await seat('guo', { size: PHONE, language: 'en', theme: 'dark' })
    const { page, t } = lin
    await lin.go('/plan')
    await page.getByLabel(t('whatif.heads')).fill('24')
    const ask = page.getByRole('region', { name: t('whatif.ask') })
    const run = ask.getByRole('button', { name: t('whatif.ask.run') })
    await run.click()
    await page.getByRole('button', { name: t('whatif.stop') }).click()
    await lin.seesNo(t('whatif.running'))
    await run.click()
    await lin.sees(/At least about \d+ heads/, ask)
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
  }),
)
