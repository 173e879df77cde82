import { z } from 'zod'
import { type Cost, costBetween, familyOf, usedBy } from './cost.ts'
import { type Ground, layGround, type Seat } from './ground.ts'
import { type OpenHouse, openHouse, startProgram } from './process.ts'

const spread = z.object({ p50: z.number(), p95: z.number(), p99: z.number() }).nullable()
const measured = z.object({
  latency_ms: spread,
  acknowledged_ms: spread,
  generator_late_ms: spread,
  sent: z.number(),
  stored_per_second: z.number(),
  reads_per_second: z.number(),
  events_per_second: z.number(),
  unseen: z.number(),
  errors: z.number(),
})
type Screens = 'told' | 'polling'
type Round = { contacts: number; screens: Screens }
type Load = Round & { seats: readonly Seat[]; seconds: number }
export type Level = z.output<typeof measured> & {
  contacts: number
  screens: Screens
  server: Cost | null
  postgres: Cost | null
  generator: Cost | null
}

/** Long enough for the house's code to be compiled and the caches to fill. */
const WARM_UP_SECONDS = 9

/**
 * From an utterance sent to its advice on a subscribed screen, with so many contacts at once, and beside it what a
 * desk without a live stream does: every screen asks once a second.
 */
export async function measureLive(it: {
  contacts: readonly number[]
  seconds: number
  say: (sentence: string) => void
  profile?: string | undefined
}): Promise<readonly Level[]> {
  const usual = it.contacts.toSorted((a, b) => a - b)[Math.floor(it.contacts.length / 2)]
  const rounds = it.contacts.flatMap((contacts): Round[] => [
    { contacts, screens: 'told' },
    ...(contacts === usual ? [{ contacts, screens: 'polling' } as const] : []),
  ])
  const ground = await layGround(
    rounds.reduce((sum, round) => sum + round.contacts, 0),
    { quick: false },
  )
  const free = [...ground.seats]
  const levels: Level[] = []
  try {
    for (const round of rounds) {
      // Everybody takes one contact: after a hard one they rest, and the house gives them no other.
      const seats = free.splice(0, round.contacts)
      const level = await measureLevel(ground, { ...round, seats, seconds: it.seconds, profile: it.profile })
      it.say(sentenceOf(level))
      levels.push(level)
    }
    return levels
  } finally {
    await ground.remove()
  }
}

async function measureLevel(ground: Ground, it: Load & { profile: string | undefined }): Promise<Level> {
  const flags = it.profile ? ['--cpu-prof', `--cpu-prof-dir=${it.profile}`] : []
  const house = await openHouse(ground.url, {}, flags)
  try {
    return await loaded(ground, house, it)
  } finally {
    await house.end()
  }
}

async function loaded(ground: Ground, house: OpenHouse, it: Load): Promise<Level> {
  const plan = {
    house: house.address,
    token: ground.token,
    seats: it.seats,
    warmUpSeconds: WARM_UP_SECONDS,
    seconds: it.seconds,
    screens: it.screens,
  }
  const load = startProgram('live-load.ts', { told: plan })
  if ((await load.line()) !== 'measuring') throw new Error('The load did not begin')
  const using = () => [usedBy([house.pid]), usedBy(familyOf(ground.postmaster)), usedBy([load.pid])] as const
  const before = using()
  await load.line()
  const after = using()
  const result = measured.parse(JSON.parse((await load.line()) ?? ''))
  await load.end()
  return {
    contacts: it.contacts,
    screens: it.screens,
    ...result,
    server: costBetween(before[0], after[0]),
    postgres: costBetween(before[1], after[1]),
    generator: costBetween(before[2], after[2]),
  }
}

function sentenceOf(it: Level): string {
  const how = it.screens === 'told' ? 'told' : 'asking every second'
  const wait = it.latency_ms
    ? `p50 ${it.latency_ms.p50} ms, p95 ${it.latency_ms.p95} ms, p99 ${it.latency_ms.p99} ms`
    : 'nothing was seen'
  const cost = (name: string, of: Cost | null) =>
    of ? `${name} ${of.cpu_percent} % of a core, ${of.memory_mb} MB` : `${name} not known here`
  return `${it.contacts} contacts, screens ${how}: ${wait}; ${it.stored_per_second} utterances a second stored, ${it.errors} errors, ${it.unseen} unseen; ${cost('house', it.server)}; ${cost('PostgreSQL', it.postgres)}; ${cost('load', it.generator)}.`
}
