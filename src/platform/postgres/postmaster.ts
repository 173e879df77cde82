import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Place } from './place.ts'

/** A server that is written down as running: its process, and the folder of its socket. */
export type Postmaster = { readonly pid: number; readonly socket: string }

/** The server this data belongs to, if one is alive. */
export function livePostmaster(place: Place): Postmaster | undefined {
  const file = join(place.data, 'postmaster.pid')
  const [pidLine, , , , socket] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const pid = Number(pidLine)
  if (!(pid > 0) || !isAlive(pid)) return undefined

  const command = commandOf(pid)
  if (command.includes(place.data)) return { pid, socket: socket || place.socket }
  // After a restart the number may belong to somebody else, and PostgreSQL would wait for them for ever.
  if (command !== '') rmSync(file, { force: true })
  return undefined
}

/** Ends open transactions and writes everything down; only a server that does not answer is cut off. */
export async function shutDown(place: Place, postmaster: Postmaster): Promise<void> {
  send(postmaster.pid, 'SIGINT')
  if (await ended(place, postmaster, 30)) return
  send(postmaster.pid, 'SIGQUIT')
  await ended(place, postmaster, 10)
}

async function ended(place: Place, postmaster: Postmaster, seconds: number): Promise<boolean> {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await wait(20))
    if (!isAlive(postmaster.pid) || !commandOf(postmaster.pid).includes(place.data)) return true
  return false
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') return listed(pid)
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}

/** A process that has ended, but that nobody has buried yet, still answers to its number with an empty command. */
function listed(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') || '(ended)'
  } catch {
    return ''
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended by itself meanwhile, which is what we wanted.
  }
}
