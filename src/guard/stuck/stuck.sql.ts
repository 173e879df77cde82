import { sql } from 'kysely'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/roles.ts'
import { meetDeadlines, newId, type Ring, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import type { Names, Pack } from './pack.ts'
import { type Candidate, isLate, LATE_HOURS, type NextStep, SEATS, type Seat, type Stuck } from './stuck.ts'

const rows = (tx: Tx) =>
  tx
    .selectFrom('guard.stuck as s')
    .innerJoin('desk.cases as c', 'c.id', 's.case_id')
    .innerJoin('platform.people as p', 'p.id', 's.pressed_by')
    .select([
      's.id',
      's.case_id',
      'c.number',
      'c.title',
      'c.customer',
      's.words',
      's.pressed_by',
      'p.name as pressed_name',
    ])
    .select([
      's.pressed_at',
      's.due_at',
      's.state',
      's.meets_at',
      's.convened_at',
      's.late_at',
      's.next_step',
      's.because',
    ])
    .select(['s.settled_at'])
export type StuckRow = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>

export const findStuck = (tx: Tx, id: string) => rows(tx).where('s.id', '=', id).executeTakeFirst()
export const holdStuck = (tx: Tx, id: string) => rows(tx).where('s.id', '=', id).forUpdate('s').executeTakeFirst()
export const stuckOn = (tx: Tx, caseId: CaseId) =>
  rows(tx).where('s.case_id', '=', caseId).orderBy('s.pressed_at', 'desc').execute()

export const seatsOf = (tx: Tx, stuck: string) =>
  tx
    .selectFrom('guard.stuck_seats as t')
    .leftJoin('platform.people as p', 'p.id', 't.person')
    .select(['t.seat', 't.person', 'p.name', 't.view', 't.viewed_at'])
    .where('t.stuck', '=', stuck)
    .execute()
export type SeatRow = Awaited<ReturnType<typeof seatsOf>>[number]

export const inSeatOrder = (seats: readonly SeatRow[]): readonly SeatRow[] =>
  SEATS.flatMap((seat) => seats.filter((it) => it.seat === seat))

export const toStuck = (row: StuckRow, seats: readonly SeatRow[]): Stuck => ({
  state: row.state,
  seats: seats.map((it) => ({ seat: it.seat, person: it.person, hasView: it.view !== null })),
})

/** Panels somebody sits in or asked for; the late ones for whoever answers for the house. */
export const stuckSeen = ({ tx, now }: Work, me: { id: PersonId; role: Role }) =>
  rows(tx)
    .where((it) =>
      it.or([
        it('s.pressed_by', '=', me.id),
        it.exists(
          it
            .selectFrom('guard.stuck_seats as t')
            .select('t.stuck')
            .whereRef('t.stuck', '=', 's.id')
            .where('t.person', '=', me.id),
        ),
        ...(me.role === 'executive'
          ? [
              it.and([
                it('s.pressed_at', '<=', new Date(now.getTime() - LATE_HOURS * 3_600_000)),
                it('s.state', '=', 'asked'),
              ]),
            ]
          : []),
        ...(me.role === 'second_line' || me.role === 'manager' ? [it('s.state', '!=', 'settled')] : []),
      ]),
    )
    .orderBy(sql`s.state = 'settled'`)
    .orderBy('s.due_at')
    .limit(100)
    .execute()

export async function figureOf(work: Work, days: number) {
  const { rows: found } = await sql<{ asked: number; convenedInTime: number; late: number; waiting: number }>`
    select count(*)::int as asked, count(*) filter (where convened_at <= pressed_at + make_interval(hours => ${LATE_HOURS}))::int as "convenedInTime",
      count(*) filter (where coalesce(convened_at, ${work.now}) > pressed_at + make_interval(hours => ${LATE_HOURS}))::int as late,
      count(*) filter (where state = 'asked' and ${work.now} <= pressed_at + make_interval(hours => ${LATE_HOURS}))::int as waiting
    from guard.stuck where pressed_at > ${work.now}::timestamptz - make_interval(days => ${days})`.execute(work.tx)
  return { days, ...(found[0] ?? { asked: 0, convenedInTime: 0, late: 0, waiting: 0 }) }
}

/** Whoever could sit in a panel, and whether they are here: not away, not leaving. */
export async function candidates(work: Work): Promise<readonly Candidate[]> {
  const { rows: people } = await sql<Candidate>`
    select p.id, p.role, p.team, p.language,
      not exists (select from desk.absences a where a.person = p.id and a.from_at <= ${work.now}
        and (a.to_at is null or a.to_at > ${work.now})) as "isHere",
      (select count(*)::int from guard.stuck_seats t join guard.stuck s on s.id = t.stuck
        where t.person = p.id and s.state <> 'settled') as "seatsHeld"
    from platform.people p where p.role in ('second_line','legal','counsellor','manager','department')
    order by p.created_at, p.id`.execute(work.tx)
  return people
}

/** Whom something was done to by this customer, confirmed or still looked at: they do not sit over it. */
export async function victimsOf(tx: Tx, customer: string): Promise<ReadonlySet<string>> {
  const { rows: found } = await sql<{ id: string }>`
    select agent as id from guard.incidents where customer = ${customer} and state <> 'not_confirmed'
    union select c.agent from guard.confirmations m join desk.utterances u on u.id = m.utterance
      join desk.contacts c on c.id = u.contact where c.customer = ${customer} and m.counts and c.agent is not null`.execute(
    tx,
  )
  return new Set(found.map((row) => row.id))
}

const topicsOf = (it: { case_id: string; people: readonly (string | null)[] }) => [
  'stuck',
  `case:${it.case_id}`,
  ...it.people.flatMap((one) => (one ? [`person:${one}`] : [])),
]

export async function addStuck(
  work: Work,
  it: {
    caseId: CaseId
    words: string
    by: PersonId
    dueAt: Date
    panel: Readonly<Record<Seat, string | null>>
    pack: Pack
    names: Names
  },
): Promise<string> {
  const id = newId<'stuck'>(work.now)
  const row = { id, house: work.house, case_id: it.caseId, words: it.words, pressed_by: it.by }
  await work.tx
    .insertInto('guard.stuck')
    .values({ ...row, pressed_at: work.now, due_at: it.dueAt })
    .execute()
  await work.tx
    .insertInto('guard.stuck_seats')
    .values(SEATS.map((seat) => ({ stuck: id, seat, house: work.house, person: it.panel[seat] as PersonId | null })))
    .execute()
  await work.tx
    .insertInto('guard.stuck_packs')
    .values({
      stuck: id,
      house: work.house,
      pack: JSON.stringify(it.pack),
      names: JSON.stringify(it.names),
      at: work.now,
    })
    .execute()
  await setDeadline(work, 'stuck_late', id, new Date(work.now.getTime() + LATE_HOURS * 3_600_000))
  await record(work, {
    name: 'stuck.asked',
    about: id,
    body: { case: it.caseId, due: it.dueAt.toISOString() },
    topics: topicsOf({ case_id: it.caseId, people: [it.by, ...Object.values(it.panel)] }),
  })
  return id
}

export const frozenPack = async (tx: Tx, stuck: string): Promise<{ pack: Pack; names: Names }> => {
  const row = await tx
    .selectFrom('guard.stuck_packs')
    .select(['pack', 'names'])
    .where('stuck', '=', stuck)
    .executeTakeFirstOrThrow()
  return { pack: row.pack as Pack, names: row.names as Names }
}

const tell = (work: Work, name: `${string}.${string}`, row: StuckRow, people: readonly (string | null)[], body = {}) =>
  record(work, { name, about: row.id, body: { case: row.case_id, ...body }, topics: topicsOf({ ...row, people }) })

export async function saveSeat(work: Work, row: StuckRow, seat: Seat, person: PersonId): Promise<void> {
  await work.tx
    .updateTable('guard.stuck_seats')
    .set({ person, view: null, viewed_at: null })
    .where('stuck', '=', row.id)
    .where('seat', '=', seat)
    .execute()
  await tell(work, 'stuck.seat_taken', row, [person], { seat })
}

export async function saveMeeting(
  work: Work,
  row: StuckRow,
  meetsAt: Date,
  by: PersonId,
  people: readonly (string | null)[],
) {
  await work.tx
    .updateTable('guard.stuck')
    .set({ state: 'convened', meets_at: meetsAt, convened_by: by, convened_at: row.convened_at ?? work.now })
    .where('id', '=', row.id)
    .execute()
  await meetDeadlines(work, 'stuck_late', row.id)
  await tell(work, 'stuck.convened', row, [row.pressed_by, ...people], { at: meetsAt.toISOString() })
}

export async function saveView(work: Work, row: StuckRow, seat: Seat, words: string): Promise<void> {
  await work.tx
    .updateTable('guard.stuck_seats')
    .set({ view: words, viewed_at: work.now })
    .where('stuck', '=', row.id)
    .where('seat', '=', seat)
    .execute()
  await tell(work, 'stuck.viewed', row, [], { seat })
}

export async function saveOutcome(
  work: Work,
  row: StuckRow,
  it: { next: NextStep; because: string; by: PersonId; people: readonly (string | null)[] },
): Promise<void> {
  await work.tx
    .updateTable('guard.stuck')
    .set({ state: 'settled', next_step: it.next, because: it.because, settled_by: it.by, settled_at: work.now })
    .where('id', '=', row.id)
    .execute()
  await tell(work, 'stuck.settled', row, [row.pressed_by, ...it.people], { next: it.next })
}

/** Two days without anybody calling it together: it stands on the executives' list. The row is the truth. */
export const stuckIsLate: Ring = async (work, about) => {
  const row = await holdStuck(work.tx, about)
  if (row?.state !== 'asked' || row.late_at || !isLate(row.pressed_at, work.now)) return
  await work.tx.updateTable('guard.stuck').set({ late_at: work.now }).where('id', '=', about).execute()
  await tell(work, 'stuck.not_convened', row, [row.pressed_by])
}
