import { dayOf } from '#kernel/day.ts'
import { done } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { lettersForMember, referralsOf } from '../cases/case.sql.ts'
import { toLetter, toReferral } from '../cases/desk-case.api.ts'
import { seatsOf } from '../groups/group.sql.ts'
import { memberHere } from '../keys/here.api.ts'
import { activeCounsellors } from '../keys/key.sql.ts'
import { freeTimes, timesOfCases } from '../slots/slot.sql.ts'
import { offered } from '../slots/slot.ts'
import { readRoom } from './room.contract.ts'
import { casesOfMember, readsOfCases } from './room.sql.ts'

export const roomRoutes: readonly Route[] = [
  answer(readRoom, async (work) => {
    const me = await memberHere(work)
    if (!me.ok) return me
    const { id, recipient } = me.next
    const cases = await casesOfMember(work, id)
    const ids = cases.map((it) => it.id)
    const names = new Map(cases.map((it) => [it.counsellor, it.name ?? '']))
    const times = await timesOfCases(work, ids)
    return done({
      now: work.now,
      me: { id, recipient },
      counsellors: await counsellorsFor(work, id),
      cases: await casesIn(work, cases, ids),
      appointments: times.map(({ id, at, minutes, counsellor, held }) => {
        return { id, at, minutes, held, counsellor: names.get(counsellor) ?? '' }
      }),
      seats: await seatsOf(work, id),
    })
  }),
]

async function counsellorsFor(work: Work, member: string) {
  const free = offered(await freeTimes(work), member, dayOf(work.now, work.zone))
  return (await activeCounsellors(work)).map((it) => ({
    id: it.id,
    name: it.name ?? '',
    recipient: it.recipient,
    times: free.filter((slot) => slot.counsellor === it.id).map(({ id, at, minutes }) => ({ id, at, minutes })),
  }))
}

async function casesIn(work: Work, cases: Awaited<ReturnType<typeof casesOfMember>>, ids: readonly string[]) {
  const letters = await lettersForMember(work, ids)
  const referrals = await referralsOf(work, ids)
  const reads = await readsOfCases(work, ids)
  return cases.map((it) => ({
    id: it.id,
    stage: it.stage,
    openedOn: it.consult_on,
    counsellor: { id: it.counsellor, name: it.name ?? '', recipient: it.recipient, isHere: !it.retired },
    letters: letters
      .filter((letter) => letter.case_id === it.id)
      .map(toLetter)
      .toSorted((a, b) => a.nth - b.nth),
    referrals: referrals.filter((referral) => referral.case_id === it.id).map(toReferral),
    reads: reads.filter((read) => read.case_id === it.id).map(({ name, at }) => ({ counsellor: name ?? '', at })),
  }))
}
