import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { shippedReader } from '../../shipped-reader.ts'

const DATA = new URL('../../../../shared/data/', import.meta.url)
const linesOf = (path: string) => {
  const file = new URL(path, DATA)
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : null
}
const NOW = new Date(Date.UTC(2026, 6, 15))
const { read } = shippedReader()
const thanked = (text: string) =>
  read({ role: 'customer', text }, { before: [], now: NOW, timeZone: 'Asia/Taipei' }).signals.some(
    (it) => it.kind === 'thanks',
  )

test('a thanks that is caught was one, on sentences that people have labelled [label] [S3-26]', (context) => {
  const lines = linesOf('open/conduct_gold_dev/gold.jsonl')
  if (!lines) return context.skip('The labelled sentences are not on this machine')
  const said = lines.map((it) => JSON.parse(it) as { role: string; text: string; labels: string[] })
  const customers = said.filter((it) => it.role === 'customer')
  const caught = customers.filter((it) => thanked(it.text))
  const right = caught.filter((it) => it.labels.includes('thanks')).length
  const all = customers.filter((it) => it.labels.includes('thanks')).length
  context.diagnostic(
    `caught ${caught.length}, of them ${right} are thanks; ${all} are labelled so, of ${customers.length}`,
  )
  assert.ok(right / Math.max(1, caught.length) >= 0.8)
})

test('where the matter was done people say thanks, and where it was not they do not [replay] [S3-26]', (context) => {
  const lines = linesOf('evaluation-only/ntcir_stc3_helpdesk/train_zh.jsonl')
  if (!lines) return context.skip('The real dialogues are not on this machine')
  const dialogues = lines
    .slice(0, 800)
    .map((it) => JSON.parse(it) as { quality: { A: { mean: number } }; turns: { role: string; text: string }[] })
  const ends = (it: (typeof dialogues)[number]) =>
    it.turns
      .filter((turn) => turn.role === 'customer')
      .slice(1)
      .slice(-3)
      .some((turn) => thanked(turn.text))
  const share = (some: typeof dialogues) => some.filter(ends).length / Math.max(1, some.length)
  const done = dialogues.filter((it) => it.quality.A.mean >= 1)
  const not = dialogues.filter((it) => it.quality.A.mean <= -1)
  context.diagnostic(
    `done: ${(share(done) * 100).toFixed(1)} % of ${done.length} end with thanks; not done: ${(share(not) * 100).toFixed(1)} % of ${not.length}`,
  )
  assert.ok(share(done) > share(not) * 3)
})
