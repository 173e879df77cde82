import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import pg from 'pg'
import { startEmbedded } from './embedded.ts'

const root = mkdtempSync(join(tmpdir(), 'sanying test '))
const home = join(root, '三贏 家', 'home')
const quiet = { home, log: () => {}, throwAway: true }

await chmod(root, 0o755)
after(() => rmSync(root, { recursive: true, force: true }))

const pidIn = (folder: string) => Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
const isRunning = (pid: number) => commandOf(pid).includes('postgres -D')
function commandOf(pid: number): string {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'command=', '-p', `${pid}`], { encoding: 'utf8' }).stdout
  return existsSync(`/proc/${pid}`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') : ''
}
async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const answer = await client.query({ text: question, rowMode: 'array' }).finally(() => client.end())
  return answer.rows[0]?.[0]
}

/** Another process of the house: it starts the server, tells us, and waits to be ended. */
const OTHER = `
  const { startEmbedded } = await import(${JSON.stringify(import.meta.resolve('./embedded.ts'))})
  const server = await startEmbedded({ home: ${JSON.stringify(home)}, log: () => {}, throwAway: true })
  process.once('SIGTERM', () => server.stop().then(() => process.exit(0)))
  process.stdout.write('ready')
  setInterval(() => {}, 1000)
`
async function otherProcess() {
  const child = spawn(process.execPath, ['--input-type=module', '-e', OTHER], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

test('a desk in a folder with a space and 三贏 in its name keeps what it was told, and leaves nothing running', async () => {
  const first = await startEmbedded(quiet)
  await ask(first.url, "create table told as select '第三次打來了' as words")
  const pid = pidIn(home)
  await first.stop()
  assert.equal(isRunning(pid), false)
  assert.equal(existsSync(join(home, 'data', 'postmaster.pid')), false)

  const second = await startEmbedded(quiet)
  assert.equal(await ask(second.url, 'select words from told'), '第三次打來了')
  await second.stop()
})

test('a desk that was cut off takes its own server over again', async () => {
  const child = await otherProcess()
  const pid = pidIn(home)
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.equal(isRunning(pid), true)

  const next = await startEmbedded(quiet)
  assert.equal(pidIn(home), pid)
  assert.equal(await ask(next.url, 'select 1'), 1)
  await next.stop()
  assert.equal(isRunning(pid), false)
})

test('a command that ends beside a running desk does not stop the desk’s server', async () => {
  const desk = await otherProcess()
  const pid = pidIn(home)
  const command = await startEmbedded(quiet)
  await command.stop()
  assert.equal(isRunning(pid), true)

  desk.kill('SIGTERM')
  await once(desk, 'exit')
  assert.equal(isRunning(pid), false)
})

test('nobody else on the machine can walk up to the socket, which asks for no password', async () => {
  const server = await startEmbedded(quiet)
  const socket = new URL(server.url.replace('@/', '@x/')).searchParams.get('host') ?? ''
  assert.equal(statSync(socket).mode & 0o777, 0o700)
  assert.equal(await ask(server.url, 'show listen_addresses'), '')
  assert.equal(await ask(server.url, 'show data_checksums'), 'on')
  await server.stop()
})

test('a path too long for a socket gets a short one elsewhere', async () => {
  const long = join(root, '很長的路徑'.repeat(8))
  const server = await startEmbedded({ ...quiet, home: long })
  assert.equal(await ask(server.url, 'select 1'), 1)
  assert.equal(existsSync(join(long, 'socket')), false)
  await server.stop()
})

test('root, whose own folder no service user may enter, is told where the data went', async (context) => {
  if (process.getuid?.() !== 0) return context.skip('only root hands the server to somebody else')
  const closed = join(root, 'closed')
  await mkdir(closed, { mode: 0o700 })
  const said: string[] = []
  const server = await startEmbedded({ home: join(closed, 'home'), log: (line) => said.push(line), throwAway: true })
  const where = readFileSync(join(closed, 'home', 'where.txt'), 'utf8').trim()
  assert.equal(said.filter((line) => line.includes(where)).length, 1)
  assert.equal(await ask(server.url, 'select 1'), 1)
  await server.stop()

  const again = await startEmbedded({ home: join(closed, 'home'), log: (line) => said.push(line), throwAway: true })
  await again.stop()
  assert.equal(said.filter((line) => line.includes(where)).length, 1)
  rmSync(where, { recursive: true, force: true })
})

test('data of another major version is left alone, and the sentence says what to do', async () => {
  const old = join(root, 'old')
  await mkdir(join(old, 'data'), { recursive: true })
  writeFileSync(join(old, 'data', 'PG_VERSION'), '16\n')
  await assert.rejects(
    startEmbedded({ ...quiet, home: old }),
    /written by PostgreSQL 16, and this is 18: carry it over/,
  )
})
