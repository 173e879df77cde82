import { spawn } from 'node:child_process'
import { environment, PROJECT } from '#platform/config/env.ts'

/** What one step of the tests came to. `says` is for the person who has to put it right. */
export type Result = {
  readonly passed: number
  readonly failed: number
  readonly skipped?: number
  readonly says: string
}
export type Step = { readonly name: string; run(): Promise<Result> }

export const PASSED: Result = { passed: 1, failed: 0, says: '' }
export const failedWith = (says: string): Result => ({ passed: 0, failed: 1, says })

export type Ran = { readonly code: number; readonly said: string }

/** Runs a program to its end and keeps what it said: it is shown only if something is wrong. */
export async function runProgram(program: string, args: readonly string[], env: Environment = {}): Promise<Ran> {
  const child = spawn(program, args, {
    cwd: PROJECT,
    env: { ...environment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const out of [child.stdout, child.stderr])
    out.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const stop = () => child.kill('SIGTERM')
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const code = await new Promise<number>((resolve) => {
    child.once('error', (fault) => {
      said += fault.message
      resolve(127)
    })
    child.once('close', (ended) => resolve(ended ?? 1))
  })
  process.off('SIGINT', stop).off('SIGTERM', stop)
  return { code, said: said.trim() }
}
type Environment = Readonly<Record<string, string>>

/** A program that passes or fails as a whole. */
export const program = (name: string, path: string, ...args: string[]): Step => ({
  name,
  run: async () => {
    const { code, said } = await runProgram(process.execPath, [path, ...args])
    return code === 0 ? PASSED : failedWith(said)
  },
})
