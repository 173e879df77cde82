import type { ContactRow } from '#desk/public.ts'
import { correctionsIn, takeBack } from '#guard/public.ts'
import type { Person, Work } from '#platform/public.ts'
import { SIGNAL_KINDS } from '#reader/public.ts'

/** What stands against the reader in this contact, as this person may see it and take it back. */
export async function correctionsSeen(work: Work, contact: ContactRow, me: Person, areThere: boolean) {
  const speaker = { id: me.id, as: contact.agent === me.id ? ('agent' as const) : ('lead' as const) }
  const mayCorrect = speaker.as === 'agent' || me.role === 'lead' || me.role === 'second_line'
  const said = areThere ? await correctionsIn(work.tx, contact.id) : []
  const corrections = said.flatMap((it) => {
    const kind = SIGNAL_KINDS.find((one) => one === it.kind)
    const standing = { says: it.says, by: it.by, as: it.spoken_as }
    const mayTakeBack = mayCorrect && takeBack({ standing }, speaker).ok
    const seen = {
      utterance: it.utterance,
      says: it.says,
      by: it.by_name,
      at: it.at,
      mine: it.by === me.id,
      mayTakeBack,
    }
    return kind ? [{ ...seen, kind }] : []
  })
  return { corrections, mayCorrect }
}

type Seen = Awaited<ReturnType<typeof correctionsSeen>>

/** Emergency advice is not switched off by one person's word: whoever reads it also reads who thinks otherwise. */
export function doubtOn(advice: string, { corrections }: Seen) {
  if (advice !== 'stay_and_get_help') return null
  const doubt = corrections.findLast((it) => it.kind === 'self_harm_risk' && it.says === 'not_this')
  return doubt ? { name: doubt.by, mine: doubt.mine, at: doubt.at } : null
}
