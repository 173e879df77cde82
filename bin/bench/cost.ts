import { readdirSync, readFileSync } from 'node:fs'
import { tenths } from '../replay/tally.ts'

/** What processes have used so far. Read from /proc, so on Linux alone. */
export type Used = { readonly at: number; readonly cpuSeconds: number; readonly memoryMb: number }
export type Cost = { readonly cpu_percent: number; readonly memory_mb: number }

/** Ticks of the clock that Linux counts processor time in. */
const TICKS = 100

export function usedBy(pids: readonly number[]): Used | null {
  if (process.platform !== 'linux') return null
  const each = pids.map(usedByOne)
  return {
    at: performance.now(),
    cpuSeconds: each.reduce((sum, it) => sum + it.cpuSeconds, 0),
    memoryMb: each.reduce((sum, it) => sum + it.memoryMb, 0),
  }
}

/** Processor time in hundredths of one core, and memory at the end. */
export function costBetween(from: Used | null, to: Used | null): Cost | null {
  if (!from || !to) return null
  const seconds = (to.at - from.at) / 1000
  return { cpu_percent: tenths(((to.cpuSeconds - from.cpuSeconds) / seconds) * 100), memory_mb: tenths(to.memoryMb) }
}

function usedByOne(pid: number): { cpuSeconds: number; memoryMb: number } {
  const stat = textOf(`/proc/${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // Its own time, and that of its children who have ended: a connection to PostgreSQL comes and goes.
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
  // Shared by all processes of a server, a page of memory counts once in all.
  const kb = Number(/^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
  return { cpuSeconds: ticks / TICKS, memoryMb: kb / 1024 }
}

/** A server and its children, such as PostgreSQL's process for each connection. */
export function familyOf(pid: number): number[] {
  if (process.platform !== 'linux') return [pid]
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
  return [pid, ...children.map(Number)]
}

function parentOf(pid: string): number {
  const stat = textOf(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
