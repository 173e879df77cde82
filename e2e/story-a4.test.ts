import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { callLeavesCase } from './stage/cases.ts'
import { asked, done, goesUp, INSTRUCTION, isAnswered, keepsOurWord, reports, type Step } from './stage/conduct.ts'
import type { TestHouse } from './stage/house.ts'
import { opened } from './stage/scene.ts'
import type { Seat } from './stage/seat.ts'

const scene = opened()
const WANG = { name: '王先生', phone: '0900-000-911', account: 'wang-911' }
const VIP = { name: '林小姐', phone: '0900-000-912' }
const INSULT = '你是豬嗎，聽不懂人話'
const DAY = 86_400_000

test(
  'A man who was answered comes again thirteen times and four times to the counter; two people confirm, others warn and limit, one way stays open, and his new matter is served [A4] [S0-9] [S0-49] [S0-51] [X2]',
  scene(async ({ house, seat }) => {
    const [mei, guo, tsai, huang, zheng] = await Promise.all(
      ['mei', 'guo', 'tsai', 'huang', 'zheng'].map((it) => seat(it)),
    )
    assert.ok(mei && guo && tsai && huang && zheng)
    const { id } = await callLeavesCase(house, {
      agent: mei,
      to: 'mei',
      from: WANG,
      title: '冷氣安裝刮傷牆面',
      says: ['安裝的人把我家牆面刮傷了'],
      demands: [],
    })
    await keepsOurWord(mei, id)
    await isAnswered(huang, id)
    const merits = await asked(mei, `/api/cases/${id}`)
    const agents = new Map([
      ['mei', mei],
      ['chen', await seat('chen')],
      ['fang', await seat('fang')],
      ['jun', await seat('jun')],
      ['ting', await seat('ting')],
    ])
    const insulted = await comesAgain(house, { guo, tsai, agents }, id)

    // Whoever only calls often, with nothing answered that they come back to, is in no sum.
    for (let n = 0; n < 8; n++) await house.phone.hangsUp(await house.phone.rings({ to: 'chen', from: VIP }))
    await guo.go('/conduct/patterns')
    await guo.sees(WANG.name)
    const { proposals } = await asked<Proposals>(guo, '/api/patterns')
    const his = proposals.filter((it) => it.customer.name === WANG.name)
    assert.deepEqual([...new Set(his.map((it) => it.kind))].includes('persistence'), true)
    assert.ok(!proposals.some((it) => it.customer.name === VIP.name), 'frequency alone proposes nobody')
    const customer = his[0]?.customer.id ?? ''

    // Stuck: a panel within two working days, with its pack.
    const stuck = await done<{ id: string; dueAt: string }>(tsai, 'POST', `/api/cases/${id}/stuck`, {
      words: '三週了，沒有進展',
    })
    assert.ok(new Date(stuck.dueAt).getTime() - (await house.now()).getTime() <= 5 * DAY)
    await tsai.go(`/stuck/${stuck.id}`)
    await tsai.sees('冷氣安裝刮傷牆面')

    // One confirms, and is none of those it was done to. Nobody confirms, warns and limits alone.
    const [first, second, third] = insulted
    assert.ok(first && second && third)
    assert.equal((await mei.does('POST', `/api/incidents/${first}/decision`, CONFIRMED)).status, 403)
    await done(guo, 'POST', `/api/incidents/${first}/decision`, CONFIRMED)

    const step = (it: Omit<Step, 'customer'>) => goesUp(house, { guo, tsai, huang, zheng }, { ...it, customer })
    await step({ rung: 'R2', incident: first, issuer: guo, approver: tsai, kind: 'advice' })
    const again = await insultedNow(house, agents, 'jun')
    await done(guo, 'POST', `/api/incidents/${again}/decision`, CONFIRMED)
    await done(guo, 'POST', `/api/incidents/${second}/decision`, CONFIRMED)
    await step({ rung: 'R3', incident: again, more: [second], issuer: tsai, approver: huang, kind: 'warning' })
    const last = await insultedNow(house, agents, 'ting')
    await done(guo, 'POST', `/api/incidents/${last}/decision`, CONFIRMED)
    const limited = await step({ rung: 'R4', incident: last, issuer: tsai, approver: huang, kind: 'restriction' })
    assert.equal(
      (await tsai.does('POST', `/api/conduct/standings/${limited}/approval`)).code,
      'standing.not_draft',
      'what was decided is not decided again by whoever wrote it',
    )

    // The same day those it was done to read that the house has written.
    await mei.go('/day')
    const said = await asked<{ said: readonly unknown[] }>(mei, '/api/said-and-done')
    assert.ok(said.said.length > 0)

    // He calls: the line says the way that is open, and he is put through to nobody who was harmed.
    const line = await house.system('contacts')
    const call = (external: string) =>
      line.tells<Call>('/api/contacts', {
        external,
        channel: 'phone',
        language: 'zh-Hant',
        queue: 'orders',
        customer: { phone: WANG.phone, account: WANG.account, name: WANG.name },
        verified: 'login',
      })
    const held = await call(randomUUID())
    assert.ok(held.handling && held.handling.ways.length > 0, 'at least one way is open')
    assert.equal(held.agent, null)
    // Somebody else on the same telephone is nobody’s restriction.
    const wife = await line.tells<Call>('/api/contacts', {
      external: randomUUID(),
      channel: 'phone',
      language: 'zh-Hant',
      queue: 'orders',
      customer: { phone: WANG.phone, account: 'another-912', name: '王太太' },
      verified: 'login',
    })
    assert.equal(wife.handling, null)
    // A new matter reaches a person at once.
    const through = await line.tells<Call>(`/api/contacts/${held.id}/about`, { about: 'new_matter' })
    assert.notEqual(through.agent, undefined)

    // Nothing of all this has touched the merits of his case.
    const after = await asked(mei, `/api/cases/${id}`)
    assert.deepEqual(meritsOf(after), meritsOf(merits))

    // What the front line reads is how to speak with him, and until when.
    const strip = await asked<{ handling: { instructions: readonly { words: string }[] } | null }>(
      huang,
      `/api/cases/${id}/handling`,
    )
    assert.deepEqual(
      strip.handling?.instructions.map((it) => it.words),
      [INSTRUCTION],
    )
    assert.ok(!JSON.stringify(strip).includes('豬'), 'no word of what was said')

    // Past its end it has no effect, and nobody had to do anything.
    for (let n = 0; n < 9; n++) await house.pass({ hours: 240 })
    const free = await call(randomUUID())
    assert.equal(free.handling, null)
  }),
)

