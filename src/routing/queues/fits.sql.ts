import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'
import { giveNext } from '../arrivals/next.sql.ts'
import { MOST_TEXTS } from './in-hand.ts'

/** Somebody has room: whoever waits longest comes, and behind a text another one, as long as the person can hold it. */
export async function giveWhatFits(work: Work, agent: PersonId, language: Language): Promise<number> {
  let given = 0
  while (given < MOST_TEXTS && (await giveNext(work, agent, language))) given++
  return given
}
