import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { addCase, addLetter, type CaseRow, countUse, openCaseOf } from '../cases/case.sql.ts'
import { counsellorHere, memberHere } from '../keys/here.api.ts'
import { isFor } from '../sealed.ts'
import { bookTime, cancelBooking, metThem, offerTimes, withdrawTime } from './slot.contract.ts'
import { addTimes, findTime, freeTime, removeTime, saveHeld, takeTime, timesOfCases } from './slot.sql.ts'
import { mayOffer } from './slot.ts'

export const slotRoutes: readonly Route[] = [
  answer(offerTimes, async (work, { at, minutes }) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    for (const each of at) {
      const may = mayOffer(each, work.now)
      if (!may.ok) return may
    }
    return done({ added: await addTimes(work, me.next.id, at, minutes) })
  }),
  answer(withdrawTime, async (work, { id }) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    return (await removeTime(work, id, me.next.id)) ? done({}) : refuse('confidential.time_taken')
  }),
  answer(metThem, async (work, { id }) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    const slot = await findTime(work, id)
    if (slot?.counsellor !== me.next.id || !slot.case_id || slot.at > work.now) return refuse('confidential.no_time')
    await saveHeld(work, id)
    await countUse(work, slot.member)
    return done({})
  }),
  answer(bookTime, async (work, given) => {
    const me = await memberHere(work)
    if (!me.ok) return me
    if (given.sealed !== null && !isFor(2, given.sealed)) return refuse('wall.not_sealed')
    const slot = await findTime(work, given.id)
    if (!slot) return refuse('wall.time_gone')
    const open = await openCaseOf(work, me.next.id)
    if (open && open.counsellor !== slot.counsellor) return refuse('wall.with_another')
    if (open && (await timesOfCases(work, [open.id])).some((it) => it.at > work.now))
      return refuse('wall.booked_already')
    const mine: CaseRow = open ?? { id: given.case, member: me.next.id, counsellor: slot.counsellor, stage: 'consult' }
    const { id, counsellor } = mine
    if (!open && !(await addCase(work, { id, member: me.next.id, counsellor }))) return refuse('wall.sent_already')
    if (!(await takeTime(work, given.id, id))) return refuse('wall.time_gone')
    if (given.sealed !== null)
      if (!(await addLetter(work, { case: mine, by: 'member', kind: 'word', sealed: given.sealed })))
        return refuse('wall.sent_already')
    return done({ case: id })
  }),
  answer(cancelBooking, async (work, { id }) => {
    const me = await memberHere(work)
    if (!me.ok) return me
    const slot = await findTime(work, id)
    if (slot?.member !== me.next.id || slot.held || slot.at <= work.now) return refuse('wall.time_gone')
    await freeTime(work, id)
    return done({})
  }),
]
