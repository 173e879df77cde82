import {
  ACCEPT_MINUTES,
  acceptTalk,
  addTalk,
  addTalkOffer,
  askedSoFar,
  askPerson,
  beginRecovery,
  chainOf,
  endTalk,
  findTalkForUpdate,
  moveRecoveryEnd,
  nextOf,
  OFFER_MINUTES,
  openTalkOf,
  recoveryLengths,
  restOfShift,
  ringAgain,
  saveTalk,
  type TalkRow,
  talkOffersTo,
  toTalk,
  unavailableUntil,
} from '#care/public.ts'
import { findContact, parkCase } from '#desk/public.ts'
import { type ContactId, id, type PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type InputOf, type Ring, type Route, type Work } from '#platform/public.ts'
import { holdPresence } from '#routing/public.ts'
import { me } from '../me.ts'
import { personOf } from '../people.sql.ts'
import { lastContactOf } from './contact.sql.ts'
import { acceptTalkNow, askForTalk, endTalkNow, listTalkers, offerTalk, withdrawTalk } from './talk.contract.ts'
import { candidatesFor, freeNow } from './talkers.sql.ts'

export const talkRoutes: readonly Route[] = [
  answer(listTalkers, async (work) => {
    const free = await freeNow(work)
    const may = (await candidatesFor(work, me(work).id)).filter((it) => it.id !== me(work).id && it.sameLanguage)
    const talkers = may.flatMap(({ id: who, name, role }) =>
      role === 'lead' || role === 'manager' || role === 'agent'
        ? [{ id: who, name, role, free: role !== 'agent' || free.has(who) }]
        : [],
    )
    return done({ talkers })
  }),
  answer(askForTalk, async (work, input) => begin(work, input)),
  answer(withdrawTalk, async (work, input) => {
    const row = await findTalkForUpdate(work, input.id)
    if (row?.agent !== me(work).id) return refuse('talk.gone')
    if (row.state !== 'asked') return refuse('talk.not_asked')
    await saveTalk(work, row, { state: 'withdrawn' })
    await quietMinutes(work, row)
    return done({})
  }),
  answer(acceptTalkNow, async (work, input) => {
    const { id: by } = me(work)
    const { shiftEndsAt } = await holdPresence(work, by)
    const row = await findTalkForUpdate(work, input.id)
    if (!row || !(await askedSoFar(work, row.id)).includes(by)) return refuse('talk.gone')
    const accepted = acceptTalk(toTalk(row), by)
    if (!accepted.ok) return accepted
    // Whoever listens is not rung either.
    const rest = await beginRecovery(work, {
      agent: by,
      contact: null,
      level: 0,
      until: restOfShift(work.now, shiftEndsAt),
    })
    await saveTalk(work, row, { state: 'accepted', accepted_by: by, accepted_at: work.now, talker_rest: rest })
    return done({})
  }),
  answer(endTalkNow, async (work, input) => {
    const row = await talkOfTwo(work, input.id)
    if (!row) return refuse('talk.gone')
    const over = endTalk(toTalk(row))
    if (!over.ok) return over
    await saveTalk(work, row, { state: 'over', over_at: work.now })
    await quietMinutes(work, row)
    if (row.talker_rest && row.accepted_by) await moveRecoveryEnd(work, row.accepted_by, row.talker_rest, work.now)
    return done({})
  }),
  answer(offerTalk, async (work, input) => {
    const person = await personOf(work.tx, id(input.agent))
    if (person?.role !== 'agent' || person.id === me(work).id) return refuse('agent.unknown')
    await holdPresence(work, person.id)
    const by = me(work).id
    if ((await talkOffersTo(work, person.id)).some((it) => it.by === by)) return refuse('talk.already_offered')
    const minutes = (n: number) => new Date(work.now.getTime() + n * 60_000)
    await addTalkOffer(work, { agent: person.id, by, until: minutes(OFFER_MINUTES) })
    if (!(await unavailableUntil(work, person.id)))
      await beginRecovery(work, { agent: person.id, contact: null, level: 0, until: minutes(ACCEPT_MINUTES) })
    return done({})
  }),
]

type Refusals = 'talk.already_asked' | 'talker.unknown' | 'talk.nobody' | 'contact.unknown'

/** Off the queue first, the matter parked, and then somebody is asked: in one work, so that nothing comes in between. */
async function begin(work: Work, input: InputOf<typeof askForTalk>): Promise<Outcome<{ id: string }, Refusals>> {
  const agent = me(work).id
  const { shiftEndsAt } = await holdPresence(work, agent)
  if (await openTalkOf(work, agent)) return refuse('talk.already_asked')
  const people = await candidatesFor(work, agent)
  const chosen = input.with ?? null
  if (chosen && (chosen === agent || input.notWith.includes(chosen) || !people.some((it) => it.id === chosen)))
    return refuse('talker.unknown')
  const first = nextOf(chainOf(people, { agent, chosen, notWith: input.notWith }), [])
  if (!first) return refuse('talk.nobody')
  const about = await contactOf(work, agent, input.contact)
  if (!about.ok) return about
  const contact = about.next
  const recovery = await beginRecovery(work, {
    agent,
    contact: null,
    level: 0,
    until: restOfShift(work.now, shiftEndsAt),
  })
  const caseId = contact ? (await findContact(work.tx, contact))?.case_id : null
  if (caseId) await parkCase(work, caseId, agent)
  const notWith = input.notWith.map((it) => id<'person'>(it))
  const talk = await addTalk(work, { agent, contact, recovery, chosen: chosen ? id(chosen) : null, notWith })
  await askPerson(work, talk, id(first), 0)
  await ringAgain(work, talk)
  return done({ id: talk })
}

async function contactOf(
  work: Work,
  agent: PersonId,
  given: string | null | undefined,
): Promise<Outcome<ContactId | null, 'contact.unknown'>> {
  if (given === null) return done(null)
  if (given === undefined) return done(await lastContactOf(work, agent))
  const row = await findContact(work.tx, id(given))
  return row?.agent === agent ? done(row.id) : refuse('contact.unknown')
}

/** The talk, held, for the two who have it. */
export async function talkOfTwo(work: Work, talk: string): Promise<TalkRow | null> {
  const row = await findTalkForUpdate(work, talk)
  const { id: who } = me(work)
  return row && (row.agent === who || row.accepted_by === who) ? row : null
}

async function quietMinutes(work: Work, row: TalkRow): Promise<void> {
  const { helped } = await recoveryLengths(work.tx)
  await moveRecoveryEnd(work, row.agent, row.recovery, new Date(work.now.getTime() + helped * 60_000))
}

/** Nobody has come in three minutes: the next one is asked too, and never whom the person would rather not talk to. */
export const talkUnanswered: Ring = async (work, about) => {
  const row = await findTalkForUpdate(work, about)
  if (row?.state !== 'asked') return
  const asked = await askedSoFar(work, row.id)
  const people = await candidatesFor(work, row.agent)
  const next = nextOf(chainOf(people, { agent: row.agent, chosen: row.chosen, notWith: row.not_with }), asked)
  if (!next) return
  await askPerson(work, row.id, id(next), asked.length)
  await ringAgain(work, row.id)
}
