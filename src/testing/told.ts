import { searchVector } from '#desk/public.ts'
import { type CaseId, type CustomerId, id } from '#kernel/ids.ts'
import { newId } from '../platform/new-id.ts'
import { aContact } from './contact.ts'
import type { TestHouse } from './house.ts'

type Told = { words: string; article?: string | null; topic?: string | null; by: string; minutesAgo?: number }

let told = 0

/** Customers who were each told something, written straight into the house: two thousand calls would take an hour. */
export async function customersTold(house: TestHouse, all: readonly Told[]): Promise<readonly CustomerId[]> {
  const now = house.clock.now()
  const customers = all.map(() => newId<'customer'>(now))
  await house.inside(async (tx) => {
    for (let at = 0; at < all.length; at += 400) {
      const part = all.slice(at, at + 400)
      await tx
        .insertInto('desk.customers')
        .values(
          part.map((_, i) => ({
            id: customers[at + i] ?? id<'customer'>(''),
            house: house.house.house,
            name: `Customer ${at + i}`,
            phone: `0955-${++told}`,
            language: 'zh-Hant' as const,
            created_at: now,
          })),
        )
        .execute()
      await tx
        .insertInto('desk.statements')
        .values(
          part.map((it, i) => ({
            id: newId(now),
            house: house.house.house,
            customer: customers[at + i] ?? id<'customer'>(''),
            words: it.words,
            basis: it.article ? ('article' as const) : ('guess' as const),
            article: it.article ?? null,
            topic: it.topic ?? null,
            by: house.idOf(it.by),
            at: new Date(now.getTime() - (it.minutesAgo ?? 0) * 60_000),
            search: searchVector(it.words, it.topic ?? ''),
          })),
        )
        .execute()
    }
  })
  return customers
}

/** A case with something that has been found out about it. */
export async function aCaseWithFact(
  house: TestHouse,
  { state = 'verified' as 'verified' | 'unverified', by = 'second_line' } = {},
) {
  const contact = await aContact(house)
  await contact.ends()
  const wrapped = await contact.wrappedUpBy(await house.signIn('mei'), {
    case: { title: 'A towed car' },
    demands: [{ words: '那個人你們把他開除', kind: 'against_staff' }],
  })
  const caseId = id<'case'>(wrapped.case?.id ?? '')
  return { contact, caseId, link: wrapped.link ?? '', fact: await aFact(house, caseId, { state, by }) }
}

export async function aFact(
  house: TestHouse,
  caseId: CaseId,
  { state = 'verified' as 'verified' | 'unverified' | 'disproved', by = 'second_line' } = {},
): Promise<string> {
  const now = house.clock.now()
  const fact = newId(now)
  const settled =
    state === 'unverified' ? {} : { evidence: 'The recording', settled_by: house.idOf(by), settled_at: now }
  await house.inside((tx) =>
    tx
      .insertInto('desk.case_facts')
      .values({
        id: fact,
        house: house.house.house,
        case_id: caseId,
        words: 'He was told the red line was open',
        state,
        asked_at: now,
        ...settled,
      })
      .execute(),
  )
  return fact
}
