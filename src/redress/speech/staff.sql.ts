import type { CaseRow } from '#desk/public.ts'
import type { Tx } from '#platform/public.ts'
import type { CaseFact } from '../facts/fact.ts'
import { staffSentence } from './sentence.ts'
import { hasInternalPromise } from './speech.sql.ts'
import { staffStateOf } from './speech.ts'
import { speechSentences } from './speech.words.ts'

/** What the customer may be told of the colleague, and whether a promise inside the house is missing for more. */
export async function staffOf(tx: Tx, it: CaseRow, facts: readonly CaseFact[]) {
  const state = staffStateOf(facts)
  const promised = await hasInternalPromise(tx, it.id)
  return {
    state,
    sentence: staffSentence(speechSentences, state, it.language, promised),
    needsPromise: state === 'verified_wrong' && !promised,
  }
}
