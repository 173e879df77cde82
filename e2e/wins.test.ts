import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opened } from './stage/scene.ts'

const scene = opened()

type Figure = {
  id: string
  numerator: number
  denominator: number
  excluded: Record<string, number>
  verdict: string
  enough: number
}
type Row = { counts: boolean | null; because: string | null }

test(
  'Every figure opens to its rows, and they add up to what it says [S0-56]',
  scene(async ({ seat }) => {
    const lead = await seat('huang')
    await lead.go('/wins')
    const { figures } = await lead.asks<{ figures: Figure[] }>('/api/wins?days=7')
    assert.equal(figures.length, 9)
    for (const figure of figures) {
      const title = lead.t(`figure.${figure.id}` as 'figure.heard')
      const card = lead.page.getByRole('article', { name: title })
      await card.getByRole('button').click()
      const sheet = lead.page.getByRole('dialog', { name: title })
      await sheet.getByRole('definition').first().waitFor()
      const [numerator, denominator] = await sheet.getByRole('definition').allTextContents()
      assert.deepEqual([Number(numerator), Number(denominator)], [figure.numerator, figure.denominator], figure.id)

      const { rows } = await lead.asks<{ rows: Row[] }>(`/api/wins/${figure.id}/rows?days=7`)
      assert.equal(rows.filter((row) => row.counts === true).length, figure.numerator, figure.id)
      assert.equal(rows.filter((row) => row.counts !== null).length, figure.denominator, figure.id)
      assert.equal(rows.filter((row) => row.counts === null).length, sum(Object.values(figure.excluded)), figure.id)
      if (rows.length > 0) assert.equal(await sheet.getByRole('row').count(), rows.length + 1, figure.id)
      await lead.press('Escape')
      await sheet.waitFor({ state: 'hidden' })
    }
  }),
)

test(
  'Below thirty rows a figure says that it cannot tell [S0-56]',
  scene(async ({ seat }) => {
    const executive = await seat('marsh')
    await executive.go('/wins')
    const { figures } = await executive.asks<{ figures: Figure[] }>('/api/wins?days=7')
    const few = figures.filter((it) => it.denominator < 30)
    assert.ok(few.length > 0)
    for (const figure of few) {
      assert.equal(figure.verdict, 'cannot_tell')
      const card = executive.page.getByRole('article', { name: executive.t(`figure.${figure.id}` as 'figure.heard') })
      await card.getByText(executive.t('verdict.cannot_tell')).first().waitFor()
      assert.doesNotMatch((await card.locator('.sy-figure-value').textContent()) ?? '', /\d/)
    }
  }),
)

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
