import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callLeavesCase } from './stage/cases.ts'
import { opened } from './stage/scene.ts'
import { PHONE } from './stage/seat.ts'

const scene = opened()
const WANG = { name: '王建國', phone: '0900-612-612' }
/** Slow thumbs on glass: two and a half characters a second, and three seconds to find each place to tap. */
const SECONDS_A_CHARACTER = 0.4
const SECONDS_A_TAP = 3
const SEEN_WITHIN_MS = 2000

test(
  'A store manager logs a walk-in on a phone in twenty seconds, and the second line sees it on the same line within two [S0-17]',
  scene(async ({ house, seat }) => {
    const mei = await seat('mei')
    const { id } = await callLeavesCase(house, {
      agent: mei,
      to: 'mei',
      from: WANG,
      title: '冷氣漏水',
      says: ['冷氣又漏水了'],
      demands: [],
    })
    const huang = await seat('huang')
    await huang.go(`/cases/${id}`)
    const line = huang.page.getByRole('list', { name: huang.t('journey.title') })
    await huang.sees(huang.t('journey.phone'), line)
    assert.equal(await line.getByText(huang.t('journey.counter')).count(), 0)

    const store = await seat('tsai', { size: PHONE })
    await store.go('/visit')
    let [taps, characters] = [0, 0]
    const taps_ = async (act: Promise<void>) => {
      taps += 1
      await act
    }
    const field = store.page.getByLabel(store.t('visit.who'))
    await taps_(field.click())
    await field.pressSequentially('2612')
    characters += 4
    await taps_(store.page.getByRole('button', { name: /冷氣漏水/ }).click())
    for (const asks of ['visit.calm', 'visit.solved'] as const)
      await taps_(
        store.page
          .getByRole('radiogroup', { name: store.t(asks) })
          .getByText(store.t('visit.no'), { exact: true })
          .click(),
      )
    await taps_(store.page.getByRole('button', { name: store.t('visit.log'), exact: true }).click())
    const pressed = performance.now()
    await huang.sees(huang.t('journey.counter'), line)
    const waited = performance.now() - pressed
    assert.ok(waited < SEEN_WITHIN_MS, `${Math.round(waited)} ms`)
    await store.sees(store.t('visit.done', { nth: 2 }))
    const seconds = taps * SECONDS_A_TAP + characters * SECONDS_A_CHARACTER
    assert.ok(seconds <= 20, `${seconds} seconds`)
    assert.ok(
      await store.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      'nothing is cut off at 390 pixels',
    )
  }),
)
