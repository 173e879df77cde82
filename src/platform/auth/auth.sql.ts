import { type Insertable, sql } from 'kysely'
import type { HouseId, PersonId } from '#kernel/ids.ts'
import type { Actor, Person, Scope } from '../actor.ts'
import type { Db, Tx } from '../db/db.ts'
import type { Tables } from '../db/tables.ts'

/** One query and no transaction, since every request asks it: the house is named here because no role has been taken yet. */
export async function personOfSession(db: Db, house: HouseId, token: Buffer, now: Date): Promise<Person | null> {
  const row = await db
    .selectFrom('platform.sessions as s')
    .innerJoin('platform.people as p', 'p.id', 's.person')
    .select(['p.id', 'p.role', 'p.name', 'p.language', 'p.team'])
    .where('s.token', '=', token)
    .where('s.house', '=', house)
    .where('s.expires_at', '>', now)
    .executeTakeFirst()
  return row ? { kind: 'person', ...row } : null
}

export async function tokenOf(db: Db, house: HouseId, token: Buffer): Promise<Actor | null> {
  const row = await db
    .selectFrom('platform.tokens')
    .select(['name', 'scopes'])
    .where('token', '=', token)
    .where('house', '=', house)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return row ? { kind: 'token', name: row.name, scopes: row.scopes as Scope[] } : null
}

export const findByEmail = (tx: Tx, email: string) =>
  tx
    .selectFrom('platform.people')
    .select(['id', 'password'])
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst()

export async function saveSession(
  tx: Tx,
  it: { token: Buffer; house: HouseId; person: PersonId; at: Date; until: Date },
): Promise<void> {
  await tx
    .insertInto('platform.sessions')
    .values({ token: it.token, house: it.house, person: it.person, created_at: it.at, expires_at: it.until })
    .execute()
}

export async function endSession(tx: Tx, token: Buffer): Promise<void> {
  await tx.deleteFrom('platform.sessions').where('token', '=', token).execute()
}

export async function saveToken(
  tx: Tx,
  it: { token: Buffer; house: HouseId; name: string; scopes: readonly Scope[]; at: Date },
): Promise<void> {
  await tx
    .insertInto('platform.tokens')
    .values({ token: it.token, house: it.house, name: it.name, scopes: [...it.scopes], created_at: it.at })
    .execute()
}

export async function revokeToken(tx: Tx, token: Buffer, at: Date): Promise<void> {
  await tx.updateTable('platform.tokens').set({ revoked_at: at }).where('token', '=', token).execute()
}

/** Counts one more attempt at a door and says how many there were since `since`, this one included. Outlives a refusal. */
export async function countAttempt(db: Db, door: string, at: Date, since: Date): Promise<number> {
  await sql`insert into platform.attempts (door, at) values (${door}, ${at})`.execute(db)
  await sql`delete from platform.attempts where door = ${door} and at < ${since}`.execute(db)
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from platform.attempts where door = ${door} and at >= ${since}`.execute(db)
  return rows[0]?.n ?? 0
}

export const everyone = (tx: Tx) =>
  tx
    .selectFrom('platform.people')
    .select(['id', 'key', 'name', 'role', 'language', 'team'])
    .orderBy('created_at')
    .orderBy('key')
    .execute()

export async function addPerson(tx: Tx, person: Insertable<Tables['platform.people']>): Promise<void> {
  await tx.insertInto('platform.people').values(person).execute()
}

export const findPersonByKey = (tx: Tx, key: string) =>
  tx
    .selectFrom('platform.people')
    .select(['id', 'name', 'role', 'language', 'team'])
    .where((it) => it.or([it('key', '=', key), it(sql`lower(email)`, '=', key.toLowerCase())]))
    .executeTakeFirst()

/** The one house of this server, made at the first start. */
export async function theHouse(
  db: Db,
  otherwise: { id: HouseId; name: string; zone: string; at: Date },
): Promise<{ id: HouseId; zone: string; isNew: boolean }> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(7310002)`.execute(tx)
    const there = await tx.selectFrom('platform.houses').select(['id', 'zone']).executeTakeFirst()
    if (there) return { ...there, isNew: false }
    await tx
      .insertInto('platform.houses')
      .values({ id: otherwise.id, name: otherwise.name, zone: otherwise.zone, created_at: otherwise.at })
      .execute()
    return { id: otherwise.id, zone: otherwise.zone, isNew: true }
  })
}
