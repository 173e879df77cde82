import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PROJECT } from '#platform/config/env.ts'
import type { Complained, Ended } from './reporter.ts'
import { type Result, runProgram } from './step.ts'

const REPORTER = fileURLToPath(new URL('reporter.ts', import.meta.url))

/** Pure tests share one process, since they touch nothing; all others have one each. */
export type Manner = {
  readonly apart: boolean
  readonly seconds: number
  readonly env?: Readonly<Record<string, string>>
  /** Of these files, only the tests whose title matches. */
  readonly only?: string
}

/** Runs test files and counts what ended. A file in which nothing ran has failed: it looks like safety and is none. */
export async function runTests(files: readonly string[], manner: Manner): Promise<Result> {
  if (files.length === 0) return { passed: 0, failed: 0, says: '' }
  const { ended, complained, said, code } = await ran(files, manner)
  const tests = ended.filter(({ name, file }) => !isFile(name, file))
  const silent = files.filter((file) => !tests.some((test) => relative(PROJECT, test.file) === file))
  const broken = ended.filter((test) => isFile(test.name, test.file) && !test.passed)
  const failed = tests.filter(({ passed }) => !passed)
  const empty = silent.filter((file) => !broken.some((test) => join(PROJECT, file) === test.file))

  const nobody = failed.length + broken.length + empty.length === 0 && code !== 0
  return {
    passed: tests.filter(({ passed, skipped }) => passed && !skipped).length,
    failed: failed.length + broken.length + empty.length + (nobody ? 1 : 0),
    skipped: tests.filter(({ skipped }) => skipped).length,
    says: [
      ...failed.map((test) => shown(test)),
      ...broken.map((test) => shown(test, complained.get(relative(PROJECT, test.file)))),

      ...empty.map((file) => `${file}: no test ran`),
      ...(nobody || broken.length > 0 || empty.length > 0 ? [said] : []),
    ].join('\n'),
  }
}

async function ran(files: readonly string[], { apart, seconds, env, only }: Manner) {
  const out = join(PROJECT, 'tmp', `tests-${process.pid}.jsonl`)
  await mkdir(join(PROJECT, 'tmp'), { recursive: true })
  await rm(out, { force: true })
  const flags = [
    '--disable-warning=ExperimentalWarning',
    '--test',
    ...(apart ? ['--test-concurrency=2'] : ['--test-isolation=none']),
    `--test-timeout=${seconds * 1000}`,
    ...(only ? [`--test-name-pattern=${only}`] : []),
    `--test-reporter=${REPORTER}`,
    `--test-reporter-destination=${out}`,
  ]
  const { code, said } = await runProgram(process.execPath, [...flags, ...files], env)
  const lines = existsSync(out) ? (await readFile(out, 'utf8')).trim().split('\n') : []
  await rm(out, { force: true })
  const told = lines.filter((line) => line !== '').map((line): Ended | Complained => JSON.parse(line))
  return {
    ended: told.filter((line) => 'name' in line),
    complained: new Map(told.filter((line) => 'complained' in line).map((line) => [line.file, line.complained])),
    said,
    code,
  }
}

/** The runner reports a file by its own path when it broke before, or without, any test. */
const isFile = (name: string, file: string) =>
  name === file || name === relative(PROJECT, file) || name.endsWith('.test.ts')

function shown({ file, name, said = '' }: Ended, complained = ''): string {
  return `${relative(PROJECT, file)}: ${name}\n${indented(`${said}\n${complained}`.trim())}`
}

const indented = (text: string) => text.replace(/^/gm, '    ')
