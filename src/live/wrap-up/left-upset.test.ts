import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { shippedReader } from '../../shipped-reader.ts'
import { conversationOf, type Heard } from '../conversation/conversation.ts'
import { mayHaveLeftUpset } from './left-upset.ts'

test('somebody who left angry or unconvinced may have left upset; somebody who thanked us has not [S1-32]', () => {
  assert.equal(mayHaveLeftUpset({ recentAnger: [0, 3], lastKinds: [] }), true)
  assert.equal(mayHaveLeftUpset({ recentAnger: [0, 0], lastKinds: ['not_accepted'] }), true)
  assert.equal(mayHaveLeftUpset({ recentAnger: [3, 0, 0], lastKinds: [] }), false)
  assert.equal(mayHaveLeftUpset({ recentAnger: [0, 2], lastKinds: ['thanks'] }), false)
  assert.equal(mayHaveLeftUpset({ recentAnger: [], lastKinds: [] }), false)
})

const REAL = new URL('../../../../shared/data/evaluation-only/ntcir_stc3_helpdesk/train_zh.jsonl', import.meta.url)
type Dialogue = { quality: { S: { mean: number } }; turns: { role: 'customer' | 'agent'; text: string }[] }

test('of real customers whom nineteen people found unsatisfied, the question is asked about more than of the satisfied [S1-32]', (context) => {
  if (!existsSync(REAL)) return context.skip('The real dialogues are not on this machine')
  const { read } = shippedReader()
  const asked = { unsatisfied: [0, 0], satisfied: [0, 0] }
  for (const line of readFileSync(REAL, 'utf8').trim().split('\n').slice(0, 1500)) {
    const { quality, turns } = JSON.parse(line) as Dialogue
    const mean = quality.S.mean
    if (mean > -0.5 && mean < 0.5) continue
    const count = asked[mean <= -0.5 ? 'unsatisfied' : 'satisfied']
    const heard = turns.map(
      (turn, i): Heard => ({
        id: `${i}`,
        key: `${i}`,
        who: turn.role,
        at: new Date(i * 60_000),
        reading: read(
          { role: turn.role, text: turn.text },
          {
            before: turns.slice(Math.max(0, i - 4), i).map((it) => ({ role: it.role, text: it.text })),
            now: new Date(i * 60_000),
            timeZone: 'Asia/Shanghai',
          },
        ),
      }),
    )
    if (mayHaveLeftUpset(conversationOf(heard, 0, new Map(), []))) count[0] = (count[0] ?? 0) + 1
    count[1] = (count[1] ?? 0) + 1
  }
  const share = ([n = 0, of = 0]: readonly number[]) => n / of
  context.diagnostic(
    `asked about ${asked.unsatisfied.join(' of ')} unsatisfied, ${asked.satisfied.join(' of ')} satisfied`,
  )
  assert.ok(share(asked.unsatisfied) > 2 * share(asked.satisfied))
})
