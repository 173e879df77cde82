import type { FastifyInstance, FastifyReply } from 'fastify'
import { whoIs } from '../http/caller.ts'
import type { House } from '../http/house.ts'
import { allows } from '../http/policy.ts'
import { say } from '../http/server.ts'
import { horizon, topicsSince } from './stream.sql.ts'

const HEARTBEAT_MS = 15_000
/** More than this was missed: looking at everything again is cheaper than naming it. */
const MOST_MISSED = 500

/**
 * `GET /api/live`: server-sent events of topics. Every event carries the point up to which all facts have been told,
 * so a screen that lost its line names that point (`Last-Event-ID`) and hears what it missed, perhaps twice, never not at all.
 */
export function openStream(app: FastifyInstance, house: House): { close(): void } {
  const open = new Set<FastifyReply>()
  let point = '0'
  let next = '0'
  const movePoint = async () => {
    // What was committed below a point may still be on its way from another server, so a point is given out one round later.
    const seen = await horizon(house.db).catch(() => next)
    point = next
    next = seen
  }
  const mover = setInterval(() => void movePoint(), 500)
  mover.unref()
  void movePoint()

  app.get('/api/live', async (request, reply) => {
    const { actor } = await whoIs(house, request, house.clock.now())
    const may = house.policies['live.listen']
    if (!may || !allows(may, actor) || actor.kind !== 'person')
      return say(house, request, reply, actor.kind === 'nobody' ? 401 : 403, {
        ok: false,
        refusal: actor.kind === 'nobody' ? 'session.missing' : 'access.not_yours',
      })
    const mine = `person:${actor.id}`
    const shown = shownOn(request.url)
    // A topic is an id, not a content; what a person may see behind it is decided when the screen asks.
    const wants = (topic: string) => topic === mine || (shown ? shown.has(topic) : !topic.startsWith('person:'))
    await stream(reply, request.headers['last-event-id']?.toString(), wants)
    return reply
  })

  async function stream(reply: FastifyReply, from: string | undefined, wants: (topic: string) => boolean) {
    reply.hijack()
    const { raw } = reply
    // Whoever left while we asked who they are has closed already, and would be told things for ever.
    if (raw.destroyed) return
    open.add(reply)
    raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    const write = (event: string, topics: readonly string[]) =>
      raw.write(`id: ${point}\nevent: ${event}\ndata: ${topics.join(' ')}\n\n`)
    const leave = house.live.listen({
      wants: (topic) => topic === 'everything' || wants(topic),
      hear: (topics) => write('changed', topics),
    })
    const beat = setInterval(() => raw.write(': \n\n'), HEARTBEAT_MS).unref()
    raw.on('close', () => {
      leave()
      clearInterval(beat)
      open.delete(reply)
    })
    if (from === undefined) write('opened', [])
    else write('changed', (await missedSince(from))?.filter(wants) ?? ['everything'])
  }

  /** What changed since a point; null where it cannot be named: too much of it, or a point that is none of ours. */
  async function missedSince(from: string): Promise<string[] | null> {
    if (!/^\d{1,18}$/.test(from)) return null
    const missed = await topicsSince(house.db, house.house, from, MOST_MISSED).catch(() => null)
    return missed && missed.length < MOST_MISSED ? missed : null
  }

  return {
    close() {
      clearInterval(mover)
      for (const reply of open) reply.raw.end()
    },
  }
}

/**
 * What a screen shows, when it says so: `?topics=contact:…,floor`. A screen that does not is told everything, which
 * with a thousand screens and as many contacts would be most of what the house does.
 */
function shownOn(url: string): ReadonlySet<string> | null {
  const topics = new URL(url, 'http://house').searchParams.get('topics')
  return topics === null ? null : new Set(topics.split(',').filter((topic) => !topic.startsWith('person:')))
}
