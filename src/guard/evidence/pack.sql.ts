import type { HouseId } from '#kernel/ids.ts'
import type { FileStore, Tx, Work } from '#platform/public.ts'
import { linkOf } from '../matters/matter.ts'
import { itemsOf } from '../matters/pack.sql.ts'
import { type ChainName, headOf } from './chain.sql.ts'
import { FIRST, type Head, type Link } from './chain.ts'
import { custodyFrom } from './custody.sql.ts'
import type { SubjectKind } from './evidence.ts'
import { bytesOf, custodyFactsOf } from './inspect.sql.ts'
import type { MatterItem, PackEntry, PackItem, Stretch } from './pack/pack.ts'
import { type EvidenceRow, factsOf, namesOf } from './subject.sql.ts'

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/amr': 'amr',
}

export async function packItems(
  work: Work,
  files: FileStore,
  rows: readonly EvidenceRow[],
): Promise<readonly PackItem[]> {
  const names = await namesOf(
    work.tx,
    rows.map((it) => it.captured_by),
  )
  const items: PackItem[] = []
  for (const row of rows) {
    const bytes = row.body === null ? null : await bytesOf(work.tx, files, row)
    const type = row.file && row.body ? (JSON.parse(row.body) as { type: string }).type : ''
    items.push({
      facts: factsOf(row),
      print: row.print,
      seal: row.seal,
      body: row.body,
      attached: bytes ? { bytes, ending: ENDINGS[type] ?? 'bin' } : null,
      capturedByName: names.get(row.captured_by) ?? null,
    })
  }
  return items
}

/** The chain from one link to its head, each as its print and its seal: nothing of what is not in the pack can be read. */
export async function stretchFrom(tx: Tx, chain: ChainName, from: number): Promise<Stretch> {
  const rows = await tx
    .selectFrom(`guard.${chain}`)
    .select(['nth', 'print', 'seal'])
    .where('nth', '>=', from - 1)
    .orderBy('nth')
    .execute()
  const before = from === 1 ? FIRST : (rows[0]?.seal ?? FIRST)
  const links: readonly Link[] = rows
    .filter((it) => it.nth >= from)
    .map((it) => ({ nth: it.nth, parts: [it.print], seal: it.seal }))
  const last = links.at(-1)
  const head: Head = last ? { nth: last.nth, seal: last.seal } : await headOf(tx, chain)
  return { before, from, links, head }
}

/** Who touched what is in this pack, or what it is about. */
export async function entriesOf(
  tx: Tx,
  it: { from: number; items: ReadonlySet<number>; about: { on: SubjectKind; id: string } },
): Promise<readonly PackEntry[]> {
  const lines = await custodyFrom(tx, it.from)
  return lines
    .filter((line) => (line.item !== null && it.items.has(line.item)) || line.about === it.about.id)
    .map((line) => ({ facts: custodyFactsOf(line), byName: line.by_name, print: line.print, seal: line.seal }))
}

/** What was sealed into the matter itself: the person’s statements and counsel’s documents. */
export async function matterOf(
  tx: Tx,
  matter: string,
): Promise<{ items: readonly MatterItem[]; stretch: Stretch } | null> {
  const items = await itemsOf(tx, matter)
  const last = items.at(-1)
  if (!last) return null
  return {
    items: items.map((it) => ({
      nth: it.nth,
      kind: it.kind,
      content: it.content,
      by: it.byName,
      at: it.at.toISOString(),
      seal: it.seal,
    })),
    stretch: { before: FIRST, from: 1, links: items.map(linkOf), head: { nth: last.nth, seal: last.seal } },
  }
}

export const houseName = async (tx: Tx, house: HouseId): Promise<string> =>
  (await tx.selectFrom('platform.houses').select('name').where('id', '=', house).executeTakeFirst())?.name ?? ''
