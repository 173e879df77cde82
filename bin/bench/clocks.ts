import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { fillDesk } from './desk-ground.ts'
import { type Ground, layGround } from './ground.ts'
import { openHouse } from './process.ts'

export type Clocks = {
  promises: number
  rung: number
  rung_twice: number
  missed: number
  /** From the moment they were due until the first, the middle and the last had rung, with the killing and opening again in between. */
  seconds_to: { first: number; half: number; last: number }
  /** From the killing until the house serves again. */
  serving_again_seconds: number
}

const AGENTS = 50
/** Until the promises fall due: long enough for the house to be open. */
const LEAD_SECONDS = 12
/** The house is killed when so many have rung. */
const KILLED_AT = 0.3
const LONGEST_SECONDS = 180

/** Promises that fall due in the same minute, with the house killed while they ring. Every one rings once, as the rows tell. */
export async function measureClocks(it: { promises: number; say: (sentence: string) => void }): Promise<Clocks> {
  const ground = await layGround(AGENTS, { quick: false })
  try {
    await fillDesk(ground, { cases: it.promises, utterancesEach: 1 }, () => {})
    let house = await openHouse(ground.url)
    const due = await makeDue(ground, it.promises)
    const reach = async (share: number) => {
      while ((await rungSoFar(ground)) < it.promises * share) {
        if (Date.now() - due.getTime() > LONGEST_SECONDS * 1000) return LONGEST_SECONDS
        await wait(100)
      }
      return secondsSince(due)
    }
    const first = await reach(1 / it.promises)
    await reach(KILLED_AT)
    await house.end('SIGKILL')
    const killed = Date.now()
    house = await openHouse(ground.url)
    const serving = secondsSince(new Date(killed))
    const half = await reach(0.5)
    const last = await reach(1)
    await house.end()
    const found = await whatRang(ground)
    const clocks = {
      promises: it.promises,
      ...found,
      seconds_to: { first, half, last },
      serving_again_seconds: serving,
    }
    it.say(
      `${it.promises} promises due at once: ${found.rung} rung, ${found.rung_twice} twice, ${found.missed} missed.`,
    )
    it.say(`The last rang after ${last} s; the house was killed on the way and served again after ${serving} s.`)
    return clocks
  } finally {
    await ground.remove()
  }
}

const secondsSince = (then: Date) => Math.round((Date.now() - then.getTime()) / 100) / 10

/** One promise on each case, all due at the same moment, with their deadlines and alarms set as the house sets them. */
async function makeDue({ db, house }: Ground, n: number): Promise<Date> {
  const due = new Date(Date.now() + LEAD_SECONDS * 1000)
  await sql`
    insert into desk.promises (id, house, case_id, kind, words, owner, made_by, made_at, due_at)
    select bench_id('due' || i), ${house}, c.id, 'call_back', '回電', c.owner, c.owner, now(), ${due}
    from generate_series(1, ${n}::int) i join desk.cases c on c.id = bench_id('case' || i)`.execute(db)
  await sql`
    insert into platform.deadlines (id, house, kind, about, due_at)
    select bench_id('deadline' || i), ${house}, 'promise_due', bench_id('due' || i), ${due} from generate_series(1, ${n}::int) i`.execute(
    db,
  )
  await sql`select platform.set_alarm(id, due_at) from platform.deadlines where kind = 'promise_due' and due_at = ${due}`.execute(
    db,
  )
  return due
}

async function rungSoFar({ db }: Ground): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from platform.deadlines where kind = 'promise_due' and state = 'rung'`.execute(db)
  return rows[0]?.n ?? 0
}

async function whatRang({ db }: Ground): Promise<{ rung: number; rung_twice: number; missed: number }> {
  const { rows } = await sql<{ rung: number; rung_twice: number; missed: number }>`
    select count(*) filter (where n > 0)::int as rung, count(*) filter (where n > 1)::int as rung_twice,
      count(*) filter (where n = 0)::int as missed
    from (select p.id, (select count(*) from platform.facts f where f.about = p.id and f.name = 'promise.broken') as n
      from desk.promises p where p.kind = 'call_back') counted`.execute(db)
  return rows[0] ?? { rung: 0, rung_twice: 0, missed: 0 }
}
