import { sql } from 'kysely'
import { z } from 'zod'
import { type Ground, layGround } from './ground.ts'
import { type FoundInOffers, type Pressed, whatBecameOfThem } from './offers-found.ts'
import { type OpenHouse, openHouse, startProgram } from './process.ts'

const spread = z.object({ p50: z.number(), p95: z.number(), p99: z.number() }).nullable()
const told = z.object({
  accept_ms: spread,
  accepts: z.number(),
  declines: z.number(),
  let_run_out: z.number(),
  rests: z.number(),
  lost_answers: z.number(),
  errors: z.number(),
  seconds: z.number(),
  begun: z.array(z.string()),
  taken: z.array(z.object({ contact: z.string(), agent: z.string() })),
})
export type OffersMeasured = FoundInOffers &
  Omit<z.output<typeof told>, 'begun' | 'taken'> & {
    processes: number
    agents: number
    offers_per_second: number
    killed: number
  }

const AGENTS = 200
const PROCESSES = 4
const SECONDS_ASKED = 5
/** Each process opens up to twenty; the rest is for whoever looks on. */
const CONNECTIONS = 120

/**
 * Contacts that are offered, taken, declined, let run out and withdrawn by a rest, in four server processes over one
 * database, one of which is killed in the middle. What is told at the end is read from the rows, against what was answered.
 */
export async function measureOffers(it: {
  offers: number
  seed: number
  say: (sentence: string) => void
}): Promise<OffersMeasured> {
  const ground = await layGround(AGENTS, { quick: false, leads: 1, connections: CONNECTIONS })
  const houses: OpenHouse[] = []
  try {
    await askFirst(ground)
    for (let nth = 0; nth < PROCESSES; nth++) houses.push(await openHouse(ground.url))
    const load = startProgram('offers-load.ts', {
      told: {
        houses: houses.map((house) => house.address),
        token: ground.token,
        agents: ground.seats,
        offers: it.offers,
        seed: it.seed,
      },
    })
    let killed = 0
    for (;;) {
      const line = await load.line()
      if (line === undefined) throw new Error('The load ended before it had measured')
      if (line === 'half') {
        await killOne(ground, houses)
        killed++
      } else if (line.startsWith('{')) {
        await load.end()
        return result(ground, told.parse(JSON.parse(line)), killed, it.say)
      } else it.say(line)
    }
  } finally {
    for (const house of houses) await house.end()
    await ground.remove()
  }
}

/** Every queue asks first, for as short as may be, so that much runs out. */
async function askFirst({ db, house, leads }: Ground): Promise<void> {
  await sql`insert into routing.offering (queue, house, seconds, set_by, set_at)
    select id, ${house}, ${SECONDS_ASKED}, ${leads[0]?.id}, now() from desk.queues`.execute(db)
}

/** With everything that runs in it; and open again at the same address. */
async function killOne(ground: Ground, houses: OpenHouse[]): Promise<void> {
  const one = houses[1]
  if (!one) return
  await one.end('SIGKILL')
  houses[1] = await openHouse(ground.url, { PORT: one.address.port })
}

async function result(
  ground: Ground,
  { begun, taken, ...it }: z.output<typeof told>,
  killed: number,
  say: (sentence: string) => void,
): Promise<OffersMeasured> {
  const pressed: Pressed = { begun, taken }
  const found = await whatBecameOfThem(ground.db, pressed)
  const perSecond = Math.round((found.offers / it.seconds) * 10) / 10
  say(
    `${found.offers} offers of ${found.contacts} contacts in ${PROCESSES} processes, one killed ${killed} time: ${perSecond} a second; yes in p50 ${it.accept_ms?.p50}, p99 ${it.accept_ms?.p99} ms.`,
  )
  say(
    `Lost ${found.lost}, two owners ${found.duplicates}, two voices at once ${found.two_voices}, within a rest ${found.within_rest}, still waiting ${found.still_waiting}; the longest waited ${found.longest_wait_seconds} s.`,
  )
  return { ...found, ...it, processes: PROCESSES, agents: AGENTS, offers_per_second: perSecond, killed }
}
