import { sql } from 'kysely'
import { type Spread, spreadOf } from '../replay/tally.ts'
import { fillDesk } from './desk-ground.ts'
import { layLargeCase } from './desk-large-case.ts'
import { type Ground, layGround } from './ground.ts'
import { openHouse } from './process.ts'

export type Desk = {
  cases: number
  utterances: number
  filled_in_seconds: number
  database_mb: number
  /** What somebody waits for, over HTTP, with row level security on. */
  figures: Readonly<Record<string, (Spread & { rows?: number }) | null>>
  /** The same questions as somebody would write them without the house's index. */
  instead: Readonly<Record<string, (Spread & { rows?: number }) | null>>
}

const UTTERANCES = 6
const AGENTS = 200
const WARM_UPS = 5

/** The desk after a year: how long somebody waits for the list, a search, a case and the board, beside plain SQL without the index. */
export async function measureDesk(it: { cases: number; asks: number; say: (sentence: string) => void }): Promise<Desk> {
  const ground = await layGround(AGENTS, { quick: false })
  try {
    const seconds = await fillDesk(ground, { cases: it.cases, utterancesEach: UTTERANCES }, it.say)
    it.say(`The desk was filled in ${seconds} s.`)
    const large = await layLargeCase(ground)
    const house = await openHouse(ground.url)
    try {
      const ask = askerOf(ground, house.address, it.asks)
      const figures: Record<string, (Spread & { rows?: number }) | null> = {}
      const measure = async (name: string, question: Question) => {
        const found = await ask(question)
        figures[name] = found
        it.say(
          `${name}: p50 ${found?.p50} ms, p95 ${found?.p95} ms${found?.rows === undefined ? '' : `, ${found.rows} rows`}`,
        )
      }
      await measure('list, newest', () => '/api/cases')
      await measure('list, open and mine', () => '/api/cases?owner=me&state=open')
      await measure('list, overdue', () => '/api/cases?owed=overdue&state=open')
      await measure('list, page after page', (nth) => `/api/cases?after=${large.pages[nth % large.pages.length]}`)
      for (const [name, words] of Object.entries(SEARCHES))
        await measure(
          `search, ${name}`,
          (nth) => `/api/cases?words=${encodeURIComponent(words[nth % words.length] ?? '')}`,
        )
      await measure('open a case with 200 events', () => `/api/cases/${large.id}`)
      await measure('the board of the queues', () => '/api/board')
      await measure('create a case', (nth) => ({ path: '/api/cases', body: newCase(nth) }))
      return {
        cases: it.cases,
        utterances: it.cases * UTTERANCES,
        filled_in_seconds: seconds,
        database_mb: await sizeOf(ground),
        figures,
        instead: await insteadOf(ground, it.say),
      }
    } finally {
      await house.end()
    }
  } finally {
    await ground.remove()
  }
}

const SEARCHES: Readonly<Record<string, readonly string[]>> = {
  '2 characters, usual': ['退款', '订单', '發票', '快递'],
  '2 characters, seldom': ['風箏', '鱼缸', '鋼筆', '望远'],
  '4 characters': ['嬰兒床被', '会员积分', '停車繳費', '垃圾清运'],
  'a word that is nowhere': ['犀牛角雕', '量子糾纏'],
}

type Question = (nth: number) => string | { path: string; body: unknown }

/** Asks so many times after a few that do not count, one after the other, as one person does. */
function askerOf({ seats }: Ground, address: URL, asks: number) {
  return async (question: Question) => {
    const waited: number[] = []
    let rows: number | undefined
    for (let nth = -WARM_UPS; nth < asks; nth++) {
      const asked = question(Math.abs(nth))
      const { path, body } = typeof asked === 'string' ? { path: asked, body: undefined } : asked
      const from = performance.now()
      const answer = await fetch(new URL(path, address), {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          cookie: seats[Math.abs(nth) % seats.length]?.cookie ?? '',
          'sec-fetch-site': 'same-origin',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const said = (await answer.json()) as { cases?: readonly unknown[] }
      if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${JSON.stringify(said)}`)
      if (nth >= 0) waited.push(performance.now() - from)
      rows = said.cases?.length
    }
    const spread = spreadOf(waited)
    return spread && { ...spread, ...(rows === undefined ? {} : { rows }) }
  }
}

const newCase = (nth: number) => ({
  channel: 'phone',
  queue: 'orders',
  language: 'zh-Hant',
  customer: { name: `Lin ${nth}`, phone: `0977-${String(nth).padStart(6, '0')}` },
  words: '我的冰箱三天了還沒到，說今天會來結果沒來',
  remedy: { stated: '請給我一個日期' },
})

/** The same question in plain SQL: looking into every text for the words, in the script they were typed in. */
async function insteadOf(ground: Ground, say: (sentence: string) => void): Promise<Desk['instead']> {
  const instead: Record<string, Spread | null> = {}
  for (const [name, words] of Object.entries(SEARCHES)) {
    const waited: number[] = []
    for (const word of words.slice(0, 2)) {
      const from = performance.now()
      await sql`
        select c.id from desk.cases c where c.title ilike ${`%${word}%`} or exists (
          select from desk.contacts k join desk.utterances u on u.contact = k.id where k.case_id = c.id and u.words ilike ${`%${word}%`})
        order by c.opened_at desc limit 50`.execute(ground.db)
      waited.push(performance.now() - from)
    }
    instead[`ilike over every text, ${name}`] = spreadOf(waited)
    say(`instead, ilike over every text, ${name}: p50 ${spreadOf(waited)?.p50} ms`)
  }
  return instead
}

async function sizeOf({ db }: Ground): Promise<number> {
  const { rows } = await sql<{ mb: number }>`select pg_database_size(current_database()) / 1048576 as mb`.execute(db)
  return rows[0]?.mb ?? 0
}
