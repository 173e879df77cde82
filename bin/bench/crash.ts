import { setTimeout as wait } from 'node:timers/promises'
import { moveAhead } from '#platform/clock/clock.sql.ts'
import { callsTo, NoReply } from '../replay/calls.ts'
import { type Spread, spreadOf } from '../replay/tally.ts'
import { chanceOf } from './chance.ts'
import { type Found, missedAtOpening, whatIsFound } from './crash-found.ts'
import { type Lines, openLines } from './crash-lines.ts'
import { type Ground, layGround } from './ground.ts'
import { type OpenHouse, openHouse } from './process.ts'

export type Crashed = { kills: number; seed: number } & Found & {
    /** Deadlines whose moment came while the house was away, and that had not rung when it served again. */
    deadlines_missed_at_opening: number
    /** Until the house serves again. */
    reopened_ms: Spread | null
  }

/** Agents are many, since after a hard contact they rest. */
const AGENTS = 60
const LINES = 6
const AN_HOUR = 3600

/**
 * Kills the house at moments that chance picks, again and again, while calls go on and promises fall due, and counts
 * afterwards what the database holds against what was acknowledged. The database itself lives on.
 */
export async function measureCrash(it: {
  kills: number
  seed: number
  say: (sentence: string) => void
}): Promise<Crashed> {
  const ground = await layGround(AGENTS, { quick: true })
  const chance = chanceOf(it.seed)
  const open = (port: string) =>
    openHouse(ground.url, { PORT: port, SANYING_CLOCK: 'virtual', SANYING_TEST: '1', SANYING_LOG: 'silent' })
  let house = await open('0')
  const lines = openLines({ ground, house: house.address, lines: LINES })
  const reopened: number[] = []
  let missed = 0
  try {
    for (let kill = 1; kill <= it.kills; kill++) {
      await killOnce(ground, house, lines, chance)
      const from = performance.now()
      house = await open(house.address.port)
      reopened.push(performance.now() - from)
      missed += await missedAtOpening(ground.db)
      it.say(
        `Killed and opened again, ${kill} of ${it.kills}: ${lines.ledger.said.length} utterances acknowledged so far.`,
      )
    }
    await lines.finish()
    await advance(ground, house, AN_HOUR)
    return {
      kills: it.kills,
      seed: it.seed,
      ...(await whatIsFound(ground, lines.ledger)),
      deadlines_missed_at_opening: missed,
      reopened_ms: spreadOf(reopened),
    }
  } finally {
    await lines.finish()
    await house.end()
    await ground.remove()
  }
}

/** Sometimes in the middle of the clock being moved, so that deadlines are just ringing; sometimes their moment comes while nobody is there. */
async function killOnce(ground: Ground, house: OpenHouse, lines: Lines, chance: () => number): Promise<void> {
  await lines.hear(Math.round(15 + chance() * 60))
  await wait(chance() * 50)
  const passes = Math.round(30 + chance() * 90)
  const moved = chance() < 0.5 ? advance(ground, house, passes).catch(lostAnswer) : undefined
  if (moved) await wait(chance() * 60)
  await house.end('SIGKILL')
  await moved
  if (!moved) await moveAhead(ground.db, passes)
}

async function advance(ground: Ground, house: OpenHouse, seconds: number): Promise<void> {
  const calls = callsTo(house.address, { authorization: `Bearer ${ground.token}` })
  try {
    await calls.ask('POST', '/api/clock/advance', { seconds })
  } finally {
    calls.close()
  }
}

function lostAnswer(fault: unknown): void {
  if (!(fault instanceof NoReply)) throw fault
}
