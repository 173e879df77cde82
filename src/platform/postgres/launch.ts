import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { chown, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import type { Place } from './place.ts'

/** What suits two cores and a desk of a few hundred people; larger houses bring their own with DATABASE_URL. */
const SETTINGS = {
  listen_addresses: '',
  max_connections: '60',
  shared_buffers: '128MB',
  jit: 'off',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_min_messages: 'warning',
}

/** Loses everything at a power cut and is several times quicker: for clusters that a test throws away. */
const THROW_AWAY = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }

/** Made in a folder of its own and put into place whole, so a break-off leaves nothing half made. */
export async function makeData(place: Place, bin: string, throwAway: boolean): Promise<void> {
  const partial = `${place.data}.partial-${process.pid}`
  await rm(partial, { recursive: true, force: true })
  await mkdir(partial, { mode: 0o700 })
  if (place.owner) await chown(partial, place.owner.uid, place.owner.gid)

  const complaint = await initdb(place, bin, partial, throwAway)
  if (complaint === undefined)
    await rename(partial, place.data).catch((fault) => {
      if (!existsSync(place.data)) throw fault
    })
  await rm(partial, { recursive: true, force: true })
  if (complaint !== undefined)
    throw new CannotStart(`PostgreSQL could not make its data in ${place.folder}: ${complaint}`)
}

/** The locale is named in full: under plain C, trigrams of Chinese words would silently be empty. */
async function initdb(place: Place, bin: string, data: string, throwAway: boolean): Promise<string | undefined> {
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const how = ['--data-checksums', '--auth=trust', '--username=postgres', ...(throwAway ? ['--no-sync'] : [])]
  const child = spawn(join(bin, 'initdb'), [...locale, ...how, `--pgdata=${data}`], {
    ...as(place),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise((resolve) => {
    child.once('error', (fault) => resolve(fault.message))
    child.once('close', (code) => resolve(code === 0 ? undefined : (said.match(/error: (.*)/)?.[1] ?? said.trim())))
  })
}

/** Starts the server apart from this terminal: Ctrl-C reaches us, and we stop it in order. */
export async function launch(
  place: Place,
  bin: string,
  { throwAway, connections }: { throwAway: boolean; connections?: number | undefined },
): Promise<{ gone(): boolean }> {
  const out = await openLog(place)
  const settings = {
    ...SETTINGS,
    ...(throwAway ? THROW_AWAY : {}),
    ...(connections ? { max_connections: String(connections) } : {}),
    unix_socket_directories: quoted(place.socket),
  }
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', place.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...as(place), detached: true, stdio: ['ignore', out, out] },
  )
  let gone = false
  const ended = () => {
    gone = true
  }
  child.once('error', ended).once('exit', ended).unref()
  closeSync(out)
  return { gone: () => gone }
}

/** What the server wrote last, for the sentence that says why it did not start. */
export async function lastWords(place: Place): Promise<string> {
  const lines = (await readFile(logFile(place), 'utf8').catch(() => '')).trim().split('\n').slice(-20)
  const last = lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? ''
  return last.replace(/^.*?(FATAL|PANIC|ERROR): */, '')
}

/** A desk runs for years and nobody looks after this file, so it begins anew when it has grown. */
async function openLog(place: Place): Promise<number> {
  const file = logFile(place)
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > TEN_MEGABYTES) await rm(file)
  const opened = openSync(file, 'a', 0o600)
  if (place.owner) await chown(file, place.owner.uid, place.owner.gid)
  return opened
}

const TEN_MEGABYTES = 10 * 1024 * 1024
const logFile = (place: Place) => join(place.folder, 'postgres.log')

/** PostgreSQL reads a list here: a path with a comma, a space or a quote has to be quoted. */
const quoted = (path: string) => `"${path.replaceAll('"', '""')}"`

/** Only what the server needs: its own user, a plain language, and none of our secrets in its environment. */
function as(place: Place) {
  const user = place.owner ? { uid: place.owner.uid, gid: place.owner.gid } : {}
  return { ...user, cwd: place.folder, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } }
}
