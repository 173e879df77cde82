import { isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { SETTINGS, type SettingName } from './settings.ts'

/** The project folder, wherever a command is started from. */
export const PROJECT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[/\\]$/, '')

export type Config = Readonly<{
  home: string
  port: number
  host: string
  databaseUrl: string | undefined
  demo: boolean
  clock: 'real' | 'virtual'
  zone: string
  publicUrl: string
  log: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  test: boolean
}>
export type ConfigAnswer = { ok: true; config: Config } | { ok: false; sentence: string }
export type Environment = Readonly<Record<string, string | undefined>>

/** The one place where the environment is read. Everything else is given a Config. */
export const environment = (): Environment => process.env

const isZone = (zone: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
const isWebAddress = (text: string) => /^https?:$/.test(URL.parse(text)?.protocol ?? '')
const isDatabaseUrl = (text: string) => /^postgres(ql)?:$/.test(text.split('//')[0] ?? '')
const yesOrNo = z.enum(['0', '1'], 'is 0 or 1').transform((value) => value === '1')

const read = z.object({
  SANYING_HOME: z.string(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is a number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is at most 65535'),
  HOST: z.string().regex(/^[^\s/]+$/, 'is a host name or an address, without http://'),
  DATABASE_URL: z.string().refine((text) => text === '' || isDatabaseUrl(text), 'begins with postgres://'),
  SANYING_DEMO: yesOrNo,
  SANYING_CLOCK: z.enum(['real', 'virtual'], 'is real or virtual'),
  SANYING_ZONE: z.string().refine(isZone, 'is a time zone such as Asia/Taipei'),
  SANYING_PUBLIC_URL: z.string().refine((text) => text === '' || isWebAddress(text), 'begins with http:// or https://'),
  SANYING_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'is debug, info, warn, error or silent'),
  SANYING_TEST: yesOrNo,
} satisfies Record<SettingName, z.ZodType>)

/** Checks the environment whole, so that a wrong value is named before anything has been started. */
export function readConfig(env: Environment): ConfigAnswer {
  const unknown = Object.keys(env).find((name) => name.startsWith('SANYING_') && !SETTINGS.some((s) => s.name === name))
  if (unknown !== undefined) return wrong(`${unknown} is not a setting of the house; the README lists them all.`)

  const values = Object.fromEntries(SETTINGS.map(({ name, otherwise }) => [name, env[name] || otherwise]))
  const checked = read.safeParse(values)
  if (!checked.success) {
    const name = String(checked.error.issues[0]?.path[0])
    return wrong(`${name} ${checked.error.issues[0]?.message}${secret(name) ? '' : `, not “${values[name]}”`}.`)
  }
  const set = checked.data
  if (set.SANYING_CLOCK === 'virtual' && !set.SANYING_DEMO && !set.SANYING_TEST)
    return wrong('SANYING_CLOCK=virtual is for the demo house only: real customers are owed real dates.')

  return { ok: true, config: Object.freeze(configOf(set)) }
}

function configOf(set: z.output<typeof read>): Config {
  return {
    home: isAbsolute(set.SANYING_HOME) ? set.SANYING_HOME : join(PROJECT, set.SANYING_HOME),
    port: set.PORT,
    host: set.HOST,
    databaseUrl: set.DATABASE_URL || undefined,
    demo: set.SANYING_DEMO,
    clock: set.SANYING_CLOCK,
    zone: set.SANYING_ZONE,
    publicUrl: set.SANYING_PUBLIC_URL.replace(/\/+$/, '') || `http://${named(set.HOST)}:${set.PORT}`,
    log: set.SANYING_LOG,
    test: set.SANYING_TEST,
  }
}

/** A link cannot point to “every address”, and an IPv6 address needs its brackets. */
const named = (host: string) =>
  host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host

/** A database address holds a password, so it is never repeated on a screen. */
const secret = (name: string) => name === 'DATABASE_URL'

const wrong = (sentence: string): ConfigAnswer => ({ ok: false, sentence })
