import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { commit, takeBack } from './commitment.contract.ts'
import { addCommitment, findCommitment, saveWithdrawal } from './commitment.sql.ts'
import { sayPublicly, withdraw } from './commitment.ts'

/** What is said. What was done about it is read from rows of every module, where all of them can be seen. */
export const commitmentRoutes: readonly Route[] = [
  answer(commit, async (work, { words, until, kinds }) => {
    const may = sayPublicly(until, work.now)
    if (!may.ok || work.actor.kind !== 'person') return refuse('commitment.no_future')
    return done({ id: await addCommitment(work, { words, until, kinds: [...new Set(kinds)], by: work.actor.id }) })
  }),
  answer(takeBack, async (work, { id, because }) => {
    const it = await findCommitment(work.tx, id)
    if (!it || work.actor.kind !== 'person') return refuse('commitment.unknown')
    const may = withdraw(it, work.now)
    if (!may.ok) return may
    await saveWithdrawal(work, id, work.actor.id, because)
    return done({})
  }),
]
