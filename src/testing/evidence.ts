import { unzipSync } from 'fflate'
import { id, type PersonId } from '#kernel/ids.ts'
import { packEvidence } from '../guard/evidence/evidence.contract.ts'
import { newId } from '../platform/new-id.ts'
import type { Caller, GivenOf } from './caller.ts'
import { aContact } from './contact.ts'
import type { TestHouse } from './house.ts'

type Facts = {
  contact?: string | null
  caseId?: string | null
  customer?: string
  agent?: PersonId
  level?: number
  confined?: boolean
}

/** A row as a report leaves it, written as the house itself: whatever listens to the table hears it. */
export async function anIncident(house: TestHouse, facts: Facts = {}): Promise<string> {
  const incident = newId<'incident'>(house.clock.now())
  const contact = facts.contact ?? null
  await house.inside(async (tx) => {
    const of = contact
      ? await tx
          .selectFrom('desk.contacts')
          .selectAll()
          .where('id', '=', id<'contact'>(contact))
          .executeTakeFirstOrThrow()
      : null
    await tx
      .insertInto('guard.incidents')
      .values({
        id: incident,
        house: house.house.house,
        customer: id(facts.customer ?? of?.customer ?? ''),
        contact: contact ? id(contact) : null,
        case_id: facts.caseId ? id(facts.caseId) : (of?.case_id ?? null),
        agent: facts.agent ?? house.idOf('mei'),
        reported_by: facts.agent ?? house.idOf('mei'),
        happened_at: house.clock.now(),
        reported_at: house.clock.now(),
        category: 'behaviour',
        kind: 'insult',
        level: (facts.level ?? 2) as never,
        confined: facts.confined ?? false,
      })
      .execute()
  })
  return incident
}

export const settleIncident = (house: TestHouse, incident: string, confirmed = true) =>
  house.inside((tx) =>
    tx
      .updateTable('guard.incidents')
      .set({
        state: confirmed ? 'confirmed' : 'not_confirmed',
        decided_by: house.idOf('lead'),
        decided_at: house.clock.now(),
        beyond_normal: 'Called somebody an idiot',
        harm: 'She had to leave the floor',
        because: confirmed ? null : 'The words were about the sofa',
      })
      .where('id', '=', incident)
      .execute(),
  )

/** Lin, who lives somewhere and has a number, has insulted Mei; it was reported and captured. */
export async function capturedIncident(house: TestHouse, more: Facts = {}) {
  house.pass(6)
  const call = await aContact(house)
  await call.agentSays('您好，這裡是河岸生活')
  await call.customerSays('我叫林志豪，住台北市信義區忠孝東路五段12號3樓，電話 0912-345-678，帳號 88112233445')
  await call.customerSays('你們 mei of the tests 是白痴嗎', 'you idiot, write to lin@example.com')
  await call.ends()
  const incident = await anIncident(house, { contact: call.id, ...more })
  await house.ring()
  return { call, incident, at: { on: 'incident', id: incident } as const }
}

/** The pack as its files, by name. */
export async function packOf(
  by: Caller,
  given: Partial<GivenOf<typeof packEvidence>> & { on: 'incident'; id: string },
) {
  const asked = { purpose: 'For the hearing', export: null, language: 'zh-Hant' as const, ...given }
  const answer = await by.tries(packEvidence, asked)
  if (answer.status !== 200) throw new Error(answer.text)
  return { zip: answer.bytes, files: new Map(Object.entries(unzipSync(answer.bytes))), headers: answer.headers }
}
