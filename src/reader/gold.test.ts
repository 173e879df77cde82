import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { context, offence, read } from '#testing/reader-cases.ts'
import { linesOf } from './training/dialogues.ts'
import { graded } from './training/grading.ts'

const GOLD = resolve(process.cwd(), process.env.READER_GOLD ?? '../shared/data/open/conduct_gold_dev/gold.jsonl')
const NO_TIME = { seconds: 1, p99: 0, load: 0 }

const gradeOf = (text: string) => {
  const reads = linesOf(text).lines.map((line) => ({ line, reading: read(line, context(line.before)) }))
  return graded({ offence }, reads, NO_TIME)
}

/** Other authors wrote these, and nothing was learned from them. */
test('dialogues by other authors are read about as people read them', {
  skip: existsSync(GOLD) ? false : `no labelled dialogues at ${GOLD}`,
}, () => {
  const grade = gradeOf(readFileSync(GOLD, 'utf8'))
  assert.ok((grade.misconduct.f1 ?? 0) >= 0.8, `misconduct ${grade.misconduct.f1}`)
  assert.ok((grade.misconduct.r_at_p95 ?? 0) >= 0.55, `recall at precision 0.95 ${grade.misconduct.r_at_p95}`)
  assert.ok(grade.angry_not_abusive.false_alarms <= 1, `${grade.angry_not_abusive.false_alarms} angry people accused`)
  assert.ok((grade.anger_within_one ?? 0) >= 0.95, `anger ${grade.anger_within_one}`)
  assert.ok((grade.target_accuracy ?? 0) >= 0.8, `target ${grade.target_accuracy}`)
  assert.ok((grade.kinds.promise?.f1 ?? 0) >= 0.85, `promise ${grade.kinds.promise?.f1}`)
  assert.ok(grade.due.exact / grade.due.n >= 0.9, `time named ${grade.due.exact} of ${grade.due.n}`)
})
