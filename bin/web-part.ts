import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotStart } from '#platform/cannot-start.ts'
import { PROJECT } from '#platform/config/env.ts'
import { filesOf } from './files.ts'

const STAMP = join(PROJECT, 'dist', 'web.stamp')
const BUILT = join(PROJECT, 'dist', 'web')

/** Builds the pages if they are missing, or were made from other sources than these. */
export async function ensureWebPart(log: (sentence: string) => void): Promise<void> {
  const stamp = await stampOf(PROJECT)
  if (existsSync(BUILT) && (await readFile(STAMP, 'utf8').catch(() => '')) === stamp) return
  if (!existsSync(join(PROJECT, 'node_modules', 'vite')))
    throw new CannotStart('The pages are not built, and what builds them is not installed: run npm ci --include=dev.')

  log('Building the pages.')
  await build()
  await writeFile(STAMP, stamp)
}

const SERVER_ONLY = /\.(test|sql|api|jobs|adapter)\.ts$/

/** Of all that pages can be made from: words and contracts live beside their concepts, not under src/web. */
async function stampOf(project: string): Promise<string> {
  const files = await filesOf(project, 'src/**/*.{ts,tsx,css,html,svg}')
  const hash = createHash('sha256')
  for (const file of [...files.filter((file) => !SERVER_ONLY.test(file)), 'vite.config.ts', 'package-lock.json'])
    hash.update(file).update(await readFile(join(project, file)).catch(() => ''))
  return hash.digest('hex')
}

/** In a process of its own: building takes hundreds of megabytes that a desk would never give back. */
async function build(): Promise<void> {
  const file = fileURLToPath(new URL('build-web-part.ts', import.meta.url))
  const child = spawn(process.execPath, [file], { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const out of [child.stdout, child.stderr])
    out.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new CannotStart(`${said.trim()}\nThe pages could not be built, as told above.`)
}
