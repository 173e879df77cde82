import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addQueue } from '#desk/public.ts'
import type { HouseId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/roles.ts'
import { ourHouse } from '#our-house.ts'
import { SCOPES } from '#platform/actor.ts'
import { addPerson, saveSession, saveToken } from '#platform/auth/auth.sql.ts'
import { digest, newSecret } from '#platform/auth/secret.ts'
import { type Db, inHouse, openDb } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { newId } from '#platform/new-id.ts'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { livePostmaster } from '#platform/postgres/postmaster.ts'
import { queues } from '../../stories/queues.ts'

export type Seat = { readonly key: string; readonly id: PersonId; readonly cookie: string }
/** A house that is measured and then thrown away: its database, a token for all it takes, and a seat for each agent. */
export type Ground = {
  readonly url: string
  readonly db: Db
  readonly house: HouseId
  readonly token: string
  readonly seats: readonly Seat[]
  /** With leads the agents sit in as many teams, one lead to each. */
  readonly leads: readonly Seat[]
  readonly postmaster: number
  remove(): Promise<void>
}

/** PostgreSQL as a user has it, safe from a power cut. `quick` gives that up, for a test that measures nothing. */
export async function layGround(
  agents: number,
  manner: { quick: boolean; leads?: number; connections?: number },
): Promise<Ground> {
  const home = await mkdtemp(join(tmpdir(), 'sanying-bench-'))
  await chmod(home, 0o755)
  const server = await startEmbedded({ home, log: () => {}, throwAway: manner.quick, connections: manner.connections })
  await migrate(server.url)
  const { db } = openDb(server.url, 2)
  const now = new Date()
  const { id: house } = await ourHouse(db, { zone: 'Asia/Taipei' }, now)
  const token = newSecret()
  await inHouse(db, house, async (tx) => {
    await saveToken(tx, { token: digest(token), house, name: 'bench', scopes: SCOPES, at: now })
    for (const queue of queues) await addQueue(tx, { id: newId(now), house, ...queue })
  })
  const seats: Seat[] = []
  const leads: Seat[] = []
  const teams = manner.leads ?? 0
  const teamOf = (i: number) => (teams > 0 ? `team-${(i % teams) + 1}` : '')
  for (let i = 0; i < agents; i++) seats.push(await seatFor(db, house, `agent-${i + 1}`, 'agent', now, teamOf(i)))
  for (let i = 0; i < teams; i++) leads.push(await seatFor(db, house, `lead-${i + 1}`, 'lead', now, teamOf(i)))
  return {
    url: server.url,
    db,
    house,
    token,
    seats,
    leads,
    postmaster: livePostmaster({ folder: home, data: join(home, 'data'), socket: '', owner: undefined })?.pid ?? 0,
    remove: async () => {
      await db.destroy()
      await server.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** A person who has signed in already, since signing hundreds in is not what is measured. */
async function seatFor(db: Db, house: HouseId, key: string, role: Role, now: Date, team = ''): Promise<Seat> {
  const id = newId<'person'>(now)
  const secret = newSecret()
  const until = new Date(now.getTime() + 86_400_000)
  await inHouse(db, house, async (tx) => {
    await addPerson(tx, {
      id,
      house,
      key,
      name: key,
      email: `${key}@bench.example`,
      role,
      language: 'zh-Hant',
      team,
      created_at: now,
    })
    await saveSession(tx, { token: digest(secret), house, person: id, at: now, until })
  })
  return { key, id, cookie: `sanying_session=${secret}` }
}
