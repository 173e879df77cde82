import type { Reading } from '#reader/public.ts'

/** An utterance as a phone system or chat sends it. The key is the sender's own; the same key is the same utterance. */
export type SentUtterance = { key: string; who: 'customer' | 'agent'; words: string; at: Date; final: boolean }
export type StoredUtterance = {
  id: string
  key: string
  who: 'customer' | 'agent' | 'lead'
  words: string
  at: Date
  final: boolean
  reading: Reading
}

export type Landing = { kind: 'new' } | { kind: 'grew' } | { kind: 'same' } | { kind: 'contradicts' }

/** A partial may still grow or become final. A final one is what was said: the same again changes nothing, another text is refused. */
export function landing(
  sent: SentUtterance,
  stored: Pick<StoredUtterance, 'who' | 'words' | 'final'> | undefined,
): Landing {
  if (!stored) return { kind: 'new' }
  if (stored.who !== sent.who) return { kind: 'contradicts' }
  if (stored.final) return !sent.final || sent.words === stored.words ? { kind: 'same' } : { kind: 'contradicts' }
  return !sent.final && sent.words === stored.words ? { kind: 'same' } : { kind: 'grew' }
}

/** Within one batch the last word on a key holds, unless it contradicts a final one before it. */
export function settleBatch(batch: readonly SentUtterance[]): readonly SentUtterance[] | null {
  const byKey = new Map<string, SentUtterance>()
  for (const sent of batch) {
    const before = byKey.get(sent.key)
    const lands = landing(sent, before)
    if (lands.kind === 'contradicts') return null
    if (lands.kind !== 'same') byKey.set(sent.key, sent)
  }
  return [...byKey.values()]
}
