import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorsAfterStrain, type Hard, type Stated } from './after-strain.ts'

const START = Date.UTC(2026, 6, 15)
/** Chance that falls the same way for the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** A floor of a month: contacts all day, one in eight hard, wrong statements at these rates. */
function aFloor(seed: number, rates: { calm: number; strained: number }) {
  const chance = chanceOf(seed)
  const stated: Stated[] = []
  const hard: Hard[] = []
  for (let agent = 0; agent < 20; agent++)
    for (let day = 0; day < 20; day++) {
      let last = Number.NEGATIVE_INFINITY
      for (let minute = 0; minute < 480; minute += 15) {
        const at = new Date(START + (day * 1440 + minute) * 60_000)
        const isHard = chance() < 0.06
        const strained = at.getTime() - last <= 2 * 3_600_000
        stated.push({ agent: `${agent}`, at, wrong: chance() < (strained ? rates.strained : rates.calm) })
        // The hard contact of this quarter of an hour comes after what was stated in it.
        if (isHard) {
          last = at.getTime() + 60_000
          hard.push({ agent: `${agent}`, at: new Date(last) })
        }
      }
    }
  return { stated, hard }
}

test('where people err more after abuse, the figure finds it [S1-26]', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { stated, hard } = aFloor(seed, { calm: 0.02, strained: 0.05 })
    assert.equal(errorsAfterStrain(stated, hard).verdict, 'more_after_strain', `seed ${seed}`)
  }
})

test('where they do not, it stays silent nineteen times of twenty, and so it does when days are dealt out anew [S1-26]', () => {
  const found = { none: 0, shuffled: 0 }
  for (let seed = 1; seed <= 40; seed++) {
    const plain = aFloor(seed, { calm: 0.03, strained: 0.03 })
    if (errorsAfterStrain(plain.stated, plain.hard).verdict === 'more_after_strain') found.none++
    const planted = aFloor(seed, { calm: 0.02, strained: 0.05 })
    const chance = chanceOf(seed + 1000)
    const dealt = planted.stated.map((it) => it.wrong).toSorted(() => chance() - 0.5)
    const shuffled = planted.stated.map((it, i) => ({ ...it, wrong: dealt[i] ?? false }))
    if (errorsAfterStrain(shuffled, planted.hard).verdict === 'more_after_strain') found.shuffled++
  }
  assert.ok(found.none <= 4 && found.shuffled <= 4, JSON.stringify(found))
})

test('of a few statements it says that it cannot tell', () => {
  const at = new Date(START)
  const few = errorsAfterStrain([{ agent: 'a', at, wrong: true }], [{ agent: 'a', at: new Date(START - 60_000) }])
  assert.deepEqual([few.verdict, few.change], ['cannot_tell', null])
})
