import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesOf } from '../files.ts'
import type { Check, Files } from './check.ts'
import { comments } from './comments.ts'
import { imports } from './imports.ts'
import { names } from './names.ts'
import { promises } from './promises.ts'
import { refusals } from './refusals.ts'
import { settings } from './settings.ts'
import { sizes } from './sizes.ts'
import { traits } from './traits.ts'
import { words } from './words.ts'

export const CHECKS: readonly Check[] = [imports, words, names, comments, sizes, settings, refusals, promises, traits]

/** The texts of a project, the documents among them: what they say is checked like code. */
export async function textsOf(project: string): Promise<Files> {
  const paths = await filesOf(project, '{src,bin,e2e,stories}/**/*.{ts,tsx,mjs,css}', '*.{ts,md}', 'docs/**/*.md')
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(project, path), 'utf8')] as const)),
  )
}
