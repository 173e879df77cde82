import assert from 'node:assert/strict'
import { test } from 'node:test'
import { measureCrash } from '../bin/bench/crash.ts'

test('a house that is killed in the middle of calls loses no acknowledged word, and rings every deadline once', async () => {
  const found = await measureCrash({ kills: 3, seed: 20_260_716, say: () => {} })

  assert.ok(
    found.acknowledged > 50 && found.promises > 3 && found.deadlines_rung > 3,
    'too little happened to prove anything',
  )
  const wrong = {
    lost: found.lost,
    changed: found.changed,
    doubled: found.doubled,
    contacts_not_ended: found.contacts_not_ended,
    conversations_counted_wrong: found.conversations_counted_wrong,
    promises_lost: found.promises_lost,
    promises_broken_never: found.promises_broken_never,
    promises_broken_twice: found.promises_broken_twice,
    deadlines_missed_at_opening: found.deadlines_missed_at_opening,
    deadlines_missed: found.deadlines_missed,
    recoveries_over_wrong: found.recoveries_over_wrong,
  }
  assert.deepEqual(wrong, Object.fromEntries(Object.keys(wrong).map((name) => [name, 0])))
})
