import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { chanceOf, poisson } from '../planner/chance.ts'
import { aboveOf, inWindow, lookAt, type OnDuty, poolsOf, weekOf } from './exposure.ts'
import { ownWindow } from './own.ts'
import { dispersionOf, gini, maxToMedian } from './shape.ts'
import { isMondayIn, wholeWeeks } from './weeks.ts'

const WEEKS = 8
const duty = (hard: number, weekly = 2100): OnDuty => ({
  team: 'one',
  language: 'zh-Hant',
  minutes: Array.from({ length: WEEKS }, () => weekly),
  hard: Array.from({ length: WEEKS }, () => hard),
})
const look = (people: readonly OnDuty[]) => {
  const window = inWindow(people)
  const weeks = Array.from({ length: 4 }, (_, nth) => weekOf('2026-07-06', nth + 4, people)).filter((it) => it !== null)
  return lookAt(window, poolsOf(window), weeks)
}

test('the most against the middle one, and the Gini of a week, are what one works out on paper [P103]', () => {
  assert.equal(maxToMedian([1, 2, 3, 4, 10]), 10 / 3)
  assert.equal(maxToMedian([0, 0, 0, 1]), null, 'where the middle one had none it says nothing')
  assert.equal(gini([3, 3, 3]), 0)
  assert.equal(Number(gini([0, 0, 0, 9])?.toFixed(4)), 0.75)
  assert.equal(gini([0, 0]), null)
})

test('of four people, or of hours that are a visit, it says that it cannot tell [P103]', () => {
  assert.equal(weekOf('w', 0, [duty(1), duty(1), duty(1), duty(9)]), null)
  assert.equal(weekOf('w', 0, [duty(1), duty(1), duty(1), duty(1), duty(9, 100)]), null, 'under four hours')
  const few = look([duty(1), duty(1), duty(1), duty(9)])
  assert.deepEqual([few.above, few.dispersion, few.rate], [null, null, null])
})

test('one person has four times what the others have: the lead learns that it is somebody, and of eight people no number [P103]', () => {
  const told = look([...Array.from({ length: 7 }, () => duty(1)), duty(5)])
  assert.equal(told.above?.isSomebody, true)
  assert.equal(told.above?.people, null)
  assert.equal(told.above?.p, null)
  const twelve = look([...Array.from({ length: 11 }, () => duty(1)), duty(5)])
  assert.equal(twelve.above?.people, 1)
  assert.ok((twelve.above?.byChance ?? 1) < 0.12)
  assert.ok((twelve.dispersion?.p ?? 1) < 0.01)
  assert.equal(look(Array.from({ length: 12 }, () => duty(1))).above?.isSomebody, false)
})

test('[planted] in two thousand fair weeks of forty people a lead is told of somebody in no more than one in twenty, and of a planted one nearly always [P103]', () => {
  const chance = chanceOf(7, 'fair')
  const weeks = (planted: number) =>
    Array.from({ length: 2000 }, () => {
      const people = Array.from({ length: 40 }, (_, who) => ({
        team: 'one',
        language: 'en',
        minutes: 8400,
        hard: poisson(chance, who === 0 ? planted : 6),
      }))
      return aboveOf(people, poolsOf(people)).isSomebody
    })
  const share = (all: readonly boolean[]) => all.filter(Boolean).length / all.length
  const fair = share(weeks(6))
  const hit = share(weeks(24))
  console.log(
    `told of somebody: ${(100 * fair).toFixed(1)} % of fair weeks, ${(100 * hit).toFixed(1)} % with one of fourfold`,
  )
  assert.ok(fair <= 0.05, `${fair}`)
  assert.ok(hit >= 0.9, `${hit}`)
})

test('who works in another language is compared with those whom the same contacts can reach [P103]', () => {
  const there = Array.from({ length: 6 }, () => ({ ...duty(6), language: 'en', team: 'two' }))
  const here = Array.from({ length: 6 }, () => duty(1))
  assert.equal(look([...there, ...here]).above?.people, 0)
})

test('what came to me stands beside what comes to everybody, and says nothing where I could subtract myself and be left with four [P103]', () => {
  const mine = duty(5)
  const others = Array.from({ length: 5 }, () => duty(1))
  const own = ownWindow(mine, inWindow([mine, ...others]))
  assert.deepEqual([own?.hard, own?.hours, own?.isAbove], [20, 140, true])
  assert.equal(ownWindow(mine, inWindow([mine, ...others.slice(1)])), null)
  assert.equal(ownWindow(duty(5, 60), inWindow([mine, ...others])), null, 'four hours in four weeks')
  const calm = ownWindow(duty(1), inWindow([mine, ...others]))
  assert.equal(calm?.isAbove, false)
})

test('dealt out fairly it is as uneven as chance makes it, and the same question has the same answer [P103]', () => {
  const chance = chanceOf(3, 'dealt')
  const fair = Array.from({ length: 300 }, () =>
    dispersionOf(Array.from({ length: 12 }, () => ({ hard: poisson(chance, 3), minutes: 2000 }))),
  ).filter((it) => it !== null)
  const found = fair.filter((it) => it.p <= 0.05).length / fair.length
  assert.ok(found <= 0.09, `${found}`)
  const one = [{ hard: 9, minutes: 2000 }, ...Array.from({ length: 9 }, () => ({ hard: 1, minutes: 2000 }))]
  assert.deepEqual(dispersionOf(one), dispersionOf(one))
  assert.ok((dispersionOf(one)?.p ?? 1) < 0.01)
})

test('weeks are whole ones from Monday to Monday on the house’s wall, through a change of the clocks as well', () => {
  const midnight = (zone: string) => (at: Date) => {
    const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'medium' }).format(at).split(':')
    return new Date(
      at.getTime() - parts.reduce((sum, part) => sum * 60 + Number(part), 0) * 1000 - at.getMilliseconds(),
    )
  }
  fc.assert(
    fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }), (now) => {
      const zone = 'Europe/London'
      const bounds = wholeWeeks(now, midnight(zone), 8, isMondayIn(zone))
      assert.equal(bounds.length, 9)
      assert.ok(bounds.every((at) => isMondayIn(zone)(at) && at <= now))
      assert.ok(now.getTime() - (bounds.at(-1)?.getTime() ?? 0) < 7.1 * 86_400_000)
    }),
    { numRuns: 40 },
  )
})
