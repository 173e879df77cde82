import { sql } from 'kysely'
import type { FileStore, Tx, Work } from '#platform/public.ts'
import { digest } from '#platform/public.ts'
import { type ChainName, hash, saidOf } from './chain.sql.ts'
import { beginning, endOf, type Head, type Seal, stepOn, type Walk } from './chain.ts'
import { type CustodyAct, type CustodyFacts, custodyLine, printLine, type SubjectKind } from './evidence.ts'
import { exactly } from './exactly.sql.ts'
import { type EvidenceRow, evidenceAfter, factsOf } from './subject.sql.ts'

const AT_ONCE = 500
type Of = Pick<Work, 'tx' | 'house'>

/** Walks the first chain and reads every print and every word again. Words that are gone must be gone by a sealed entry. */
export async function inspectEvidence(
  work: Of,
  each: (row: EvidenceRow, words: Words | undefined) => Promise<void> = async () => undefined,
) {
  const erased = await erasedItems(work.tx)
  const seals = new Map<number, string>()
  let walk: Walk = beginning
  for (;;) {
    const rows = await evidenceAfter(work.tx, walk.nth, AT_ONCE)
    const words = await wordsAfter(work.tx, walk.nth, AT_ONCE)
    for (const row of rows) {
      walk = stepOn(walk, { nth: row.nth, parts: [row.print], seal: row.seal }, hash)
      if (walk.brokenAt === null && !isTrue(row, words.get(row.nth), erased)) walk = { ...walk, brokenAt: row.nth }
      seals.set(row.nth, row.seal)
      await each(row, words.get(row.nth))
    }
    if (rows.length < AT_ONCE) break
  }
  return { seal: endOf(walk, await saidOf(work, 'evidence')), seals, n: seals.size }
}

const isTrue = (row: EvidenceRow, words: Words | undefined, erased: ReadonlySet<number>) =>
  hash(printLine(factsOf(row))) === row.print && (words ? words.sha256 === row.sha256 : erased.has(row.nth))

type Words = { sha256: string; file: string | null }

/** What the words come to, worked out where they lie: whoever looks whether they were changed need not read them. */
async function wordsAfter(tx: Tx, nth: number, most: number): Promise<ReadonlyMap<number, Words>> {
  const { rows } = await sql<{ nth: number; sha256: string; file_sha256: string | null }>`
    select nth, sha256, file_sha256 from guard.word_prints(${nth}, ${most})`.execute(tx)
  return new Map(rows.map((it) => [it.nth, { sha256: it.sha256, file: it.file_sha256 }]))
}

const erasedItems = async (tx: Tx): Promise<ReadonlySet<number>> =>
  new Set(
    (await tx.selectFrom('guard.custody').select('item').where('act', '=', 'erased').execute()).flatMap((it) =>
      it.item === null ? [] : [it.item],
    ),
  )

const custodyAfter = (tx: Tx, nth: number, most: number) =>
  tx
    .selectFrom('guard.custody')
    .selectAll()
    .select(exactly('at').as('at_exactly'))
    .where('nth', '>', nth)
    .orderBy('nth')
    .limit(most)
    .execute()
export type CustodyRow = Awaited<ReturnType<typeof custodyAfter>>[number]

export const custodyFactsOf = (row: CustodyRow): CustodyFacts => ({
  nth: row.nth,
  act: row.act as CustodyAct,
  item: row.item,
  aboutKind: row.about_kind as SubjectKind | null,
  about: row.about,
  by: row.by,
  role: row.role,
  purpose: row.purpose,
  at: row.at_exactly,
  evidence: { nth: row.evidence_nth, seal: row.evidence_seal },
})

/** Walks the second chain. Each entry also says where the first one stood, so that neither can be written anew alone. */
export async function inspectCustody(
  work: Of,
  evidence: ReadonlyMap<number, string>,
): Promise<{ seal: Seal; n: number }> {
  let walk: Walk = beginning
  let n = 0
  for (;;) {
    const rows = await custodyAfter(work.tx, walk.nth, AT_ONCE)
    for (const row of rows) {
      n++
      walk = stepOn(walk, { nth: row.nth, parts: [row.print], seal: row.seal }, hash)
      const pinned = row.evidence_nth === 0 || evidence.get(row.evidence_nth) === row.evidence_seal
      if (walk.brokenAt === null && !(pinned && hash(custodyLine(custodyFactsOf(row))) === row.print))
        walk = { ...walk, brokenAt: row.nth }
    }
    if (rows.length < AT_ONCE) return { seal: endOf(walk, await saidOf(work, 'custody')), n }
  }
}

/** Reads the file of an item again, from the disk. */
export async function lookAtFile(
  tx: Tx,
  store: FileStore,
  row: EvidenceRow,
  said: string | null,
): Promise<'whole' | 'changed' | 'missing'> {
  const bytes = await bytesOf(tx, store, row)
  if (!bytes) return 'missing'
  return digestOf(bytes) === said ? 'whole' : 'changed'
}

export async function bytesOf(tx: Tx, store: FileStore, row: EvidenceRow): Promise<Uint8Array | null> {
  if (!row.file) return null
  const file = await tx.selectFrom('desk.files').select('stored').where('id', '=', row.file).executeTakeFirst()
  return file ? store.get(file.stored) : null
}

const digestOf = (bytes: Uint8Array) => digest(bytes).toString('hex')

/** Whether a head that somebody kept elsewhere is still where it was. */
export const isKnown = async (tx: Tx, chain: ChainName, head: Head): Promise<boolean> =>
  (await tx
    .selectFrom(`guard.${chain}`)
    .select('nth')
    .where('nth', '=', head.nth)
    .where('seal', '=', head.seal)
    .executeTakeFirst()) !== undefined
