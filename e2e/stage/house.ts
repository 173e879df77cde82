import { randomUUID } from 'node:crypto'
import { type HouseId, id } from '#kernel/ids.ts'
import { serve } from '#main.ts'
import type { Scope } from '#platform/actor.ts'
import { findPersonByKey, saveSession, saveToken } from '#platform/auth/auth.sql.ts'
import { digest, newSecret } from '#platform/auth/secret.ts'
import { type Db, inHouse, openDb, type Tx } from '#platform/db/db.ts'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { THROW_AWAY_HOME, throwAwayDatabase } from '#platform/postgres/throw-away.ts'
import { type Phone, phoneOf } from './phone.ts'
import { prepare, setClock, testConfig } from './prepared.ts'

export type TestHouse = {
  readonly address: string
  readonly phone: Phone
  /** The time of the house. */
  now(): Promise<Date>
  /** Lets time pass. Every deadline on the way has rung when this comes back. */
  pass(span: { minutes?: number; hours?: number }): Promise<void>
  /** What waits to be sent to customers. */
  messages(): Promise<readonly { address: string | null; words: string }[]>
  /** A cookie for somebody of the demo house, without their going through the door. */
  letIn(key: string): Promise<string>
  /** A system beside the house, which tells it things or asks it through the public API. */
  system(scope: Scope): Promise<System>
  /** Something has been found out about a case: a verified fact, with the recording as its evidence. Gives its id. */
  knows(caseId: string, words: string, by: string): Promise<string>
  /** What has happened in the house without anybody at a screen. */
  inside<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** One more server process over the same data. */
  second(): Promise<{ address: string; stop(): Promise<void> }>
  close(): Promise<void>
}

export type System = {
  tells<T>(path: string, body: object): Promise<T>
  asks<T>(path: string): Promise<T>
}

const SESSION_DAYS = 60

/** The demo house with its week told, one o'clock in the afternoon, for one test file alone. */
export async function openHouse(): Promise<TestHouse> {
  const held = await startEmbedded({ home: THROW_AWAY_HOME, log: () => {}, throwAway: true })
  const { database, toldAt } = await prepare(held.url)
  const own = await throwAwayDatabase(database)
  await setClock(own.url, toldAt)
  const serving = await serve(testConfig(own.url))
  const { db } = openDb(own.url, 2)
  const house = await houseOf(db)
  const clock = await tokenFor(db, house, 'clock')
  const post = await tokenFor(db, house, 'messages')
  const session = async () => {
    const answer = await fetch(`${serving.address}/api/session`)
    return new Date(((await answer.json()) as { now: string }).now)
  }
  return {
    address: serving.address,
    phone: phoneOf(serving.address, await tokenFor(db, house, 'contacts'), session),
    now: session,
    pass: async ({ minutes = 0, hours = 0 }) => {
      const answer = await fetch(`${serving.address}/api/clock/advance`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${clock}` },
        body: JSON.stringify({ seconds: Math.round(minutes * 60 + hours * 3600) }),
      })
      if (!answer.ok) throw new Error(await answer.text())
    },
    messages: async () => {
      const answer = await fetch(`${serving.address}/api/messages`, { headers: { authorization: `Bearer ${post}` } })
      return ((await answer.json()) as { messages: { address: string | null; words: string }[] }).messages
    },
    letIn: async (key) => beginSession(db, house, key, await session()),
    system: async (scope) => systemOf(serving.address, await tokenFor(db, house, scope)),
    knows: async (caseId, words, by) => addFact(db, house, { caseId, words, by, at: await session() }),
    inside: (work) => inHouse(db, house, work),
    second: () => serve(testConfig(own.url)),
    close: async () => {
      await db.destroy()
      await serving.stop()
      await own.drop()
      await held.stop()
    },
  }
}

function systemOf(address: string, token: string): System {
  const ask = async (path: string, body?: object) => {
    const headers = { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) }
    const sent = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }
    const answer = await fetch(`${address}${path}`, sent)
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  return { tells: ask, asks: (path) => ask(path) }
}

async function houseOf(db: Db): Promise<HouseId> {
  const row = await db.selectFrom('platform.houses').select('id').executeTakeFirstOrThrow()
  return id(row.id)
}

async function tokenFor(db: Db, house: HouseId, scope: Scope): Promise<string> {
  const secret = newSecret()
  await inHouse(db, house, (tx) =>
    saveToken(tx, { token: digest(secret), house, name: `test ${scope}`, scopes: [scope], at: new Date() }),
  )
  return secret
}

async function beginSession(db: Db, house: HouseId, key: string, at: Date): Promise<string> {
  const secret = newSecret()
  await inHouse(db, house, async (tx) => {
    const person = await findPersonByKey(tx, key)
    if (!person) throw new Error(`Nobody here is called ${key}`)
    const until = new Date(at.getTime() + SESSION_DAYS * 86_400_000)
    await saveSession(tx, { token: digest(secret), house, person: person.id, at, until })
  })
  return secret
}

type Known = { caseId: string; words: string; by: string; at: Date }

async function addFact(db: Db, house: HouseId, { caseId, words, by, at }: Known): Promise<string> {
  const fact = randomUUID()
  await inHouse(db, house, async (tx) => {
    const person = await findPersonByKey(tx, by)
    if (!person) throw new Error(`Nobody here is called ${by}`)
    const settled = { state: 'verified' as const, evidence: '錄音', settled_by: person.id, settled_at: at }
    await tx
      .insertInto('desk.case_facts')
      .values({ id: fact, house, case_id: id<'case'>(caseId), words, asked_at: at, ...settled })
      .execute()
  })
  return fact
}
