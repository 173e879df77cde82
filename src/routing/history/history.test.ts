import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { assumptionsOf, FIRST, numbersOf } from '../asking/inputs.ts'
import { type CsvCode, ownOf, parseCsv } from './csv.ts'
import { houseOwn } from './house-own.ts'
import { openHours, withOwn } from './own.ts'
import { meanPatience, medianPatience } from './patience.ts'

const HEAD = 'start,contacts,handle_seconds,abandoned,abusive'
const codesOf = (text: string) => {
  const parsed = parseCsv(text)
  return parsed.ok ? [] : parsed.problems.map((it) => [it.line, it.code])
}

/** A fortnight, nine to nine, a hundred contacts each half hour. */
const fortnight = () =>
  Array.from({ length: 14 }, (_, day) =>
    Array.from({ length: 24 }, (_, slot) => {
      const minutes = 9 * 60 + slot * 30
      const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${minutes % 60 === 0 ? '00' : '30'}`
      return `2026-03-${String(day + 2).padStart(2, '0')}T${clock},100,240,5,4`
    }),
  ).flat()

test('a lead gives a table of half hours and reads which numbers are now their own, and which are still supposed', () => {
  const parsed = parseCsv(`\uFEFF${HEAD}\r\n${fortnight().join('\r\n')}\r\n`)
  assert.ok(parsed.ok)
  const own = ownOf(parsed.rows)
  assert.deepEqual([own.days, own.fromDay, own.toDay], [14, '2026-03-02', '2026-03-15'])
  assert.deepEqual(own.contacts, { value: 2400, n: 33_600 })
  assert.deepEqual(own.handle, { value: 240, n: 31_920 })
  assert.deepEqual(own.abusive, { value: 0.04, n: 33_600 })
  assert.deepEqual(own.abandonment, { value: 0.05, n: 33_600 })
  const inputs = withOwn(FIRST, own)
  const names = numbersOf(inputs)
  assert.deepEqual(
    names.filter((it) => it.from === 'own').map((it) => it.name),
    ['contacts', 'profile', 'handle', 'abusive'],
  )
  assert.ok(names.some((it) => it.name === 'patience' && it.from === 'assumed'))
  const it = assumptionsOf(inputs)
  assert.deepEqual([it.opensMinute, it.closesMinute, it.contactsADay, it.handleSeconds], [540, 1260, 2400, 240])
})

test('whatever is wrong with a table is said for its line, in a word of its own, and nothing of it is taken', () => {
  const wrong: readonly (readonly [string, number, CsvCode])[] = [
    ['x'.repeat(2_000_001), 1, 'csv.too_big'],
    [`start,contacts\n${'2026-03-02T09:00,1\n'.repeat(40_001)}`, 1, 'csv.too_long'],
    ['', 1, 'csv.empty'],
    ['start,contacts\n', 1, 'csv.empty'],
    ['start,abusive\n2026-03-02T09:00,1', 1, 'csv.column_missing'],
    ['start,contacts,agent\n2026-03-02T09:00,1,Mei', 1, 'csv.column_unknown'],
    ['start,contacts,contacts\n2026-03-02T09:00,1,1', 1, 'csv.column_twice'],
    ['start,contacts\n2026-03-02T09:00', 2, 'csv.cells'],
    ['start,contacts\n02/03/2026 09:00,1', 2, 'csv.start'],
    ['start,contacts\n2026-02-30T09:00,1', 2, 'csv.start'],
    ['start,contacts\n2026-03-02T09:00+08:00,1', 2, 'csv.start'],
    ['start,contacts\n2026-03-02T09:10,1', 2, 'csv.half_hour'],
    ['start,contacts\n2026-03-02T09:00,many', 2, 'csv.number'],
    ['start,contacts\n2026-03-02T09:00,-1', 2, 'csv.number'],
    ['start,contacts\n2026-03-02T09:00,', 2, 'csv.number'],
    ['start,contacts,abandoned\n2026-03-02T09:00,1,2', 2, 'csv.more_than_came'],
    ['start,contacts,abusive\n2026-03-02T09:00,1,2', 2, 'csv.more_than_came'],
    ['start,contacts\n2026-03-02T09:00,1\n\n2026-03-02T09:00,1', 4, 'csv.twice'],
  ]
  for (const [text, line, code] of wrong) assert.deepEqual(codesOf(text), [[line, code]], code)
  const many = codesOf(`start,contacts\n${'nonsense,1\n'.repeat(500)}`)
  assert.equal(many.length, 20, 'the same mistake is not said five hundred times')
})

test('no text makes the table reader fall over', () => {
  fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => void parseCsv(text)))
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parseCsv(`start,contacts\n${text}`)))
})

test('too few days tell nothing of a mean day, and the supposed numbers stay', () => {
  const parsed = parseCsv('start,contacts\n2026-03-02T09:00,40\n2026-03-03T09:00,60')
  assert.ok(parsed.ok)
  const own = ownOf(parsed.rows)
  assert.deepEqual(own.contacts, { value: null, n: 100, why: 'too_few' })
  assert.deepEqual(own.handle, { value: null, n: 0, why: 'not_there' })
  assert.deepEqual(withOwn(FIRST, own), FIRST)
})

test('a centre is open from the first busy half hour to the last, and a few night calls do not open it', () => {
  const profile = new Array<number>(48).fill(0.01)
  for (let slot = 16; slot < 36; slot++) profile[slot] = 30
  assert.deepEqual(openHours(profile)?.opensMinute, 480)
  assert.equal(openHours(profile)?.profile.length, 20)
  assert.equal(openHours(new Array(48).fill(0)), null)
})

test('those who were answered count as having had at least that much patience', () => {
  const waits = [
    { seconds: 10, gaveUp: 1, answered: 5 },
    { seconds: 60, gaveUp: 2, answered: 1 },
    { seconds: 120, gaveUp: 1, answered: 0 },
  ]
  assert.deepEqual(meanPatience(waits), { seconds: (60 + 180 + 120) / 4, gaveUp: 4 })
  assert.equal(medianPatience(waits), 60)
  assert.equal(medianPatience([{ seconds: 30, gaveUp: 1, answered: 9 }]), null)
})

test('a mean of four people is nobody’s figure, and each figure that cannot be told stands alone', () => {
  const came = Array.from({ length: 10 }, (_, day) => ({ day: `2026-07-${10 + day}`, slot: 18, contacts: 40 }))
  const line = { handled: 380, people: 4, handleSeconds: 280, answered: 380, hard: 20, offered: 400, gaveUp: 20 }
  const own = houseOwn({
    came,
    line,
    waits: [{ seconds: 40, gaveUp: 20, answered: 380 }],
    found: { found: 20, missed: 9 },
  })
  assert.deepEqual(own.contacts, { value: 40, n: 400 })
  assert.deepEqual(own.handle, { value: null, n: 380, why: 'too_few' })
  assert.deepEqual(own.patience, { value: null, n: 20, why: 'too_few' })
  assert.deepEqual(own.recall, { value: null, n: 29, why: 'too_few' })
  assert.deepEqual(own.abusive, { value: 20 / 380, n: 380 })
  const more = houseOwn({
    came,
    line: { ...line, people: 5 },
    waits: [{ seconds: 40, gaveUp: 40, answered: 360 }],
    found: { found: 27, missed: 3 },
  })
  assert.deepEqual([more.handle.value, more.patience.value, more.recall.value], [280, 400, 0.9])
})
