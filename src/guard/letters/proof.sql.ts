import type { PersonId } from '#kernel/ids.ts'
import { newId, type Tx, type Work } from '#platform/public.ts'

type ProofKind = 'postal_number' | 'signed_slip' | 'mail_receipt' | 'opened' | 'witness' | 'returned' | 'bounced'

export async function addProof(
  work: Work,
  letter: string,
  it: { kind: ProofKind; words: string; happenedAt: Date; file: string | null; by: PersonId | null },
): Promise<void> {
  await work.tx
    .insertInto('guard.letter_proofs')
    .values({
      id: newId(work.now),
      letter,
      house: work.house,
      kind: it.kind,
      words: it.words,
      file_sha256: it.file,
      happened_at: it.happenedAt,
      by: it.by,
      at: work.now,
    })
    .execute()
}

export const proofsOf = (tx: Tx, letter: string) =>
  tx
    .selectFrom('guard.letter_proofs as f')
    .leftJoin('platform.people as p', 'p.id', 'f.by')
    .select(['f.id', 'f.kind', 'f.words', 'f.happened_at', 'f.file_sha256', 'p.name as by'])
    .where('f.letter', '=', letter)
    .orderBy('f.at')
    .execute()
