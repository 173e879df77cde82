import type { IncidentKind } from '../guard/incidents/incident.ts'
import { saveLetter, writeLetter } from '../guard/letters/letter.contract.ts'
import type { Rung } from '../guard/standings/options.ts'
import type { CustomerId } from '../kernel/ids.ts'
import type { Tx } from '../platform/db/db.ts'
import { newId } from '../platform/new-id.ts'
import { aContact, inHours } from './contact.ts'
import type { TestHouse } from './house.ts'

type Customer = Awaited<ReturnType<typeof aContact>>

/** A contact in which somebody was hard on Mei, reported and confirmed by the lead. It is another slice’s to get it there. */
export async function anIncident(
  house: TestHouse,
  it: {
    phone?: string
    agent?: string
    kind?: IncidentKind
    says?: string
    state?: 'reported' | 'confirmed'
    confined?: boolean
  } = {},
) {
  const { agent = 'mei', kind = 'insult', says = '你是豬嗎', state = 'confirmed', confined = false } = it
  house.pass(30)
  const contact: Customer = await aContact(house, { agent, ...(it.phone ? { phone: it.phone } : {}) })
  await contact.customerSays(says)
  await contact.ends()
  const now = house.clock.now()
  const id = newId<'incident'>(now)
  const customer = await house.inside(async (tx) => {
    const row = await tx
      .selectFrom('desk.contacts')
      .select('customer')
      .where('id', '=', contact.id as never)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('guard.incidents')
      .values({
        id,
        house: house.house.house,
        customer: row.customer,
        contact: contact.id as never,
        agent: house.idOf(agent),
        reported_by: house.idOf(agent),
        happened_at: now,
        reported_at: now,
        category: 'behaviour',
        kind,
        level: 2,
        confined,
        ...(state === 'confirmed'
          ? {
              state,
              beyond_normal: 'an insult',
              harm: 'needed a rest',
              decided_by: house.idOf(agent === 'lead' ? 'lead_two' : 'lead'),
              decided_at: now,
            }
          : { state }),
      })
      .execute()
    await meetsAgain(tx, house, agent, row.customer)
    const said = await tx
      .selectFrom('desk.utterances')
      .select('id')
      .where('contact', '=', contact.id as never)
      .where('who', '=', 'customer')
      .execute()
    await tx
      .insertInto('guard.incident_quotes')
      .values(said.map((each) => ({ incident: id, utterance: each.id, house: house.house.house })))
      .execute()
    return row.customer
  })
  return { id, contact, customer, phone: contact.phone, at: now }
}

/** Whoever was harmed has said that they would take this customer again, so that a story may go on with the same two. */
const meetsAgain = (tx: Tx, house: TestHouse, agent: string, customer: CustomerId) =>
  tx
    .insertInto('routing.meets_again')
    .values({ agent: house.idOf(agent), customer, house: house.house.house, at: house.clock.now() })
    .onConflict((it) => it.doNothing())
    .execute()

const DAY = 86_400_000

/** A decision about how somebody reaches us, approved by two people who are neither Mei nor legal. */
export async function aStanding(
  house: TestHouse,
  it: { customer: string; rung: Rung; incidents: readonly string[]; draft?: true },
): Promise<string> {
  const now = house.clock.now()
  const id = newId<'standing'>(now)
  const at = (days: number) => new Date(now.getTime() + days * DAY)
  await house.inside(async (tx) => {
    await tx
      .insertInto('guard.standings')
      .values({
        id,
        house: house.house.house,
        customer: it.customer as never,
        rung: it.rung,
        reason: '三次通話都以辱罵的話開始，提醒後仍繼續。',
        instruction: '請改用電子郵件，由一位同事聯絡。',
        options: JSON.stringify({ how: { ways: ['email', 'letter'] } }),
        stays_open: ['emergency', 'data_rights', 'complaint', 'outside', 'new_matter', 'email', 'letter'],
        issuer: house.idOf('second_line'),
        drafted_at: now,
        ...(it.draft
          ? {}
          : {
              state: 'approved' as const,
              approver: house.idOf('manager'),
              approved_at: now,
              starts_at: now,
              review_at: at(60),
              lapse_at: at(90),
            }),
      })
      .execute()
    if (it.incidents.length > 0)
      await tx
        .insertInto('guard.standing_incidents')
        .values(it.incidents.map((incident) => ({ standing: id, incident, house: house.house.house })))
        .execute()
  })
  return id
}

/** What only a person can write of these letters. */
export const WRITTEN = {
  problem: '同事在這兩次對話之後都需要休息，後面的人重新等候。',
  must_stop: '• 對同事說辱罵的話',
  adjustments: '如果您比較習慣書寫，我們可以全程用電子郵件。',
  contact: '客服主管室，02-2345-6789',
  result: '決定繼續。',
  why: '期間內仍有一次同樣的情形。',
  grounds: '您說當時非常著急。',
  decider: '副總經理室',
  received: '我們在 7 月 15 日收到您的不同意見。',
  answer_by: '8 月 12 日前以書面答覆。',
} as const

export const ARTICLE = 'tw.criminal.305'

export async function twoIncidents(house: TestHouse, more: Parameters<typeof anIncident>[1] = {}) {
  const first = await anIncident(house, more)
  const then = await anIncident(house, { ...more, phone: first.phone, kind: 'threat', says: '我知道你幾點下班' })
  return { first, then, customer: first.customer, ids: [first.id, then.id] }
}

export const ownParts = ({ problem, must_stop, contact }: Partial<typeof WRITTEN>) => ({
  ...(problem ? { problem } : {}),
  ...(must_stop ? { must_stop } : {}),
  ...(contact ? { contact } : {}),
})

/** A legal notice on two incidents, written by the second line and saved once. */
export async function aNotice(
  house: TestHouse,
  articles: string[] = [ARTICLE],
  parts: Partial<typeof WRITTEN> = WRITTEN,
) {
  const second = await house.signIn('second_line')
  const { customer, ids, first } = await twoIncidents(house)
  const { id } = await second.does(writeLetter, { kind: 'notice', customer, incidents: ids })
  const { draft } = await second.does(saveLetter, { id, parts: ownParts(parts), clauses: ['respect'], articles })
  return { id, draft, customer, ids, first }
}

export { inHours }
