import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of one house on its own disk, outside of everything that is served, under names that say nothing. */
export type FileStore = {
  /** Keeps the bytes, safe on the disk when this comes back, and gives the name they lie under. */
  put(bytes: Uint8Array): Promise<{ stored: string; sha256: string }>
  /** The bytes, or null where there is no such file any more. */
  get(stored: string): Promise<Uint8Array | null>
  remove(stored: string): Promise<void>
  /** Names of what has lain here for longer than so many minutes of the world's time. */
  olderThan(minutes: number): Promise<readonly string[]>
}

const NAME = /^[0-9a-f]{40}$/

export function openStore(folder: string): FileStore {
  const at = (stored: string) => {
    if (!NAME.test(stored)) throw new Error('This is not the name of a stored file')
    return join(folder, stored)
  }
  return {
    put: async (bytes) => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const stored = randomBytes(20).toString('hex')
      const file = await open(at(stored), 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      return { stored, sha256: createHash('sha256').update(bytes).digest('hex') }
    },
    get: (stored) => readFile(at(stored)).catch(unlessMissing),
    remove: (stored) => rm(at(stored), { force: true }),
    olderThan: async (minutes) => {
      const names = (await readdir(folder).catch(() => [])).filter((name) => NAME.test(name))
      const before = Date.now() - minutes * 60_000
      const ages = await Promise.all(names.map(async (name) => (await stat(at(name)).catch(unlessMissing))?.mtimeMs))
      return names.filter((_, nth) => (ages[nth] ?? before + 1) <= before)
    },
  }
}

function unlessMissing(error: { code?: string }): null {
  if (error.code === 'ENOENT') return null
  throw error
}
