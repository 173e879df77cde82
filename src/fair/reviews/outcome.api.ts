import { done, refuse } from '#kernel/outcome.ts'
import { answer, meetDeadlines, type Ring, type Route } from '#platform/public.ts'
import {
  appealReview,
  backingDone,
  planDone,
  readOutcomes,
  sayNextTime,
  settleAppeal,
  signReview,
} from './after.contract.ts'
import { findHelp, saveHelped, tellHelpLate } from './help.sql.ts'
import { isOutlier, mayBeMeasured } from './ladder.ts'
import { aboutMe, personIn, seen } from './mine.sql.ts'
import { HELPERS, personOf } from './people.sql.ts'
import { decideReview, holdHearing } from './review.contract.ts'
import {
  cleanRecord,
  findReviewRow,
  outcomes,
  pastMeasures,
  saveBackingDone,
  saveNextTime,
  saveOutcome,
  savePlan,
  saveStep,
  toReview,
} from './review.sql.ts'
import { APPEAL_DAYS, answerAppeal, appeal, decide, inDays, sign, stageOf } from './review.ts'
import { enter } from './room.sql.ts'

export const reviewOutcomeRoutes: readonly Route[] = [
  answer(holdHearing, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { row, me } = found.next
    if (!row.class || !mayBeMeasured(row.class)) return refuse('review.growth_only')
    if (row.decided_at) return refuse('review.already_decided')
    await saveStep(work, row, 'heard_by_hr', { hearing_at: work.now, hearing_by: me.id, hearing_words: input.words })
    return done({})
  }),
  answer(decideReview, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { row, me } = found.next
    const measure = input.measure ?? null
    const may = decide(toReview(row), { measure, planBy: input.plan.by }, me, work.now)
    if (!may.ok) return may
    const helper = await personOf(work.tx, input.plan.helper)
    if (!helper || !HELPERS.includes(helper.role)) return refuse('review.helper_unknown')
    const outlier = row.class !== null && isOutlier(await pastMeasures(work.tx, row.class), measure)
    const plan = { ...input.plan, helper: helper.id }
    await savePlan(work, row, { plan, measure, outlier, by: me, appealBy: inDays(APPEAL_DAYS, work.now) })
    return done({ stage: stageOf({ ...toReview(row), decidedBy: me.id, outlier }, work.now) })
  }),
  answer(signReview, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { row, me } = found.next
    const may = sign(toReview(row), me.id)
    if (!may.ok) return may
    const next = { signed_by: me.id, signed_at: work.now, appeal_by: inDays(APPEAL_DAYS, work.now) }
    await saveStep(work, row, 'signed', next)
    await saveOutcome(work, row.id, row.class, row.measure)
    return done({})
  }),
  answer(sayNextTime, async (work, input) => {
    const found = await aboutMe(work, input.id)
    if (!found.ok) return found.refusal === 'review.unknown' ? found : refuse('review.not_told')
    await saveNextTime(work, found.next.row, input.words)
    return done({})
  }),
  answer(planDone, async (work, input) => {
    const me = personIn(work)
    await enter(work)
    // Whether the help came is for whoever needed it, gave it or asked for it to say.
    const help = await findHelp(work.tx, input.id)
    if (!help) return refuse((await findReviewRow(work.tx, input.id)) ? 'review.no_plan' : 'review.unknown')
    await saveHelped(work, help, me.id)
    return done({})
  }),
  answer(backingDone, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    await saveBackingDone(work, found.next.row, input.kind, found.next.me.id)
    return done({})
  }),
  answer(appealReview, async (work, input) => {
    const found = await aboutMe(work, input.id)
    if (!found.ok) return found
    const { row } = found.next
    const may = appeal(toReview(row), work.now)
    if (!may.ok) return may
    await saveStep(work, row, 'appealed', { appeal: input.words, appealed_at: work.now, appeal_state: 'open' })
    return done({})
  }),
  answer(settleAppeal, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { row, me } = found.next
    const may = answerAppeal(toReview(row), me.id)
    if (!may.ok) return may
    if (input.reverse) {
      await cleanRecord(work, row, { by: me.id, words: input.words })
      await meetDeadlines(work, 'review_plan_due', row.id)
    } else
      await saveStep(work, row, 'upheld', {
        appeal_state: 'upheld',
        appeal_answer: input.words,
        appeal_decided_by: me.id,
        appeal_decided_at: work.now,
      })
    return done({})
  }),
  answer(readOutcomes, async (work) => {
    personIn(work)
    await enter(work)
    return done({ outcomes: await outcomes(work.tx) })
  }),
]

export const planFellDue: Ring = async (work, about) => {
  await enter(work)
  await tellHelpLate(work, about)
}
