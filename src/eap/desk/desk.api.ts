import { done } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { groupsOfCounsellor } from '../groups/group.sql.ts'
import { ratingsShown } from '../groups/group.ts'
import { counsellorHere } from '../keys/here.api.ts'
import { timesOfCounsellor } from '../slots/slot.sql.ts'
import { readDesk } from './desk.contract.ts'
import { casesOfCounsellor } from './desk.sql.ts'

const WEEK = 7 * 86_400_000

export const deskRoutes: readonly Route[] = [
  answer(readDesk, async (work) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    const { id, name, recipient } = me.next
    const cases = await casesOfCounsellor(work, id)
    const times = await timesOfCounsellor(work, id, new Date(work.now.getTime() - WEEK))
    return done({
      now: work.now,
      me: { id, name: name ?? '', recipient },
      cases: cases.map((it) => ({
        id: it.id,
        stage: it.stage,
        recipient: it.recipient,
        openedOn: it.consult_on,
        lastOn: it.on_day,
        waits: it.stage !== 'closed' && it.by === 'member',
      })),
      times: times.map(({ case_id, ...it }) => ({ ...it, case: case_id })),
      groups: (await groupsOfCounsellor(work, id)).map((it) => ({
        id: it.id,
        title: it.title,
        skill: it.skill,
        forLeads: it.for_leads,
        at: it.at,
        minutes: it.minutes,
        seats: it.seats,
        taken: it.taken,
        state: it.state,
        attended: it.attended,
        ratings: ratingsShown(it),
      })),
    })
  }),
]
