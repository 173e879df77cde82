import { sql } from 'kysely'
import type { AccessOptions, Rung } from '#guard/public.ts'
import { type CustomerId, id } from '#kernel/ids.ts'
import { newId } from '../platform/new-id.ts'
import type { TestHouse } from './house.ts'

type Given = {
  rung?: Rung
  options?: AccessOptions
  instruction?: string
  reason?: string
  staysOpen?: readonly string[]
  days?: number
}

const ALWAYS = ['emergency', 'data_rights', 'complaint', 'outside', 'new_matter']

/** A decision that has been approved and told. Deciding is another slice's; here it has happened. */
export async function decided(house: TestHouse, customer: CustomerId, it: Given = {}): Promise<string> {
  const standing = newId<'standing'>(house.clock.now())
  const now = house.clock.now()
  const { rung = 'R4', options = {}, instruction = 'Reply in writing, by the case page', reason = 'SECRETREASON' } = it
  const lapse = new Date(now.getTime() + (it.days ?? 60) * 86_400_000)
  await house.db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    await tx
      .insertInto('guard.standings')
      .values({
        id: standing,
        house: house.house.house,
        customer,
        rung,
        state: 'approved',
        reason,
        instruction,
        options: JSON.stringify(options),
        stays_open: [...(it.staysOpen ?? [...ALWAYS, 'portal'])],
        checklist: JSON.stringify({}),
        issuer: house.idOf('manager'),
        drafted_at: now,
        approver: house.idOf('executive'),
        approved_at: now,
        starts_at: now,
        review_at: lapse,
        lapse_at: lapse,
        notified_at: now,
      })
      .execute()
  })
  return standing
}

export const lifted = (house: TestHouse, standing: string) =>
  house.db
    .updateTable('guard.standings')
    .set({ lifted_at: house.clock.now(), lifted_by: house.idOf('manager'), lifted_because: 'They write decently' })
    .where('id', '=', standing)
    .execute()

export const customerOf = async (house: TestHouse, contact: string): Promise<CustomerId> =>
  (
    await house.db
      .selectFrom('desk.contacts')
      .select('customer')
      .where('id', '=', id<'contact'>(contact))
      .executeTakeFirstOrThrow()
  ).customer

/** Somebody did something to somebody of the staff, and a third person has confirmed it. */
export const wentAgainst = (house: TestHouse, customer: CustomerId, agent: string) =>
  house.inside((tx) =>
    sql`insert into guard.incidents (id, house, customer, agent, reported_by, happened_at, reported_at, category, kind,
        level, beyond_normal, harm, state, decided_by, decided_at)
      values (${newId(house.clock.now())}, ${house.house.house}, ${customer}, ${house.idOf(agent)}, ${house.idOf(agent)},
        ${house.clock.now()}, ${house.clock.now()}, 'behaviour', 'insult', 2, 'QUOTEDWORDS', 'Somebody went home',
        'confirmed', ${house.idOf('lead')}, ${house.clock.now()})`.execute(tx),
  )
