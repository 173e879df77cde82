import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash } from '@node-rs/argon2'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { addQueue } from '#desk/public.ts'
import { type HouseId, id, type PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { ROLES, type Role } from '#kernel/roles.ts'
import type { Reader, ReaderCard, TrainedReader } from '#reader/public.ts'
import type { Scope } from '../platform/actor.ts'
import { addPerson, saveToken } from '../platform/auth/auth.sql.ts'
import { digest, newSecret } from '../platform/auth/secret.ts'
import { clockRoutes } from '../platform/clock/clock.api.ts'
import type { Clock } from '../platform/clock/clock.ts'
import { type Db, inHouse, openDb, type Tx } from '../platform/db/db.ts'
import { ringAll } from '../platform/deadlines/ring.ts'
import { type FileStore, openStore } from '../platform/files/store.ts'
import type { House } from '../platform/http/house.ts'
import { openServer } from '../platform/http/server.ts'
import { openLive } from '../platform/live/live.ts'
import { noLog } from '../platform/log/log.ts'
import { newId } from '../platform/new-id.ts'
import type { Route } from '../platform/public.ts'
import { policies } from '../policies.ts'
import { ringsOf } from '../rings.ts'
import { routesOf } from '../routes.ts'
import { openTranslator } from '../translate.ts'
import { serveWeb } from '../web-files.ts'
import { type Caller, callerOf } from './caller.ts'
import { migratedDatabase } from './database.ts'
import { testClock } from './test-clock.ts'
import { wordReader } from './word-reader.ts'

/** A Wednesday morning in Taipei. */
export const START = new Date('2026-07-15T01:00:00.000Z')
export const ZONE = 'Asia/Taipei'
export const PASSWORD = 'a password of the tests'
const PASSWORD_HASH = hash(PASSWORD)

export type TestHouse = {
  readonly url: string
  /** Where the files of this house lie. */
  readonly files: FileStore & { folder: string }
  readonly house: House
  /** What a second server process over the same database would be given. */
  readonly over: Over
  readonly db: Db
  readonly clock: Clock
  readonly app: FastifyInstance
  readonly routes: readonly Route[]
  /** Signs in once and keeps the session. Keys: every role by its own name, and the agents mei, jun (zh-Hant), lan (zh-Hans). */
  signIn(key: string): Promise<Caller>
  /** A session of its own, for a test that will end it. */
  signInAnew(key: string): Promise<Caller>
  token(...scopes: Scope[]): Promise<Caller>
  customer(link: string): Caller
  nobody: Caller
  /** Somebody from outside, each at an address of their own. */
  visitor(): Caller
  idOf(key: string): PersonId
  /** Time passes and every deadline rings. */
  advance(minutes: number): Promise<number>
  /** Time passes and no clock rings: an alarm was lost. */
  pass(minutes: number): void
  ring(): Promise<number>
  inside<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export type HouseOptions = { read?: Reader; card?: ReaderCard; connections?: number; start?: Date; empty?: boolean }

/** The whole house over a database of its own: real routes, real PostgreSQL, a clock that the test holds. */
export async function openHouse({
  read = wordReader,
  card = { name: 'a dozen words', thresholds: [] },
  connections = 8,
  start = START,
  empty = false,
}: HouseOptions = {}): Promise<TestHouse> {
  const database = await migratedDatabase()
  const { db, pool } = openDb(database.url, connections)
  const clock = testClock(start)
  const house = newId<'house'>(clock.now())
  await db
    .insertInto('platform.houses')
    .values({ id: house, name: '河岸生活', zone: ZONE, created_at: clock.now() })
    .execute()
  const folder = join(await mkdtemp(join(tmpdir(), 'sanying-files-')), 'files')
  const files = { ...openStore(folder), folder }
  const over = { url: database.url, db, pool, house, clock, reader: { read, card }, files }
  const served = await serveOver(over)
  const ids = empty ? new Map<string, PersonId>() : await moveIn(db, house, clock.now())
  return {
    ...served,
    over,
    files,
    ...callersOf(served, ids),
    close: async () => {
      await served.stop()
      await db.destroy()
      await database.drop()
      await rm(join(folder, '..'), { recursive: true, force: true })
    },
  }
}

export type Over = {
  url: string
  db: Db
  pool: pg.Pool
  house: HouseId
  clock: Clock
  reader: TrainedReader
  files: FileStore
}

/** One server process over a database. Two of them over one database are a house that has grown. */
export async function serveOver({ url, db, pool, house: houseId, clock, reader, files }: Over) {
  const live = await openLive(pool, async () => connected(url), noLog)
  const { db: aside } = openDb(url, 2)
  const house: House = {
    db,
    aside,
    house: houseId,
    zone: ZONE,
    clock,
    live,
    log: noLog,
    policies,
    translate: openTranslator(),
    secureCookies: false,
  }
  const rings = ringsOf({ publicUrl, files })
  const ring = () => ringAll(house, rings, clock.now())
  const routes = [
    ...routesOf({ reader, demo: false, virtual: true, publicUrl, files }),
    ...clockRoutes(db, clock, ring),
  ]
  const app = await openServer(house, routes)
  await serveWeb(app, house)
  const stop = async () => {
    await app.close()
    await live.stop()
    await aside.destroy()
  }
  return { url, house, db, clock, app, routes, ring, stop }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

function callersOf(served: Awaited<ReturnType<typeof serveOver>>, ids: ReadonlyMap<string, PersonId>) {
  const { app, clock, house, db } = served
  const known = new Map<string, Promise<Caller>>()
  let address = 0
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inHouse(db, house.house, work)
  const pass = (minutes: number) => clock.setAhead(clock.ahead() + minutes * 60_000)
  const from = () => `10.1.${address >> 8}.${address++ & 255}`
  const nobody = callerOf(app, {}, from())
  const signIn = async (key: string): Promise<Caller> => {
    const at = from()
    const body = { email: emailOf(key), password: PASSWORD }
    const answer = await callerOf(app, {}, at).ask('POST', '/api/session', { body })
    const cookie = answer.setCookie?.split(';')[0]
    if (!cookie) throw new Error(`${key} could not sign in: ${answer.text}`)
    return callerOf(app, { cookie, 'sec-fetch-site': 'same-origin' }, at)
  }
  /** Tests live through weeks; the session they keep does not end on the way. */
  const lasting = async (caller: Caller): Promise<Caller> => {
    const secret = caller.headers.cookie?.split('=')[1] ?? ''
    await db
      .updateTable('platform.sessions')
      .set({ expires_at: new Date('2099-01-01') })
      .where('token', '=', digest(secret))
      .execute()
    return caller
  }
  return {
    inside,
    pass,
    nobody,
    visitor: () => callerOf(app, {}, from()),
    signInAnew: signIn,
    idOf: (key: string) => ids.get(key) ?? id<'person'>('nobody'),
    signIn: (key: string) => {
      const there = known.get(key) ?? signIn(key).then(lasting)
      known.set(key, there)
      return there
    },
    token: async (...scopes: Scope[]) => {
      const secret = newSecret()
      const it = { token: digest(secret), house: house.house, name: `test ${scopes}`, scopes, at: clock.now() }
      await inside((tx) => saveToken(tx, it))
      return callerOf(app, { authorization: `Bearer ${secret}` }, from())
    },
    customer: (link: string) => callerOf(app, { 'x-sanying-link': link.split('/my/').at(-1) ?? '' }, from()),
    advance: async (minutes: number) => {
      pass(minutes)
      return served.ring()
    },
  }
}

export const emailOf = (key: string) => `${key}@test.example`

const MORE: readonly (readonly [key: string, role: Role, language: Language])[] = [
  ['mei', 'agent', 'zh-Hant'],
  ['jun', 'agent', 'zh-Hant'],
  ['lan', 'agent', 'zh-Hans'],
  ['lead_two', 'lead', 'zh-Hant'],
  ['counsellor_two', 'counsellor', 'zh-Hant'],
]

/** Nobody of the tests is new here, unless a test is about that. */
const aYearBefore = (now: Date) => new Date(now.getTime() - 365 * 86_400_000)

const publicUrl = () => 'https://desk.example'

/** Somebody of every role, a few more on the floor, and one queue. */
async function moveIn(db: Db, house: HouseId, now: Date): Promise<ReadonlyMap<string, PersonId>> {
  const password = await PASSWORD_HASH
  const all = [...ROLES.map((role) => [role, role, 'zh-Hant'] as const), ...MORE]
  return inHouse(db, house, async (tx) => {
    const ids = new Map<string, PersonId>()
    for (const [key, role, language] of all) {
      const person = newId<'person'>(now)
      ids.set(key, person)
      const of = { id: person, house, key, name: `${key} of the tests`, email: emailOf(key), role, language }
      await addPerson(tx, { ...of, team: 'one', password, created_at: aYearBefore(now) })
    }
    const name = { 'zh-Hant': '門市', 'zh-Hans': '门店', en: 'Shop' }
    await addQueue(tx, { id: newId(now), house, key: 'shop', name, offers: [] })
    return ids
  })
}
