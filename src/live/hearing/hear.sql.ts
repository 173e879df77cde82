import type { ContactRow } from '#desk/public.ts'
import { correctionsIn } from '#guard/public.ts'
import type { ContactId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'
import { SIGNAL_KINDS } from '#reader/public.ts'
import {
  type Conversation,
  type Corrections,
  conversationOf,
  emptyConversation,
  type Heard,
  hear,
} from '../conversation/conversation.ts'
import { type Folded, utterancesOf } from './utterance.sql.ts'
import type { StoredUtterance } from './utterance.ts'

/** Unaccepted explanations of the latest contact on the same case: the customer has not forgotten them either. */
async function carriedOver(tx: Tx, contact: ContactRow): Promise<number> {
  if (!contact.case_id) return 0
  const last = await tx
    .selectFrom('desk.contacts')
    .select('conversation')
    .where('case_id', '=', contact.case_id)
    .where('id', '!=', contact.id)
    .where('state', '=', 'ended')
    .orderBy('ended_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return asFolded(last?.conversation)?.so.unaccepted ?? 0
}

/** What was kept before a word could be taken back has no measure of what was borne: it was the worst. */
export function asFolded(kept: unknown): Folded | null {
  if (typeof kept !== 'object' || kept === null || !('so' in kept)) return null
  const folded = kept as Folded
  const { borne = folded.so.worst }: Partial<Conversation> = folded.so
  return { ...folded, so: { ...emptyConversation(), ...folded.so, borne } }
}

export async function foldedOf(tx: Tx, contact: ContactRow): Promise<Folded> {
  const kept = asFolded(contact.conversation)
  if (kept) return kept
  const carried = await carriedOver(tx, contact)
  return { so: emptyConversation(carried), carried, judged: [] }
}

async function putRightIn(tx: Tx, contact: ContactId): Promise<Corrections> {
  const said = (await correctionsIn(tx, contact)).flatMap((it) => {
    const kind = SIGNAL_KINDS.find((one) => one === it.kind)
    return kind ? [{ ...it, kind }] : []
  })
  return new Map(
    [...Map.groupBy(said, (it) => it.utterance)].map(([utterance, of]) => {
      const not = of.filter((it) => it.says === 'not_this')
      const byAgent = not.filter((it) => it.spoken_as === 'agent')
      const missed = of.filter((it) => it.says === 'missed')
      return [
        utterance,
        {
          not: new Set(not.map((it) => it.kind)),
          notByAgent: new Set(byAgent.map((it) => it.kind)),
          missed: missed.map((it) => it.kind),
        },
      ]
    }),
  )
}

/** Folds what is new onto what was known; what came late or grew puts the whole conversation in order again. */
export async function foldIn(
  work: Work,
  contact: ContactRow,
  folded: Folded,
  fresh: readonly StoredUtterance[],
  inSequence: boolean,
): Promise<Folded> {
  const heard = fresh.filter((it) => it.final)
  if (inSequence) return { ...folded, so: heard.reduce<Folded['so']>((so, it) => hear(so, it), folded.so) }
  return refold(work.tx, contact.id, folded)
}

export async function refold(
  tx: Tx,
  contact: ContactId,
  { carried, judged }: Pick<Folded, 'carried' | 'judged'>,
): Promise<Folded> {
  const all: readonly Heard[] = (await utterancesOf(tx, contact)).filter((it) => it.final)
  const said = judged.map((it) => ({ ...it, at: new Date(it.at) }))
  return { carried, judged, so: conversationOf(all, carried, await putRightIn(tx, contact), said) }
}
