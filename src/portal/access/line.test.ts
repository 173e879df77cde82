import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wilson } from '#kernel/wilson.ts'
import { armOf, compare, ENOUGH_CONTACTS, perThousand } from './line.ts'

test('the page decides by itself which it is, always the same, and about half are each [S3-53] [prop]', () => {
  fc.assert(fc.property(fc.uuid(), (id) => assert.equal(armOf(id), armOf(id))))
  const ids = fc.sample(fc.uuid(), { numRuns: 4000, seed: 7 })
  const share = ids.filter((id) => armOf(id) === 'line').length / ids.length
  assert.ok(share > 0.46 && share < 0.54, String(share))
})

test('with few contacts, or where chance alone could have done it, nobody can tell [S3-53]', () => {
  const arm = (incidents: number, contacts: number) => ({ arm: 'line' as const, customers: 1, contacts, incidents })
  assert.equal(compare(arm(0, ENOUGH_CONTACTS - 1), arm(9, 5000), wilson).says, 'cannot_tell')
  assert.equal(compare(arm(8, 1000), arm(10, 1000), wilson).says, 'cannot_tell')
  assert.equal(compare(arm(5, 2000), arm(40, 2000), wilson).says, 'fewer')
  assert.equal(compare(arm(40, 2000), arm(5, 2000), wilson).says, 'more')
  assert.equal(perThousand(arm(0, 0)), null)
})

test('two arms that are the same are told apart hardly more often than one time in twenty [S3-53] [prop]', () => {
  let seed = 12_345
  const dice = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  const arm = () => {
    let incidents = 0
    for (let n = 0; n < 2000; n++) if (dice() < 0.008) incidents++
    return { arm: 'line' as const, customers: 1, contacts: 2000, incidents }
  }
  const rounds = 600
  let told = 0
  for (let n = 0; n < rounds; n++) if (compare(arm(), arm(), wilson).says !== 'cannot_tell') told++
  assert.ok(told / rounds <= 0.06, String(told / rounds))
})
