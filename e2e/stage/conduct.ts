import assert from 'node:assert/strict'
import { POINTS } from '#guard/standings/checklist.ts'
import type { TestHouse } from './house.ts'
import type { Seat } from './seat.ts'

const DAY = 86_400_000
export const INSTRUCTION = '請改用電子郵件或來信，由客服主管室每週二回覆。'

export const asked = <T = Record<string, unknown>>(seat: Seat, path: string) => seat.asks<T>(path)

/** Done past the screen, and its answer; a refusal is a failure of the story. */
export async function done<T>(seat: Seat, method: 'POST' | 'PUT', path: string, body: object): Promise<T> {
  const { status, said } = await seat.does(method, path, body)
  assert.equal(status, 200, `${path}: ${JSON.stringify(said)}`)
  return said as T
}

/** On the fifth day his complaint is answered on the merits, with reasons, in a letter. */
export async function isAnswered(huang: Seat, id: string): Promise<void> {
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

/** What we promised him is kept, so that nothing he does later is ours. */
export async function keepsOurWord(mei: Seat | undefined, caseId: string): Promise<void> {
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
export async function reports(agent: Seat | undefined, contact: string): Promise<string> {
  assert.ok(agent)
  const report = await done<{ id: string | null }>(agent, 'POST', '/api/incidents', {
    about: { what: 'contact', id: contact },
    kind: 'insult',
    level: 2,
    target: 'agent',
  })
  return report.id ?? ''
}

export type Step = {
  customer: string
  rung: 'R2' | 'R3' | 'R4'
  incident: string
  more?: readonly string[]
  issuer: Seat
  approver: Seat
  kind: 'advice' | 'warning' | 'restriction'
}
export type Hands = { guo: Seat; tsai: Seat; huang: Seat; zheng: Seat }

/** One step: drafted by one, approved by another, written, signed by legal, sent, and shown to have arrived. */
export async function goesUp(house: TestHouse, { huang, zheng }: Hands, it: Step): Promise<string> {
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
  await done(zheng, 'PUT', `/api/conduct-letters/${letter.id}/signature`, { draft: saved.draft })
  await done(huang, 'PUT', `/api/conduct-letters/${letter.id}/sending`, { way: 'post', address: '台北市中山路 1 號' })
  await house.pass({ minutes: 30 })
  await done(huang, 'PUT', `/api/conduct-letters/${letter.id}/delivery`, {
    kind: 'postal_number',
    words: '掛號 123456',
    happenedAt: (await house.now()).toISOString(),
  })
}
