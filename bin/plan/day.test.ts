import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { planDay, printedOutcome } from './day.ts'

const DAY = { heads: 12, day: 'consumer_day', preset: 'neutral', seats: 0, history: undefined, seed: 1, limits: null }

test('a day planned from the command line has longest-idle beside every figure, and the same seed is the same day', async () => {
  const { outcome } = await planDay(DAY)
  assert.ok(outcome)
  assert.deepEqual((await planDay(DAY)).outcome, outcome)
  const lines = printedOutcome(outcome, 'neutral').split('\n')
  assert.equal(lines.filter((line) => /neutral .*longest-idle/.test(line)).length, 9)
})

test('a day or a preset that there is not, and a table that is wrong, are said with what there is', async () => {
  await assert.rejects(planDay({ ...DAY, day: 'monday' }), /There is no day “monday”. There are: ordinary/)
  await assert.rejects(planDay({ ...DAY, preset: 'x' }), /There is no preset “x”/)
  const folder = await mkdtemp(join(tmpdir(), 'plan-'))
  const history = join(folder, 'own.csv')
  await writeFile(history, 'start,contacts\n2026-03-02T09:30,many\n')
  await assert.rejects(planDay({ ...DAY, history }), /line 2: csv\.number/)
  await rm(folder, { recursive: true })
})
