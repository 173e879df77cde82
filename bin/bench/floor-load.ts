// A floor of hundreds with a screen for each agent and each lead. A process of its own, so that its work is not the house's.
import { json } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { stories } from '../../stories/all.ts'
import { type Calls, callsTo } from '../replay/calls.ts'
import { eventReader } from '../replay/events.ts'
import { spreadOf } from '../replay/tally.ts'

const seat = z.object({ key: z.string(), id: z.string(), cookie: z.string() })
const plan = z
  .object({
    house: z.string(),
    token: z.string(),
    agents: z.array(seat),
    leads: z.array(seat),
    presses: z.number(),
    /** From which agent on the key is pressed: nobody presses twice in one measurement. */
    first: z.number(),
    /** How a lead's screen learns that it must look: it is told, or it asks every so many milliseconds. */
    everyMs: z.number().nullable(),
    races: z.number(),
  })
  .parse(await json(process.stdin))

/** Each contact says something this often: a floor that talks, and does not only press keys. */
const TURN_MS = 10_000
const PRESS_MS = 1500
const WARM_UP_MS = 6000
const LATEST_MS = 30_000
const RACES_AT_ONCE = 6

type Line = { contact: string; screen: Calls; key: string; turn: number }
type Need = { id: string; contact: string | null; kind: string; offer: { mine: boolean } | null }
type Lead = { screen: Calls; asking: boolean; again: boolean }
type Pressed = { at: number; told: number | null; seen: number | null; ended: () => void }

const house = new URL(plan.house)
const own = { 'sec-fetch-site': 'same-origin' }
const phone = callsTo(house, { authorization: `Bearer ${plan.token}` }, 32)
const waiting = new Map<string, Pressed>()
const measured = { told: [] as number[], seen: [] as number[], floor: [] as number[] }
const counts = { reads: 0, bytes: 0, errors: 0, unseen: 0, utterances: 0 }
let isMeasuring = false
let isOver = false

const lines = await inTurns(plan.agents, 16, ring)
const leads = plan.leads.map(
  (it): Lead => ({ screen: callsTo(house, { cookie: it.cookie, ...own }, 2), asking: false, again: false }),
)
const streams = await inTurns(lines, 32, (line) => line.screen.open(`/api/live?topics=contact:${line.contact}`))
for (const stream of streams) stream.resume()
const closing = plan.everyMs === null ? await Promise.all(leads.map(listen)) : leads.map(poll)
const talking = Promise.all(lines.map(talk))
await wait(WARM_UP_MS)
isMeasuring = true
process.stdout.write('measuring\n')
const began = performance.now()
for (let i = 0; i < plan.presses; i++) {
  const line = lines[(plan.first + i) % lines.length]
  if (line) void press(line)
  await wait(PRESS_MS)
}
const end = performance.now() + LATEST_MS
while (performance.now() < end && waiting.size > 0) await wait(20)
const seconds = (performance.now() - began) / 1000
counts.unseen = waiting.size
isMeasuring = false
isOver = true
process.stdout.write('measured\n')
for (const close of closing) close()
await talking
const races = plan.races > 0 ? await race() : null
for (const stream of streams) stream.destroy()
const result = {
  told_ms: spreadOf(measured.told),
  seen_ms: spreadOf(measured.seen),
  floor_ms: spreadOf(measured.floor),
  floor_kb: counts.reads > 0 ? Math.round(counts.bytes / counts.reads / 102.4) / 10 : 0,
  presses: plan.presses,
  unseen: counts.unseen,
  reads_per_second: Math.round((counts.reads / seconds) * 10) / 10,
  utterances_per_second: Math.round((counts.utterances / seconds) * 10) / 10,
  errors: counts.errors,
  races,
}
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0))

async function ring(agent: { key: string; cookie: string }): Promise<Line> {
  const { status, body } = await phone.ask('POST', '/api/contacts', {
    external: `floor-${agent.key}`,
    channel: 'phone',
    language: 'zh-Hant',
    queue: 'orders',
    agent: agent.key,
    customer: { account: `bench-${agent.key}` },
  })
  if (status !== 200) throw new Error(`A contact could not begin: ${JSON.stringify(body)}`)
  const { id } = z.object({ id: z.string() }).parse(body)
  return { contact: id, key: agent.key, screen: callsTo(house, { cookie: agent.cookie, ...own }, 2), turn: 0 }
}

async function talk(line: Line, i: number): Promise<void> {
  const said = stories[i % stories.length]?.lines ?? []
  await wait((i / lines.length) * TURN_MS)
  while (!isOver) {
    const it = said[line.turn % said.length]
    const key = `${plan.everyMs ?? 0}-${++line.turn}`
    const utterance = { key, who: it?.who, text: it?.says, at: new Date().toISOString(), final: true }
    const reply = await phone
      .ask('POST', `/api/contacts/${line.contact}/utterances`, { utterances: [utterance] })
      .catch(() => undefined)
    if (isMeasuring) counts.utterances++
    if (isMeasuring && reply?.status !== 200) counts.errors++
    await wait(TURN_MS)
  }
}

