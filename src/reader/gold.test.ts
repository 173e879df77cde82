import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { context, read } from '#testing/reader-cases.ts'
import type { Turn } from './public.ts'

const GOLD = resolve(process.cwd(), process.env.READER_GOLD ?? '../shared/data/open/conduct_gold_dev/gold.jsonl')
type Row = {
  id: string
  dialogue: string
  role: Turn['role']
  text: string
  labels: string[]
  anger?: number
  target?: string
  due?: string
}

/** Reached on labelled dialogues that the rules were written beside: a guard against falling back, not a claim about unseen ones. */
const FLOOR = { precision: 0.95, recall: 0.97, due: 1 }

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'text' in value && 'labels' in value && 'role' in value
}

test('labelled dialogues are read about as people read them', {
  skip: existsSync(GOLD) ? false : `no labelled dialogues at ${GOLD}`,
}, () => {
  const tally = new Map<string, { right: number; wrong: number; missed: number }>()
  const of = (kind: string) => {
    const one = tally.get(kind) ?? { right: 0, wrong: 0, missed: 0 }
    tally.set(kind, one)
    return one
  }
  const before = new Map<string, Turn[]>()
  const due = { named: 0, right: 0 }
  for (const line of readFileSync(GOLD, 'utf8').trim().split('\n')) {
    const row: unknown = JSON.parse(line)
    if (!isRow(row)) continue
    const said = before.get(row.dialogue) ?? []
    const reading = read({ role: row.role, text: row.text }, context(said))
    before.set(row.dialogue, [...said, { role: row.role, text: row.text }])
    const got = new Set<string>([...reading.signals.map(({ kind }) => kind), ...reading.acts.map(({ act }) => act)])
    for (const kind of got) of(kind)[row.labels.includes(kind) ? 'right' : 'wrong']++
    for (const kind of row.labels) if (!got.has(kind)) of(kind).missed++
    if (row.due) due.named++
    if (row.due && reading.due?.words === row.due) due.right++
  }
  const rows = [...tally].sort(([a], [b]) => a.localeCompare(b))
  for (const [kind, { right, wrong, missed }] of rows)
    console.log(
      kind.padEnd(20),
      `precision ${rate(right, right + wrong)} recall ${rate(right, right + missed)} (${right + missed})`,
    )
  const all = rows.reduce(
    (sum, [, one]) => ({ right: sum.right + one.right, wrong: sum.wrong + one.wrong, missed: sum.missed + one.missed }),
    { right: 0, wrong: 0, missed: 0 },
  )
  assert.ok(all.right / (all.right + all.wrong) >= FLOOR.precision)
  assert.ok(all.right / (all.right + all.missed) >= FLOOR.recall)
  assert.ok(due.right / due.named >= FLOOR.due)
})

const rate = (part: number, whole: number) => (whole === 0 ? 'cannot tell' : (part / whole).toFixed(2))
