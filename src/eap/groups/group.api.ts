import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { counsellorHere, memberHere } from '../keys/here.api.ts'
import { giveTicket, spendTicket } from '../keys/key.sql.ts'
import { mayOffer } from '../slots/slot.ts'
import { askSeat, endGroup, leaveSeat, listGroups, openGroup, rateGroup, takeSeat } from './group.contract.ts'
import {
  addGroup,
  addSeat,
  countRating,
  groupsFor,
  holdGroup,
  isOver,
  removeSeat,
  saveEnd,
  seatsTaken,
} from './group.sql.ts'
import { isForLeads } from './group.ts'

export const groupRoutes: readonly Route[] = [
  answer(listGroups, async (work) => {
    const groups = await groupsFor(work, leads(work))
    return done({
      groups: groups.map(({ name, taken, ...it }) => ({ ...it, counsellor: name ?? '', isFull: taken >= it.seats })),
    })
  }),
  answer(askSeat, async (work, { id }) => {
    const group = await holdGroup(work, id)
    if (!group || group.for_leads !== leads(work) || group.state !== 'open') return refuse('group.unknown')
    return done({ ticket: await giveTicket(work, id) })
  }),
  answer(takeSeat, async (work, { id, ticket }) => {
    const me = await memberHere(work)
    if (!me.ok) return me
    if (!(await spendTicket(work, ticket, id))) return refuse('wall.ticket_spent')
    const group = await holdGroup(work, id)
    if (group?.state !== 'open' || group.at <= work.now) return refuse('group.unknown')
    if ((await seatsTaken(work, id)) >= group.seats) return refuse('group.full')
    return (await addSeat(work, id, me.next.id)) ? done({}) : refuse('group.seated')
  }),
  answer(leaveSeat, async (work, { id }) => {
    const me = await memberHere(work)
    if (!me.ok) return me
    return (await removeSeat(work, id, me.next.id)) ? done({}) : refuse('group.not_seated')
  }),
  answer(rateGroup, async (work, { id, rating }) => {
    const me = await memberHere(work)
    if (!me.ok) return me
    const group = await holdGroup(work, id)
    if (group && !isOver(group, work.now)) return refuse('group.not_over')
    if (!(await removeSeat(work, id, me.next.id))) return refuse('group.not_seated')
    await countRating(work, id, rating)
    return done({})
  }),
  answer(openGroup, async (work, { forLeads, ...given }) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    const may = mayOffer(given.at, work.now)
    if (!may.ok) return may
    return done({ id: await addGroup(work, { ...given, for_leads: forLeads, counsellor: me.next.id }) })
  }),
  answer(endGroup, async (work, { id, attended }) => {
    const me = await counsellorHere(work)
    if (!me.ok) return me
    const group = await holdGroup(work, id)
    if (group?.counsellor !== me.next.id || group.state !== 'open') return refuse('group.unknown')
    if (attended !== null && !isOver(group, work.now)) return refuse('group.not_over')
    await saveEnd(work, id, attended)
    return done({})
  }),
]

/** The policy of these routes lets people in and nobody else. */
function leads(work: Work): boolean {
  if (work.actor.kind !== 'person') throw new Error('A group is shown to a person')
  return isForLeads(work.actor.role)
}
