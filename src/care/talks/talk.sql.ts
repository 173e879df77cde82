import type { ContactId, PersonId } from '#kernel/ids.ts'
import { behindTheWall, meetDeadlines, newId, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { quietly } from '../quietly.ts'
import { ACCEPT_MINUTES } from './chain.ts'
import type { Talk, TalkBranch, TalkCause } from './talk.ts'

const rows = (tx: Tx) =>
  tx
    .selectFrom('care.talks')
    .select([
      'id',
      'agent',
      'contact',
      'recovery',
      'asked_at',
      'chosen',
      'not_with',
      'state',
      'accepted_by',
      'accepted_at',
      'talker_rest',
      'over_at',
      'cause',
      'branch',
      'settled_at',
    ])
export type TalkRow = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

export const toTalk = (row: TalkRow): Talk => ({
  agent: row.agent,
  state: row.state,
  acceptedBy: row.accepted_by,
  isSettled: row.settled_at !== null,
  hasContact: row.contact !== null,
})

export const findTalkForUpdate = (work: Work, talk: string) =>
  behindTheWall(work.tx, () => rows(work.tx).where('id', '=', talk).forUpdate().executeTakeFirst())

/** The person's own talk that has not been closed long: what follows from it stays on their page for a while. */
export const talksOf = (work: Work, agent: PersonId, since: Date) =>
  behindTheWall(work.tx, () =>
    rows(work.tx)
      .where('agent', '=', agent)
      .where('state', '!=', 'withdrawn')
      .where('asked_at', '>=', since)
      .orderBy('asked_at', 'desc')
      .execute(),
  )

export const openTalkOf = (work: Work, agent: PersonId) =>
  behindTheWall(work.tx, () =>
    rows(work.tx).where('agent', '=', agent).where('state', 'in', ['asked', 'accepted']).executeTakeFirst(),
  )

/** Asked of this person and not yet taken by anybody, or taken by them and not yet closed. */
export const talksFor = (work: Work, person: PersonId) =>
  behindTheWall(work.tx, () =>
    rows(work.tx)
      .where((it) =>
        it.or([
          it.and([
            it('state', '=', 'asked'),
            it.exists(
              it
                .selectFrom('care.talk_askings as a')
                .select('a.talk')
                .whereRef('a.talk', '=', 'care.talks.id')
                .where('a.person', '=', person),
            ),
          ]),
          it.and([it('accepted_by', '=', person), it('state', '=', 'accepted')]),
          it.and([it('accepted_by', '=', person), it('state', '=', 'over'), it('settled_at', 'is', null)]),
        ]),
      )
      .orderBy('asked_at')
      .execute(),
  )

export async function addTalk(
  work: Work,
  it: {
    agent: PersonId
    contact: ContactId | null
    recovery: string
    chosen: PersonId | null
    notWith: readonly PersonId[]
  },
): Promise<string> {
  const talk = newId<'talk'>(work.now)
  const { notWith, ...row } = it
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.talks')
      .values({ id: talk, house: work.house, asked_at: work.now, not_with: [...notWith], ...row })
      .execute(),
  )
  return talk
}

export const askedSoFar = async (work: Work, talk: string): Promise<readonly PersonId[]> =>
  (
    await behindTheWall(work.tx, () =>
      work.tx.selectFrom('care.talk_askings').select('person').where('talk', '=', talk).orderBy('turn').execute(),
    )
  ).map((row) => row.person)

/** One more person is asked; whoever was asked before may still come. */
export async function askPerson(work: Work, talk: string, person: PersonId, turn: number): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.talk_askings')
      .values({ talk, house: work.house, person, turn, at: work.now })
      .onConflict((it) => it.doNothing())
      .execute(),
  )
  quietly(work, `person:${person}`)
}

export const ringAgain = (work: Work, talk: string) =>
  setDeadline(work, 'talk_unanswered', talk, new Date(work.now.getTime() + ACCEPT_MINUTES * 60_000))

type Change = Partial<{
  state: Talk['state']
  accepted_by: PersonId
  accepted_at: Date
  talker_rest: string
  over_at: Date
  cause: TalkCause
  branch: TalkBranch
  settled_at: Date
}>

export async function saveTalk(work: Work, row: TalkRow, change: Change): Promise<void> {
  await behindTheWall(work.tx, () => work.tx.updateTable('care.talks').set(change).where('id', '=', row.id).execute())
  if (change.state) await meetDeadlines(work, 'talk_unanswered', row.id)
  for (const person of await askedSoFar(work, row.id)) quietly(work, `person:${person}`)
  quietly(work, `person:${row.agent}`)
}

export async function addTalkOffer(work: Work, it: { agent: PersonId; by: PersonId; until: Date }): Promise<void> {
  await behindTheWall(work.tx, () =>
    work.tx
      .insertInto('care.talk_offers')
      .values({ id: newId(work.now), house: work.house, at: work.now, ...it })
      .execute(),
  )
  quietly(work, `person:${it.agent}`)
}

export const talkOffersTo = (work: Work, agent: PersonId) =>
  behindTheWall(work.tx, () =>
    work.tx
      .selectFrom('care.talk_offers')
      .select(['id', 'by', 'at', 'until'])
      .where('agent', '=', agent)
      .where('until', '>', work.now)
      .orderBy('at', 'desc')
      .execute(),
  )
