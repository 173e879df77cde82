import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { test } from 'node:test'
import { CannotStart } from '#platform/cannot-start.ts'
import { environment, PROJECT } from '#platform/config/env.ts'
import { sentenceOf } from './sentence.ts'

const run = (command: string, env: Record<string, string> = {}, ...words: string[]) =>
  spawnSync(process.execPath, ['bin/run.mjs', command, ...words], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...environment(), ...env },
  })

test('somebody who sets something wrong reads one sentence and no stack', () => {
  const { status, stdout, stderr } = run('start', { PORT: 'web' })
  assert.deepEqual({ status, stdout, stderr }, { status: 1, stdout: '', stderr: 'PORT is a number, not “web”.\n' })
})

test('a command that does not exist is answered with those that do', () => {
  const { status, stderr } = run('strat')
  assert.equal(status, 2)
  assert.match(stderr, /There is no command “strat”\. There are: start, test/)
})

test('a flag that does not exist ends a command with 2', () => {
  const { status, stderr } = run('start', {}, '--fast')
  assert.equal(status, 2)
  assert.match(stderr, /^There is no flag --fast\./)
})

test('a taken port, a wrong password and a full disk each have a sentence; a fault of ours has none', () => {
  const coded = (code: string, more = {}) => sentenceOf(Object.assign(new Error(code), { code, ...more }))
  assert.match(coded('EADDRINUSE', { port: 4310 }) ?? '', /^Port 4310 is already in use/)
  assert.match(coded('EACCES', { syscall: 'listen', port: 80 }) ?? '', /^Port 80 may not be opened/)
  assert.match(coded('28P01') ?? '', /refuses that name and password/)
  assert.match(coded('ENOSPC') ?? '', /disk is full/)
  assert.equal(sentenceOf(new CannotStart('No.')), 'No.')
  assert.equal(sentenceOf(new TypeError('x is undefined')), undefined)
})

/** A house whose closing does what it is told, run by the same code as the real one. */
async function open(closing: string) {
  const code = `
    const { untilAsked } = await import(${JSON.stringify(import.meta.resolve('./house.ts'))})
    const stop = async () => { ${closing} }
    const opening = async () => { setTimeout(() => console.log('open')); return { address: 'here', stop } }
    await untilAsked(opening, console.log)
    process.exit(0)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await once(child.stdout, 'data')
  return { child, ended, said: () => said }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  test(`${signal} closes the house in order`, { timeout: 20_000 }, async () => {
    const house = await open("console.log('stopped')")
    house.child.kill(signal)
    assert.deepEqual(await house.ended, [0, null])
    assert.equal(house.said(), 'open\nClosing the house.\nstopped\n')
  })

test('Ctrl-C once waits for the closing, and a second one ends at once', { timeout: 20_000 }, async () => {
  const house = await open('setInterval(() => {}, 1000); await new Promise(() => {})')
  house.child.kill('SIGINT')
  await once(house.child.stdout, 'data')
  const again = setInterval(() => house.child.kill('SIGINT'), 100)
  assert.deepEqual(await house.ended, [130, null])
  clearInterval(again)
})
