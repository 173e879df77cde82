import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { behindTheWall, meetDeadlines, newId, type Ring, setDeadline, type Work } from '#platform/public.ts'
import { quietly } from '../quietly.ts'
import { isLastTurn, LOOK_IN_MINUTES, NEXT_MINUTES, takerAt } from './lead-contact.ts'
import { takersFor } from './takers.sql.ts'

/** One looking in at a time: who is still on the way is not sent twice. Whoever let the last time pass is asked anew. */
export async function askToLookIn(work: Work, it: { agent: PersonId; recovery: string }): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.lead_contacts')
      .set({ missed_at: work.now })
      .where('agent', '=', it.agent)
      .where('done_at', 'is', null)
      .where('missed_at', 'is', null)
      .where('due_at', '<=', work.now)
      .execute(),
  )
  const lead = takerAt(await takersFor(work, it.agent), 0)
  if (lead) await addTurn(work, { ...it, lead, turn: 0 }, LOOK_IN_MINUTES)
}

type Turn = { agent: PersonId; recovery: string; lead: PersonId; turn: number }

async function addTurn(work: Work, it: Turn, minutes: number): Promise<void> {
  const turn = newId<'lead_contact'>(work.now)
  const dueAt = new Date(work.now.getTime() + minutes * 60_000)
  const added = await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.lead_contacts')
      .values({ id: turn, house: work.house, asked_at: work.now, due_at: dueAt, ...it })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst(),
  )
  if (!added) return
  await setDeadline(work, 'lead_contact_due', turn, dueAt)
  quietly(work, `person:${it.lead}`, 'care-tasks')
}

const COLUMNS = ['id', 'agent', 'recovery', 'turn', 'lead', 'asked_at', 'due_at', 'missed_at', 'done_at'] as const

export const findLookInForUpdate = (work: Work, turn: string) =>
  behindTheWall(work.tx, () =>
    work.tx.selectFrom('care.lead_contacts').select(COLUMNS).where('id', '=', turn).forUpdate().executeTakeFirst(),
  )

/** A look after so many hours is for another day: the person's own page asks then, and nobody else. */
const LOOKS_FOR_HOURS = 24

export const openLookIns = (work: Work) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.lead_contacts')
      .select(COLUMNS)
      .where('done_at', 'is', null)
      .where('missed_at', 'is', null)
      .where('asked_at', '>', new Date(work.now.getTime() - LOOKS_FOR_HOURS * 3_600_000))
      .orderBy('due_at')
      .execute(),
  )

export async function lookedIn(work: Work, turn: { id: string; agent: PersonId }, by: PersonId): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx
      .updateTable('care.lead_contacts')
      .set({ done_at: work.now, done_by: by })
      .where('id', '=', turn.id)
      .execute(),
  )
  await meetDeadlines(work, 'lead_contact_due', turn.id)
  quietly(work, 'care-tasks', `person:${turn.agent}`)
}

/** Nobody came: the next one who leads is asked, then whoever manages, with whom it stays. */
export const lookInMissed: Ring = async (work, about) => {
  const row = await findLookInForUpdate(work, about)
  if (!row || row.done_at || row.missed_at || row.due_at > work.now) return
  const takers = await takersFor(work, row.agent)
  const next = takerAt(takers, row.turn + 1)
  quietly(work, 'care-tasks')
  if (!next || next === row.lead || isLastTurn(takers.length, row.turn)) return
  await behindTheWall(work.tx, () =>
    work.tx.updateTable('care.lead_contacts').set({ missed_at: work.now }).where('id', '=', about).execute(),
  )
  await addTurn(work, { agent: row.agent, recovery: row.recovery, lead: next, turn: row.turn + 1 }, NEXT_MINUTES)
}

/** Of what each was asked and had time for: how often they came in that time. About whoever was asked, and nobody else. */
export const lookInsByLead = (work: Work, since: Date) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.lead_contacts')
      .select('lead')
      .select(sql<number>`count(*)::int`.as('asked'))
      .select(sql<number>`count(*) filter (where done_at <= due_at)::int`.as('in_time'))
      .where('asked_at', '>=', since)
      .where((it) => it.or([it('done_at', 'is not', null), it('due_at', '<=', work.now)]))
      .groupBy('lead')
      .execute(),
  )

export async function lookInsKept(work: Work, since: Date, before: Date) {
  const { rows } = await sql<{ recovery: string; asked_at: Date; first_due: Date; done_at: Date | null }>`
    select * from care.looked_in(${since}, ${before})`.execute(work.tx)
  return rows
}
