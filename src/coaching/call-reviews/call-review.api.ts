import { lengthInSeconds } from '#desk/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { holdPairing } from '../peers/peer.sql.ts'
import { come } from '../room.sql.ts'
import {
  answerInDrill,
  beginDrill,
  listCallReviews,
  noteOnCall,
  openCallReview,
  readCallReview,
  unfoldLine,
} from './call-review.contract.ts'
import {
  addDrill,
  addNote,
  addReview,
  beganAt,
  contactNamed,
  couldOpen,
  drillsOf,
  findReview,
  lengthOf,
  linesOf,
  notesOn,
  reviewsWith,
} from './call-review.sql.ts'
import { drillFrom, folded, mayNote, mayOpen } from './call-review.ts'

export const callReviewRoutes: readonly Route[] = [
  answer(listCallReviews, async (work) => {
    const me = await come(work)
    return done({
      reviews: (await reviewsWith(work.tx, me.id)).map((row) => ({
        id: row.id,
        agent: { id: row.agent, name: row.agent_name },
        peer: row.peer ? { id: row.peer, name: row.peer_name ?? '' } : null,
        mine: row.agent === me.id,
        contactAt: row.started_at,
        topic: row.topic as Record<string, string>,
        notes: row.notes ?? 0,
      })),
      mayOpen: (await couldOpen(work, me.id)).map((row) => ({
        contact: row.id,
        at: row.answered_at ?? row.started_at,
        topic: row.topic as Record<string, string>,
        seconds: lengthInSeconds({ answeredAt: row.answered_at, endedAt: row.ended_at }, work.now),
      })),
    })
  }),
  answer(openCallReview, async (work, input) => {
    const me = await come(work)
    const contact = (await contactNamed(work.tx, input.contact)) ?? null
    const may = mayOpen(contact && { agent: contact.agent, ended: contact.state === 'ended' }, me.id)
    if (!may.ok || !contact) return may.ok ? refuse('call_review.contact_unknown') : may
    const with_ = await pairedWith(work, me, input.pairing)
    if (!with_.ok) return with_
    return done({ id: await addReview(work, { agent: me.id, contact: contact.id, pairing: with_.next }) })
  }),
  answer(readCallReview, async (work, input) => {
    const found = await ours(work, input.id)
    if (!found.ok) return found
    const { review, me } = found.next
    const isAgent = review.agent === me.id
    return done({
      id: review.id,
      agent: { id: review.agent, name: review.agentName },
      peer: review.peer ? { id: review.peer, name: review.peerName ?? '' } : null,
      iAm: isAgent ? ('agent' as const) : ('peer' as const),
      contactAt: beganAt(review.contact),
      length: lengthOf(review.contact, work.now),
      lines: [...folded(await linesOf(work.tx, review.contact))],
      notes: await notesOn(work.tx, review.id),
      drills: isAgent ? await drillsOf(work.tx, review.id) : [],
    })
  }),
  answer(unfoldLine, async (work, input) => {
    const found = await ours(work, input.id)
    if (!found.ok) return found
    const line = (await linesOf(work.tx, found.next.review.contact)).find((it) => it.id === input.line)
    return line ? done({ words: line.words }) : refuse('call_review.unknown')
  }),
  answer(noteOnCall, async (work, input) => {
    const found = await ours(work, input.id)
    if (!found.ok) return found
    const { review, me } = found.next
    const { kind, second, words } = input
    const by = review.agent === me.id ? ('agent' as const) : ('peer' as const)
    const may = mayNote({ by, kind, second }, lengthOf(review.contact, work.now))
    if (!may.ok) return may
    await addNote(work, review, { by: me.id, kind, second, words })
    return done({})
  }),
  answer(beginDrill, async (work, input) => {
    const found = await mine(work, input.id)
    if (!found.ok) return found
    const { context } = drillFrom(await linesOf(work.tx, found.next.review.contact), input.second)
    return done({ second: input.second, context: [...context] })
  }),
  answer(answerInDrill, async (work, input) => {
    const found = await mine(work, input.id)
    if (!found.ok) return found
    const { review } = found.next
    await addDrill(work, review, input.second, input.words)
    return done({ next: drillFrom(await linesOf(work.tx, review.contact), input.second).next })
  }),
]

async function ours(work: Work, id: string) {
  const me = await come(work)
  const review = await findReview(work, id, me.id)
  return review ? done({ review, me }) : refuse('call_review.unknown')
}

/** A drill is the agent’s alone; to the peer there is none. */
async function mine(work: Work, id: string) {
  const found = await ours(work, id)
  return found.ok && found.next.review.agent !== found.next.me.id ? refuse('call_review.unknown') : found
}

/** The peer who sits beside: one who has said yes, from their first day on. */
async function pairedWith(
  work: Work,
  me: Person,
  pairing: string | null,
): Promise<Outcome<{ id: string; peer: Person['id'] } | null, 'peer.pairing_unknown' | 'call_review.not_before'>> {
  if (pairing === null) return done(null)
  const row = await holdPairing(work.tx, pairing)
  if (!row || row.person !== me.id || row.state !== 'agreed') return refuse('peer.pairing_unknown')
  if (row.not_before > work.now) return refuse('call_review.not_before')
  return done({ id: row.id, peer: row.peer })
}
