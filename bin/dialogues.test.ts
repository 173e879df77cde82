import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDialogues } from './dialogues.ts'

const one = (text: string, name = 'talk.jsonl') => {
  const read = readDialogues(name, text)
  assert.ok(read.ok, read.ok ? '' : read.says)
  return read.dialogues[0]
}
const refusal = (text: string, name = 'talk.jsonl') => {
  const read = readDialogues(name, text)
  return read.ok ? '' : read.says
}
const said = (text: string, lang?: string) => one(JSON.stringify({ id: 7, lang, turns: [{ role: 'customer', text }] }))

test('somebody who was heard in Taipei, Hangzhou or London is heard in their language, by what they wrote', () => {
  assert.equal(said('我要退費，你們前天說過')?.language, 'zh-Hant')
  assert.equal(said('我要退费，你们前天说过')?.language, 'zh-Hans')
  assert.equal(said('I want my money back')?.language, 'en')
})

test('what the file says of the language holds before what the words look like', () => {
  assert.equal(said('ok', 'zh-Hant')?.language, 'zh-Hant')
  assert.equal(said('我要退費', 'zh')?.language, 'zh-Hant')
  assert.equal(said('ok', 'zh-TW')?.language, 'zh-Hant')
})

test('only words that a customer or an agent said are played: no silence, no system in between', () => {
  const turns = [
    { role: 'agent', text: ' Hi ' },
    { role: 'action', text: 'Account has been pulled up' },
    { role: 'customer', text: '  ' },
    { role: 'customer', text: 'Where is my order?' },
  ]
  assert.deepEqual(one(JSON.stringify({ id: 'a', turns })), {
    id: 'a',
    language: 'en',
    turns: [
      { role: 'agent', text: 'Hi' },
      { role: 'customer', text: 'Where is my order?' },
    ],
  })
})

test('a row of a labelled CSV is one short dialogue, with its commas, quotes and line ends', () => {
  const text =
    'example_id,conv_id,prev_agent,prev_user,agent,text\n1290,9,_,hi,"Go on, please.","I said ""no""\ntwice"\n'
  assert.deepEqual(one(text, 'Valid.CSV'), {
    id: '1290',
    language: 'en',
    turns: [
      { role: 'customer', text: 'hi' },
      { role: 'agent', text: 'Go on, please.' },
      { role: 'customer', text: 'I said "no"\ntwice' },
    ],
  })
})

test('whoever gives a file that is something else is told which line and why', () => {
  assert.equal(
    refusal('{"id":1,"turns":[]}\n{oops'),
    'Line 2 of talk.jsonl is not a dialogue: it should be one JSON object with id and turns.',
  )
  assert.equal(refusal('{"id":1}'), 'Line 1 of talk.jsonl is not a dialogue: turns is missing or of another kind.')
  assert.match(
    refusal(JSON.stringify({ id: 1, turns: [{ role: 'agent', text: 'x'.repeat(4001) }] })),
    /turns\.0\.text has more than 4000/,
  )
  assert.equal(refusal('\n'), 'talk.jsonl holds no dialogue.')
  assert.match(refusal('a,b\n1,2', 'x.csv'), /has no column prev_agent/)
  assert.match(refusal('a,"b', 'x.csv'), /quotation mark that never closes/)
})
