import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { addQueue } from '#desk/public.ts'
import type { HouseId, PersonId } from '#kernel/ids.ts'
import { ourHouse } from '#our-house.ts'
import { addPerson, saveSession, saveToken } from '#platform/auth/auth.sql.ts'
import { digest, newSecret } from '#platform/auth/secret.ts'
import type { Clock } from '#platform/clock/clock.ts'
import { type Db, inHouse, openDb } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { ringAll } from '#platform/deadlines/ring.ts'
import { openStore } from '#platform/files/store.ts'
import { openServer } from '#platform/http/server.ts'
import { openLive } from '#platform/live/live.ts'
import { noLog } from '#platform/log/log.ts'
import { newId } from '#platform/new-id.ts'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { policies } from '../../../src/policies.ts'
import { ringsOf } from '../../../src/rings.ts'
import { routesOf } from '../../../src/routes.ts'
import { shippedReader } from '../../../src/shipped-reader.ts'
import { openTranslator } from '../../../src/translate.ts'

/** A house whose clock stands still until the replay moves it. */
export type Ground = {
  readonly app: FastifyInstance
  readonly db: Db
  readonly house: HouseId
  readonly clock: Clock
  ring(): Promise<number>
}

/** The real house over a PostgreSQL of its own: every route and every ring, and no alarm that goes by the world’s clock. */
export async function layGround(start: Date): Promise<Ground & { remove(): Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'sanying-replay-'))
  await chmod(home, 0o755)
  const server = await startEmbedded({ home, log: () => {}, throwAway: true })
  await migrate(server.url)
  const { db, pool } = openDb(server.url, 4)
  const { db: aside } = openDb(server.url, 2)
  let ahead = 0
  const clock: Clock = {
    virtual: true,
    now: () => new Date(start.getTime() + ahead),
    ahead: () => ahead,
    setAhead: (milliseconds) => {
      ahead = milliseconds
    },
  }
  const { id } = await ourHouse(db, { zone: 'Asia/Taipei' }, start)
  const files = openStore(join(home, 'files'))
  const publicUrl = () => 'http://127.0.0.1'
  const live = await openLive(pool, async () => connected(server.url), noLog)
  const house = { db, aside, house: id, zone: 'Asia/Taipei', clock, live, log: noLog, policies }
  const open = { ...house, translate: openTranslator(), secureCookies: false }
  const routes = routesOf({ reader: shippedReader(), demo: false, virtual: true, publicUrl, files })
  const app = await openServer(open, routes)
  const rings = ringsOf({ publicUrl, files })
  return {
    app,
    db,
    house: id,
    clock,
    ring: () => ringAll(open, rings, clock.now()),
    remove: async () => {
      await app.close()
      await live.stop()
      await aside.destroy()
      await db.destroy()
      await server.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

export type Floor = { token: string; agents: readonly { id: PersonId; cookie: string }[]; lead: PersonId }
export const QUEUE = 'replay'

/** A queue, so many agents who have been here for a year, and one lead for what has to be called back. */
export async function fillFloor({ db, house, clock }: Ground, agents: number): Promise<Floor> {
  const now = clock.now()
  const token = newSecret()
  const seat = async (key: string, role: 'agent' | 'lead') => {
    const id = newId<'person'>(now)
    const secret = newSecret()
    const of = { id, house, key, name: key, email: `${key}@replay.example`, role, language: 'en' as const, team: 'one' }
    await inHouse(db, house, async (tx) => {
      await addPerson(tx, { ...of, created_at: new Date(now.getTime() - 365 * 86_400_000) })
      await saveSession(tx, { token: digest(secret), house, person: id, at: now, until: new Date('2099-01-01') })
    })
    return { id, cookie: `sanying_session=${secret}` }
  }
  await inHouse(db, house, async (tx) => {
    await saveToken(tx, { token: digest(token), house, name: 'replay', scopes: ['contacts'], at: now })
    const name = { 'zh-Hant': '重播', 'zh-Hans': '重放', en: 'Replay' }
    await addQueue(tx, { id: newId(now), house, key: QUEUE, name, offers: [] })
  })
  const all: { id: PersonId; cookie: string }[] = []
  for (let nth = 1; nth <= agents; nth++) all.push(await seat(`replay-${nth}`, 'agent'))
  return { token, agents: all, lead: (await seat('replay-lead', 'lead')).id }
}
