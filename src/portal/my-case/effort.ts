/** What was done for the customer, in order. Every line stands for something that happened; none is written for effect. */
export type EffortLine = { at: Date; kind: 'contact' | 'promise'; words: string }

export function effortOf(
  contacts: readonly { at: Date; channel: string }[],
  promises: readonly { state: string; words: string; keptAt: Date | null; keptWords: string | null }[],
): readonly EffortLine[] {
  return [
    ...contacts.map((it) => ({ at: it.at, kind: 'contact' as const, words: it.channel })),
    ...promises.flatMap((it) =>
      it.state === 'kept' && it.keptAt
        ? [{ at: it.keptAt, kind: 'promise' as const, words: it.keptWords || it.words }]
        : [],
    ),
  ].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
