import { done, refuse } from '#kernel/outcome.ts'
import { answer, type OutputOf, type Route, type Work } from '#platform/public.ts'
import { profileOf } from './draft.sql.ts'
import { openProposal } from './look-again.sql.ts'
import type { AccessOptions, StaysOpen } from './options.ts'
import { customerOf, missingIn } from './standing.api.ts'
import { checklistOf, incidentsOf, type StandingRow, samePerson } from './standing.sql.ts'
import { listStandings, readStanding, standingCandidates, standingGround } from './view.contract.ts'
import { candidates, groundView, happenedTo, incidentLines, linesOf, noteLook } from './view.sql.ts'
import { watchOf } from './watch.sql.ts'

export const standingViewRoutes: readonly Route[] = [
  answer(listStandings, async (work, { show, rung, customer }) => {
    const who = customer === undefined ? null : await customerOf(work, customer)
    const customers = customer === undefined ? undefined : who ? await samePerson(work.tx, who) : []
    if (customers?.length === 0) return done({ standings: [] })
    const all = await linesOf(work, { rung, ...(customers ? { customers } : {}) })
    return done({ standings: all.map((it) => it.line).filter((line) => SHOWN[show](line)) })
  }),
  answer(readStanding, async (work, input) => {
    const [found] = await linesOf(work, { ids: [input.id] })
    if (!found) return refuse('standing.unknown')
    await noteLook(work, input.id)
    const missing = found.row.state === 'draft' ? await missingIn(work, found.row) : []
    const complete = found.row.state === 'draft' && missing.length === 0
    return done({
      ...found.line,
      ...(complete ? { status: 'complete' as const } : {}),
      ...(await wholeOf(work, found.row)),
      missing,
    })
  }),
  answer(standingGround, async (work, input) => {
    const customer = await customerOf(work, input.id)
    if (!customer) return refuse('standing.customer_unknown')
    const { records, ...view } = await groundView(work, customer)
    const row = await work.tx
      .selectFrom('desk.customers')
      .select('name')
      .where('id', '=', customer)
      .executeTakeFirstOrThrow()
    return done({
      ...view,
      now: work.now,
      customer: { id: customer, name: row.name, records },
      profile: await profileOf(work.tx, customer),
    })
  }),
  answer(standingCandidates, async (work) => done({ customers: await candidates(work) })),
]

type Line = OutputOf<typeof listStandings>['standings'][number]
const OVER: readonly Line['status'][] = ['dropped', 'lifted', 'lapsed', 'extended']
const SHOWN = {
  all: () => true,
  open: (it: Pick<Line, 'status'>) => !OVER.includes(it.status),
  drafts: (it: Pick<Line, 'status'>) => it.status === 'draft' || it.status === 'complete',
  effective: (it: Pick<Line, 'effective'>) => it.effective,
  over: (it: Pick<Line, 'status'>) => OVER.includes(it.status),
} as const

async function wholeOf(work: Work, row: StandingRow) {
  const proposal = row.lifted_at ? undefined : await openProposal(work, row.id)
  const appeal = await work.tx
    .selectFrom('guard.standing_appeals')
    .select('grounds')
    .where('standing', '=', row.id)
    .executeTakeFirst()
  const extension = await work.tx
    .selectFrom('guard.standings')
    .select('id')
    .where('extends', '=', row.id)
    .where('state', '=', 'approved')
    .executeTakeFirst()
  return {
    reason: row.reason,
    options: optionsOut(row.options as AccessOptions),
    staysOpen: row.stays_open as StaysOpen[],
    checklist: checklistOf(row),
    skippedBecause: row.skipped_because,
    delayBecause: row.delay_because,
    delayUntil: row.delay_until,
    noticeForm: row.notice_form,
    noticeLanguage: row.notice_language,
    appealPath: row.appeal_path,
    profile: row.profile,
    policyVersion: row.policy_version,
    extends: row.extends,
    extendedBy: extension?.id ?? null,
    incidents: await incidentLines(work.tx, await incidentsOf(work.tx, row.id)),
    happened: [...(await happenedTo(work.tx, row.id))],
    appealGrounds: appeal?.grounds ?? null,
    proposal: proposal ? { because: proposal.because, words: proposal.words, by: proposal.by } : null,
    watch: await watchOf(work.tx, row, work.now),
  }
}

const optionsOut = (it: AccessOptions) => ({
  ...(it.who ? { who: it.who } : {}),
  ...(it.what ? { what: { cases: [...it.what.cases] } } : {}),
  ...(it.when ? { when: { ...it.when, days: [...it.when.days] } } : {}),
  ...(it.where ? { where: it.where } : {}),
  ...(it.how ? { how: { ways: [...it.how.ways] } } : {}),
})
