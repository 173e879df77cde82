import { type CaseId, id } from '#kernel/ids.ts'
import { newId } from '../platform/new-id.ts'
import { gradeCase } from '../redress/grades/grade.contract.ts'
import type { Matter } from '../redress/grades/grade.ts'
import { giveRemedy } from '../redress/remedies/remedy.contract.ts'
import type { Caller, GivenOf } from './caller.ts'
import { aContact } from './contact.ts'
import type { TestHouse } from './house.ts'

type Rules = {
  profile?: 'private' | 'public' | 'regulated'
  admission?: 'fact_first' | 'restorative' | 'written_only'
  admission_limit?: number
  currency?: 'TWD' | 'CNY'
  pack?: string
}

/** The shop answers by other rules from now on. */
export const theShopIs = (house: TestHouse, rules: Rules) =>
  house.inside((tx) => tx.updateTable('desk.queues').set(rules).where('key', '=', 'shop').execute())

type Told = { says?: readonly string[]; demand?: string; phone?: string; title?: string; agent?: string }

/** A case out of a call: what was said, what was asked, and the demand that asks for it. */
export async function aComplaint(house: TestHouse, told: Told = {}) {
  const { agent = 'mei', demand = 'pay me back what I paid', title = 'Towed on our word' } = told
  // Whoever took the last one has had their rest.
  await house.advance(61)
  const contact = await aContact(house, { agent, ...(told.phone ? { phone: told.phone } : {}) })
  await contact.customerSays(...(told.says ?? ['my car was towed']))
  await contact.ends()
  const demands = [{ words: demand, kind: 'compensation' as const }]
  const wrapped = await contact.wrappedUpBy(await house.signIn(agent), { case: { title }, demands, calm: 'no' })
  const caseId = id<'case'>(wrapped.case?.id ?? '')
  const [asked] = await house.inside((tx) =>
    tx.selectFrom('desk.demands').select('id').where('case_id', '=', caseId).execute(),
  )
  return { caseId, demand: asked?.id ?? '', phone: contact.phone, contact: contact.id, link: wrapped.link }
}

type FactState = 'unverified' | 'verified' | 'disproved'

/** Something that has to be known of a case, as far as it is known. */
export async function aFact(
  house: TestHouse,
  caseId: CaseId,
  it: { state?: FactState; admits?: boolean; evidence?: string | null; words?: string } = {},
): Promise<string> {
  const { state = 'verified', admits = true, evidence = 'the recording', words = 'We said it could stay' } = it
  const fact = newId<'fact'>(house.clock.now())
  const settled = state === 'unverified' ? {} : { settled_by: house.idOf('second_line'), settled_at: house.clock.now() }
  await house.inside((tx) =>
    tx
      .insertInto('desk.case_facts')
      .values({
        id: fact,
        house: house.house.house,
        case_id: caseId,
        words,
        state,
        admits,
        evidence,
        asked_at: house.clock.now(),
        ...settled,
      })
      .execute(),
  )
  return fact
}

export const itTurnsOut = (house: TestHouse, fact: string, state: 'verified' | 'disproved') =>
  house.inside((tx) =>
    tx
      .updateTable('desk.case_facts')
      .set({ state, evidence: 'looked at', settled_by: house.idOf('second_line'), settled_at: house.clock.now() })
      .where('id', '=', fact)
      .execute(),
  )

export const noLoss = {
  money: { amount: 0, fact: null },
  minutes: { minutes: 0, fact: null },
  need: { is: 'met', fact: null },
  safety: { is: 'none', fact: null },
  otherCause: null,
} as const

type Lost = { money?: number; fact: string; matter?: Matter }

/** Grades a case whose loss is in money. */
export const grades = (who: Caller, caseId: CaseId, { money = 402_000, fact, matter = 'wrong_information' }: Lost) =>
  who.does(gradeCase, { id: caseId, matter, ...noLoss, money: { amount: money, fact } })

export type Gives = Partial<GivenOf<typeof giveRemedy>>

/** Everything that is needed for the loss to be paid: graded, with its facts verified. */
export async function aGradedCase(house: TestHouse, told: Told & { money?: number; matter?: Matter } = {}) {
  const made = await aComplaint(house, told)
  const fact = await aFact(house, made.caseId)
  const { money, matter } = told
  await grades(await house.signIn('second_line'), made.caseId, {
    fact,
    ...(money === undefined ? {} : { money }),
    ...(matter ? { matter } : {}),
  })
  return { ...made, fact }
}

export const gives = (who: Caller, caseId: CaseId, it: Gives = {}) =>
  who.does(giveRemedy, { id: caseId, kind: 'repayment', amount: 402_000, currency: 'TWD', ...it })
export const isRefused = (who: Caller, caseId: CaseId, it: Gives = {}) =>
  who.refused(giveRemedy, { id: caseId, kind: 'repayment', amount: 402_000, currency: 'TWD', ...it })