/** The key is pressed; when a lead's screen shows it as theirs, they go, and say soon after how it came out. */
async function press(line: Line): Promise<void> {
  const ended = Promise.withResolvers<void>()
  waiting.set(line.contact, { at: performance.now(), told: null, seen: null, ended: ended.resolve })
  const reply = await line.screen.ask('POST', `/api/contacts/${line.contact}/help`, {}).catch(() => undefined)
  if (reply?.status !== 200) counts.errors++
  await ended.promise
}

async function listen(lead: Lead): Promise<() => void> {
  const stream = await lead.screen.open('/api/live?topics=floor')
  const read = eventReader(({ topics }) => {
    if (!topics.includes('floor') && !topics.includes('everything')) return
    const now = performance.now()
    for (const it of waiting.values()) it.told ??= now
    void look(lead)
  })
  stream.setEncoding('utf8').on('data', read)
  return () => stream.destroy()
}

function poll(lead: Lead, i: number): () => void {
  const every = plan.everyMs ?? 1000
  let timer: NodeJS.Timeout | undefined
  const first = setTimeout(
    () => {
      timer = setInterval(() => void look(lead), every)
    },
    (i / leads.length) * every,
  )
  return () => {
    clearTimeout(first)
    clearInterval(timer)
  }
}

/** What the browser does: one question at a time, and once more when something changed meanwhile. */
async function look(lead: Lead): Promise<void> {
  if (lead.asking) {
    lead.again = true
    return
  }
  lead.asking = true
  do {
    lead.again = false
    await draw(lead)
  } while (lead.again && !isOver)
  lead.asking = false
}

async function draw(lead: Lead): Promise<void> {
  const from = performance.now()
  const reply = await lead.screen.ask('GET', '/api/floor').catch(() => undefined)
  const now = performance.now()
  if (!isMeasuring) return
  counts.reads++
  if (reply?.status !== 200) {
    counts.errors++
    return
  }
  measured.floor.push(now - from)
  counts.bytes += Buffer.byteLength(JSON.stringify(reply.body))
  for (const need of (reply.body as { needs: Need[] }).needs) {
    const pressed = need.contact ? waiting.get(need.contact) : undefined
    if (!pressed || !need.offer?.mine || !need.contact) continue
    waiting.delete(need.contact)
    measured.seen.push(now - pressed.at)
    if (pressed.told !== null) measured.told.push(pressed.told - pressed.at)
    pressed.ended()
    void goes(lead, need.id)
  }
}

async function goes(lead: Lead, assist: string): Promise<void> {
  const came = await lead.screen.ask('PUT', `/api/assists/${assist}/answer`, { mode: 'join' }).catch(() => undefined)
  if (came?.status !== 200) counts.errors++
  await wait(3 * PRESS_MS)
  await lead.screen.ask('PUT', `/api/assists/${assist}/outcome`, { outcome: 'solved' }).catch(() => undefined)
}

/** Two leads at one call, at the same instant, so often: one goes, the other hears that somebody is coming. */
async function race() {
  const found = { tries: 0, one_came: 0, both_came: 0, nobody_came: 0, unclear: 0 }
  const runner = async (lane: number) => {
    for (let i = lane; i < plan.races; i += RACES_AT_ONCE) {
      const line = lines[(lane * 17 + Math.floor(i / RACES_AT_ONCE)) % lines.length]
      if (line) await raceOnce(line, i, found)
    }
  }
  await Promise.all(Array.from({ length: RACES_AT_ONCE }, (_, lane) => runner(lane)))
  return found
}

type Found = { tries: number; one_came: number; both_came: number; nobody_came: number; unclear: number }

async function raceOnce(line: Line, i: number, found: Found): Promise<void> {
  await line.screen.ask('POST', `/api/contacts/${line.contact}/help`, {})
  const live = await line.screen.ask('GET', `/api/contacts/${line.contact}/live?after=1000000`)
  const call = (live.body as { assists: { id: string; state: string }[] }).assists.find((it) => it.state === 'asked')
  const two = [leads[i % leads.length], leads[(i + 1) % leads.length]].flatMap((it) => it ?? [])
  const answers = await Promise.all(
    two.map((it) => it.screen.ask('PUT', `/api/assists/${call?.id}/answer`, { mode: 'join' })),
  )
  const came = answers.filter((it) => it.status === 200).length
  found.tries++
  if (came === 1) found.one_came++
  else if (came > 1) found.both_came++
  else found.nobody_came++
  const told = answers.filter((it) => codeOf(it.body) === 'assist.already_answered').length
  if (came === 1 && told !== 1) found.unclear++
  const winner = two[answers.findIndex((it) => it.status === 200)]
  await winner?.screen.ask('PUT', `/api/assists/${call?.id}/outcome`, { outcome: 'solved' })
}

function codeOf(body: unknown): string | undefined {
  return (body as { refusal?: { code: string } } | undefined)?.refusal?.code
}

async function inTurns<A, B>(all: readonly A[], atOnce: number, act: (it: A) => Promise<B>): Promise<B[]> {
  const done: B[] = []
  for (let at = 0; at < all.length; at += atOnce)
    done.push(...(await Promise.all(all.slice(at, at + atOnce).map((it) => act(it)))))
  return done
}
