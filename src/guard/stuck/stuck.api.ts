import { caseTime, findCase, holdCase, plusWorkingDays } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, findPersonByKey, type Person, type Route, type Work } from '#platform/public.ts'
import { packOf } from './pack.sql.ts'
import { shownTo } from './pack.ts'
import {
  conveneStuck,
  listStuck,
  pressStuck,
  readStuck,
  settleStuck,
  stuckOfCase,
  takeSeat,
  viewStuck,
} from './stuck.contract.ts'
import {
  addStuck,
  candidates,
  figureOf,
  findStuck,
  frozenPack,
  holdStuck,
  inSeatOrder,
  type SeatRow,
  type StuckRow,
  saveMeeting,
  saveOutcome,
  saveSeat,
  saveView,
  seatsOf,
  stuckOn,
  stuckSeen,
  toStuck,
  victimsOf,
} from './stuck.sql.ts'
import { choosePanel, convene, DUE_DAYS, isLate, maySit, SEATS, settle, writeView } from './stuck.ts'
import { COLLEAGUE } from './stuck.words.ts'

const FIGURE_DAYS = 90

const person = (work: Work): Person => {
  if (work.actor.kind !== 'person') throw new Error('A panel is of people')
  return work.actor
}

export const stuckRoutes: readonly Route[] = [
  answer(pressStuck, async (work, input) => {
    const me = person(work)
    const held = await holdCase(work.tx, id(input.id))
    const row = held && (await findCase(work.tx, held.id))
    if (!row) return refuse('case.unknown')
    if ((await stuckOn(work.tx, row.id)).some((it) => it.state !== 'settled')) return refuse('stuck.already_asked')
    const victims = await victimsOf(work.tx, row.customer)
    const panel = choosePanel(await candidates(work), {
      pressedBy: me.id,
      team: me.team,
      language: row.language,
      victims,
    })
    const dueAt = plusWorkingDays(await caseTime(work, row.id), work.now, DUE_DAYS)
    const { pack, names } = await packOf(work, row, input.words)
    const stuck = await addStuck(work, { caseId: row.id, words: input.words, by: me.id, dueAt, panel, pack, names })
    return done({ id: stuck, dueAt, empty: SEATS.filter((seat) => panel[seat] === null) })
  }),
  answer(stuckOfCase, async (work, input) => {
    const me = person(work)
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    const all = await stuckOn(work.tx, row.id)
    const now = all.find((it) => it.state !== 'settled')
    const seats = now ? await seatsOf(work.tx, now.id) : []
    return done({
      now: now
        ? { ...lineOf(work, now, seats, me), empty: seats.filter((it) => it.person === null).map((it) => it.seat) }
        : null,
      before: all.flatMap((it) =>
        it.next_step && it.settled_at
          ? [{ id: it.id, next: it.next_step, because: it.because ?? '', at: it.settled_at }]
          : [],
      ),
    })
  }),
  answer(listStuck, async (work) => {
    const me = person(work)
    const panels = []
    for (const row of await stuckSeen(work, me)) panels.push(lineOf(work, row, await seatsOf(work.tx, row.id), me))
    return done({ panels, figure: await figureOf(work, FIGURE_DAYS) })
  }),
  answer(readStuck, async (work, input) => {
    const me = person(work)
    const found = await seen(work, input.id, me, false)
    if (!found.ok) return found
    const { row, seats } = found.next
    const { pack, names } = await frozenPack(work.tx, row.id)
    const named = me.role !== 'counsellor'
    return done({
      ...lineOf(work, row, seats, me),
      words: row.words,
      seats: inSeatOrder(seats).map((it) => ({
        seat: it.seat,
        person: it.name,
        mine: it.person === me.id,
        view: it.view,
        at: it.viewed_at,
      })),
      next: row.next_step,
      because: row.because,
      pack: shownTo(pack, named ? names : null, COLLEAGUE[me.language]) as Record<string, unknown>,
      named,
    })
  }),
  answer(takeSeat, async (work, input) => {
    const row = await holdStuck(work.tx, input.id)
    if (!row) return refuse('stuck.unknown')
    if (row.state === 'settled') return refuse('stuck.settled')
    const who = await findPersonByKey(work.tx, input.person)
    const one = (await candidates(work)).find((it) => it.id === who?.id)
    const others = (await seatsOf(work.tx, row.id)).filter((it) => it.seat !== input.seat)
    const victims = await victimsOf(work.tx, row.customer)
    if (!who || !one || !maySit(input.seat, one, victims) || others.some((it) => it.person === who.id))
      return refuse('stuck.may_not_sit')
    await saveSeat(work, row, input.seat, who.id)
    return done({})
  }),
  answer(conveneStuck, async (work, input) => {
    const me = person(work)
    const found = await seen(work, input.id, me, true)
    if (!found.ok) return found
    const { row, seats } = found.next
    const may = convene(toStuck(row, seats), me.id, { meetsAt: input.at, now: work.now })
    if (!may.ok) return may
    await saveMeeting(work, row, input.at, me.id, peopleIn(seats))
    return done({})
  }),
  answer(viewStuck, async (work, input) => {
    const me = person(work)
    const found = await seen(work, input.id, me, true)
    if (!found.ok) return found
    const { row, seats } = found.next
    const may = writeView(toStuck(row, seats), me.id)
    if (!may.ok) return may
    await saveView(work, row, may.next.seat, input.words)
    return done({})
  }),
  answer(settleStuck, async (work, input) => {
    const me = person(work)
    const found = await seen(work, input.id, me, true)
    if (!found.ok) return found
    const { row, seats } = found.next
    const may = settle(toStuck(row, seats), me.id)
    if (!may.ok) return may
    await saveOutcome(work, row, { next: input.next, because: input.because, by: me.id, people: peopleIn(seats) })
    return done({})
  }),
]

/** To anybody else there is no such panel: not even that somebody was stuck. */
async function seen(
  work: Work,
  raw: string,
  me: Person,
  held: boolean,
): Promise<Outcome<{ row: StuckRow; seats: readonly SeatRow[] }, 'stuck.unknown'>> {
  const row = await (held ? holdStuck(work.tx, raw) : findStuck(work.tx, raw))
  if (!row) return refuse('stuck.unknown')
  const seats = await seatsOf(work.tx, row.id)
  const isHis = row.pressed_by === me.id || seats.some((it) => it.person === me.id)
  return isHis || me.role === 'second_line' ? done({ row, seats }) : refuse('stuck.unknown')
}

const peopleIn = (seats: readonly SeatRow[]) => seats.map((it) => it.person)

const lineOf = (work: Work, row: StuckRow, seats: readonly SeatRow[], me: Person) => ({
  id: row.id,
  case: { id: row.case_id, number: row.number, title: row.title },
  state: row.state,
  pressedBy: me.role === 'counsellor' ? '' : row.pressed_name,
  pressedAt: row.pressed_at,
  dueAt: row.due_at,
  meetsAt: row.meets_at,
  late: row.state === 'asked' && isLate(row.pressed_at, work.now),
  mine: seats.some((it) => it.person === me.id),
})
