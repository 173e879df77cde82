// Many contacts at once and a screen for each, as a floor at its busiest hour. A process of its own, so that its work is not the house's.
import { json } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { stories } from '../../stories/all.ts'
import { type Calls, callsTo } from '../replay/calls.ts'
import { eventReader } from '../replay/events.ts'
import { spreadOf } from '../replay/tally.ts'

const plan = z
  .object({
    house: z.string(),
    token: z.string(),
    seats: z.array(z.object({ key: z.string(), cookie: z.string() })),
    warmUpSeconds: z.number(),
    seconds: z.number(),
    /** How a screen learns that it must look again: it is told, or it asks every so often. */
    screens: z.enum(['told', 'polling']),
  })
  .parse(await json(process.stdin))

const TURN_MS = 3000
const POLL_MS = 1000
const CONNECTIONS = 48
/** What has not been seen by then was not seen. */
const LATEST_MS = 10_000

type Line = {
  readonly contact: string
  readonly screen: Calls
  readonly said: readonly { who: string; says: string }[]
  readonly waiting: Map<string, number>
  turn: number
  version: number
  asking: boolean
  again: boolean
}

const house = new URL(plan.house)
const phone = callsTo(house, { authorization: `Bearer ${plan.token}` }, CONNECTIONS)
const from = performance.now() + plan.warmUpSeconds * 1000
const until = from + plan.seconds * 1000
const counts = { sent: 0, stored: 0, errors: 0, asked: 0, told: 0 }
const latencies: number[] = []
const acknowledged: number[] = []
const late: number[] = []
const within = (moment: number) => moment >= from && moment < until

const lines = await Promise.all(plan.seats.map(ring))
const closing = plan.screens === 'told' ? await Promise.all(lines.map(listen)) : lines.map(poll)
const measuring = wait(from - performance.now()).then(() => process.stdout.write('measuring\n'))
await Promise.all([measuring, ...lines.map(talk)])
process.stdout.write('measured\n')
const end = performance.now() + LATEST_MS
while (performance.now() < end && lines.some((line) => line.waiting.size > 0)) await wait(20)
const unseen = lines.reduce((sum, line) => sum + line.waiting.size, 0)
for (const close of closing) close()
await Promise.all(lines.map((line) => phone.ask('POST', `/api/contacts/${line.contact}/end`, { by: 'customer' })))
const result = {
  latency_ms: spreadOf(latencies),
  acknowledged_ms: spreadOf(acknowledged),
  /** How late the load generator itself was; it is part of the latency. */
  generator_late_ms: spreadOf(late),
  sent: counts.sent,
  stored_per_second: Math.round((counts.stored / plan.seconds) * 10) / 10,
  reads_per_second: Math.round((counts.asked / plan.seconds) * 10) / 10,
  events_per_second: Math.round((counts.told / plan.seconds) * 10) / 10,
  unseen,
  errors: counts.errors,
}
process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0))

async function ring(seat: { key: string; cookie: string }, i: number): Promise<Line> {
  const story = stories[i % stories.length]
  if (!story) throw new Error('There are no stories to tell')
  const { status, body } = await phone.ask('POST', '/api/contacts', {
    channel: 'phone',
    language: story.language,
    queue: 'orders',
    agent: seat.key,
    customer: { account: `bench-${seat.key}` },
  })
  if (status !== 200) throw new Error(`A contact could not begin: ${JSON.stringify(body)}`)
  const { id } = z.object({ id: z.string() }).parse(body)
  const screen = callsTo(house, { cookie: seat.cookie }, 2)
  return {
    contact: id,
    screen,
    said: story.lines,
    waiting: new Map(),
    turn: 0,
    version: -1,
    asking: false,
    again: false,
  }
}

/** One utterance every three seconds, the contacts spread evenly. Timed from when it was due, so that a slow generator shows. */
async function talk(line: Line, i: number): Promise<void> {
  const first = performance.now() + (i / lines.length) * TURN_MS
  const answers: Promise<void>[] = []
  for (let due = first; due < until; due += TURN_MS) {
    await wait(Math.max(0, due - performance.now()))
    if (within(due)) late.push(performance.now() - due)
    answers.push(tell(line, due))
  }
  await Promise.all(answers)
}

async function tell(line: Line, due: number): Promise<void> {
  const said = line.said[line.turn % line.said.length]
  const key = String(++line.turn)
  const counted = within(due)
  if (counted) {
    counts.sent++
    line.waiting.set(key, due)
  }
  const utterance = { key, who: said?.who, text: said?.says, at: new Date().toISOString(), final: true }
  const reply = await phone
    .ask('POST', `/api/contacts/${line.contact}/utterances`, { utterances: [utterance] })
    .catch(() => undefined)
  if (!counted) return
  if (reply?.status !== 200) {
    counts.errors++
    line.waiting.delete(key)
    return
  }
  acknowledged.push(performance.now() - due)
  if (within(performance.now())) counts.stored++
}

async function listen(line: Line): Promise<() => void> {
  const stream = await line.screen.open(`/api/live?topics=contact:${line.contact}`)
  const mine = `contact:${line.contact}`
  const read = eventReader(({ topics }) => {
    if (within(performance.now())) counts.told++
    if (topics.includes(mine) || topics.includes('everything')) void look(line)
  })
  stream.setEncoding('utf8').on('data', read)
  return () => stream.destroy()
}

function poll(line: Line, i: number): () => void {
  let timer: NodeJS.Timeout
  const first = setTimeout(
    () => {
      timer = setInterval(() => void look(line), POLL_MS)
    },
    (i / lines.length) * POLL_MS,
  )
  return () => {
    clearTimeout(first)
    clearInterval(timer)
  }
}

/** What the browser does: one question at a time, and once more when something changed meanwhile. */
async function look(line: Line): Promise<void> {
  if (line.asking) {
    line.again = true
    return
  }
  line.asking = true
  do {
    line.again = false
    await draw(line)
  } while (line.again)
  line.asking = false
}

async function draw(line: Line): Promise<void> {
  const reply = await line.screen
    .ask('GET', `/api/contacts/${line.contact}/live?after=${line.version}`)
    .catch(() => undefined)
  const now = performance.now()
  if (within(now)) counts.asked++
  if (reply?.status !== 200) {
    counts.errors++
    return
  }
  const view = reply.body as { version: number; utterances: { key: string }[] }
  line.version = view.version
  for (const { key } of view.utterances) {
    const due = line.waiting.get(key)
    if (due !== undefined) latencies.push(now - due)
    line.waiting.delete(key)
  }
}
