import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { handledCase } from '../cases/handlers.sql.ts'
import { findPromiseForUpdate, saveMoved } from '../promises/promise.sql.ts'
import { caseTime } from '../queues/queue-time.sql.ts'
import { toTwin } from './intake.api.ts'
import { addReceipt, twinsOf } from './intake.sql.ts'
import { firstNewsDue, heardEarlier } from './intake.ts'
import { openAlerts, seeAlert } from './safety.sql.ts'
import * as on from './standing.contract.ts'
import * as rows from './standing.sql.ts'
import { contactsAbout, mergedInto, twinsSaid } from './twin.sql.ts'
import { standingSort } from './unanswered.sql.ts'

const ofHandlers: readonly Route[] = [
  answer(on.addAdjustment, async (work, input) => {
    const row = await handledCase(work, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    const { basis, instruction } = input
    return done({ id: await rows.addAdjustmentRow(work, { caseId: row.id, basis, instruction, by: work.actor.id }) })
  }),
  answer(on.endAdjustment, async (work, input) => {
    const row = await handledCase(work, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    return (await rows.endAdjustmentRow(work, row.id, input.adjustment, work.actor.id))
      ? done({})
      : refuse('adjustment.unknown')
  }),
  answer(on.listAlerts, async (work) =>
    done({
      alerts: (await openAlerts(work.tx)).map((it) => ({
        id: it.id,
        because: it.because,
        raisedAt: it.raised_at,
        case: { id: it.case_id, number: it.number, title: it.title },
      })),
    }),
  ),
  answer(on.seeAlert, async (work, input) =>
    work.actor.kind === 'person' && (await seeAlert(work, input.id, work.actor.id))
      ? done({})
      : refuse('alert.unknown'),
  ),
]

/** The news that was promised by itself comes earlier too, as a promise that was moved. One that is sooner stays. */
async function moveNews(work: Work, caseId: Parameters<typeof rows.openNews>[1], to: Date): Promise<Date | null> {
  const news = await rows.openNews(work.tx, caseId)
  if (!news || work.actor.kind !== 'person') return null
  const promise = await findPromiseForUpdate(work, news.id)
  if (promise?.state !== 'open') return null
  if (to >= promise.dueAt || promise.dueAt <= work.now) return promise.dueAt
  await saveMoved(work, promise, { movedAt: work.now, to }, work.actor.id, '')
  return to
}

type Row = NonNullable<Awaited<ReturnType<typeof rows.caseMoments>>>

async function standing(work: Work, row: Row) {
  const intakes = await rows.intakesOf(work.tx, row.id)
  const first = intakes.find((it) => it.opened)
  const mayHandle = (await handledCase(work, row.id)) !== null
  const acknowledgement = await rows.lastAcknowledgement(work.tx, row.id)
  return {
    channel: row.channel,
    words: row.verbatim,
    language: row.verbatim_language,
    remedy: first ? { stated: first.remedy_words } : null,
    happened: first?.happened ?? null,
    reach: mayHandle ? (first?.reach ?? null) : null,
    receivedAt: row.received_at,
    writtenAt: row.opened_at,
    writtenBy: first?.by_name ?? null,
    acknowledgedAt: row.acknowledged_at,
    acknowledgement: acknowledgement
      ? { channel: acknowledgement.channel, nextUpdateAt: acknowledgement.next_update_at }
      : null,
    firstAnswerAt: row.first_answer_at,
    receipts: (await rows.receiptsOf(work.tx, row.id)).map((it) => ({
      receivedAt: it.received_at,
      because: it.because,
      by: it.by_name,
      at: it.at,
    })),
    corrections: await rows.correctionsOf(work.tx, row.id),
    contacts: await contactsAbout(work.tx, row.id),
    ...(await seen(work, row, mayHandle)),
    twins: await twins(work, row),
  }
}

async function seen(work: Work, row: Row, mayHandle: boolean) {
  const assessed = await rows.lastAssessment(work.tx, row.id)
  const sorted = await standingSort(work.tx, row.id)
  return {
    mayHandle,
    assessment: assessed
      ? {
          severity: assessed.severity,
          safety: assessed.safety,
          complexity: assessed.complexity,
          impact: assessed.impact,
          immediate: assessed.immediate,
          immediateWords: assessed.immediate_words,
          by: assessed.by_name,
          at: assessed.at,
        }
      : null,
    safety: (await rows.alertsOf(work.tx, row.id)).map((it) => ({
      because: it.because,
      raisedAt: it.raised_at,
      seenBy: it.seen_by,
    })),
    adjustments: mayHandle ? await rows.adjustmentsOf(work.tx, row.id) : [],
    notComplaint: sorted ? { instead: sorted.instead, because: sorted.because, by: sorted.by_name } : null,
  }
}

async function twins(work: Work, row: Row) {
  const said = await twinsSaid(work.tx, row.id)
  const of = ({ id, number, because }: (typeof said)[number]) => ({ id, number, because })
  const known = new Set(said.map((it) => it.id))
  const into = await mergedInto(work.tx, row.id)
  const possible = into ? [] : await twinsOf(work.tx, row.customer, work.now, row.id)
  return {
    possible: possible.filter((it) => !known.has(it.id)).map(toTwin),
    merged: said.filter((it) => it.said === 'merged').map((it) => ({ ...of(it), at: it.at })),
    into: into ?? null,
    separate: said.filter((it) => it.said === 'separate').map(of),
  }
}

export const standingRoutes: readonly Route[] = [
  answer(on.readIntake, async (work, input) => {
    const row = await rows.caseMoments(work.tx, id(input.id))
    return row ? done(await standing(work, row)) : refuse('case.unknown')
  }),
  answer(on.changeWords, async (work, input) =>
    (await rows.caseMoments(work.tx, id(input.id))) ? refuse('case.verbatim_stays') : refuse('case.unknown'),
  ),
  answer(on.addCorrection, async (work, input) => {
    const row = await rows.holdMoments(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    await rows.addCorrectionRow(work, row.id, input.words)
    return done({ version: (await rows.correctionsOf(work.tx, row.id)).at(-1)?.version ?? 1 })
  }),
  answer(on.moveReceipt, async (work, input) => {
    const row = await rows.holdMoments(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    const earlier = heardEarlier(row.received_at, input.receivedAt, work.now)
    if (!earlier.ok) return earlier
    await addReceipt(work, { caseId: row.id, at: earlier.next, because: input.because, by: work.actor.id })
    const nextUpdateAt = await moveNews(
      work,
      row.id,
      firstNewsDue(earlier.next, work.now, await caseTime(work, row.id)),
    )
    return done({ receivedAt: earlier.next, nextUpdateAt })
  }),
  answer(on.assess, async (work, { id: caseId, ...given }) => {
    const row = await rows.caseMoments(work.tx, id(caseId))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    await rows.addAssessment(work, row.id, given, work.actor.id)
    return done({})
  }),
  ...ofHandlers,
]
