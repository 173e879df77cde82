import { createHash } from 'node:crypto'
import type { PersonId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'
import { type Block, textOfLetter } from './compose.ts'

const sum = (of: string | Uint8Array) => createHash('sha256').update(of).digest('hex')

/** The exact words and the exact pages, once. The database counts both sums again. */
export async function sealLetter(
  work: Work,
  letter: string,
  it: { draft: number; blocks: readonly Block[]; pdf: Buffer; by: PersonId },
): Promise<{ words: string; pdf: string }> {
  const words = textOfLetter(it.blocks)
  const sums = { words: sum(words), pdf: sum(it.pdf) }
  await work.tx
    .insertInto('guard.letter_seals')
    .values({
      letter,
      house: work.house,
      draft: it.draft,
      blocks: JSON.stringify(it.blocks),
      words,
      pdf: it.pdf,
      words_sha256: sums.words,
      pdf_sha256: sums.pdf,
      by: it.by,
      at: work.now,
    })
    .execute()
  return sums
}

export async function findSeal(tx: Tx, letter: string) {
  const row = await tx
    .selectFrom('guard.letter_seals as s')
    .innerJoin('platform.people as p', 'p.id', 's.by')
    .select(['s.blocks', 's.words_sha256', 's.pdf_sha256', 's.at', 'p.name as by'])
    .select((it) => it.fn<number>('octet_length', ['s.pdf']).as('bytes'))
    .where('s.letter', '=', letter)
    .executeTakeFirst()
  return row && { ...row, blocks: row.blocks as Block[] }
}

export const sealedPages = (tx: Tx, letter: string) =>
  tx.selectFrom('guard.letter_seals').select(['pdf', 'words']).where('letter', '=', letter).executeTakeFirst()
