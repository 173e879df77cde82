import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { access, chmod, chown, constants, mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import { canReach, type Owner, serviceUser } from './owner.ts'

/** Where one house keeps its server: programs, data, log and the folder of its socket. */
export type Place = {
  readonly folder: string
  readonly data: string
  readonly socket: string
  readonly owner: Owner | undefined
}
type Log = (sentence: string) => void

/** A socket address may be 107 bytes on Linux and 103 on a Mac, and a path in Chinese takes three bytes a character. */
const LONGEST_SOCKET = 103
const SOCKET_NAME = '/.s.PGSQL.5432'

export async function choosePlace(home: string, log: Log): Promise<Place> {
  await makeFolder(home)
  const written = join(home, 'where.txt')
  const elsewhere = existsSync(written) ? readFileSync(written, 'utf8').trim() : undefined
  const folder = elsewhere ?? (await reachable(home))
  if (elsewhere === undefined && folder !== home) {
    await writeFile(written, `${folder}\n`)
    log(`PostgreSQL cannot reach ${home} as its own user, so the data is kept in ${folder}.`)
  }

  const data = join(folder, 'data')
  const owner = serviceUser(data)
  await makeFolder(folder)
  if (!owner) await mayUse(existsSync(data) ? data : folder)
  const socket = await privateFolder(socketFolder(folder), owner)
  return { folder, data, socket, owner }
}

/** The home itself, unless root handed the server to a user who cannot walk in. */
async function reachable(home: string): Promise<string> {
  const owner = serviceUser(join(home, 'data'))
  if (!owner || canReach(owner, home)) return home
  const candidates = ['/var/lib/sanying', join(tmpdir(), 'sanying')]
  for (const candidate of candidates) {
    if (await mkdir(candidate, { recursive: true, mode: 0o755 }).then(() => canReach(owner, candidate), never))
      return join(candidate, short(home))
  }
  throw new CannotStart(
    `The user ${owner.name} cannot reach ${home}: set SANYING_HOME to a folder that other users may enter.`,
  )
}

function socketFolder(folder: string): string {
  const near = join(folder, 'socket')
  if (fits(near)) return near
  const far = join(tmpdir(), `sanying-${short(folder)}`)
  return fits(far) ? far : join('/tmp', `sanying-${short(folder)}`)
}

/** Only its owner may enter: the socket asks for no password, so this folder is the lock. */
async function privateFolder(folder: string, owner: Owner | undefined): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const uid = process.getuid?.()
  const stats = lstatSync(folder)
  if (!stats.isDirectory() || ![uid, 0, owner?.uid].includes(stats.uid))
    throw new CannotStart(`${folder} belongs to somebody else: remove it, or set SANYING_HOME to a shorter path.`)
  if (owner) await chown(folder, owner.uid, owner.gid)
  await chmod(folder, 0o700)
  return folder
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new CannotStart(`The folder ${folder} cannot be made: set SANYING_HOME to a folder you may write in.`)
  })
}

async function mayUse(folder: string): Promise<void> {
  await access(folder, constants.R_OK | constants.W_OK | constants.X_OK).catch(() => {
    throw new CannotStart(
      `The folder ${folder} belongs to another user: start the house as that user, or set SANYING_HOME to a folder of your own.`,
    )
  })
}

const fits = (folder: string) => Buffer.byteLength(folder + SOCKET_NAME) <= LONGEST_SOCKET
const short = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 12)
const never = () => false
