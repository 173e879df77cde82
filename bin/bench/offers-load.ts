// Two hundred people who are asked, and a phone system whose calls they are asked to take. A process of its own.
import { json } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { type Calls, callsTo, NoReply, type Reply } from '../replay/calls.ts'
import { eventReader } from '../replay/events.ts'
import { spreadOf } from '../replay/tally.ts'
import { chanceOf } from './chance.ts'

const plan = z
  .object({
    houses: z.array(z.string()),
    token: z.string(),
    agents: z.array(z.object({ key: z.string(), id: z.string(), cookie: z.string() })),
    offers: z.number(),
    seed: z.number(),
  })
  .parse(await json(process.stdin))

/** So many wait at once: everybody always has somebody to be asked for. */
const WAITING = 240
const STARTING_AT_ONCE = 12
const LOOK_MS = 4000
const REST_MS = 1500
/** Nobody says a word for longer than an offer stands. */
const SILENT_MS = 5600
const DRAIN_MS = 900_000
const SHARES = { accept: 0.82, decline: 0.91, rest: 0.95 }

const shown = z.object({
  offer: z.object({ id: z.string(), contact: z.string() }).nullable(),
  stillHere: z.boolean(),
})
type Agent = { id: string; screens: readonly Calls[]; at: number; chance: () => number; wake: () => void }

const phones = plan.houses.map((house) => callsTo(new URL(house), { authorization: `Bearer ${plan.token}` }, 16))
const own = { 'sec-fetch-site': 'same-origin' }
const agents = plan.agents.map(
  ({ id, cookie }, nth): Agent => ({
    id,
    screens: plan.houses.map((house) => callsTo(new URL(house), { cookie, ...own }, 1)),
    at: nth,
    chance: chanceOf(plan.seed * 1009 + nth),
    wake: () => {},
  }),
)
const counts = { accepts: 0, declines: 0, let_run_out: 0, rests: 0, lost_answers: 0, errors: 0 }
const acceptMs: number[] = []
const begun: string[] = []
const taken: { contact: string; agent: string }[] = []
/** What waits or is talked in, and the name the phone system gave it. */
const open = new Map<string, string>()
let seen = 0
let isOver = false

// A crowd waits before anybody steps in: on a quiet floor it would be the phone system that is measured.
const ringing = Array.from({ length: STARTING_AT_ONCE }, (_, lane) => ring(lane))
while (open.size < WAITING) await wait(20)
const began = performance.now()
for (const agent of agents) await anywhere(agent, 'PUT', '/api/presence', { state: 'available' })
for (const agent of agents) void listen(agent)
const working = agents.map(work)
const progress = setInterval(
  () => process.stdout.write(`${seen} offers seen, ${taken.length} taken, ${open.size} open.\n`),
  15_000,
)
await Promise.all(ringing)
const drainedBy = performance.now() + DRAIN_MS
while (open.size > 0 && performance.now() < drainedBy) {
  await wait(1000)
  await forgetOver()
}
const seconds = (performance.now() - began) / 1000
isOver = true
clearInterval(progress)
for (const agent of agents) agent.wake()
await Promise.all(working)
const result = { accept_ms: spreadOf(acceptMs), ...counts, seconds, begun, taken }
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0))

