import type { PersonId } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { wilson } from '#kernel/wilson.ts'
import { answer, findPersonByKey, type Route, type Work } from '#platform/public.ts'
import { runsOf } from '../outcomes/outcome.sql.ts'
import { keptWithin, type Run } from '../outcomes/spans.ts'
import {
  addClaim,
  countBreaches,
  endClaim,
  listClaims,
  publishClaim,
  readClaimRows,
  setStandard,
  signOffClaim,
} from './claim.contract.ts'
import {
  addClaimRow,
  addSignOff,
  addStandard,
  allClaims,
  aroundClaim,
  type ClaimRow,
  findClaim,
  holdClaim,
  saveClaimState,
  signOffOf,
} from './claim.sql.ts'
import { byInflation, expectedBreaches, type Measured, measure, publish, signOff } from './claim.ts'
import { rowsOfClaim } from './claim-rows.sql.ts'
import { nameOf, standardFor } from './sayable.sql.ts'

const DAYS = 90

export const claimRoutes: readonly Route[] = [
  answer(listClaims, async (work) => {
    const all = []
    for (const row of await allClaims(work.tx)) all.push(await withRuns(work, row))
    const claims = []
    for (const it of byInflation(all)) claims.push(await viewOf(work, it))
    return done({ asOf: work.now, days: DAYS, claims })
  }),
  answer(addClaim, async (work, input) => {
    const owner = await findPersonByKey(work.tx, input.owner)
    if (!owner || work.actor.kind !== 'person') return refuse('claim.owner_unknown')
    const id = await addClaimRow(work, { ...input, owner: owner.id, by: work.actor.id })
    const { needsSignOff } = measure(input.minutes, await runsOf(work.tx, input, work.now, work.zone))
    return done({ id, needsSignOff })
  }),
  answer(setStandard, async (work, input) => {
    const owner = await findPersonByKey(work.tx, input.owner)
    if (!owner) return refuse('claim.owner_unknown')
    return done({ id: await addStandard(work, { ...input, owner: owner.id }) })
  }),
  answer(countBreaches, async (work, input) => {
    const row = await findClaim(work.tx, input.id)
    if (!row) return refuse('claim.unknown')
    const { measured } = await withRuns(work, row)
    return done({ breaches: expectedBreaches(measured, input.orders, input.each), of: measured.kept.of })
  }),
  answer(signOffClaim, async (work, input) => {
    const row = await holdClaim(work.tx, input.id)
    if (!row || work.actor.kind !== 'person') return refuse('claim.unknown')
    const { measured } = await withRuns(work, row)
    const breaches = expectedBreaches(measured, input.orders, input.each)
    const signed = signOff(row, breaches, input.seen)
    if (!signed.ok) return signed
    await addSignOff(work, {
      claim: row.id,
      by: work.actor.id,
      reason: input.reason,
      orders: input.orders,
      breaches: signed.next.breaches,
      cost: breaches?.cost ?? 0,
      of: measured.kept.of,
      sure: typeof measured.capability === 'string' ? null : measured.capability.sure.minutes,
    })
    return done({})
  }),
  answer(publishClaim, async (work, input) => {
    const row = await holdClaim(work.tx, input.id)
    if (!row) return refuse('claim.unknown')
    const { measured } = await withRuns(work, row)
    const isSigned = (await signOffOf(work.tx, row.id)) !== undefined
    const out = publish({ state: row.state, isSigned }, measured)
    if (!out.ok) return out
    await saveClaimState(work, row, out.next.state)
    return done({})
  }),
  answer(endClaim, async (work, input) => {
    const row = await holdClaim(work.tx, input.id)
    if (!row) return refuse('claim.unknown')
    if (row.state === 'ended') return refuse('claim.ended')
    await saveClaimState(work, row, 'ended')
    return done({})
  }),
  answer(readClaimRows, async (work, input) => {
    const row = await findClaim(work.tx, input.id)
    if (!row) return refuse('claim.unknown')
    return done({ rows: [...(await rowsOfClaim(work.tx, row, input.of, work.now))] })
  }),
]

type WithRuns = { row: ClaimRow; runs: readonly Run[]; measured: Measured }

async function withRuns(work: Work, row: ClaimRow): Promise<WithRuns> {
  const runs = await runsOf(work.tx, row, work.now, work.zone)
  return { row, runs, measured: measure(row.minutes, runs) }
}

/** The four side by side. */
async function viewOf(work: Work, { row, runs, measured }: WithRuns) {
  const can = typeof measured.capability === 'string' ? null : measured.capability
  const standard = await standardFor(work.tx, row, work.now)
  const around = await aroundClaim(work.tx, row, work.now, can && { usual: can.usual.minutes, sure: can.sure.minutes })
  const signed = await signOffOf(work.tx, row.id)
  const { id, service, lane, words, state, since, until } = row
  return {
    id,
    service,
    lane,
    words,
    state,
    since,
    until,
    publishedIn: row.published_in,
    owner: { id: row.owner, name: row.owner_name },
    advertised: { minutes: row.minutes, kept: measured.kept },
    standard: standard
      ? {
          minutes: standard.minutes,
          words: standard.words,
          kept: keptWithin(runs, standard.minutes),
          owner: await personOf(work, standard.owner),
        }
      : null,
    stated: {
      of: around.said,
      asStandard: around.as_standard,
      minutes: around.said_minutes,
      kept: around.said_minutes === null ? null : keptWithin(runs, around.said_minutes),
    },
    actual: {
      of: runs.length,
      usual: can?.usual ?? null,
      sure: can?.sure ?? null,
      cannotTell: typeof measured.capability === 'string' ? measured.capability : null,
      beaten: { ...beatenOf(around.beaten, around.promised) },
    },
    needsSignOff: measured.needsSignOff,
    signedOff: signed ?? null,
    breaches: around.orders > 0 ? expectedBreaches(measured, around.orders, 0) : null,
    cases: around.cases,
    warnings: around.warnings,
  }
}

const beatenOf = (kept: number, of: number) => ({ kept, of, ...wilson(kept, of), canTell: of >= 30 })

const personOf = async (work: Work, person: PersonId) => ({ id: person, name: await nameOf(work.tx, person) })
