import { randomUUID } from 'node:crypto'
import { type Insertable, sql } from 'kysely'
import { type CaseId, type CustomerId, type HouseId, id, type PersonId, type QueueId } from '#kernel/ids.ts'
import type { Tables, Tx } from '#platform/public.ts'
import { chanceOf } from '../insight/organisation/simulated.cases.ts'

const WEEK = 7 * 86_400_000
const KINDS = ['insult', 'threat', 'sexual', 'insult_family'] as const

export type Rates = {
  /** Of contacts: conduct towards the agent, where nothing was broken before, and where something was. */
  abuse: number
  abuseAfterBroken: number
  /** Of contacts: they follow a promise of ours that was not kept. */
  afterBroken: number
  helpLate: number
  promiseBroken: number
  /** Of what was done: how much the agent says a word about, by kind. */
  said: (kind: string) => number
}
/** How it goes in a house where nothing is wrong beyond what is always wrong. */
export const ORDINARY: Rates = {
  abuse: 0.08,
  abuseAfterBroken: 0.12,
  afterBroken: 0.05,
  helpLate: 0.15,
  promiseBroken: 0.12,
  said: () => 0.6,
}

export type Floor = {
  teams: readonly { team: string; agents: readonly PersonId[]; lead: PersonId }[]
  queues: readonly { key: string; id: QueueId; case: CaseId }[]
  customer: CustomerId
}

/** Teams of their own with people in them, beside whoever is there already, and a customer who calls them all. */
export async function aFloor(
  tx: Tx,
  it: { teams: readonly (readonly [team: string, people: number])[]; queues: readonly string[]; since: Date },
): Promise<Floor> {
  const house = await houseOf(tx)
  const customer = id<'customer'>(randomUUID())
  await tx.insertInto('desk.customers').values({ id: customer, house, name: '林先生', created_at: it.since }).execute()
  const person = async (team: string, role: 'agent' | 'lead', nth: number) => {
    const key = `${team} ${role} ${nth}`
    const made = { id: id<'person'>(randomUUID()), house, key, name: key, email: `${randomUUID()}@floor.example` }
    await tx
      .insertInto('platform.people')
      .values({ ...made, role, language: 'zh-Hant', team, created_at: it.since })
      .execute()
    return made.id
  }
  const teams = []
  for (const [team, people] of it.teams) {
    const agents = []
    for (let nth = 0; nth < people; nth++) agents.push(await person(team, 'agent', nth))
    teams.push({ team, agents, lead: await person(team, 'lead', 0) })
  }
  const queues = []
  for (const [nth, key] of it.queues.entries()) {
    const queue = await queueOf(tx, key)
    const of = {
      id: id<'case'>(randomUUID()),
      house,
      number: 900_000 + nth,
      customer,
      queue,
      language: 'zh-Hant' as const,
    }
    await tx
      .insertInto('desk.cases')
      .values({ ...of, title: key, opened_at: it.since, received_at: it.since })
      .execute()
    queues.push({ key, id: queue, case: of.id })
  }
  return { teams, queues, customer }
}

async function houseOf(tx: Tx) {
  const { rows } = await sql<{ house: string }>`select platform.house() as house`.execute(tx)
  return id<'house'>(rows[0]?.house ?? '')
}

async function queueOf(tx: Tx, key: string): Promise<QueueId> {
  const known = await tx.selectFrom('desk.queues').select('id').where('key', '=', key).executeTakeFirst()
  if (known) return known.id
  const made = id<'queue'>(randomUUID())
  const name = JSON.stringify({ 'zh-Hant': key, 'zh-Hans': key, en: key })
  await tx
    .insertInto('desk.queues')
    .values({ id: made, house: await houseOf(tx), key, name })
    .execute()
  return made
}

type Weeks = {
  from: Date
  weeks: number
  /** Contacts of a team in a week. */
  contacts: number
  seed: number
  rates?: (it: { team: string; queue: string; week: number }) => Partial<Rates>
}

