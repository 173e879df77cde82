import { type CustomerId, id } from '#kernel/ids.ts'
import { POINTS } from '../guard/standings/checklist.ts'
import { markNotified } from '../guard/standings/notified.sql.ts'
import { approveStanding, draftStanding } from '../guard/standings/standing.contract.ts'
import { newId } from '../platform/new-id.ts'
import { carryOut } from '../platform/work.ts'
import type { GivenOf } from './caller.ts'
import { aContact } from './contact.ts'
import type { TestHouse } from './house.ts'

type Done = {
  agent?: string
  reporter?: string
  level?: 1 | 2 | 3 | 4
  kind?: 'insult' | 'threat' | 'sexual' | 'persistence'
  state?: 'reported' | 'confirmed'
  phone?: string
  channel?: 'phone' | 'counter' | 'email'
  afterBrokenPromise?: boolean
  confined?: boolean
}

/** Somebody was insulted in a contact, and a lead has confirmed it. */
export async function anIncident(house: TestHouse, it: Done = {}) {
  const { agent = 'mei', level = 2, kind = 'insult', state = 'confirmed', channel = 'phone' } = it
  const takes = ['mei', 'jun', 'lan'].includes(agent) ? agent : 'mei'
  const contact = await aContact(house, { agent: takes, channel, ...(it.phone ? { phone: it.phone } : {}) })
  await contact.ends()
  const now = house.clock.now()
  const row = await house.db
    .updateTable('desk.contacts')
    .set({ after_broken_promise: it.afterBrokenPromise ?? false })
    .where('id', '=', id<'contact'>(contact.id))
    .returning(['id', 'customer'])
    .executeTakeFirstOrThrow()
  const incident = newId<'incident'>(now)
  const decided = state === 'confirmed' ? { decided_by: house.idOf('lead_two'), decided_at: now } : {}
  await house.db
    .insertInto('guard.incidents')
    .values({
      id: incident,
      house: house.house.house,
      customer: row.customer,
      contact: row.id,
      agent: house.idOf(agent),
      reported_by: house.idOf(it.reporter ?? agent),
      happened_at: now,
      reported_at: now,
      category: kind === 'persistence' ? 'persistence' : 'behaviour',
      kind,
      level,
      beyond_normal: '提醒兩次後仍持續辱罵',
      harm: '同事手抖，無法接下一通',
      confined: it.confined ?? false,
      state,
      ...decided,
    })
    .execute()
  // They have said that they would take this customer again, so that a story may go on with the same two.
  await house.db
    .insertInto('routing.meets_again')
    .values({ agent: house.idOf(takes), customer: row.customer, house: house.house.house, at: now })
    .onConflict((each) => each.doNothing())
    .execute()
  house.pass(1)
  return { id: incident as string, customer: row.customer, contact: contact.id, phone: contact.phone }
}

type Given = GivenOf<typeof draftStanding>
const days = (house: TestHouse, n: number) => new Date(house.clock.now().getTime() + n * 86_400_000).toISOString()

/** A draft with nothing missing. */
export function aWholeDraft(
  house: TestHouse,
  customer: CustomerId,
  incidents: readonly string[],
  change: Partial<Given> = {},
): Given {
  const words = `看過了，${house.clock.now().toISOString()}`
  return {
    customer,
    rung: 'R4',
    reason: '在電話裡辱罵同事，提醒兩次後沒有停。',
    instruction: '請改用書面聯絡，每週二回覆。',
    options: { how: { ways: ['email', 'letter'] } },
    staysOpen: ['emergency', 'data_rights', 'complaint', 'outside', 'new_matter', 'email', 'letter'],
    checklist: {
      points: Object.fromEntries(POINTS.map((point) => [point, { applies: true, words }])),
      ourFailure: false,
      alternatives: words,
      duties: words,
      publicInterest: words,
    },
    startsAt: days(house, 0),
    reviewAt: days(house, 60),
    lapseAt: days(house, 80),
    noticeForm: 'letter',
    noticeLanguage: 'zh-Hant',
    appealPath: '20 個工作天內，來信或在案件頁提出。',
    incidents: [...incidents],
    ...change,
  }
}

/** They have been told, as the letter’s proof of delivery says it. */
export const told = (house: TestHouse, standing: string) =>
  carryOut(
    house.house.db,
    house.house,
    { actor: { kind: 'clock' }, now: house.clock.now(), clock: house.clock },
    (work) => markNotified(work, standing, work.now),
  )

type Hands = { issuer?: string; approver?: string; change?: Partial<Given>; tell?: boolean }

/** Drafted by one, approved by another, and told. */
export async function aDecision(house: TestHouse, customer: CustomerId, incidents: readonly string[], it: Hands = {}) {
  const { issuer = 'manager', approver = 'executive', change = {}, tell = true } = it
  const draft = await (await house.signIn(issuer)).does(draftStanding, aWholeDraft(house, customer, incidents, change))
  await (await house.signIn(approver)).does(approveStanding, { id: draft.id })
  if (tell) await told(house, draft.id)
  house.pass(1)
  return draft.id
}

/** Somebody who threatened an agent: restricted at once, with the reason why no step came before. */
export async function aRestriction(house: TestHouse, it: Hands & Done = {}) {
  const incident = await anIncident(house, { level: 3, kind: 'threat', ...it })
  const change = { skippedBecause: '他說會到公司來找人', ...it.change }
  return {
    ...incident,
    standing: await aDecision(house, incident.customer, [incident.id], { ...it, change }),
    incident: incident.id,
  }
}
