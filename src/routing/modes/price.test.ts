import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PRESETS, type Preset } from '../protective/weights.ts'
import { baselineOf, figuresFor, PRICED, type Priced } from './price.ts'
import { digestOf, wasShown } from './price-digest.ts'

const HOUSE = { agents: 20, seats: 0, weeks: 12, seed: 11 }
const before = baselineOf(HOUSE)
const priceOf = (preset: Preset) => {
  const figures = figuresFor(preset, HOUSE, before)
  return (key: Priced) => figures.find((it) => it.key === key) ?? assert.fail(key)
}

test('the price is the same week under both rules: longest idle costs nothing against itself, and says so', () => {
  for (const key of PRICED)
    assert.deepEqual([priceOf('longest-idle')(key).change, priceOf('longest-idle')(key).changeHigh], [0, 0])
})

test('Guard is seen to spare people a second hard contact, and Shield to cost more of the customers’ time [S2-34] [P102]', () => {
  assert.ok(priceOf('guard')('backToBack').changeHigh < 0)
  assert.ok(priceOf('guard')('sparedRate').high < priceOf('neutral')('sparedRate').low, 'whoever asked to be spared is')
  assert.ok(priceOf('shield')('serviceLevel').changeHigh < 0)
  assert.ok(priceOf('shield')('extraStaff').low > priceOf('neutral')('extraStaff').high)
  const level = priceOf('neutral')('serviceLevel')
  assert.ok(level.low <= level.value && level.value <= level.high && Math.abs(level.change) < 0.02)
})

test('the same seed gives the same price, to the last digit', () => {
  assert.deepEqual(figuresFor('guard', HOUSE, baselineOf(HOUSE)), figuresFor('guard', HOUSE, before))
})

test('a price of another preset, another house, another week or a part of it is not the price that was shown', () => {
  const now = new Date('2026-07-15T01:00:00Z')
  const shown = {
    preset: 'guard' as const,
    inputs: HOUSE,
    digest: digestOf('guard', HOUSE),
    at: now,
    figures: PRICED.map((key) => ({ key })),
  }
  const is = (more: Partial<typeof shown> = {}, house = HOUSE, later = 0) =>
    wasShown({
      preset: 'guard',
      price: { ...shown, ...more },
      house,
      keys: PRICED,
      now: new Date(now.getTime() + later * 86_400_000),
    })
  assert.equal(is(), true)
  assert.equal(is({}, HOUSE, 6.9), true)
  assert.equal(is({}, HOUSE, 7.1), false)
  assert.equal(is({}, { ...HOUSE, agents: 21 }), false)
  assert.equal(is({ digest: digestOf('shield', HOUSE) }), false)
  assert.equal(is({ inputs: { ...HOUSE, seed: 12 } }), false)
  assert.equal(is({ figures: [] }), false)
  assert.equal(is({ at: new Date(now.getTime() + 86_400_000) }), false, 'a price of tomorrow')
  assert.equal(new Set(PRESETS.map((preset) => digestOf(preset, HOUSE))).size, PRESETS.length)
})
