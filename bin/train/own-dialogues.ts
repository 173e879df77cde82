import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT } from '#platform/config/env.ts'
import { linesOf } from '#reader/training/dialogues.ts'
import type { Authored } from '#reader/training/teach.ts'

export type PartName = 'train' | 'tune' | 'test'

/** The house's own labelled dialogues: a file is an author, and no author is in two parts. */
export async function ownDialogues(...parts: readonly PartName[]): Promise<Authored[]> {
  const all: Authored[] = []
  for (const part of parts) {
    const folder = join(PROJECT, 'dialogues', part)
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()) {
      const author = file.replace('.jsonl', '')
      const { lines } = linesOf(await readFile(join(folder, file), 'utf8'))
      all.push(...lines.map((line) => ({ ...line, author })))
    }
  }
  return all
}
