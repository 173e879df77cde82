import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { environment } from '#platform/config/env.ts'

export type Program = {
  readonly pid: number
  /** The next line it prints; undefined when it has ended. */
  line(): Promise<string | undefined>
  end(signal?: NodeJS.Signals): Promise<void>
}

/** Starts one of the programs beside this file, with what it is `told` on its standard input. What goes wrong in it is seen on standard error. */
export function startProgram(
  file: string,
  it: { env?: Readonly<Record<string, string>>; flags?: readonly string[]; told?: unknown } = {},
): Program {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...(it.flags ?? []), path], {
    env: { PATH: environment().PATH ?? '', ...it.env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.on('error', () => {}).end(JSON.stringify(it.told ?? null))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    pid: child.pid ?? 0,
    line: async () => {
      const next = await lines.next()
      return next.done ? undefined : next.value
    },
    end: (signal = 'SIGTERM') => ended(child, signal),
  }
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const over = once(child, 'exit')
  child.kill(signal)
  await over
}

export type OpenHouse = { readonly pid: number; readonly address: URL; end(signal?: NodeJS.Signals): Promise<void> }

/** Opens the house over a database and waits until it serves. */
export async function openHouse(
  url: string,
  more: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<OpenHouse> {
  const env = { DATABASE_URL: url, PORT: '0', SANYING_DEMO: '0', SANYING_LOG: 'warn', ...more }
  const program = startProgram('house.ts', { env, flags })
  const address = await program.line()
  if (address === undefined) throw new Error('The house ended before it served')
  return { pid: program.pid, address: new URL(address), end: program.end }
}
