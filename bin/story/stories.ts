import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT } from '#platform/config/env.ts'
import { filesOf } from '../files.ts'

/** Which browser tests play which story, by the ids in their titles. A small letter is another way the same story goes. */
export type Played = ReadonlyMap<string, readonly string[]>

export async function playedStories(): Promise<Played> {
  const played = new Map<string, string[]>()
  for (const path of await filesOf(PROJECT, 'e2e/**/*.test.ts'))
    for (const id of idsIn(await readFile(join(PROJECT, path), 'utf8')))
      played.set(id, [...(played.get(id) ?? []), path])
  return new Map([...played].toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })))
}

export const idsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\[(A\d+[a-c]?)\]/g)].flatMap(([, id]) => id ?? []))

export type Wanted =
  | { ok: true; ids: readonly string[]; files: readonly string[]; pattern: string }
  | { ok: false; says: string }

/** What to run for the ids of a command line; without any, all of them. */
export function wantedStories(played: Played, words: readonly string[]): Wanted {
  const asked = words.map((word) => word.toLowerCase().replace(/^a/, 'A'))
  const unknown = asked.find((id) => !played.has(id))
  if (unknown !== undefined)
    return { ok: false, says: `There is no story ${unknown}. There are: ${[...played.keys()].join(', ')}.` }
  const ids = asked.length === 0 ? [...played.keys()] : [...new Set(asked)]
  const files = [...new Set(ids.flatMap((id) => played.get(id) ?? []))]
  return { ok: true, ids, files, pattern: `\\[(?:${ids.join('|')})\\]` }
}
