import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { actedBefore, decideAppeal, type LiftRefusal, lift, review } from './ladder.ts'
import {
  appealStanding,
  decideStandingAppeal,
  declineStandingEnd,
  liftStanding,
  liftStandings,
  proposeStandingEnd,
  reviewStanding,
} from './look-again.contract.ts'
import {
  declineEnd,
  fileAppeal,
  type Lighter,
  made,
  proposeEarlyEnd,
  saveAppealDecision,
  saveLifted,
  saveLighter,
  saveReview,
  stateOf,
} from './look-again.sql.ts'
import { policyOfVersion } from './policy.sql.ts'
import { openProcessReview } from './process.sql.ts'
import { optionsOf, whoActs } from './standing.api.ts'
import { findStandingForUpdate, pastOf, type StandingRow, toStanding } from './standing.sql.ts'
import type { Standing } from './standing.ts'

export const lookAgainRoutes: readonly Route[] = [
  answer(reviewStanding, async (work, input) => {
    const found = await held(work, input.id)
    if (!found) return refuse('standing.unknown')
    const { row, it } = found
    const { policy } = await policyOfVersion(work.tx, row.policy_version)
    const looked = review(it, whoActs(work), input, { policy, now: work.now })
    if (!looked.ok) return looked
    const was = stateOf(it)
    const became = input.outcome === 'vary' ? made(it, lighterOf(input.lighter), work.now) : done(was)
    if (!became.ok) return became
    const { by } = looked.next
    const nextAt = looked.next.nextAt && new Date(Math.min(+looked.next.nextAt, +became.next.lapseAt))
    if (input.outcome === 'vary') await saveLighter(work, row, became.next, nextAt ?? became.next.lapseAt)
    const { outcome, reasons } = input
    await saveReview(work, row, { by, outcome, reasons, nextAt, was, became: became.next })
    if (outcome === 'lift') await saveLifted(work, row, by, reasons)
    return done({ nextAt })
  }),
  answer(liftStanding, async (work, input) => {
    const lifted = await liftOne(work, input.id, input.because)
    return lifted.ok ? done({}) : lifted
  }),
  answer(liftStandings, async (work, { ids, because }) => {
    const lifted: string[] = []
    const left: { id: string; code: string }[] = []
    // In one order for everybody: two who end several at once wait for each other and do not block each other.
    for (const each of [...new Set(ids)].toSorted()) {
      const one = await liftOne(work, each, because)
      if (one.ok) lifted.push(each)
      else left.push({ id: each, code: one.refusal })
    }
    return done({ lifted, left })
  }),
  answer(appealStanding, async (work, input) =>
    fileAppeal(work, { standing: input.id, grounds: input.grounds, lateBecause: input.lateBecause }),
  ),
  answer(decideStandingAppeal, async (work, input) => {
    const found = await held(work, input.id)
    if (!found) return refuse('standing.unknown')
    const { row, it } = found
    const { policy } = await policyOfVersion(work.tx, row.policy_version)
    const acted = actedBefore(it, await pastOf(work.tx, row.customer))
    const by = decideAppeal(it, whoActs(work), acted, policy)
    if (!by.ok) return by
    const was = stateOf(it)
    const became = input.outcome === 'vary' ? made(it, lighterOf(input.lighter), work.now) : done(was)
    if (!became.ok) return became
    const { outcome, reasons, outside } = input
    await saveAppealDecision(work, row, { by: by.next, outcome, reasons, outside, was, became: became.next })
    if (outcome === 'vary') await saveLighter(work, row, became.next, it.reviewAt)
    if (outcome === 'revoke' && !it.lifted) await saveLifted(work, row, by.next, reasons)
    await openProcessReview(work)
    return done({})
  }),
  answer(proposeStandingEnd, async (work, { id: standing, because, words }) => {
    if (work.actor.kind !== 'person') return refuse('standing.unknown')
    const asked = await proposeEarlyEnd(work, { standing, because, words, by: work.actor.id })
    return asked.ok ? done({}) : asked
  }),
  answer(declineStandingEnd, async (work, input) => {
    const found = await held(work, input.id)
    if (!found) return refuse('standing.unknown')
    const by = await mayLift(work, found)
    if (!by.ok) return by
    return (await declineEnd(work, found.row, by.next, input.because)) ? done({}) : refuse('standing.no_proposal')
  }),
]

type Held = { row: StandingRow; it: Standing }

/** The row is held, so that what two people decide at once is decided one after the other. */
async function held(work: Work, of: string): Promise<Held | null> {
  const row = await findStandingForUpdate(work.tx, of)
  const it = row && (await toStanding(work.tx, row))
  return row && it ? { row, it } : null
}

async function mayLift(work: Work, { row, it }: Held) {
  const { policy } = await policyOfVersion(work.tx, row.policy_version)
  return lift(it, whoActs(work), { policy, now: work.now })
}

async function liftOne(
  work: Work,
  of: string,
  because: string,
): Promise<Outcome<null, LiftRefusal | 'standing.unknown'>> {
  const found = await held(work, of)
  if (!found) return refuse('standing.unknown')
  const by = await mayLift(work, found)
  if (!by.ok) return by
  await saveLifted(work, found.row, by.next, because)
  return done(null)
}

type GivenLighter = {
  instruction?: string | undefined
  options?: Parameters<typeof optionsOf>[0] | undefined
  lapseAt?: Date | undefined
}
const lighterOf = (it: GivenLighter | undefined): Lighter | undefined =>
  it && {
    ...(it.instruction === undefined ? {} : { instruction: it.instruction }),
    ...(it.options === undefined ? {} : { options: optionsOf(it.options) }),
    ...(it.lapseAt === undefined ? {} : { lapseAt: it.lapseAt }),
  }
