import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { type TestContext, test } from 'node:test'
import { isConduct, type SignalKind, type Turn } from '#reader/public.ts'
import { shippedReader } from '../../shipped-reader.ts'
import { isSure, propose, type Seen, tacticsIn } from './propose.ts'

const DATA = ['../../../../shared/data/', '../../../../../shared/data/'].map((it) => new URL(it, import.meta.url))
const { read } = shippedReader()
const moment = { now: new Date('2026-07-15T01:00:00Z'), timeZone: 'Asia/Taipei' }

function linesOf(name: string, context: TestContext): readonly string[] | null {
  const at = DATA.map((it) => new URL(name, it)).find((it) => existsSync(it))
  if (at) return readFileSync(at, 'utf8').trim().split('\n')
  context.skip(`${name} is not on this machine`)
  return null
}

function seenIn(text: string, before: readonly Turn[] = []): readonly Seen[] {
  const { signals, target } = read({ role: 'customer', text }, { before, ...moment })
  const one = { utterance: text, words: text, target, counts: false }
  return signals.map(({ kind, level, ...on }) => ({ ...one, kind, level, sure: isSure(on) }))
}
const tell = (context: TestContext, it: object) => context.diagnostic(JSON.stringify(it))

test('people who write that a meal was disgusting have done nothing to anybody, and nothing is suggested [S0-5]', (context) => {
  const files = ['train', 'dev'].map((it) => linesOf(`open/asap_restaurant_sample/${it}_sample.csv`, context))
  const said = files.flatMap((lines) => lines ?? []).flatMap((line) => line.match(/[^。！？!?\n]+[。！？!?]?/g) ?? [])
  if (said.length === 0) return
  const suggested = said.filter((it) => propose(seenIn(it), [it]) !== null)
  const strong = said.filter((it) => /恶心|垃圾|难吃|猪/.test(it))
  tell(context, { said: said.length, strong: strong.length, suggested: suggested.length })
  assert.ok(strong.length > 20)
  assert.deepEqual(
    strong.filter((it) => suggested.includes(it)),
    [],
  )
  assert.ok(suggested.length * 500 < said.length, `${suggested}`)
})

test('of 3,700 real conversations everybody who names a regulator or the press claims a right: none of it suggests anything [S3-29] [S0-15]', (context) => {
  const lines = linesOf('evaluation-only/ntcir_stc3_helpdesk/train_zh.jsonl', context)
  if (!lines) return
  let [named, turns, suggested] = [0, 0, 0]
  let slogan: readonly string[] = []
  for (const line of lines) {
    const { id, turns: all } = JSON.parse(line) as { id: string; turns: { role: string; text: string }[] }
    for (const { role, text } of all) {
      if (role !== 'customer') continue
      const seen = seenIn(text)
      const rights = seen.filter((it) => it.kind === 'exposure_threat')
      turns++
      named += rights.length > 0 ? 1 : 0
      suggested += propose(seen, [text]) ? 1 : 0
      assert.equal(propose(rights, [text]), null)
      if (id === '3865675850539204') slogan = [...slogan, ...tacticsIn(seen, [text])]
    }
  }
  tell(context, { turns, named, suggested })
  assert.ok(named > 500)
  assert.ok(slogan.includes('slogan'), '顧客是上帝，懂？')
  assert.ok(suggested * 30 < turns, 'most of what is angry is only angry')
})

const CONDUCT = ['profanity', 'insult', 'insult_family', 'threat', 'sexual', 'slur'] as const

test('measured for each kind on dialogues by other authors: what is suggested was there, and how much of what was there is seen [S0-6] [S3-28]', (context) => {
  const lines = linesOf('open/conduct_gold_dev/gold.jsonl', context)
  if (!lines) return
  const tally = new Map(CONDUCT.map((kind) => [kind, { right: 0, wrong: 0, missed: 0 }]))
  const forms = { right: 0, wrong: 0, left: 0 }
  let [before, dialogue]: [Turn[], string] = [[], '']
  for (const line of lines) {
    const it = JSON.parse(line) as {
      dialogue: string
      role: 'customer' | 'agent'
      text: string
      labels: SignalKind[]
      target?: string
    }
    if (it.dialogue !== dialogue) [before, dialogue] = [[], it.dialogue]
    if (it.role === 'customer') {
      const seen = seenIn(it.text, before.slice(-4))
      for (const [kind, of] of tally) {
        const [is, was] = [seen.some((one) => one.kind === kind), it.labels.includes(kind)]
        if (is || was) of[is && was ? 'right' : is ? 'wrong' : 'missed']++
      }
      const hits =
        it.labels.some((kind) => isConduct(kind) && kind !== 'profanity') &&
        ['agent', 'third_party'].includes(it.target ?? '')
      const form = propose(seen, [it.text]) !== null
      if (form || hits) forms[form && hits ? 'right' : form ? 'wrong' : 'left']++
    }
    before.push({ role: it.role, text: it.text })
  }
  tell(context, { kinds: Object.fromEntries(tally), forms })
  assert.equal(forms.wrong, 0, 'no form was filled for somebody who had done nothing')
  assert.ok(forms.right >= 10, `${JSON.stringify(forms)}`)
})
