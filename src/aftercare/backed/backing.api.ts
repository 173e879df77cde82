import { sayFelt } from '#care/public.ts'
import { houseTime, plusWorkingDays } from '#desk/public.ts'
import {
  type BackingRow,
  findBackingForUpdate,
  OUTCOME_DAYS,
  replyToBacking,
  saveOutcome,
  saveReply,
  tellOutcome,
} from '#guard/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { me } from '../me.ts'
import { replyNow, sayBackedFelt, tellOutcomeNow } from './backing.contract.ts'

const stateOf = (row: BackingRow) => ({ state: row.state, owner: row.owner })

export const backingRoutes: readonly Route[] = [
  answer(replyNow, async (work, input) => {
    const row = await findBackingForUpdate(work.tx, input.id)
    if (!row || row.state === 'withdrawn') return refuse('backing.unknown')
    const latest = plusWorkingDays(houseTime(work), row.asked_at, OUTCOME_DAYS, 'close')
    const { id: by } = me(work)
    const may = replyToBacking(stateOf(row), by, { tellBy: input.tellBy, latest, now: work.now })
    if (!may.ok) return may
    await saveReply(work, row, { by, words: input.words, tellBy: input.tellBy })
    return done({})
  }),
  answer(tellOutcomeNow, async (work, input) => {
    const row = await findBackingForUpdate(work.tx, input.id)
    if (!row || row.state === 'withdrawn') return refuse('backing.unknown')
    const { id: by } = me(work)
    const may = tellOutcome(stateOf(row), by)
    if (!may.ok) return may
    await saveOutcome(work, row, by, input.words)
    return done({})
  }),
  answer(sayBackedFelt, async (work, input) => {
    const row = await findBackingForUpdate(work.tx, input.id)
    if (row?.agent !== me(work).id || row.state === 'withdrawn') return refuse('backing.unknown')
    if (row.state === 'asked') return refuse('backing.answer_first')
    return (await sayFelt(work, row.id, 'backed', input.says)) ? done({}) : refuse('felt.already_said')
  }),
]
