import type { ContactId } from '#kernel/ids.ts'
import type { Tx } from '#platform/public.ts'
import { CONDUCT_LEVEL, isConduct, type Reading, SIGNAL_KINDS } from '#reader/public.ts'
import { marksIn } from '../confirmations/confirmation.sql.ts'
import { correctionsIn } from '../corrections/correction.sql.ts'
import { isSure, type Seen } from './propose.ts'

export type Heard = {
  seen: readonly Seen[]
  /** All the customer has said to its end, for whoever chooses another sentence. */
  said: readonly { id: string; words: string; at: Date }[]
  /** Somebody spoke of dying, and the person who heard it has not said that it was not that. */
  selfHarm: boolean
}

/** What was seen in a conversation, as people have put it right and with what its agent said counts. */
export async function heardIn(tx: Tx, contact: ContactId): Promise<Heard> {
  const said = await tx
    .selectFrom('desk.utterances')
    .select(['id', 'words', 'at', 'reading'])
    .where('contact', '=', contact)
    .where('who', '=', 'customer')
    .where('final', '=', true)
    .orderBy('at')
    .orderBy('key')
    .execute()
  const corrections = await correctionsIn(tx, contact)
  const marks = (await marksIn(tx, contact)).filter((it) => it.counts)
  const isMarked = (utterance: string, kind: string) =>
    marks.some((it) => it.utterance === utterance && it.kind === kind)
  const isNot = (utterance: string, kind: string) =>
    corrections.some((it) => it.says === 'not_this' && it.utterance === utterance && it.kind === kind)
  const read = said.flatMap(({ id, words, reading }) => {
    const { signals, target } = reading as Reading
    return signals.map(
      ({ kind, level, ...on }): Seen => ({
        utterance: id,
        words,
        kind,
        level,
        target,
        counts: isMarked(id, kind),
        sure: isSure(on),
      }),
    )
  })
  const missed = corrections.flatMap((it): Seen[] => {
    const kind = SIGNAL_KINDS.find((one) => one === it.kind)
    const words = said.find((one) => one.id === it.utterance)?.words
    if (it.says !== 'missed' || !kind || words === undefined) return []
    const level = isConduct(kind) ? CONDUCT_LEVEL[kind] : 0
    return [
      {
        utterance: it.utterance,
        words,
        kind,
        level,
        target: 'agent',
        counts: isMarked(it.utterance, kind),
        sure: true,
      },
    ]
  })
  const doubted = (utterance: string) =>
    corrections.some(
      (it) =>
        it.says === 'not_this' &&
        it.kind === 'self_harm_risk' &&
        it.spoken_as === 'agent' &&
        it.utterance === utterance,
    )
  return {
    seen: [...read.filter((it) => !isNot(it.utterance, it.kind)), ...missed],
    said: said.map(({ id, words, at }) => ({ id, words, at })),
    selfHarm: [...read, ...missed].some((it) => it.kind === 'self_harm_risk' && !doubted(it.utterance)),
  }
}
