import { glob } from 'node:fs/promises'

/** Paths inside a folder, in one order on every machine. */
export async function filesOf(folder: string, ...patterns: string[]): Promise<string[]> {
  const found: string[] = []
  for await (const path of glob(patterns, { cwd: folder, exclude: UNSEEN })) found.push(path.replaceAll('\\', '/'))
  return [...new Set(found)].sort()
}

const UNSEEN = ['node_modules', '**/node_modules', 'dist', 'tmp', '.sanying', '.git']
