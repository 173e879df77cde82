import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { counsellorHere } from '../keys/here.api.ts'
import { activeCounsellors } from '../keys/key.sql.ts'
import { isFor } from '../sealed.ts'
import {
  breakGlass,
  callMeNow,
  personInformed,
  promiseHours,
  readStandBy,
  reviewBroken,
  standBy,
  standDown,
  takeCall,
} from './risk.contract.ts'
import {
  addBroken,
  addCall,
  addDuty,
  allBroken,
  brokenForUpdate,
  callForUpdate,
  closeCall,
  dropDuty,
  openCalls,
  saveInformed,
  savePromise,
  saveReview,
  standsBy,
} from './risk.sql.ts'
import { askedNow, reviewGlass } from './stand-by.ts'

const LONGEST_DUTY = 14 * 86_400_000

export const riskRoutes: readonly Route[] = [
  answer(callMeNow, async (work, { sealed }) => {
    const { order, recipients, minutes } = await standsBy(work)
    if (recipients.length === 0) return refuse('risk.nobody_on_call')
    if (!isFor(recipients.length, sealed)) return refuse('wall.not_sealed')
    await addCall(work, { sealed, order, minutes })
    return done({ minutes })
  }),
  answer(readStandBy, async (work) => {
    const me = await counsellorHere(work)
    return me.ok ? done(await seenBy(work, me.next.id)) : me
  }),
  answer(promiseHours, async (work, it) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    if (it.closes - it.opens < it.minutes) return refuse('risk.hours_odd')
    await savePromise(work, it)
    return done({})
  }),
  answer(standBy, async (work, { from, until }) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    if (until <= from || until <= work.now || until.getTime() - from.getTime() > LONGEST_DUTY)
      return refuse('risk.hours_odd')
    return done({ id: await addDuty(work, { responder: me.next.id, from, until }) })
  }),
  answer(standDown, async (work, input) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    return (await dropDuty(work, input.id, me.next.id)) ? done({}) : refuse('risk.duty_unknown')
  }),
  answer(takeCall, async (work, input) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    const call = await callForUpdate(work, input.id)
    if (!call?.order.includes(me.next.id)) return refuse('risk.call_unknown')
    await closeCall(work, call.id)
    return done({})
  }),
  answer(breakGlass, async (work, { why, told }) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    const readers = (await activeCounsellors(work)).length
    if (!isFor(readers, why) || !isFor(readers, told)) return refuse('wall.not_sealed')
    return done(await addBroken(work, { by: me.next.id, why, told }))
  }),
  answer(reviewBroken, async (work, input) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    const it = await brokenForUpdate(work, input.id)
    if (!it) return refuse('glass.unknown')
    const may = reviewGlass({ by: it.by, reviewedBy: it.reviewed_by }, me.next.id)
    if (!may.ok) return may
    await saveReview(work, it.id, me.next.id)
    return done({ late: work.now > it.review_due })
  }),
  answer(personInformed, async (work, input) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    const it = await brokenForUpdate(work, input.id)
    if (!it || it.by !== me.next.id) return refuse('glass.unknown')
    await saveInformed(work, it.id)
    return done({})
  }),
]

async function seenBy(work: Work, me: string) {
  const by = await standsBy(work)
  const calls = (await openCalls(work)).filter((it) => askedNow(it, work.now).includes(me))
  const counsellors = await activeCounsellors(work)
  return {
    promised: by.promised,
    asksAboutRisk: by.riskItem,
    roster: by.roster.map(({ id, name, from, until, responder }) => ({
      id,
      name,
      from,
      until,
      isMine: responder === me,
    })),
    calls: calls.map((it) => ({
      id: it.id,
      askedAt: it.askedAt,
      dueAt: new Date(it.askedAt.getTime() + it.minutes * 60_000),
      sealed: it.sealed,
    })),
    counsellors: counsellors.map((it) => ({ ...it, name: it.name ?? '' })),
    broken: (await allBroken(work)).map((it) => ({
      id: it.id,
      by: it.name ?? '',
      isMine: it.by === me,
      at: it.at,
      why: it.why,
      told: it.told,
      reviewDue: it.review_due,
      reviewedAt: it.reviewed_at,
      informedAt: it.informed_at,
    })),
  }
}
