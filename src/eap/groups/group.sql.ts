import { sql } from 'kysely'
import type { Work } from '#platform/public.ts'
import { behind, chanceId } from '../behind.sql.ts'
import type { Rating, Skill } from './group.ts'

type NewGroup = {
  counsellor: string
  title: string
  about: string
  materials: string
  skill: Skill
  for_leads: boolean
  at: Date
  minutes: number
  seats: number
}

export const addGroup = (work: Work, it: NewGroup): Promise<string> =>
  behind(work, async (tx) => {
    const id = chanceId()
    await tx
      .insertInto('care.eap_groups')
      .values({ id, house: work.house, ...it })
      .execute()
    return id
  })

const taken = sql<number>`(select count(*) from care.eap_seats s where s.group_id = g.id)`

export const groupsFor = (work: Work, forLeads: boolean) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.eap_groups as g')
      .innerJoin('care.eap_holders as c', 'c.id', 'g.counsellor')
      .select(['g.id', 'g.title', 'g.about', 'g.materials', 'g.skill', 'g.at', 'g.minutes', 'g.seats', 'c.name'])
      .select(taken.as('taken'))
      .where('g.for_leads', '=', forLeads)
      .where('g.state', '!=', 'called_off')
      // Some days longer than it lasts, so that whoever was there can still find it and say what it was worth.
      .where('g.at', '>', new Date(work.now.getTime() - KEPT_DAYS * DAY))
      .orderBy('g.at')
      .limit(50)
      .execute(),
  )
const DAY = 86_400_000
const KEPT_DAYS = 14

/** Held for the length of the work, so that of two who take the last seat one has it. */
export const holdGroup = (work: Work, id: string) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.eap_groups')
      .select(['id', 'counsellor', 'for_leads', 'at', 'minutes', 'seats', 'state'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )

export const seatsTaken = (work: Work, group: string): Promise<number> =>
  behind(work, async (tx) => {
    const row = await tx
      .selectFrom('care.eap_seats')
      .select((on) => on.fn.countAll<number>().as('n'))
      .where('group_id', '=', group)
      .executeTakeFirst()
    return row?.n ?? 0
  })

export const addSeat = (work: Work, group: string, member: string): Promise<boolean> =>
  behind(work, async (tx) => {
    const row = await tx
      .insertInto('care.eap_seats')
      .values({ group_id: group, member, house: work.house })
      .onConflict((on) => on.doNothing())
      .returning('member')
      .executeTakeFirst()
    return row !== undefined
  })

export const removeSeat = (work: Work, group: string, member: string): Promise<boolean> =>
  behind(work, async (tx) => {
    const gone = await tx
      .deleteFrom('care.eap_seats')
      .where('group_id', '=', group)
      .where('member', '=', member)
      .executeTakeFirst()
    return gone.numDeletedRows > 0n
  })

export const countRating = (work: Work, group: string, rating: Rating) =>
  behind(work, (tx) =>
    tx
      .updateTable('care.eap_groups')
      .set((on) => ({ [rating]: on(rating, '+', 1) }))
      .where('id', '=', group)
      .execute(),
  )

export const seatsOf = (work: Work, member: string) =>
  behind(work, async (tx) => {
    const rows = await tx
      .selectFrom('care.eap_seats as s')
      .innerJoin('care.eap_groups as g', 'g.id', 's.group_id')
      .select(['g.id', 'g.at', 'g.minutes'])
      .where('s.member', '=', member)
      .execute()
    return rows.map((it) => ({ group: it.id, mayRate: isOver(it, work.now) }))
  })

export const isOver = (it: { at: Date; minutes: number }, now: Date) =>
  it.at.getTime() + it.minutes * 60_000 <= now.getTime()

export const groupsOfCounsellor = (work: Work, counsellor: string) =>
  behind(work, async (tx) => {
    // Who came is forgotten even where nobody said what it was worth.
    const old = tx
      .selectFrom('care.eap_groups')
      .select('id')
      .where('at', '<', new Date(work.now.getTime() - KEPT_DAYS * DAY))
    await tx.deleteFrom('care.eap_seats').where('group_id', 'in', old).execute()
    return tx
      .selectFrom('care.eap_groups as g')
      .selectAll('g')
      .select(taken.as('taken'))
      .where('g.counsellor', '=', counsellor)
      .orderBy('g.at', 'desc')
      .limit(50)
      .execute()
  })

export const saveEnd = (work: Work, id: string, attended: number | null) =>
  behind(work, async (tx) => {
    await tx
      .updateTable('care.eap_groups')
      .set(attended === null ? { state: 'called_off' } : { state: 'held', attended })
      .where('id', '=', id)
      .execute()
    if (attended === null) await tx.deleteFrom('care.eap_seats').where('group_id', '=', id).execute()
  })
