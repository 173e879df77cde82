import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ACTS, SIGNAL_KINDS, TARGETS } from './public.ts'
import { type Line, linesOf } from './training/dialogues.ts'

const PARTS = ['train', 'tune', 'test'] as const
const FROZEN = '40646c9c6f49a4f68828c48e4a389126f642e89ea527f838be1e21ae098fa2e2'

const fileOf = (part: string, name: string) => readFileSync(`dialogues/${part}/${name}`, 'utf8')
const all = PARTS.flatMap((part) =>
  readdirSync(`dialogues/${part}`)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => ({ part, name, ...linesOf(fileOf(part, name)) })),
)
const lines = all.flatMap((file) => file.lines)

test('the lines the reader is measured on are the ones that were frozen', () => {
  assert.equal(createHash('sha256').update(fileOf('test', 'haruna.jsonl')).digest('hex'), FROZEN)
})

test('every labelled turn can be read, and says only what the labels allow', () => {
  for (const { name, lines: own, leftOut } of all) {
    assert.equal(leftOut, 0, name)
    for (const line of own) assert.deepEqual(wrongIn(line), [], line.id)
  }
})

test('whoever wrote a line that is learned from wrote none that is measured on', () => {
  const texts = new Map<string, string>()
  for (const { part, lines: own } of all)
    for (const { text, id } of own) {
      if (text.length < 12) continue
      const elsewhere = texts.get(text)
      assert.ok(elsewhere === undefined || elsewhere === part || part !== 'test', `${id} stands in ${elsewhere} too`)
      texts.set(text, part)
    }
})

test('there are at least 600 dialogues, 4,000 turns, and 60 cases and 120 near misses of every misconduct', () => {
  assert.ok(new Set(lines.map(({ dialogue }) => dialogue)).size >= 600)
  assert.ok(lines.length >= 4_000)
  for (const kind of ['insult', 'insult_family', 'threat', 'sexual', 'slur']) {
    assert.ok(lines.filter(({ labels }) => labels.includes(kind)).length >= 60, kind)
    assert.ok(lines.filter(({ near }) => near.includes(kind)).length >= 120, kind)
  }
})

function wrongIn({ role, labels, near, target, anger, due, text }: Line): string[] {
  const known: readonly string[] = role === 'customer' ? SIGNAL_KINDS : ACTS
  const wrong = [...labels, ...near].filter((label) => !known.includes(label))
  if (labels.some((label) => near.includes(label))) wrong.push('both a case and a near miss')
  if (role === 'customer' && !TARGETS.some((one) => one === target)) wrong.push(`target ${target}`)
  if (role === 'customer' && ![0, 1, 2, 3].includes(anger ?? -1)) wrong.push(`anger ${anger}`)
  if (due !== undefined && !text.includes(due)) wrong.push(`due ${due}`)
  return wrong
}
