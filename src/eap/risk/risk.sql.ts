import { startOfDay, type Work } from '#platform/public.ts'
import { behind, chanceId } from '../behind.sql.ts'
import { type Duty, onDuty, type Promised, REVIEW_HOURS, riskItemMayShow } from './stand-by.ts'

export const promisedHours = (work: Work): Promise<Promised | null> =>
  behind(work, async (tx) => {
    const row = await tx.selectFrom('care.risk_hours').select(['opens', 'closes', 'minutes']).executeTakeFirst()
    return row ?? null
  })

export const savePromise = (work: Work, it: Promised) =>
  behind(work, (tx) =>
    tx
      .insertInto('care.risk_hours')
      .values({ house: work.house, ...it })
      .onConflict((on) => on.column('house').doUpdateSet({ ...it }))
      .execute(),
  )

export type DutyRow = Duty & { name: string; recipient: string }

/** A counsellor who has made a new key does not stand by with the old one. */
export const rosterFrom = (work: Work): Promise<readonly DutyRow[]> =>
  behind(work, async (tx) => {
    const rows = await tx
      .selectFrom('care.risk_roster as r')
      .innerJoin('care.eap_holders as h', 'h.id', 'r.responder')
      .select(['r.id', 'r.responder', 'r.from_at', 'r.until', 'h.name', 'h.recipient'])
      .where('r.until', '>', work.now)
      .where('h.retired', '=', false)
      .orderBy('r.from_at')
      .execute()
    return rows.map(({ from_at, name, ...it }) => ({ ...it, from: from_at, name: name ?? '' }))
  })

/** Whether the question about risk may be asked now, and to whom a call would be sealed. */
export async function standsBy(work: Work) {
  const promised = await promisedHours(work)
  const roster = await rosterFrom(work)
  const now = onDuty(roster, work.now)
  const order = [...new Set(now.map((it) => it.responder))]
  const recipients = order.map((id) => roster.find((it) => it.responder === id)?.recipient ?? '')
  return {
    promised,
    roster,
    order,
    recipients: promised ? recipients : [],
    minutes: promised?.minutes ?? 0,
    riskItem: riskItemMayShow(roster, promised, startOfDay(work.now, work.zone), work.now),
  }
}

export const addDuty = (work: Work, it: { responder: string; from: Date; until: Date }): Promise<string> =>
  behind(work, async (tx) => {
    const id = chanceId()
    await tx
      .insertInto('care.risk_roster')
      .values({ id, house: work.house, responder: it.responder, from_at: it.from, until: it.until })
      .execute()
    return id
  })

export const dropDuty = (work: Work, id: string, responder: string): Promise<boolean> =>
  behind(work, async (tx) => {
    const gone = await tx
      .deleteFrom('care.risk_roster')
      .where('id', '=', id)
      .where('responder', '=', responder)
      .executeTakeFirst()
    return gone.numDeletedRows > 0n
  })

export const addCall = (work: Work, it: { sealed: string; order: readonly string[]; minutes: number }) =>
  behind(work, (tx) =>
    tx
      .insertInto('care.risk_calls')
      .values({
        id: chanceId(),
        house: work.house,
        asked_at: work.now,
        sealed: it.sealed,
        order_of: [...it.order],
        minutes: it.minutes,
      })
      .execute(),
  )

export const openCalls = (work: Work) =>
  behind(work, async (tx) => {
    const rows = await tx
      .selectFrom('care.risk_calls')
      .select(['id', 'asked_at', 'sealed', 'order_of', 'minutes'])
      .orderBy('asked_at')
      .execute()
    return rows.map(callOf)
  })

export const callForUpdate = (work: Work, id: string) =>
  behind(work, async (tx) => {
    const row = await tx
      .selectFrom('care.risk_calls')
      .select(['id', 'asked_at', 'sealed', 'order_of', 'minutes'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    return row ? callOf(row) : null
  })

type CallRow = {
  id: string
  asked_at: Date
  sealed: string
  order_of: string[]
  minutes: number
}
const callOf = (row: CallRow) => ({
  id: row.id,
  sealed: row.sealed,
  askedAt: row.asked_at,
  minutes: row.minutes,
  order: row.order_of,
})

/** Who to call and where has served its purpose, and goes. */
export const closeCall = (work: Work, id: string) =>
  behind(work, (tx) => tx.deleteFrom('care.risk_calls').where('id', '=', id).execute())

export const addBroken = (work: Work, it: { by: string; why: string; told: string }) =>
  behind(work, async (tx) => {
    const id = chanceId()
    const due = new Date(work.now.getTime() + REVIEW_HOURS * 3_600_000)
    await tx
      .insertInto('care.glass_broken')
      .values({ id, house: work.house, ...it, at: work.now, review_due: due })
      .execute()
    return { id, reviewDue: due }
  })

export const allBroken = (work: Work) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.glass_broken as g')
      .innerJoin('care.eap_holders as h', 'h.id', 'g.by')
      .select(['g.id', 'g.by', 'h.name', 'g.at', 'g.why', 'g.told', 'g.review_due', 'g.reviewed_at', 'g.informed_at'])
      .orderBy('g.at', 'desc')
      .execute(),
  )

export const brokenForUpdate = (work: Work, id: string) =>
  behind(work, (tx) =>
    tx
      .selectFrom('care.glass_broken')
      .select(['id', 'by', 'reviewed_by', 'review_due'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst(),
  )

export const saveReview = (work: Work, id: string, by: string) =>
  behind(work, (tx) =>
    tx.updateTable('care.glass_broken').set({ reviewed_by: by, reviewed_at: work.now }).where('id', '=', id).execute(),
  )

export const saveInformed = (work: Work, id: string) =>
  behind(work, (tx) =>
    tx.updateTable('care.glass_broken').set({ informed_at: work.now }).where('id', '=', id).execute(),
  )
