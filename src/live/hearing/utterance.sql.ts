import { sql } from 'kysely'
import type { ContactId } from '#kernel/ids.ts'
import { newId, type Tx, type Work } from '#platform/public.ts'
import type { Reading } from '#reader/public.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { StoredUtterance } from './utterance.ts'

const COLUMNS = ['id', 'key', 'who', 'words', 'at', 'final', 'reading', 'version'] as const

const stored = <Row extends { reading: unknown }>(row: Row) => ({ ...row, reading: row.reading as Reading })

export async function utterancesByKey(
  tx: Tx,
  contact: ContactId,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoredUtterance>> {
  const rows = await tx
    .selectFrom('desk.utterances')
    .select(COLUMNS)
    .where('contact', '=', contact)
    .where('key', 'in', keys)
    .execute()
  return new Map(rows.map((row) => [row.key, stored(row)]))
}

export async function utterancesOf(tx: Tx, contact: ContactId, afterVersion = -1) {
  const rows = await tx
    .selectFrom('desk.utterances')
    .select(COLUMNS)
    .where('contact', '=', contact)
    .where('version', '>', afterVersion)
    .orderBy('at')
    .orderBy('key')
    .execute()
  return rows.map(stored)
}

/** What was read in a sentence that the customer has said to its end, in this contact. */
export async function finalFromCustomer(tx: Tx, contact: ContactId, utterance: string): Promise<Reading | null> {
  const row = await tx
    .selectFrom('desk.utterances')
    .select(COLUMNS)
    .where('id', '=', utterance)
    .where('contact', '=', contact)
    .where('who', '=', 'customer')
    .where('final', '=', true)
    .executeTakeFirst()
  return row ? stored(row).reading : null
}

/** The last few turns before a moment, oldest first: what the reader needs to know of what came before. */
export async function turnsBefore(tx: Tx, contact: ContactId, at: Date, most: number) {
  const rows = await tx
    .selectFrom('desk.utterances')
    .select(['who', 'words'])
    .where('contact', '=', contact)
    .where('at', '<', at)
    .where('final', '=', true)
    .orderBy('at', 'desc')
    .orderBy('key', 'desc')
    .limit(most)
    .execute()
  return rows.reverse()
}

export type UtteranceToSave = Omit<StoredUtterance, 'id'> & { id: string | null }

/** Saves all in one statement; rows that were there grow to what they are now. */
export async function saveUtterances(
  work: Work,
  contact: ContactId,
  version: number,
  all: readonly UtteranceToSave[],
): Promise<readonly StoredUtterance[]> {
  const rows = all.map((it) => ({
    id: it.id ?? newId<'utterance'>(work.now),
    house: work.house,
    contact,
    key: it.key,
    who: it.who,
    words: it.words,
    at: it.at,
    final: it.final,
    version,
    reading: JSON.stringify(it.reading),
  }))
  await work.tx
    .insertInto('desk.utterances')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['contact', 'key']).doUpdateSet({
        words: sql`excluded.words`,
        final: sql`excluded.final`,
        version: sql`excluded.version`,
        reading: sql`excluded.reading`,
        at: sql`excluded.at`,
      }),
    )
    .execute()
  return all.map((it, i) => ({ ...it, id: rows[i]?.id ?? '' }))
}

/** What was folded so far, kept with the contact so that the next utterance need not read them all. */
export type Folded = { so: Conversation; carried: number; judged: readonly { at: string; accepted: boolean }[] }

export async function saveConversation(
  work: Work,
  contact: ContactId,
  it: { version: number; lastAt: Date | null; folded: Folded },
): Promise<void> {
  await work.tx
    .updateTable('desk.contacts')
    .set({ version: it.version, last_utterance_at: it.lastAt, conversation: JSON.stringify(it.folded) })
    .where('id', '=', contact)
    .execute()
}