/** Asks the house of one's own; where it does not answer, the next one, as a balancer in front of them does. */
async function anywhere(
  agent: Agent,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<Reply> {
  for (let tries = 0; ; tries++) {
    const screen = agent.screens[agent.at % agent.screens.length]
    try {
      if (!screen) throw new NoReply('nobody')
      const reply = await screen.ask(method, path, body)
      if (reply.status >= 500) counts.errors++
      return reply
    } catch (fault) {
      if (!(fault instanceof NoReply) || tries > 200) throw fault
      counts.lost_answers++
      agent.at++
      await wait(50)
    }
  }
}

async function phone(lane: number, method: 'POST', path: string, body: unknown): Promise<Reply> {
  for (let tries = 0; ; tries++) {
    try {
      const reply = await (phones[(lane + tries) % phones.length] as Calls).ask(method, path, body)
      if (reply.status >= 500) counts.errors++
      if (reply.status < 500) return reply
    } catch (fault) {
      if (!(fault instanceof NoReply)) throw fault
      counts.lost_answers++
    }
    if (tries > 200) throw new Error('No house answers the phone')
    await wait(50)
  }
}

/** Calls come as long as there is room to wait, until so many offers have been seen. */
async function ring(lane: number): Promise<void> {
  for (let nth = 0; seen < plan.offers; nth++) {
    while (open.size >= WAITING && seen < plan.offers) await wait(5)
    if (seen >= plan.offers) return
    const external = `offers-${lane}-${nth}`
    const { status, body } = await start(lane + nth, external)
    if (status !== 200) throw new Error(`A contact could not begin: ${JSON.stringify(body)}`)
    const { id } = z.object({ id: z.string() }).parse(body)
    begun.push(id)
    open.set(id, external)
  }
}

/** Told by the stream that something of theirs has changed; after a house has gone, by the next one. */
async function listen(agent: Agent): Promise<void> {
  while (!isOver) {
    const screen = agent.screens[agent.at % agent.screens.length]
    const stream = await screen?.open(`/api/live?topics=person:${agent.id}`).catch(() => null)
    if (stream) {
      stream.setEncoding('utf8').on(
        'data',
        eventReader(() => agent.wake()),
      )
      await new Promise<void>((resolve) => stream.once('close', resolve).once('error', () => resolve()))
    }
    await wait(300)
  }
}

async function work(agent: Agent): Promise<void> {
  while (!isOver) {
    const woken = new Promise<void>((resolve) => {
      agent.wake = resolve
    })
    const reply = await anywhere(agent, 'GET', '/api/my-offer')
    const mine = shown.safeParse(reply.body)
    if (mine.data?.stillHere) await anywhere(agent, 'PUT', '/api/presence', { state: 'available' })
    else if (mine.data?.offer) await answer(agent, mine.data.offer)
    else await Promise.race([woken, wait(LOOK_MS)])
  }
}

async function answer(agent: Agent, offer: { id: string; contact: string }): Promise<void> {
  if (++seen === Math.ceil(plan.offers / 2)) process.stdout.write('half\n')
  const falls = agent.chance()
  if (falls < SHARES.accept) return accept(agent, offer)
  if (falls < SHARES.decline) {
    counts.declines++
    await anywhere(agent, 'POST', `/api/offers/${offer.id}/decline`, {})
  } else if (falls < SHARES.rest) {
    counts.rests++
    const until = new Date(Date.now() + 600_000).toISOString()
    // A rest that begins and a yes from another screen, in the same instant.
    const yes = agent.chance() < 0.5 ? accept(agent, offer) : undefined
    await anywhere(agent, 'POST', '/api/presence/step-outs', { from: null, until })
    await yes
    await wait(REST_MS)
    await anywhere(agent, 'DELETE', '/api/presence/recovery', {})
  } else {
    counts.let_run_out++
    await wait(SILENT_MS)
  }
}

async function accept(agent: Agent, offer: { id: string; contact: string }): Promise<void> {
  const from = performance.now()
  const lost = counts.lost_answers
  const reply = await anywhere(agent, 'POST', `/api/offers/${offer.id}/accept`, {})
  acceptMs.push(performance.now() - from)
  counts.accepts++
  const said = z.object({ contact: z.string().nullable() }).safeParse(reply.body)
  const contact = said.data?.contact ?? (counts.lost_answers > lost ? await mineAfterAll(agent, offer.contact) : null)
  if (!contact) return
  taken.push({ contact, agent: agent.id })
  await wait(agent.chance() * 40)
  await phone(agent.at, 'POST', `/api/contacts/${contact}/end`, { by: 'customer' })
  open.delete(contact)
}

/** The answer was lost with the house that gave it: what is theirs is asked of another. */
async function mineAfterAll(agent: Agent, contact: string): Promise<string | null> {
  const { body } = await anywhere(agent, 'GET', '/api/my-contacts')
  const all = z.object({ contacts: z.array(z.object({ id: z.string(), state: z.string() })) }).safeParse(body)
  return all.data?.contacts.some((it) => it.id === contact && it.state === 'running') ? contact : null
}

function start(lane: number, external: string): Promise<Reply> {
  return phone(lane, 'POST', '/api/contacts', {
    external,
    channel: 'phone',
    language: 'zh-Hant',
    queue: 'orders',
    customer: { account: external },
  })
}

/** Whoever was promised a call waits no more: the phone system learns it when it names the call again. */
async function forgetOver(): Promise<void> {
  if (open.size > 40) return
  for (const [contact, external] of open) {
    const { body } = await start(0, external)
    if (z.object({ state: z.literal('ended') }).safeParse(body).success) open.delete(contact)
  }
}
