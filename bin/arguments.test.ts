import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArguments } from './arguments.ts'

const replay = {
  command: 'replay',
  does: 'Plays dialogues through the house.',
  takes: 'FILE.jsonl',
  flags: {
    speed: { type: 'string', does: 'How many times quicker than life', otherwise: '1' },
    token: { type: 'string', does: 'Token to use' },
    json: { type: 'boolean', does: 'Prints the summary as JSON' },
  },
} as const

test('somebody who gives a file and a flag is understood', () => {
  assert.deepEqual(readArguments(replay, ['三贏.jsonl', '--speed', '4', '--json']), {
    ok: true,
    given: { flags: { speed: '4', token: undefined, json: true }, words: ['三贏.jsonl'] },
  })
})

test('somebody who mistypes a flag is told which, and where to look', () => {
  const answer = readArguments(replay, ['a.jsonl', '--sped=4'])
  assert.ok(!answer.ok)
  assert.equal(answer.code, 2)
  assert.match(answer.says, /^There is no flag --sped\. npm run replay -- --help/)
})

test('a flag that lost its value is named', () => {
  const answer = readArguments(replay, ['--token'])
  assert.match(answer.ok ? '' : answer.says, /^The flag --token has no right value/)
})

test('a command that takes nothing refuses a stray word instead of ignoring it', () => {
  const answer = readArguments({ command: 'start', does: 'Opens the house.' }, ['now'])
  assert.match(answer.ok ? '' : answer.says, /^start takes no “now”/)
})

test('a flag that may come several times keeps all it was given, and none is an empty list', () => {
  const token = {
    command: 'token',
    does: 'Makes a token.',
    flags: { scope: { type: 'string', does: 'What it may', many: true } },
  } as const
  const scopes = (line: readonly string[]) => {
    const answer = readArguments(token, line)
    return answer.ok && answer.given.flags.scope
  }
  assert.deepEqual(scopes(['--scope', 'contacts', '--scope=clock']), ['contacts', 'clock'])
  assert.deepEqual(scopes([]), [])
})

test('help shows every flag with what holds when it is left out', () => {
  const answer = readArguments(replay, ['--help'])
  assert.ok(!answer.ok)
  assert.equal(answer.code, 0)
  assert.match(answer.says, /npm run replay -- FILE\.jsonl \[flags\]/)
  assert.match(answer.says, /--speed SPEED +How many times quicker than life \(1\)/)
})
