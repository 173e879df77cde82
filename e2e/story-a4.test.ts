import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { POINTS } from '#guard/standings/checklist.ts'
import { callLeavesCase } from './stage/cases.ts'
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
    await mei.go('/day')
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

const INSTRUCTION = '請改用電子郵件或來信，由客服主管室每週二回覆。'
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
const asked = <T = Merits>(seat: Seat, path: string) => seat.asks<T>(path)

/** Done past the screen, and its answer; a refusal is a failure of the story. */
async function done<T>(seat: Seat, method: 'POST' | 'PUT', path: string, body: object): Promise<T> {
  const address = new URL(seat.page.url()).origin
  const origin = address === 'null' ? '' : address
  const answer = await seat.page.request.fetch(`${origin}${path}`, { method, data: body, headers: { origin } })
  const said = (await answer.json()) as T
  assert.equal(answer.status(), 200, `${path}: ${JSON.stringify(said)}`)
  return said
}

/** On the fifth day his complaint is answered on the merits, with reasons, in a letter. */
async function isAnswered(huang: Seat, id: string): Promise<void> {
  await huang.go('/cases')
  const finding = await done<{ id: string }>(huang, 'POST', `/api/cases/${id}/findings`, {
    outcome: 'not_upheld',
    reasons: [{ words: '安裝前的照片上牆面已經有這道刮痕' }],
    evidence: [{ words: '安裝前的照片，10:05' }],
    noRemedyBecause: '不是安裝造成的',
  })
  const { parts } = await asked<{ parts: readonly { part: string; words: string }[] }>(
    huang,
    `/api/findings/${finding.id}/letter`,
  )
  await done(huang, 'PUT', `/api/findings/${finding.id}/telling`, {
    letter: Object.fromEntries(parts.map((it) => [it.part, it.words || '請見上文'])),
  })
}

/** Forty days: calls and visits about what was answered, three of the calls with an insult. Nothing of them is new. */
type Floor = { guo: Seat; tsai: Seat; agents: ReadonlyMap<string, Seat> }

