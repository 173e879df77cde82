import { sql } from 'kysely'
import { addCustomer } from './customers.ts'
import type { BankCall, BankDay } from './file.ts'
import { type Floor, type Ground, QUEUE } from './ground.ts'

export type Rules = {
  /** Whose calls are for volunteers; empty where there is no list. */
  readonly listed: ReadonlySet<string>
  /** Calls in which somebody is gone against, whether or not there is a list. */
  readonly hard: ReadonlySet<number>
  readonly volunteers: { share: number; most: number; spacingMinutes: number }
}
/** What became of one call. */
export type Went = {
  readonly call: BankCall
  readonly seconds: number
  readonly how: 'answered' | 'hung_up' | 'called_back'
  readonly agent: string | null
  /** Milliseconds from the beginning of the day: when it was given, when it was over. */
  readonly given: number | null
  readonly over: number
  /** Minutes from the promise to the moment by which it is due. */
  readonly promisedIn: number | null
}
type Event = { at: number; do: () => Promise<void> }
type Waiting = { call: BankCall; id: string }

const SECOND = 1000

/** One day of calls through the house as a phone system brings them. Ends when the last one is over. */
export async function playDay(ground: Ground, floor: Floor, day: BankDay, begins: Date, rules: Rules) {
  const { app, clock, db } = ground
  const start = begins.getTime()
  const zero = clock.now().getTime() - clock.ahead()
  const events: Event[] = []
  const waiting = new Map<string, Waiting>()
  const went: Went[] = []
  const givenTo = new Map<string, { call: BankCall; agent: string; given: number; seconds: number }>()
  const agentAt = (who: number) => floor.agents[who % floor.agents.length]

  const ask = async (method: 'POST' | 'PUT', url: string, body: unknown, headers: Record<string, string>) => {
    const reply = await app.inject({
      method,
      url,
      headers: { ...headers, 'content-type': 'application/json' },
      payload: JSON.stringify(body),
    })
    if (reply.statusCode !== 200) throw new Error(`${method} ${url} was answered ${reply.statusCode}: ${reply.payload}`)
    return JSON.parse(reply.payload) as Record<string, unknown>
  }
  const line = (url: string, body: unknown) => ask('POST', url, body, { authorization: `Bearer ${floor.token}` })
  const as = (who: number, url: string, body: unknown) =>
    ask('PUT', url, body, { cookie: agentAt(who)?.cookie ?? '', 'sec-fetch-site': 'same-origin' })
  const now = () => clock.now().getTime() - start
  const at = (moment: number, task: () => Promise<void>) => events.push({ at: moment, do: task })

  const begun = (call: BankCall, id: string, agent: string) => {
    givenTo.set(id, { call, agent, given: now(), seconds: (now() - call.at * SECOND) / SECOND })
    // Who hung up then and is answered now talks as long as people do in the middle.
    at(now() + (call.seconds ?? MIDDLE_SECONDS) * SECOND, () => over(id))
  }
  const over = async (id: string) => {
    const it = givenTo.get(id)
    if (!it) return
    if (rules.hard.has(it.call.nth))
      await line(`/api/contacts/${id}/utterances`, {
        utterances: [{ key: '1', who: 'customer', text: HARD_WORDS, at: clock.now().toISOString() }],
      })
    await line(`/api/contacts/${id}/end`, { by: 'customer' })
    went.push({ ...it, how: 'answered', over: now(), promisedIn: null })
  }
  const comes = async (call: BankCall) => {
    const isListed = rules.listed.has(call.customer)
    if (isListed) await addCustomer(ground, floor.lead, call.customer)
    const reply = await line('/api/contacts', {
      channel: 'phone',
      language: 'en',
      queue: QUEUE,
      customer: { account: `replay-${call.customer}` },
    })
    const id = String(reply.id)
    if (typeof reply.agent === 'string') return begun(call, id, reply.agent)
    waiting.set(id, { call, id })
    const { patience } = call
    if (patience !== null) at(now() + patience * SECOND, () => hangsUp(id))
  }
  const hangsUp = async (id: string) => {
    const it = waiting.get(id)
    if (!it) return
    waiting.delete(id)
    await line(`/api/contacts/${id}/end`, { by: 'customer' })
    const seconds = it.call.patience ?? 0
    went.push({ call: it.call, seconds, how: 'hung_up', agent: null, given: null, over: now(), promisedIn: null })
  }
  /** Whoever waited may have been given to somebody, or promised a call, by whatever just happened. */
  const look = async () => {
    if (waiting.size === 0) return
    const { rows } = await sql<{ id: string; state: string; agent: string | null; due: Date | null }>`
      select c.id, c.state, c.agent, (select min(p.due_at) from desk.promises p where p.contact = c.id) as due
      from desk.contacts c where c.id = any(${[...waiting.keys()]}::uuid[]) and c.state <> 'waiting'`.execute(db)
    for (const row of rows) {
      const it = waiting.get(row.id)
      if (!it) continue
      waiting.delete(row.id)
      if (row.state === 'running' && row.agent) begun(it.call, row.id, row.agent)
      else
        went.push({
          call: it.call,
          seconds: (now() - it.call.at * SECOND) / SECOND,
          how: 'called_back',
          agent: null,
          given: null,
          over: now(),
          promisedIn: row.due ? (row.due.getTime() - clock.now().getTime()) / 60_000 : null,
        })
    }
  }

  clock.setAhead(start - zero)
  await ground.ring()
  const people = [...new Set(day.staff.map((it) => it.who))]
  if (rules.listed.size > 0)
    for (const who of people.slice(0, Math.ceil(people.length * rules.volunteers.share)))
      await as(who, '/api/my-volunteering', {
        until: new Date(start + 2 * 86_400_000).toISOString(),
        most: rules.volunteers.most,
        mostSevere: 3,
        spacingMinutes: rules.volunteers.spacingMinutes,
        allowance: 'as agreed',
      })
  for (const { who, from, to } of day.staff) {
    at(from * SECOND, () => as(who, '/api/presence', { state: 'available' }).then(() => undefined))
    at(to * SECOND, () => as(who, '/api/presence', { state: 'away' }).then(() => undefined))
  }
  for (const call of day.calls) at(call.at * SECOND, () => comes(call))

  let stuck = 0
  for (;;) {
    events.sort((a, b) => b.at - a.at)
    const next = events.at(-1)
    const due = await nextDue(ground, new Date(start + stuck))
    if (!next && waiting.size === 0) break
    const alarm = due ? due.getTime() - start : Number.POSITIVE_INFINITY
    if (next && next.at <= alarm) {
      events.pop()
      clock.setAhead(start + Math.max(next.at, now()) - zero)
      await next.do()
    } else if (due) {
      clock.setAhead(start + Math.max(alarm, now()) - zero)
      // An alarm that cannot ring is passed over, or the day would never end.
      if ((await ground.ring()) === 0) stuck = Math.max(stuck, alarm + 1)
    } else break
    await look()
  }
  for (const who of people) await as(who, '/api/presence', { state: 'away' })
  return went
}

const MIDDLE_SECONDS = 120
const HARD_WORDS = 'You are a useless idiot, you stupid fool'

async function nextDue({ db, house }: Ground, after: Date): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(due_at) as at from platform.deadlines where house = ${house} and state = 'open' and due_at > ${after}`.execute(
    db,
  )
  return rows[0]?.at ?? null
}
