import { ACTION_KINDS, commitmentState, commitments, findCommitment, honours, QUIET_DAYS } from '#guard/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, startOfDay, type Work } from '#platform/public.ts'
import { listCommitments, readActions } from './ledger.contract.ts'
import { actionsSince } from './ledger.sql.ts'

const OPENED = 300

export const ledgerRoutes: readonly Route[] = [
  answer(listCommitments, async (work) => {
    const said = await commitments(work.tx)
    const since = new Date(Math.min(work.now.getTime(), ...said.map((it) => it.saidAt.getTime())))
    const actions = await actionsSince(work, since)
    return done({
      maySay: work.actor.kind === 'person' && ['executive', 'manager'].includes(work.actor.role),
      quietDays: QUIET_DAYS,
      commitments: said.map((it) => {
        const { withdrawnAt: _, ...told } = it
        const mine = actions.filter((each) => honours(it, each))
        const { state, lastAt } = commitmentState(it, actions, work.now)
        return {
          ...told,
          kinds: [...it.kinds],
          state,
          lastWeek: lastAt && weekOf(work, lastAt),
          done: ACTION_KINDS.filter((kind) => it.kinds.includes(kind)).map((kind) => ({
            kind,
            n: mine.filter((each) => each.kind === kind).length,
          })),
        }
      }),
    })
  }),
  answer(readActions, async (work, { id }) => {
    const it = await findCommitment(work.tx, id)
    if (!it) return refuse('commitment.unknown')
    const actions = (await actionsSince(work, it.saidAt)).filter((each) => honours(it, each))
    const newest = actions.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, OPENED)
    return done({
      total: actions.length,
      actions: newest.map((each) => ({ kind: each.kind, week: weekOf(work, each.at) })),
    })
  }),
]

/** The Monday of its week, on the house's own wall. */
function weekOf(work: Pick<Work, 'zone'>, at: Date): string {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: work.zone, dateStyle: 'short' })
  const noon = new Date(startOfDay(at, work.zone).getTime() + 12 * 3_600_000)
  const weekday = (new Date(`${day.format(noon)}T12:00:00Z`).getUTCDay() + 6) % 7
  return day.format(new Date(noon.getTime() - weekday * 86_400_000))
}
