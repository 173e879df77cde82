import { CannotStart } from '#platform/cannot-start.ts'

type Coded = Error & {
  readonly code: string
  readonly port?: number
  readonly path?: string
  readonly syscall?: string
}

/** What a person can put right, in one sentence. Undefined for a fault of ours, which is shown whole. */
export function sentenceOf(fault: unknown): string | undefined {
  if (fault instanceof CannotStart) return fault.message
  if (!isCoded(fault)) return undefined
  return SENTENCES[fault.code]?.(fault)
}

const SENTENCES: Readonly<Record<string, (fault: Coded) => string | undefined>> = {
  EADDRINUSE: ({ port }) => `Port ${port} is already in use: stop what runs there, or set PORT to another one.`,
  EADDRNOTAVAIL: () => 'HOST is not an address of this machine.',
  EACCES: (fault) =>
    fault.syscall === 'listen'
      ? `Port ${fault.port} may not be opened by this user: set PORT to one above 1023.`
      : `The house may not use ${fault.path ?? 'a file it needs'}: check who owns it.`,
  ENOSPC: () => 'The disk is full.',
  EROFS: ({ path }) => `${path} is on a disk that cannot be written to: set SANYING_HOME to another folder.`,
  ECONNREFUSED: ({ syscall }) => (syscall === 'connect' ? `${DATABASE} answers at that address.` : undefined),
  ECONNRESET: () => `${DATABASE} ended the connection; it may want encryption: add ?sslmode=require.`,
  ENOTFOUND: () => 'DATABASE_URL is wrong: there is no machine of that name.',
  EAI_AGAIN: () => 'DATABASE_URL is wrong, or the network is down: the machine it names cannot be found.',
  ETIMEDOUT: () => `${DATABASE} answers at that address in time.`,
  '28P01': () => 'DATABASE_URL is wrong: the database refuses that name and password.',
  '28000': () => 'DATABASE_URL is wrong: the database does not let that user in.',
  '3D000': () => 'DATABASE_URL is wrong: there is no database of that name; make it first with createdb.',
  '42501': () =>
    'The user in DATABASE_URL may not make schemas and roles; give them a database of their own and CREATEROLE.',
  '53300': () => 'The database has no connection left for the house.',
}
const DATABASE = 'DATABASE_URL is wrong: no PostgreSQL'

/** Node wraps a connection that failed on every address of a name; the first one tells enough. */
const isCoded = (fault: unknown): fault is Coded =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string'
