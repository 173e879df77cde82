import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LANGUAGES } from '#kernel/language.ts'
import { recapText } from './recap.ts'

const promise = fc.record({
  words: fc.string({ minLength: 1 }).filter((it) => !it.includes('\n')),
  dueAt: fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
})

test('the recap holds every promise with its moment, in its order, and no other [S4-65]', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      fc.array(promise, { maxLength: 6 }),
      fc.boolean(),
      (language, promises, known) => {
        const lines = recapText(language, { need: known ? 'The sofa by Friday' : null, promises }, 'Asia/Taipei').split(
          '\n',
        )
        const said = lines.slice(known ? 1 : 0, -1)
        assert.equal(said.length, promises.length)
        for (const [i, line] of said.entries()) assert.ok(line.includes(promises[i]?.words ?? ''))
      },
    ),
  )
})

test('the moment is told in the zone of the house', () => {
  const it = { need: null, promises: [{ words: 'We call', dueAt: new Date('2026-07-15T16:30:00Z') }] }
  assert.match(recapText('en', it, 'Asia/Taipei'), /00:30/)
  assert.match(recapText('en', it, 'Europe/London'), /17:30/)
})
