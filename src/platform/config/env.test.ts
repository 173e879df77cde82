import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { PROJECT, readConfig } from './env.ts'

const sentence = (env: Record<string, string>) => {
  const answer = readConfig(env)
  return answer.ok ? 'accepted' : answer.sentence
}

test('somebody who sets nothing gets a demo house that only this machine can reach', () => {
  assert.deepEqual(readConfig({ HOME: '/somewhere' }), {
    ok: true,
    config: {
      home: join(PROJECT, '.sanying'),
      port: 4310,
      host: '127.0.0.1',
      databaseUrl: undefined,
      demo: true,
      clock: 'real',
      zone: 'Asia/Taipei',
      publicUrl: 'http://127.0.0.1:4310',
      log: 'info',
      test: false,
    },
  })
})

test('somebody who mistypes a setting is told which one', () => {
  assert.match(sentence({ SANYING_HOEM: 'x' }), /^SANYING_HOEM is not a setting/)
  assert.equal(sentence({ PORT: 'web' }), 'PORT is a number, not “web”.')
  assert.equal(sentence({ SANYING_DEMO: 'yes' }), 'SANYING_DEMO is 0 or 1, not “yes”.')
  assert.match(sentence({ SANYING_ZONE: 'Taipei' }), /time zone such as Asia\/Taipei/)
})

test('a wrong database address is never repeated, because it holds a password', () => {
  assert.equal(sentence({ DATABASE_URL: 'mysql://root:hunter2@db/x' }), 'DATABASE_URL begins with postgres://.')
})

test('a house with real customers cannot be given a clock that is moved by hand', () => {
  assert.match(sentence({ SANYING_CLOCK: 'virtual', SANYING_DEMO: '0' }), /real customers are owed real dates/)
  assert.equal(sentence({ SANYING_CLOCK: 'virtual' }), 'accepted')
  assert.equal(sentence({ SANYING_CLOCK: 'virtual', SANYING_DEMO: '0', SANYING_TEST: '1' }), 'accepted')
})

test('an address that is not a web address is not put into customers’ links', () => {
  assert.match(sentence({ SANYING_PUBLIC_URL: 'desk.example' }), /begins with http/)
  const answer = readConfig({ SANYING_PUBLIC_URL: 'https://desk.example/' })
  assert.equal(answer.ok && answer.config.publicUrl, 'https://desk.example')
})
