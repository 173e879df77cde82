import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import type { GivenOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { readContact } from '../contact-view/view.contract.ts'
import { breathe, confirm, warn } from '../exits/exit.contract.ts'
import { hearUtterances } from './hear.contract.ts'

const house = await openHouse()
after(() => house.close())
const mei = await house.signIn('mei')
const qa = await house.signIn('qa')

type Sent = GivenOf<typeof hearUtterances>['utterances'][number]
const at = (second: number) => new Date(house.clock.now().getTime() + second * 1000).toISOString()
const line = (key: string, text: string, second = Number(key), more: Partial<Sent> = {}): Sent => ({
  key,
  who: 'customer',
  text,
  at: at(second),
  ...more,
})
const chat = () => aContact(house, { channel: 'chat' })
const seen = (id: string) => mei.does(readContact, { id })
/** What a screen shows of the conversation, without what is only named by ids. */
async function conversation(id: string) {
  const { utterances, brought, unaccepted, explanations, steps, advice, mayEndFreely } = await seen(id)
  return {
    words: utterances.map((it) => [it.key, it.words, it.final]),
    brought,
    unaccepted,
    explanations,
    steps,
    advice,
    mayEndFreely,
  }
}

test('the same batch twice is stored once, also after the line was lost', async () => {
  const { id, line: pbx } = await chat()
  const utterances = [line('1', 'third time I call'), line('2', 'because of the rain', 2, { who: 'agent' })]
  assert.deepEqual(await pbx.does(hearUtterances, { id, utterances }), { stored: 2, known: 0, version: 1 })
  assert.deepEqual(await pbx.does(hearUtterances, { id, utterances }), { stored: 0, known: 2, version: 1 })
  assert.equal((await seen(id)).utterances.length, 2)
})

test('words grow while they are spoken, and only the final ones are read into the conversation', async () => {
  const { id, line: pbx } = await chat()
  const say = (text: string, final: boolean) =>
    pbx.does(hearUtterances, { id, utterances: [line('1', text, 1, { final })] })
  await say('you', false)
  await say('you idiot', false)
  assert.deepEqual((await seen(id)).brought, {})
  await say('you idiot', true)
  const { utterances, brought } = await seen(id)
  assert.deepEqual(
    utterances.map((it) => [it.words, it.final]),
    [['you idiot', true]],
  )
  assert.deepEqual(brought, { insult: 1 })
  await say('you', false)
  assert.equal((await seen(id)).utterances[0]?.words, 'you idiot', 'a late partial takes nothing back')
})

test('what was said is final: another text under its key is refused, and nothing of that batch is stored', async () => {
  const { id, line: pbx } = await chat()
  await pbx.does(hearUtterances, { id, utterances: [line('1', 'hello')] })
  const before = await conversation(id)
  for (const wrong of [line('1', 'goodbye'), line('1', 'hello', 1, { who: 'agent' })])
    assert.equal(
      await pbx.refused(hearUtterances, { id, utterances: [line('2', 'you idiot'), wrong] }),
      'utterance.contradicts',
    )
  assert.equal(
    await pbx.refused(hearUtterances, { id, utterances: [line('3', 'one'), line('3', 'another')] }),
    'utterance.contradicts',
  )
  assert.deepEqual(await conversation(id), before)
})

test('an unknown contact hears nothing', async () => {
  const pbx = await house.token('contacts')
  const utterances = [line('1', 'hello')]
  assert.equal(await pbx.refused(hearUtterances, { id: crypto.randomUUID(), utterances }), 'contact.unknown')
})

const SAID = ['you idiot', 'but why', 'no good', 'damn this', 'thank you', 'hello', 'furious', 'third time'] as const
const DONE = ['because of it', 'you mean the sofa', 'I can send it', 'sorry', 'hello'] as const
const aLine = fc.record({ customer: fc.boolean(), n: fc.nat(7) })

test('out of order, in any batches, the conversation is the one that was spoken', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aLine, { minLength: 1, maxLength: 9 }),
      fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 9, maxLength: 9 }),
      async (lines, dice, sizes) => {
        const all = lines.map(({ customer, n }, i) =>
          line(`k${i}`, (customer ? SAID[n] : DONE[n % DONE.length]) ?? 'hello', i, {
            who: customer ? 'customer' : 'agent',
          }),
        )
        const inOrder = await chat()
        await inOrder.line.does(hearUtterances, { id: inOrder.id, utterances: all })
        const shuffled = all
          .map((it, i) => ({ it, by: dice[i] ?? 0 }))
          .toSorted((a, b) => a.by - b.by)
          .map(({ it }) => it)
        const late = await chat()
        for (let i = 0, b = 0; i < shuffled.length; b++) {
          const utterances = shuffled.slice(i, i + (sizes[b] ?? 1))
          await late.line.does(hearUtterances, { id: late.id, utterances })
          i += utterances.length
        }
        assert.deepEqual(await conversation(late.id), await conversation(inOrder.id))
      },
    ),
    { numRuns: 25 },
  )
})