type Proposals = { proposals: readonly { kind: string; customer: { id: string; name: string | null } }[] }
type Call = { id: string; agent: string | null; handling: { ways: readonly string[] } | null }
type Merits = Record<string, unknown>

const CONFIRMED = {
  confirm: true,
  kind: 'insult',
  level: 2,
  target: 'agent',
  beyondNormal: '以辱罵的話指著同事，提醒後沒有停',
  harm: '同事之後需要休息',
  preventable: 'no',
}

const meritsOf = ({ state, need, demands, title, number }: Merits) => ({ state, need, demands, title, number })
type Floor = { guo: Seat; tsai: Seat; agents: ReadonlyMap<string, Seat> }

/** Forty days: calls and visits about what was answered, three of the calls with an insult. Nothing of them is new. */
async function comesAgain(house: TestHouse, { guo, tsai, agents }: Floor, caseId: string) {
  const insulted: string[] = []
  for (const [n, to] of ['mei', 'chen', 'fang', 'jun', 'ting', 'jun', 'ting', 'jun'].entries()) {
    await house.pass({ hours: 10 })
    await keepsOurWord(agents.get('mei'), caseId)
    await house.pass({ hours: 10 })
    const contact = await house.phone.rings({ to, from: WANG })
    await house.phone.hears(contact, 'customer', n < 3 ? INSULT : '我要你們重新賠我')
    await house.pass({ minutes: 6 })
    await house.phone.hangsUp(contact)
    await done(guo, 'PUT', `/api/contacts/${contact}/news`, { news: false })
    if (n >= 3) continue
    insulted.push(await reports(agents.get(to), contact))
  }
  for (let n = 0; n < 4; n++) {
    await house.pass({ hours: 10 })
    await keepsOurWord(agents.get('mei'), caseId)
    await house.pass({ hours: 10 })
    const { people } = await asked<{ people: readonly { id: string }[] }>(
      tsai,
      `/api/visitors?words=${encodeURIComponent(WANG.phone)}`,
    )
    const visit = await done<{ id: string }>(tsai, 'POST', '/api/visits', {
      key: randomUUID(),
      who: { customer: people[0]?.id ?? '' },
      case: caseId,
      minutes: 20,
      calm: 'no',
      solved: 'unsure',
      place: '中山店',
    })
    await done(guo, 'PUT', `/api/contacts/${visit.id}/news`, { news: false })
  }
  return insulted
}

async function insultedNow(house: TestHouse, agents: ReadonlyMap<string, Seat>, to: string): Promise<string> {
  await house.pass({ hours: 30 })
  const contact = await house.phone.rings({ to, from: WANG })
  await house.phone.hears(contact, 'customer', INSULT)
  await house.phone.hangsUp(contact)
  return reports(agents.get(to), contact)
}
