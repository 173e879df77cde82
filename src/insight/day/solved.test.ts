import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Ended, solvedOf } from './solved.ts'

const ended = fc.record({
  about: fc.constantFrom('one', 'two', 'three'),
  solved: fc.boolean(),
  cameBack: fc.boolean(),
  at: fc.date({ min: new Date(Date.UTC(2026, 6, 15)), max: new Date(Date.UTC(2026, 6, 16)), noInvalidDate: true }),
})
const some = fc.array(ended).map((all) => all.map((it, at): Ended => ({ ...it, contact: `c${at}` })))

test('a matter is solved once however often it is closed, and not any more when somebody comes back on it [S4-91]', () => {
  fc.assert(
    fc.property(some, (all) => {
      const counted = solvedOf(all)
      assert.equal(new Set(counted.map((it) => it.about)).size, counted.length)
      assert.ok(counted.every((it) => it.solved && !it.cameBack))
      // Saying yes once more about the same matter, a moment later, adds nothing that was not there.
      const again = counted.map((it) => ({ ...it, contact: `${it.contact}-again`, at: new Date(it.at.getTime() + 1) }))
      assert.equal(solvedOf([...all, ...again]).length, counted.length)
    }),
  )
})
