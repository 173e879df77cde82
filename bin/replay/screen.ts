import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { type Calls, callsTo, NoReply } from './calls.ts'
import { eventReader } from './events.ts'
import type { Watcher } from './phone.ts'
import { countOne, type Tally } from './tally.ts'

const view = z.object({
  version: z.number(),
  utterances: z.array(
    z.object({ key: z.string(), reading: z.object({ signals: z.array(z.object({ kind: z.string() })) }) }),
  ),
  advice: z.array(z.object({ id: z.string() })),
})

/** What one screen has drawn of a contact, and what it still waits to be told of. */
type Watched = {
  version: number
  asking: boolean
  again: boolean
  sent: Map<string, number>
  seen: Set<string>
  advice: Set<string>
}

export type Screen = Watcher & { close(): void }

/** Long enough for any house that still lives to say that something changed. */
const SETTLE_MS = 5000

/**
 * A screen as the browser has it: it listens for what changed and asks for what it has not drawn yet.
 * Gives a sentence instead when nobody can sign in.
 */
export async function openScreen(
  house: URL,
  who: { email: string; password: string },
  tally: Tally,
): Promise<Screen | string> {
  const door = callsTo(house, { origin: house.origin })
  const reply = await door.ask('POST', '/api/session', who)
  door.close()
  if (reply.status === 429) return 'too many people have signed in from here within 15 minutes'
  if (reply.status !== 200 || !reply.cookie) return `${who.email} cannot sign in there`
  return watch(callsTo(house, { cookie: reply.cookie }), tally)
}

async function watch(calls: Calls, tally: Tally): Promise<Screen> {
  const contacts = new Map<string, Watched>()
  const look = async (contact: string): Promise<void> => {
    const it = contacts.get(contact)
    if (!it) return
    if (it.asking) {
      it.again = true
      return
    }
    it.asking = true
    do {
      it.again = false
      await refresh(calls, tally, contact, it).catch((fault: unknown) => {
        if (!(fault instanceof NoReply)) throw fault
      })
    } while (it.again)
    it.asking = false
  }
  const hear = (topics: readonly string[]) => {
    if (topics.includes('everything')) for (const contact of contacts.keys()) void look(contact)
    for (const topic of topics) if (topic.startsWith('contact:')) void look(topic.slice('contact:'.length))
  }
  const stop = await listen(calls, hear)
  return {
    begun: (contact) =>
      contacts.set(contact, {
        version: -1,
        asking: false,
        again: false,
        sent: new Map(),
        seen: new Set(),
        advice: new Set(),
      }),
    sending: (contact, key) => contacts.get(contact)?.sent.set(key, performance.now()),
    acknowledged() {},
    async over(contact) {
      const it = contacts.get(contact)
      const until = performance.now() + SETTLE_MS
      while (it && it.sent.size > 0 && performance.now() < until) await wait(5)
      tally.unseen += it?.sent.size ?? 0
      it?.sent.clear()
      await look(contact)
      contacts.delete(contact)
    },
    close() {
      stop()
      calls.close()
    },
  }
}

async function refresh(calls: Calls, tally: Tally, contact: string, it: Watched): Promise<void> {
  const reply = await calls.ask('GET', `/api/contacts/${contact}/live?after=${it.version}`)
  if (reply.status !== 200) return
  const now = performance.now()
  const { version, utterances, advice } = view.parse(reply.body)
  it.version = version
  for (const { key, reading } of utterances) {
    const sentAt = it.sent.get(key)
    if (sentAt !== undefined) tally.latencies.push(now - sentAt)
    it.sent.delete(key)
    if (it.seen.has(key)) continue
    it.seen.add(key)
    for (const { kind } of reading.signals) countOne(tally.signals, kind)
  }
  // Advice that stays on the screen is one piece of advice.
  tally.advice += advice.filter(({ id }) => !it.advice.has(id)).length
  it.advice = new Set(advice.map(({ id }) => id))
}

/** Listens until it is stopped. A line that breaks is taken up again at the point up to which it was heard. */
async function listen(calls: Calls, hear: (topics: readonly string[]) => void): Promise<() => void> {
  let stopped = false
  let point = ''
  let end = () => {}
  const open = async () => {
    const stream = await calls.open('/api/live', point === '' ? {} : { 'last-event-id': point })
    end = () => stream.destroy()
    const read = eventReader((event) => {
      point = event.point
      hear(event.topics)
    })
    stream
      .setEncoding('utf8')
      .on('data', read)
      .on('error', () => {})
    stream.once('close', () => void reopen())
  }
  const reopen = async (): Promise<void> => {
    while (!stopped) {
      const opened = await open().then(
        () => true,
        () => false,
      )
      if (opened) return
      await wait(200)
    }
  }
  await open()
  return () => {
    stopped = true
    end()
  }
}
