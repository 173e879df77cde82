import { loadOf, unavailableUntil } from '#care/public.ts'
import { CHANNEL_CAN, runningOf } from '#desk/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { newId, record, type Work } from '#platform/public.ts'
import { languageOf } from '../presence/presence.people.sql.ts'
import { holdPresence, savePresence } from '../presence/presence.sql.ts'
import { giveWhatFits } from '../queues/fits.sql.ts'
import { isOffered, LONGEST_HOURS, type SeatKind, type SeatRefusal, sit } from './seat.ts'
import { endSitting } from './sitting.sql.ts'

const since = (work: Work) => new Date(work.now.getTime() - LONGEST_HOURS * 3_600_000)

const sitting = (work: Work) =>
  work.tx
    .selectFrom('routing.sittings as s')
    .innerJoin('platform.people as p', 'p.id', 's.agent')
    .select(['s.seat', 's.agent', 's.from_at', 'p.name'])
    .where('s.ended_at', 'is', null)
    .where('s.from_at', '>', since(work))
    .orderBy('s.from_at')

/** The seats of a language, or of the house, with who is in them. */
export async function seatsWithPeople(work: Work, language: Language | null) {
  let query = work.tx.selectFrom('routing.seats').selectAll().orderBy('language').orderBy('kind')
  if (language) query = query.where('language', '=', language)
  const [seats, people] = [await query.execute(), await sitting(work).execute()]
  return seats.map((seat) => ({ ...seat, sitting: people.filter((it) => it.seat === seat.id) }))
}

/** How many places there are of a kind. Whoever sits there stays; what is gone is not handed on. */
export async function arrangeSeats(
  work: Work,
  it: { kind: SeatKind; language: Language; places: number; dwellMinutes: number },
): Promise<void> {
  await work.tx
    .insertInto('routing.seats')
    .values({
      id: newId<'seat'>(work.now),
      house: work.house,
      kind: it.kind,
      language: it.language,
      places: it.places,
      dwell_minutes: it.dwellMinutes,
    })
    .onConflict((on) =>
      on.columns(['house', 'kind', 'language']).doUpdateSet({ places: it.places, dwell_minutes: it.dwellMinutes }),
    )
    .execute()
  await record(work, { name: 'seats.arranged', about: work.house, topics: ['floor', 'seats'] })
}

/** Whether a seat is offered to this person now. Nobody else is told. */
export async function isOfferedTo(work: Work, me: PersonId): Promise<boolean> {
  const running = await runningOf(work.tx, me)
  return isOffered(
    {
      resting: (await unavailableUntil(work, me)) !== null,
      lastHardAt: (await loadOf(work, me, null)).lastHardAt,
      hardNow: running.some((it) => borneIn(it.conversation) >= 2),
    },
    work.now,
  )
}

/** What was borne in a running conversation, as it is kept with the contact. */
function borneIn(conversation: unknown): number {
  const so = (conversation as { so?: { borne?: number; worst?: number } } | null)?.so
  return so?.borne ?? so?.worst ?? 0
}

/**
 * The seat is held first, so that two who want the last place come one after the other; then the people, in one order, so
 * that a contact or an incident at this instant finds somebody in the seat or at the calls, and never in both.
 */
export async function takeSeat(
  work: Work,
  me: PersonId,
  seatId: string,
): Promise<Outcome<{ since: Date }, SeatRefusal | 'seat.unknown'>> {
  const seat = await work.tx
    .selectFrom('routing.seats')
    .selectAll()
    .where('id', '=', seatId)
    .forUpdate()
    .executeTakeFirst()
  if (!seat) return refuse('seat.unknown')
  const there = await sitting(work).where('s.seat', '=', seat.id).execute()
  const people = [...new Set([me, ...there.map((it) => it.agent)])].toSorted()
  for (const person of people) await holdPresence(work, person)
  // Somebody may have stood up while their row was waited for.
  const still = await sitting(work).where('s.seat', '=', seat.id).execute()
  const running = await runningOf(work.tx, me)
  const sits = sit(
    {
      places: seat.places,
      dwellMinutes: seat.dwell_minutes,
      sitting: still.map((it) => ({ agent: it.agent, from: it.from_at })),
    },
    {
      id: me,
      offered: await isOfferedTo(work, me),
      onContact: running.some((it) => CHANNEL_CAN[it.channel].has('one_at_a_time')),
    },
    work.now,
  )
  if (!sits.ok) return sits
  await endSitting(work, me)
  if (sits.next.swaps) await endSitting(work, sits.next.swaps)
  await sitDown(work, me, seat.id)
  if (sits.next.swaps) await backToCalls(work, sits.next.swaps)
  return done({ since: work.now })
}

async function sitDown(work: Work, me: PersonId, seat: string): Promise<void> {
  const presence = await holdPresence(work, me)
  // Somebody at a seat is at work: whoever was away is here now, and letters may reach them.
  if (presence.state === 'away') {
    const ends = presence.shiftEndsAt
    // An end that has passed was that of another day.
    await savePresence(work, me, {
      ...presence,
      state: 'available',
      shiftEndsAt: ends && ends > work.now ? ends : null,
    })
  }
  await work.tx
    .insertInto('routing.sittings')
    .values({ id: newId<'sitting'>(work.now), house: work.house, seat, agent: me, from_at: work.now })
    .execute()
  await record(work, { name: 'seat.taken', about: me, topics: [`person:${me}`, 'floor', 'seats'] })
}

async function backToCalls(work: Work, person: PersonId): Promise<void> {
  const language = await languageOf(work.tx, person)
  if (language) await giveWhatFits(work, person, language)
}

/** Back to calls, because the person wants it. */
export async function leaveSeat(work: Work, me: PersonId): Promise<boolean> {
  await holdPresence(work, me)
  if (!(await endSitting(work, me))) return false
  await backToCalls(work, me)
  return true
}