test('a "why" that was heard before the explanation it answers is read again when that comes in', async () => {
  const { id, line: pbx } = await chat()
  await pbx.does(hearUtterances, { id, utterances: [line('2', 'but why', 2)] })
  const before = await seen(id)
  assert.deepEqual([before.brought, before.unaccepted], [{}, 0])
  await pbx.does(hearUtterances, { id, utterances: [line('1', 'because of the rain', 1, { who: 'agent' })] })
  const after = await seen(id)
  assert.deepEqual([after.brought, after.unaccepted], [{ not_accepted: 1 }, 1])
  const news = await mei.does(readContact, { id, after: before.version })
  assert.deepEqual(
    news.utterances.map((it) => it.key),
    ['1', '2'],
    'a screen that knew the "why" is given it anew',
  )
})

test('ten batches at once lose nothing and count nothing twice', async () => {
  const { id, line: pbx } = await chat()
  const batches = Array.from({ length: 10 }, (_, b) =>
    Array.from({ length: 5 }, (_, n) => line(`${b}-${n}`, n === 0 ? 'you idiot' : 'hello', b * 5 + n)),
  )
  const answers = await Promise.all(
    [...batches, ...batches].map((utterances) => pbx.does(hearUtterances, { id, utterances })),
  )
  assert.equal(
    answers.reduce((sum, it) => sum + it.stored, 0),
    50,
  )
  const { utterances, brought } = await seen(id)
  assert.deepEqual([utterances.length, brought.insult], [50, 10])
})

test('nothing the agent says in a breath is kept, and the same batch may be sent again [S2-29]', async () => {
  const { id, line: pbx } = await chat()
  await mei.does(breathe, { id })
  const utterances = [
    line('1', 'what a horrible man', 3, { who: 'agent' }),
    line('2', 'are you there', 4),
    line('3', 'here I am, sorry', 12, { who: 'agent' }),
  ]
  await pbx.does(hearUtterances, { id, utterances })
  assert.deepEqual(await pbx.does(hearUtterances, { id, utterances }), { stored: 0, known: 3, version: 1 })
  assert.deepEqual(
    (await seen(id)).utterances.map((it) => it.words),
    ['…', 'are you there', 'here I am, sorry'],
  )
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from desk.utterances where words like '%horrible%'`.execute(house.db)
  assert.equal(rows[0]?.n, 0)
})

test('that somebody breathes is shown to that person and to nobody else [S2-29]', async () => {
  const { id } = await chat()
  const { until } = await mei.does(breathe, { id })
  assert.equal((await seen(id)).breathUntil, until)
  for (const other of [qa, await house.signIn('lead')])
    assert.equal((await other.does(readContact, { id })).breathUntil, null)
})

test('"not this" takes a mark out of every count, and "this counts" puts it back', async () => {
  const { id, line: pbx } = await chat()
  await pbx.does(hearUtterances, { id, utterances: [line('1', 'you idiot'), line('2', 'hello', 2, { who: 'agent' })] })
  const utterance = (await seen(id)).utterances[0]?.id ?? ''
  await mei.does(confirm, { id, utterance, kind: 'insult', counts: false })
  assert.deepEqual((await seen(id)).brought, {})
  await pbx.does(hearUtterances, { id, utterances: [line('0', 'good morning', 0)] })
  assert.deepEqual((await seen(id)).brought, {}, 'late words do not bring it back')
  await mei.does(confirm, { id, utterance, kind: 'insult', counts: true })
  assert.deepEqual((await seen(id)).brought, { insult: 1 })
  assert.equal(await mei.refused(confirm, { id, utterance, kind: 'threat', counts: true }), 'mark.unknown')
})

test('late words of a contact that has just ended are still its words; a day later they are a mistake', async () => {
  const { id, line: pbx, ends } = await chat()
  await ends()
  await pbx.does(hearUtterances, { id, utterances: [line('1', 'goodbye')] })
  house.pass(24 * 60 + 1)
  assert.equal(await pbx.refused(hearUtterances, { id, utterances: [line('2', 'hello')] }), 'contact.ended')
  assert.equal(await mei.refused(warn, { id }), 'contact.ended')
})
