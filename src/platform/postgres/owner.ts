import { readFileSync, statSync } from 'node:fs'
import { chmod, chown, lchown, lstat, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { CannotStart } from '../cannot-start.ts'

/** Who PostgreSQL runs as. It refuses root, so root hands it to a service user. */
export type Owner = { readonly name: string; readonly uid: number; readonly gid: number }

/** Undefined for an ordinary user: then everything is theirs already. */
export function serviceUser(data: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined

  const people = accounts()
  const owner = people.find((person) => person.uid === ownerOf(data) && person.uid !== 0)
  const found =
    owner ?? people.find((person) => person.name === 'postgres') ?? people.find((person) => person.name === 'nobody')
  if (found) return found
  throw new CannotStart(
    'PostgreSQL refuses to run as root, and this machine has no user postgres or nobody: start the house as an ordinary user, or set DATABASE_URL.',
  )
}

/** Whether this user may walk into a folder: every folder above it must let them through. */
export function canReach(owner: Owner, folder: string): boolean {
  const above = dirname(folder)
  return passes(owner, folder) && (above === folder || canReach(owner, above))
}

function passes(owner: Owner, folder: string): boolean {
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (stats === undefined) return true
  if (stats.uid === owner.uid) return (stats.mode & 0o100) !== 0
  if (stats.gid === owner.gid) return (stats.mode & 0o010) !== 0
  return (stats.mode & 0o001) !== 0
}

/** Hands a folder and all in it over; folders are opened so that a strict umask does not lock the new owner out. */
export async function giveTo(owner: Owner, path: string): Promise<void> {
  const stats = await lstat(path)
  if (stats.isSymbolicLink()) return lchown(path, owner.uid, owner.gid)
  await chown(path, owner.uid, owner.gid)
  await chmod(path, stats.mode | (stats.isDirectory() ? 0o700 : 0o600))
  if (!stats.isDirectory()) return
  for (const entry of await readdir(path)) await giveTo(owner, join(path, entry))
}

const ownerOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.uid

/** Read from the file itself: Node has no call for it, and only names listed here can own a server. */
function accounts(): Owner[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((parts) => parts.length >= 7)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}