/** Weeks as a phone system, the reader and the people of the floor would have left them behind. */
export async function playWeeks(tx: Tx, floor: Floor, it: Weeks): Promise<void> {
  const house = await houseOf(tx)
  const chance = chanceOf(it.seed)
  const oneOf = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T
  const rows = { contacts: [], utterances: [], marks: [], assists: [], promises: [] } as Rows
  for (let week = 0; week < it.weeks; week++)
    for (const { team, agents, lead } of floor.teams)
      for (let nth = 0; nth < it.contacts; nth++) {
        const queue = oneOf(floor.queues)
        const rates = { ...ORDINARY, ...it.rates?.({ team, queue: queue.key, week }) }
        const at = new Date(it.from.getTime() + week * WEEK + Math.floor(((nth + chance()) / it.contacts) * WEEK))
        const agent = oneOf(agents)
        const of = { house, customer: floor.customer, queue, at, agent, lead, chance, kind: oneOf(KINDS) }
        addContact(rows, of, rates)
      }
  await save(tx, rows)
}

type Into<T extends keyof Tables> = Insertable<Tables[T]>
type Rows = {
  contacts: Into<'desk.contacts'>[]
  utterances: Into<'desk.utterances'>[]
  marks: Into<'guard.confirmations'>[]
  assists: Into<'live.assists'>[]
  promises: Into<'desk.promises'>[]
}
type One = {
  house: HouseId
  customer: CustomerId
  queue: Floor['queues'][number]
  at: Date
  agent: PersonId
  lead: PersonId
  chance: () => number
  kind: string
}

const later = (at: Date, seconds: number) => new Date(at.getTime() + seconds * 1000)

function addContact(rows: Rows, { house, customer, queue, at, agent, lead, chance, kind }: One, rates: Rates): void {
  const contact = id<'contact'>(randomUUID())
  const afterBroken = chance() < rates.afterBroken
  const times = { started_at: at, answered_at: at, ended_at: later(at, 300) }
  const more = { state: 'ended', ended_by: 'customer', channel: 'phone', language: 'zh-Hant' } as const
  const after = { after_broken_promise: afterBroken }
  rows.contacts.push({ id: contact, house, customer, queue: queue.id, agent, ...times, ...more, ...after })
  const abused = chance() < (afterBroken ? rates.abuseAfterBroken : rates.abuse)
  if (abused) {
    const utterance = randomUUID()
    const signal = { kind, probability: 0.95, level: 3, span: [0, 2], because: 'person_word_after_you' }
    const reading = JSON.stringify({ signals: [signal], anger: 2, target: 'agent', acts: [] })
    const said = { id: utterance, house, contact, key: '0', who: 'customer', words: '……', at } as const
    rows.utterances.push({ ...said, final: true, version: 1, reading })
    if (chance() < rates.said(kind))
      rows.marks.push({ id: randomUUID(), house, utterance, kind, counts: true, by: agent, at: later(at, 60) })
  }
  if (abused || chance() < 0.1) {
    const answered_at = later(at, chance() < rates.helpLate ? 300 : 40)
    const assist = {
      id: randomUUID(),
      house,
      contact,
      agent,
      because: 'help_key',
      asked_at: at,
      language: 'zh-Hant',
    } as const
    rows.assists.push({ ...assist, state: 'ended', answered_at, answered_by: lead, ended_at: answered_at })
  }
  if (chance() < 0.15) {
    const broken = chance() < rates.promiseBroken
    const due_at = later(at, 3600)
    const promise = { id: id<'promise'>(randomUUID()), house, case_id: queue.case, contact, owner: agent } as const
    const made = { kind: 'call_back', words: '回電', made_by: agent, made_at: at, due_at } as const
    const settled = broken
      ? ({ state: 'broken', broken_at: due_at } as const)
      : ({ state: 'kept', kept_at: at, kept_by: agent } as const)
    rows.promises.push({ ...promise, ...made, ...settled })
  }
}

async function save(tx: Tx, rows: Rows): Promise<void> {
  for (const part of inParts(rows.contacts)) await tx.insertInto('desk.contacts').values(part).execute()
  for (const part of inParts(rows.utterances)) await tx.insertInto('desk.utterances').values(part).execute()
  for (const part of inParts(rows.marks)) await tx.insertInto('guard.confirmations').values(part).execute()
  for (const part of inParts(rows.assists)) await tx.insertInto('live.assists').values(part).execute()
  for (const part of inParts(rows.promises)) await tx.insertInto('desk.promises').values(part).execute()
}

const inParts = <T>(rows: readonly T[], size = 400): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size))
