import { sql } from 'kysely'
import { z } from 'zod'
import { type Cost, costBetween, familyOf, usedBy } from './cost.ts'
import { type Ground, layGround } from './ground.ts'
import { openHouse, startProgram } from './process.ts'

const spread = z.object({ p50: z.number(), p95: z.number(), p99: z.number() }).nullable()
const measured = z.object({
  told_ms: spread,
  seen_ms: spread,
  floor_ms: spread,
  floor_kb: z.number(),
  presses: z.number(),
  unseen: z.number(),
  reads_per_second: z.number(),
  utterances_per_second: z.number(),
  errors: z.number(),
  races: z
    .object({
      tries: z.number(),
      one_came: z.number(),
      both_came: z.number(),
      nobody_came: z.number(),
      unclear: z.number(),
    })
    .nullable(),
})
type Screens = 'told' | 'every second' | 'every 5 s'
export type FloorLevel = z.output<typeof measured> & {
  screens: Screens
  agents: number
  leads: number
  server: Cost | null
  postgres: Cost | null
}

const WAYS: readonly { screens: Screens; everyMs: number | null }[] = [
  { screens: 'told', everyMs: null },
  { screens: 'every second', everyMs: 1000 },
  { screens: 'every 5 s', everyMs: 5000 },
]

type Asked = { agents: number; leads: number; presses: number; races: number; say: (sentence: string) => void }

/**
 * From the help key to the lead's screen that shows it as theirs, with everybody connected and talking; beside it what
 * a desk without a live stream does, where each lead's screen asks every second or every five. Then two leads at one call.
 */
export async function measureFloor(it: Asked): Promise<{ levels: FloorLevel[]; broken_rows: number }> {
  const ground = await layGround(it.agents, { quick: false, leads: it.leads })
  try {
    const levels: FloorLevel[] = []
    for (const [nth, way] of WAYS.entries()) {
      const level = await measureWay(ground, it, { ...way, first: nth * it.presses, races: nth === 0 ? it.races : 0 })
      it.say(sentenceOf(level))
      levels.push(level)
    }
    return { levels, broken_rows: await brokenRows(ground) }
  } finally {
    await ground.remove()
  }
}

type Way = { screens: Screens; everyMs: number | null; first: number; races: number }

async function measureWay(ground: Ground, it: Asked, way: Way): Promise<FloorLevel> {
  const house = await openHouse(ground.url)
  try {
    const { screens, ...more } = way
    const load = startProgram('floor-load.ts', {
      told: {
        house: house.address,
        token: ground.token,
        agents: ground.seats,
        leads: ground.leads,
        presses: it.presses,
        ...more,
      },
    })
    if ((await load.line()) !== 'measuring') throw new Error('The load did not begin')
    const using = () => [usedBy([house.pid]), usedBy(familyOf(ground.postmaster))] as const
    const before = using()
    await load.line()
    const after = using()
    const result = measured.parse(JSON.parse((await load.line()) ?? ''))
    await load.end()
    return {
      screens,
      agents: it.agents,
      leads: it.leads,
      ...result,
      server: costBetween(before[0], after[0]),
      postgres: costBetween(before[1], after[1]),
    }
  } finally {
    await house.end()
  }
}

/** Calls that the rows tell otherwise: answered without an offer that ended with it, or with two that were accepted. */
async function brokenRows({ db }: Ground): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from live.assists a where a.answered_at is not null and (
      (select count(*) from live.offers o where o.assist = a.id and o.state in ('accepted','covered')) <> 1
      or exists (select from live.offers o where o.assist = a.id and o.state = 'open'))`.execute(db)
  return rows[0]?.n ?? 0
}

function sentenceOf(it: FloorLevel): string {
  const of = (spread: FloorLevel['seen_ms']) =>
    spread ? `p50 ${spread.p50}, p95 ${spread.p95}, p99 ${spread.p99} ms` : 'nothing'
  const races = it.races ? ` Two leads at one call ${it.races.tries} times: ${it.races.one_came} clean.` : ''
  const cost = (name: string, one: Cost | null) =>
    one ? `${name} ${one.cpu_percent} % of a core` : `${name} not known`
  return `${it.agents} agents, ${it.leads} leads, screens ${it.screens}: key to the lead's screen ${of(it.seen_ms)}; the floor answers in ${of(it.floor_ms)} (${it.floor_kb} kB, ${it.reads_per_second} a second); ${it.unseen} unseen, ${it.errors} errors; ${cost('house', it.server)}, ${cost('PostgreSQL', it.postgres)}.${races}`
}
