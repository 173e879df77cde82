import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { setMyShield, useMyToken } from '#care/shields/shield.contract.ts'
import { ROLES } from '#kernel/roles.ts'
import { allows } from '#platform/http/policy.ts'
import { requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { aCrowd } from '#testing/crowd.ts'
import { openHouse, type TestHouse } from '#testing/house.ts'
import { policies } from '../../policies.ts'
import { startContact } from './arrival.contract.ts'

type World = 'nothing' | 'shield' | 'token'

/** Everything that somebody can read, alike in two houses: people go by their keys, and every other id and secret by none. */
async function everythingRead(house: TestHouse, who: string, ids: readonly string[]): Promise<string> {
  const caller = await house.signIn(who)
  const all: string[] = []
  for (const { contract } of house.routes.filter((it) => it.contract.route.startsWith('GET '))) {
    for (const id of contract.route.includes(':') ? ids : [ids[0]]) {
      const given = { id, number: id, key: 'jun', around: house.clock.now().toISOString(), search: '回電' }
      const asked = Object.keys({ ...shapeOf(contract.params), ...shapeOf(contract.query) })
      const { url } = requestOf(
        contract,
        Object.fromEntries(Object.entries(given).filter(([key]) => asked.includes(key))),
      )
      const answer = await caller.ask('GET', url)
      const said = KEEPS_ORDER.test(contract.route) ? answer.json : inAnyOrder(answer.json)
      all.push(`${contract.route} ${answer.status} ${JSON.stringify(said) ?? answer.text}`)
    }
  }
  return alike(house, all.join('\n'))
}

const shapeOf = (it: unknown): object =>
  typeof it === 'object' && it !== null && 'shape' in it ? (it.shape as object) : {}

/** Whole pages are compared; where they differ, one line is enough to see what was told. */
function firstDifference(one: string, other: string): readonly string[] | null {
  const [a, b] = [one.split('\n'), other.split('\n')]
  const at = a.findIndex((line, nth) => line !== b[nth])
  return at === -1 && a.length === b.length ? null : [a[at] ?? '', b[at] ?? '']
}

/** What stands first on these says something; other lists have no order but that of ids drawn by lot. */
const KEEPS_ORDER = /floor|board|my-contacts|decisions/

function inAnyOrder(it: unknown): unknown {
  if (Array.isArray(it)) return it.map(inAnyOrder).toSorted((a, b) => plain(a).localeCompare(plain(b)))
  if (typeof it !== 'object' || it === null) return it
  return Object.fromEntries(Object.entries(it).map(([key, value]) => [key, inAnyOrder(value)]))
}
const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g
const plain = (it: unknown) => (JSON.stringify(it) ?? '').replaceAll(ID, '')

function alike(house: TestHouse, text: string): string {
  const keys = new Map([...ROLES, 'mei', 'jun', 'lan', 'lead_two'].map((key) => [String(house.idOf(key)), key]))
  // The queue of the tests was made by the database's own clock.
  return (
    text
      .replaceAll(/"openedAt":"[^"]*"/g, '')
      // Which chance a price is worked out with follows from the id of the house.
      .replaceAll(/"seed":\d+/g, '')
      .replaceAll(/\/my\/[\w-]{20,}/g, '/my/…')
      .replaceAll(ID, (it) => keys.get(it) ?? '…')
  )
}

/** The same day in a house of its own: a customer with a known matter and known conduct calls while Jun alone is free. */
async function live(world: World, matters: boolean) {
  const house = await openHouse()
  try {
    const { calls, here, line } = await aCrowd(house)
    const [jun, mei] = [await house.signIn('jun'), await house.signIn('mei')]
    const contact = await aContact(house, { agent: 'mei', phone: '0900-555-001' })
    await contact.customerSays('your mother')
    await contact.ends()
    await contact.wrappedUpBy(mei, { solved: 'no', case: { title: '告別式的花沒有送到' } })
    await sql`insert into guard.confirmations select gen_random_uuid(), house, id, 'insult_family', true, ${house.idOf('mei')}, ${house.clock.now()}
      from desk.utterances where contact = ${contact.id}`.execute(house.db)
    await house.advance(60)
    await here('jun')
    const until = new Date(house.clock.now().getTime() + 86_400_000 * 7).toISOString()
    if (world === 'shield')
      await jun.does(setMyShield, { until, topics: ['death'], kinds: ['insult_family'], maxRun: 1 })
    if (world === 'token') await jun.does(useMyToken)
    house.pass(1)
    const told: string[] = []
    const look = async (id: string, ...who: string[]) => {
      for (const one of who) told.push(await everythingRead(house, one, [id, contact.id]))
    }
    const given = await calls(matters ? contact.phone : '0900-555-002')
    told.push(alike(house, JSON.stringify(given)))
    await look(given.id, 'lead')
    const chosen = {
      channel: 'phone',
      language: 'zh-Hant',
      queue: 'shop',
      customer: { phone: contact.phone },
      agent: 'jun',
    } as const
    if (matters) told.push((await line.tries(startContact, chosen)).text)
    await house.advance(11)
    await look(given.id, 'lead', 'manager', 'admin', 'agent')
    told.push(
      alike(
        house,
        JSON.stringify(await sql`select name, topics, body from platform.facts order by seq`.execute(house.db)),
      ),
    )
    return told.join('\n')
  } finally {
    await house.close()
  }
}

test('the lead, every page and every export: with a shield that is not met, the house looks as it does without one [S3-31] [A3]', async () => {
  const plain = await live('nothing', false)
  assert.equal(firstDifference(await live('shield', false), plain), null)
})

test('and where it is met, it looks as it does when somebody took a day without hard contacts: the same refusal, floor, promise, message and facts [S3-31] [P75] [A3]', async () => {
  const shielded = await live('shield', true)
  assert.match(shielded, /"state":"waiting"/)
  assert.match(shielded, /call_back/)
  assert.equal(firstDifference(await live('token', true), shielded), null)
  assert.ok(shielded.includes('"cases":[{'), 'lists were read, and were not empty')
  for (const word of ['shield', 'is_kept', 'light duty', 'no hard']) assert.ok(!shielded.includes(`"${word}"`), word)
})

test('to ask whether somebody has a shield there is a door for that person alone, for every role and integration', () => {
  const { roles, ...others } = policies['shield.own'] ?? {}
  assert.deepEqual(others, {})
  assert.ok(roles)
  assert.equal(allows(policies['shield.own'] ?? {}, { kind: 'token', name: 'x', scopes: ['contacts'] } as never), false)
})

test('a contact is placed in the same time whether or not somebody has a shield [S3-31]', async () => {
  const house = await openHouse()
  try {
    const { calls, here, hangsUp } = await aCrowd(house)
    const jun = await house.signIn('jun')
    await here('jun', 'mei', 'agent')
    const until = new Date(house.clock.now().getTime() + 86_400_000).toISOString()
    const took: Record<'with' | 'without', number[]> = { with: [], without: [] }
    for (let round = 0; round < 60; round++) {
      const which = round % 2 === 0 ? 'with' : 'without'
      const set = which === 'with'
      if (set) await jun.does(setMyShield, { until, topics: ['debt'], kinds: ['threat'] })
      const from = performance.now()
      const { id } = await calls()
      took[which].push(performance.now() - from)
      await hangsUp(id)
      if (set) await sql`delete from care.shields`.execute(house.db)
    }
    const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
    const [one, other] = [median(took.with), median(took.without)]
    console.log(
      `a contact is placed in ${one.toFixed(1)} ms with a shield somewhere, ${other.toFixed(1)} ms without (medians of 30)`,
    )
    assert.ok(one < other * 2 + 5 && other < one * 2 + 5)
  } finally {
    await house.close()
  }
})
