import type pg from 'pg'
import type { Log } from '../log/log.ts'

/** One listener: a screen that asked for some topics. */
export type Listener = { wants: (topic: string) => boolean; hear: (topics: readonly string[]) => void }

/** Tells screens *that* something changed, never what: the screen asks again and every read passes the same door. */
export type Live = {
  tell(topics: readonly string[]): void
  listen(listener: Listener): () => void
  stop(): Promise<void>
}

const CHANNEL = 'sanying_live'
/** NOTIFY inside a writing transaction queues all commits, so it comes after, gathered. */
const GATHER_MS = 15
/** PostgreSQL refuses a longer payload. */
const PAYLOAD = 7000

/** Joins this server process to the others over the same database. `connect` opens a connection of its own for listening. */
export async function openLive(pool: pg.Pool, connect: () => Promise<pg.Client>, log: Log): Promise<Live> {
  const me = Math.random().toString(36).slice(2, 10)
  const listeners = new Set<Listener>()
  const waiting = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let ear: pg.Client | undefined
  let stopped = false

  const hearAll = (topics: readonly string[]) => {
    for (const listener of listeners) {
      const wanted = topics.filter(listener.wants)
      if (wanted.length > 0) listener.hear(wanted)
    }
  }
  const send = async () => {
    timer = undefined
    const topics = [...waiting]
    waiting.clear()
    for (const payload of payloads(me, topics)) {
      await pool
        .query('select pg_notify($1, $2)', [CHANNEL, payload])
        .catch(() => log('live.not_told', { topics: topics.length }))
    }
  }
  const open = async () => {
    ear = await connect()
    ear.on('notification', ({ payload = '' }) => {
      const [from, ...topics] = payload.split(' ')
      if (from !== me) hearAll(topics)
    })
    ear.on('error', () => undefined)
    ear.on('end', () => {
      if (stopped) return
      log('live.deaf')
      // What was said meanwhile is lost to this ear: every screen looks again once it hears.
      setTimeout(
        () =>
          void open().then(
            () => hearAll(['everything']),
            () => undefined,
          ),
        500,
      ).unref()
    })
    await ear.query(`listen ${CHANNEL}`)
  }
  await open()

  return {
    tell(topics) {
      if (topics.length === 0) return
      hearAll(topics)
      for (const topic of topics) waiting.add(topic)
      timer ??= setTimeout(() => void send(), GATHER_MS)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      if (waiting.size > 0) await send()
      await ear?.end()
    },
  }
}

/** Splits topics over as many payloads as they need. Topics hold no spaces. */
export function payloads(from: string, topics: readonly string[]): string[] {
  const lines: string[] = []
  for (const topic of topics) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + topic.length < PAYLOAD) lines[lines.length - 1] = `${last} ${topic}`
    else lines.push(`${from} ${topic}`)
  }
  return lines
}