async function comesAgain(house: TestHouse, { guo, tsai, agents }: Floor, caseId: string) {
  await Promise.all([guo.go('/floor'), tsai.go('/floor')])
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

/** What we promised him is kept, so that nothing he does later is ours. */
async function keepsOurWord(mei: Seat | undefined, caseId: string): Promise<void> {
  assert.ok(mei)
  type Promised = { id: string; kind: string; state: string }
  // A call that reached him is also the news that was promised, so the list is read again after each.
  for (let n = 0; n < 6; n++) {
    const { promises } = await asked<{ promises: readonly Promised[] }>(mei, `/api/cases/${caseId}`)
    const next = promises.find((each) => each.state === 'open')
    if (!next || (n > 0 && next.kind === 'update')) return
    await done(mei, 'PUT', `/api/promises/${next.id}/keeping`, {
      words: '照片已經看過，結果不變',
      ...(next.kind === 'update' ? { news: 'no_change' } : { how: 'reached' }),
    })
  }
}

/** Whoever it was done to says so. */
async function reports(agent: Seat | undefined, contact: string): Promise<string> {
  assert.ok(agent)
  await agent.go('/day')
  const report = await done<{ id: string | null }>(agent, 'POST', '/api/incidents', {
    about: { what: 'contact', id: contact },
    kind: 'insult',
    level: 2,
    target: 'agent',
  })
  return report.id ?? ''
}

type Step = {
  customer: string
  rung: 'R2' | 'R3' | 'R4'
  incident: string
  more?: readonly string[]
  issuer: Seat
  approver: Seat
  kind: 'advice' | 'warning' | 'restriction'
}
type Hands = { guo: Seat; tsai: Seat; huang: Seat; zheng: Seat }

/** One step: drafted by one, approved by another, written, signed by legal, sent, and shown to have arrived. */
async function goesUp(house: TestHouse, { huang, zheng }: Hands, it: Step): Promise<string> {
  const now = (await house.now()).getTime()
  const at = (days: number) => new Date(now + days * DAY).toISOString()
  const words = `看過了 ${it.rung}`
  const draft = await done<{ id: string; missing: readonly string[] }>(it.issuer, 'POST', '/api/conduct/standings', {
    customer: it.customer,
    rung: it.rung,
    reason: '在電話裡以辱罵的話對同事，提醒後沒有停。',
    ...(it.rung === 'R4'
      ? { instruction: INSTRUCTION, options: { how: { ways: ['email', 'letter'] } } }
      : { instruction: '', options: {} }),
    staysOpen: ['emergency', 'data_rights', 'complaint', 'outside', 'new_matter', 'email', 'letter'],
    checklist: {
      points: Object.fromEntries(POINTS.map((point) => [point, { applies: true, words: `${words} ${point}` }])),
      ourFailure: false,
      alternatives: `${words}：先用提醒和書面建議`,
      duties: words,
      publicInterest: words,
    },
    startsAt: at(0),
    reviewAt: at(50),
    lapseAt: at(80),
    noticeForm: 'letter',
    noticeLanguage: 'zh-Hant',
    appealPath: '20 個工作天內，來信或在案件頁提出。',
    incidents: [it.incident, ...(it.more ?? [])],
  })
  assert.deepEqual(draft.missing, [], it.rung)
  assert.equal((await it.issuer.does('POST', `/api/conduct/standings/${draft.id}/approval`)).status, 409, 'not alone')
  await done(it.approver, 'POST', `/api/conduct/standings/${draft.id}/approval`, {})
  await arrives(house, { huang, zheng }, draft.id, it.kind)
  return draft.id
}

const WRITTEN: Readonly<Record<string, string>> = {
  problem: '同事在這些對話之後都需要休息，後面的人重新等候。',
  must_stop: '• 對同事說辱罵的話',
  adjustments: '如果您比較習慣書寫，我們可以全程用電子郵件。',
  contact: '客服主管室，02-2345-6789',
}

async function arrives(
  house: TestHouse,
  { huang, zheng }: Pick<Hands, 'huang' | 'zheng'>,
  standing: string,
  kind: string,
) {
  const letter = await done<{ id: string }>(huang, 'POST', '/api/conduct-letters', { kind, standing })
  type Whole = { missing: readonly string[]; parts: readonly { part: string; words: string; by: string }[] }
  const before = await asked<Whole>(huang, `/api/conduct-letters/${letter.id}`)
  const parts = {
    ...Object.fromEntries(before.parts.filter((it) => it.by !== 'house' && it.words).map((it) => [it.part, it.words])),
    ...Object.fromEntries(before.missing.map((part) => [part, WRITTEN[part] ?? '請見上文'])),
  }
  const saved = await done<{ draft: number; missing: readonly string[] }>(
    huang,
    'PUT',
    `/api/conduct-letters/${letter.id}/draft`,
    {
      parts,
      clauses: ['respect'],
      articles: ['tw.criminal.305'],
    },
  )
  assert.deepEqual(saved.missing, [])
  assert.equal(
    (await huang.does('PUT', `/api/conduct-letters/${letter.id}/signature`, { draft: saved.draft })).status,
    403,
  )
  await zheng.go('/conduct/letters')
  await done(zheng, 'PUT', `/api/conduct-letters/${letter.id}/signature`, { draft: saved.draft })
  await done(huang, 'PUT', `/api/conduct-letters/${letter.id}/sending`, { way: 'post', address: '台北市中山路 1 號' })
  await house.pass({ minutes: 30 })
  await done(huang, 'PUT', `/api/conduct-letters/${letter.id}/delivery`, {
    kind: 'postal_number',
    words: '掛號 123456',
    happenedAt: (await house.now()).toISOString(),
  })
}
