import { type ContactRow, findContact } from '#desk/public.ts'
import { id as asId, type ContactId, type PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { isConduct, type Reading } from '#reader/public.ts'
import { type Line, secondOf } from './call-review.ts'

const BACK_DAYS = 30
/** From a directed insult on. Heat and swearing at the situation stay readable. */
const FOLDED_FROM = 2

export const reviewsWith = (tx: Tx, me: PersonId) =>
  tx
    .selectFrom('coaching.call_reviews as r')
    .innerJoin('desk.contacts as c', 'c.id', 'r.contact')
    .innerJoin('desk.queues as q', 'q.id', 'c.queue')
    .innerJoin('platform.people as a', 'a.id', 'r.agent')
    .leftJoin('platform.people as p', 'p.id', 'r.peer')
    .leftJoin('coaching.pairings as pa', 'pa.id', 'r.pairing')
    .select([
      'r.id',
      'r.agent',
      'r.peer',
      'a.name as agent_name',
      'p.name as peer_name',
      'c.started_at',
      'q.name as topic',
    ])
    .select((it) =>
      it
        .selectFrom('coaching.call_notes as n')
        .select((n) => n.fn.countAll<number>().as('n'))
        .whereRef('n.review', '=', 'r.id')
        .as('notes'),
    )
    .where((it) => it.or([it('r.agent', '=', me), it.and([it('r.peer', '=', me), it('pa.state', '=', 'agreed')])]))
    .orderBy('r.opened_at', 'desc')
    .limit(50)
    .execute()

/** My own contacts of the last weeks that I have not opened. */
export const couldOpen = (work: Work, me: PersonId) =>
  work.tx
    .selectFrom('desk.contacts as c')
    .innerJoin('desk.queues as q', 'q.id', 'c.queue')
    .select(['c.id', 'c.answered_at', 'c.started_at', 'c.ended_at', 'q.name as topic'])
    .where('c.agent', '=', me)
    .where('c.state', '=', 'ended')
    .where('c.ended_at', '>=', new Date(work.now.getTime() - BACK_DAYS * 86_400_000))
    .where((it) =>
      it.not(
        it.exists(
          it
            .selectFrom('coaching.call_reviews as r')
            .select('r.id')
            .whereRef('r.contact', '=', 'c.id')
            .where('r.agent', '=', me),
        ),
      ),
    )
    .orderBy('c.ended_at', 'desc')
    .limit(20)
    .execute()

export async function addReview(
  work: Work,
  it: { agent: PersonId; contact: ContactId; pairing: { id: string; peer: PersonId } | null },
): Promise<string> {
  const row = await work.tx
    .insertInto('coaching.call_reviews')
    .values({
      id: newId<'call_review'>(work.now),
      house: work.house,
      agent: it.agent,
      contact: it.contact,
      pairing: it.pairing?.id ?? null,
      peer: it.pairing?.peer ?? null,
      opened_at: work.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return (await reviewOn(work.tx, it.agent, it.contact)).id
  await tell(work, 'call_review.opened', { id: row.id, agent: it.agent, peer: it.pairing?.peer ?? null })
  return row.id
}

const reviewOn = (tx: Tx, agent: PersonId, contact: ContactId) =>
  tx
    .selectFrom('coaching.call_reviews')
    .select('id')
    .where('agent', '=', agent)
    .where('contact', '=', contact)
    .executeTakeFirstOrThrow()

type Review = {
  id: string
  agent: PersonId
  peer: PersonId | null
  agentName: string
  peerName: string | null
  contact: ContactRow
}

/** The review, if it is this person’s, or if they are the peer and have been since their first day. */
export async function findReview(work: Work, id: string, me: PersonId): Promise<Review | null> {
  const row = await work.tx
    .selectFrom('coaching.call_reviews as r')
    .innerJoin('platform.people as a', 'a.id', 'r.agent')
    .leftJoin('platform.people as p', 'p.id', 'r.peer')
    .leftJoin('coaching.pairings as pa', 'pa.id', 'r.pairing')
    .select([
      'r.id',
      'r.agent',
      'r.peer',
      'r.contact',
      'a.name as agent_name',
      'p.name as peer_name',
      'pa.state',
      'pa.not_before',
    ])
    .where('r.id', '=', id)
    .executeTakeFirst()
  const isPeer = row?.peer === me && row.state === 'agreed' && row.not_before !== null && row.not_before <= work.now
  const contact = row && (row.agent === me || isPeer) ? await findContact(work.tx, row.contact) : null
  if (!row || !contact) return null
  return { id: row.id, agent: row.agent, peer: row.peer, agentName: row.agent_name, peerName: row.peer_name, contact }
}

export const beganAt = (contact: Pick<ContactRow, 'answered_at' | 'started_at'>): Date =>
  contact.answered_at ?? contact.started_at

/** What was said, in order, with what a person confirmed or the reader took for conduct folded. "Not this" unfolds it. */
export async function linesOf(tx: Tx, contact: ContactRow): Promise<readonly Line[]> {
  const rows = await tx
    .selectFrom('desk.utterances')
    .select(['id', 'who', 'words', 'at', 'reading'])
    .where('contact', '=', contact.id)
    .where('final', '=', true)
    .orderBy('at')
    .orderBy('key')
    .execute()
  const counted = await tx
    .selectFrom('guard.confirmations as m')
    .innerJoin('desk.utterances as u', 'u.id', 'm.utterance')
    .select(['m.utterance', 'm.counts'])
    .where('u.contact', '=', contact.id)
    .execute()
  const began = beganAt(contact)
  return rows.map((row) => {
    const said = counted.filter((it) => it.utterance === row.id)
    const read =
      (row.reading as Partial<Reading>).signals?.some((it) => isConduct(it.kind) && it.level >= FOLDED_FROM) ?? false
    const rude = row.who === 'customer' && (said.length > 0 ? said.some((it) => it.counts) : read)
    return { id: row.id, who: row.who, words: row.words, second: secondOf(row.at, began), rude }
  })
}

export const lengthOf = (contact: ContactRow, now: Date): number => secondOf(contact.ended_at ?? now, beganAt(contact))

export const notesOn = (tx: Tx, review: string) =>
  tx
    .selectFrom('coaching.call_notes as n')
    .innerJoin('platform.people as p', 'p.id', 'n.by')
    .select(['n.id', 'n.second', 'n.kind', 'n.words', 'p.name as by'])
    .where('n.review', '=', review)
    .orderBy('n.second')
    .orderBy('n.at')
    .execute()

export async function addNote(
  work: Work,
  review: Review,
  it: { by: PersonId; kind: 'would' | 'should'; second: number; words: string },
): Promise<void> {
  await work.tx
    .insertInto('coaching.call_notes')
    .values({ id: newId(work.now), house: work.house, review: review.id, ...it, at: work.now })
    .execute()
  await tell(work, 'call_review.noted', review)
}

export const drillsOf = (tx: Tx, review: string) =>
  tx
    .selectFrom('coaching.call_drills')
    .select(['id', 'second', 'words', 'at'])
    .where('review', '=', review)
    .orderBy('at')
    .execute()

/** No fact: what somebody tries is between them and the page. */
export async function addDrill(work: Work, review: Review, second: number, words: string): Promise<void> {
  await work.tx
    .insertInto('coaching.call_drills')
    .values({
      id: newId(work.now),
      house: work.house,
      review: review.id,
      agent: review.agent,
      second,
      words,
      at: work.now,
    })
    .execute()
}

const tell = (work: Work, name: `call_review.${string}`, it: { id: string; agent: PersonId; peer: PersonId | null }) =>
  record(work, {
    name,
    about: it.id,
    topics: [`person:${it.agent}`, ...(it.peer ? [`person:${it.peer}`] : [])],
  })

export const contactNamed = (tx: Tx, raw: string) => findContact(tx, asId<'contact'>(raw))
