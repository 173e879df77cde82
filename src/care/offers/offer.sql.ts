import { id, type PersonId } from '#kernel/ids.ts'
import { behindTheWall, meetDeadlines, newId, type Ring, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { quietly } from '../quietly.ts'
import { OFFER_KINDS, type Offer } from './offer.ts'

/** What was offered after this rest. Once for one contact, however often it is found to have been hard. */
export async function offerAfter(work: Work, it: { agent: PersonId; recovery: string }): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.offers')
      .values(
        OFFER_KINDS.map((kind) => ({ id: newId(work.now), house: work.house, kind, offered_at: work.now, ...it })),
      )
      .execute(),
  )
  quietly(work, `person:${it.agent}`)
}

const COLUMNS = [
  'o.id',
  'o.agent',
  'o.kind',
  'o.offered_at',
  'o.choice',
  'o.state',
  'o.due_at',
  'o.passed_on',
  'o.first_by',
  'o.first_because',
  'o.second_by',
  'o.second_because',
  'o.fulfilled_at',
  'o.fulfilled_by',
] as const

const rows = (tx: Tx) => tx.selectFrom('care.offers as o').select(COLUMNS)
export type OfferRow = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

export const toOffer = (row: OfferRow): Offer => ({
  kind: row.kind,
  agent: row.agent,
  choice: row.choice,
  state: row.state,
  firstBy: row.first_by,
})

export const findOfferForUpdate = (work: Work, offer: string) =>
  behindTheWall(work.tx, () => rows(work.tx).where('o.id', '=', offer).forUpdate().executeTakeFirst())

/** For the person's own page. */
export const offersOf = (work: Work, agent: PersonId, since: Date) =>
  behindTheWall(work.tx, () =>
    rows(work.tx)
      .where('o.agent', '=', agent)
      .where('o.offered_at', '>=', since)
      .orderBy('o.offered_at', 'desc')
      .orderBy('o.id')
      .execute(),
  )

/** What was asked for and waits for somebody. What a person declined is not among it, for anybody. */
export const requestsOpen = (work: Work) =>
  behindTheWall(work.tx, () =>
    rows(work.tx)
      .where('o.state', 'in', ['asked', 'second', 'granted'])
      .where('o.choice', '=', 'want')
      .orderBy('o.due_at')
      .execute(),
  )

type Change = Partial<{
  choice: 'want' | 'not_now' | 'no'
  chosen_at: Date
  state: Offer['state']
  due_at: Date | null
  passed_on: number
  first_by: PersonId
  first_because: string
  first_at: Date
  second_by: PersonId
  second_because: string
  second_at: Date
  fulfilled_by: PersonId
  fulfilled_at: Date
}>

export async function saveOffer(work: Work, row: OfferRow, change: Change): Promise<void> {
  await behindTheWall(work.tx, () => work.tx.updateTable('care.offers').set(change).where('id', '=', row.id).execute())
  if (change.state !== undefined) await meetDeadlines(work, 'care_request_due', row.id)
  if (change.due_at) await setDeadline(work, 'care_request_due', row.id, change.due_at)
  quietly(work, `person:${row.agent}`, 'care-tasks')
}

/** Nobody answered in time: it stands on the second list too, until somebody does. */
export const requestFellDue: Ring = async (work, about) => {
  const row = await findOfferForUpdate(work, about)
  if (!row?.due_at || row.due_at > work.now || !['asked', 'second', 'granted'].includes(row.state)) return
  await saveOffer(work, row, { passed_on: row.passed_on + 1, due_at: new Date(work.now.getTime() + 3_600_000) })
}

/** When something hard happened to the person, for the days after which their own page asks again. */
export const hardDays = async (work: Work, agent: PersonId, since: Date): Promise<readonly Date[]> =>
  (
    await behindTheWall(work.tx, () =>
      work.tx
        .selectFrom('care.recoveries')
        .select('began_at')
        .where('agent', '=', id<'person'>(agent))
        .where('level', '>=', 3)
        .where('began_at', '>=', since)
        .execute(),
    )
  ).map((row) => row.began_at)
