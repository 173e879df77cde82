import { resolve } from 'node:path'
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { environment, PROJECT } from '#platform/config/env.ts'

/** `many` may be given several times. */
type Flag = Readonly<{ type: 'string' | 'boolean'; does: string; otherwise?: string; many?: true }>
type Flags = Readonly<Record<string, Flag>>
/** What a command takes. `takes` is how its other words are shown, such as `FILE.jsonl`. */
export type Usage<F extends Flags> = Readonly<{ command: string; does: string; takes?: string; flags?: F }>

type Value<F extends Flag> = F extends { type: 'boolean' }
  ? boolean
  : F extends { many: true }
    ? readonly string[]
    : F extends { otherwise: string }
      ? string
      : string | undefined
export type Given<F extends Flags> = Readonly<{
  flags: { readonly [Name in keyof F]: Value<F[Name]> }
  words: readonly string[]
}>
export type Answer<F extends Flags> = { ok: true; given: Given<F> } | { ok: false; says: string; code: 0 | 2 }

/** Reads a command line. A flag that is not known is refused, since a mistyped one would be missed in silence. */
export function readArguments<const F extends Flags>(usage: Usage<F>, line: readonly string[]): Answer<F> {
  const flags: Flags = usage.flags ?? {}
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' } }
  for (const [name, flag] of Object.entries(flags)) options[name] = { type: flag.type, multiple: flag.many ?? false }
  const wrong = (sentence: string): Answer<F> => ({
    ok: false,
    says: `${sentence} npm run ${usage.command} -- --help lists what there is.`,
    code: 2,
  })

  const read = attempt(() => parseArgs({ args: [...line], options, allowPositionals: true, strict: true }))
  if (read === undefined) return wrong(complaint(line, flags))
  if (read.values.help) return { ok: false, says: help(usage), code: 0 }
  if (read.positionals.length > 0 && usage.takes === undefined)
    return wrong(`${usage.command} takes no “${read.positionals[0]}”.`)

  const values = Object.entries(flags).map(([name, { type, otherwise, many }]) => {
    const value = read.values[name] ?? (many ? [] : undefined)
    return [name, type === 'boolean' ? value === true : (value ?? otherwise)]
  })
  return { ok: true, given: { flags: Object.fromEntries(values), words: read.positionals } }
}

/** For the first line of a command: prints what has to be said and ends, or goes on with what was given. */
export function argumentsOf<const F extends Flags>(usage: Usage<F>): Given<F> {
  const answer = readArguments(usage, process.argv.slice(2))
  if (answer.ok) return answer.given
  if (answer.code === 0) process.stdout.write(`${answer.says}\n`)
  else process.stderr.write(`${answer.says}\n`)
  return process.exit(answer.code)
}

/** A file named by a person, who means it from where they stand, not from the project folder npm has gone to. */
export const fileOf = (path: string) => resolve(environment().INIT_CWD ?? PROJECT, path)

function complaint(line: readonly string[], flags: Flags): string {
  const names = line.filter((word) => word.startsWith('-') && word !== '--').map((word) => word.split('=')[0] ?? '')
  const unknown = names.find((name) => !['-h', '--help'].includes(name) && !(name.replace(/^--/, '') in flags))
  if (unknown !== undefined) return `There is no flag ${unknown}.`
  const bare = names.find((name) => flags[name.slice(2)]?.type === 'string') ?? names[0]
  return `The flag ${bare} has no right value.`
}

function help(usage: Usage<Flags>): string {
  const flags = Object.entries(usage.flags ?? {}).map(([name, { type, does, otherwise }]) => {
    const shown = type === 'string' ? `--${name} ${name.toUpperCase()}` : `--${name}`
    return `  ${shown.padEnd(28)}${does}${otherwise === undefined ? '' : ` (${otherwise})`}`
  })
  const line = ['npm run', usage.command, '--', usage.takes, flags.length > 0 ? '[flags]' : undefined]
  return [
    usage.does,
    '',
    `  ${line.filter((part) => part !== undefined).join(' ')}`,
    '',
    ...flags,
    `  ${'--help'.padEnd(28)}Shows this`,
  ].join('\n')
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
