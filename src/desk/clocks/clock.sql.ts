import type { CaseId, PersonId } from '#kernel/ids.ts'
import { meetDeadlines, newId, type Ring, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import type { HoursRow } from '../calendars/working-time.ts'
import { type QueueTime, timeOf } from './arithmetic.ts'
import { type CaseKind, clocksFor, isObligation, mayStart, type NewClock } from './clock.ts'
import type { ClockKind, Pack, Profile } from './pack.ts'
import { newestPack, packOf } from './packs/all.ts'

/** What a case's time is counted by. */
export async function termsOf(work: Work, caseId: CaseId) {
  const row = await work.tx
    .selectFrom('desk.cases as c')
    .innerJoin('desk.queues as q', 'q.id', 'c.queue')
    .select(['c.received_at', 'c.kind', 'c.pack', 'c.pack_version', 'c.acknowledged_at', 'c.first_answer_at'])
    .select(['c.language', 'q.pack as queue_pack', 'q.profile', 'q.zone', 'q.calendar', 'q.hours'])
    .where('c.id', '=', caseId)
    .executeTakeFirstOrThrow()
  const pack = row.pack && row.pack_version ? packOf(row.pack, row.pack_version) : newestPack(row.queue_pack)
  const queue: QueueTime = {
    zone: row.zone ?? work.zone,
    calendar: row.calendar,
    hours: (row.hours ?? []) as unknown as HoursRow[],
  }
  return { ...row, pack, profile: row.profile as Profile, kind: row.kind as CaseKind, time: timeOf(pack, queue) }
}

/** Starts what is not yet running: at the opening, after an override, and when a question turns out to be a complaint. */
export async function startClocks(work: Work, caseId: CaseId): Promise<void> {
  const terms = await termsOf(work, caseId)
  const override = await overrideOf(work, terms.pack)
  await work.tx
    .updateTable('desk.cases')
    .set({ pack: terms.pack.key, pack_version: terms.pack.version })
    .where('id', '=', caseId)
    .where('pack', 'is', null)
    .execute()
  if (!mayStart(terms.pack, override, work.now)) {
    await record(work, {
      name: 'clock.not_started',
      about: caseId,
      body: { pack: terms.pack.key, version: terms.pack.version },
      topics: [`case:${caseId}`],
    })
    return
  }
  const all = clocksFor({ ...terms, from: 'received', start: terms.received_at }, terms.time)
  for (const clock of all) await addClock(work, caseId, terms.pack, clock, override?.id ?? null)
}

/** The second stage begins when the customer asks for it. */
export async function startSecondStage(work: Work, caseId: CaseId): Promise<void> {
  const terms = await termsOf(work, caseId)
  for (const clock of clocksFor({ ...terms, from: 'escalated', start: work.now }, terms.time))
    await addClock(work, caseId, terms.pack, clock, null)
}

async function addClock(work: Work, caseId: CaseId, pack: Pack, it: NewClock, override: string | null) {
  const id = newId<'clock'>(work.now)
  const added = await work.tx
    .insertInto('desk.clocks')
    .values({
      id,
      house: work.house,
      case_id: caseId,
      kind: it.kind,
      start_at: it.start,
      due_at: it.due,
      pack: pack.key,
      pack_version: pack.version,
      arithmetic: JSON.stringify(it.arithmetic),
      override,
    })
    .onConflict((conflict) => conflict.columns(['case_id', 'kind']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return
  await setDeadline(work, 'clock_due', id, it.due)
  await record(work, {
    name: 'clock.started',
    about: id,
    body: { case: caseId, kind: it.kind, due: it.due.toISOString(), pack: pack.key, version: pack.version },
    topics: [`case:${caseId}`],
  })
}

/** Somebody in the firm heard of it earlier than we thought: everything that counts from the receipt comes forward. */
export async function recountClocks(work: Work, caseId: CaseId): Promise<void> {
  const terms = await termsOf(work, caseId)
  const running = await clocksOf(work.tx, caseId)
  const again = clocksFor({ ...terms, from: 'received', start: terms.received_at }, terms.time)
  for (const clock of running) {
    const it = again.find((one) => one.kind === clock.kind)
    if (!it || it.start >= clock.start_at) continue
    await work.tx
      .updateTable('desk.clocks')
      .set({ start_at: it.start, due_at: it.due, arithmetic: JSON.stringify(it.arithmetic) })
      .where('id', '=', clock.id)
      .execute()
    await meetDeadlines(work, 'clock_due', clock.id)
    if (!clock.met_at && !clock.missed_at) await setDeadline(work, 'clock_due', clock.id, it.due)
    await record(work, {
      name: 'clock.moved_forward',
      about: clock.id,
      body: { case: caseId, kind: clock.kind, due: it.due.toISOString() },
      topics: [`case:${caseId}`],
    })
  }
}

const CLOCK = [
  'k.id',
  'k.case_id',
  'k.kind',
  'k.start_at',
  'k.due_at',
  'k.pack',
  'k.pack_version',
  'k.arithmetic',
  'k.met_at',
  'k.missed_at',
] as const

export const clocksOf = (tx: Tx, caseId: CaseId) =>
  tx.selectFrom('desk.clocks as k').select(CLOCK).where('k.case_id', '=', caseId).orderBy('k.due_at').execute()

/** The customer has what these clocks are for. */
export async function meetClocks(work: Work, caseId: CaseId, kinds: readonly ClockKind[]): Promise<void> {
  const met = await work.tx
    .updateTable('desk.clocks')
    .set({ met_at: work.now })
    .where('case_id', '=', caseId)
    .where('kind', 'in', kinds)
    .where('met_at', 'is', null)
    .returning(['id', 'kind', 'due_at'])
    .execute()
  for (const clock of met) {
    await meetDeadlines(work, 'clock_due', clock.id)
    await record(work, {
      name: 'clock.met',
      about: clock.id,
      body: { case: caseId, kind: clock.kind, late: work.now > clock.due_at },
      topics: [`case:${caseId}`],
    })
  }
}

/** The last moment has come. Late, lost or doubled, the alarm says no more than the rows do. */
export const clockFellDue: Ring = async (work, about) => {
  const clock = await work.tx
    .selectFrom('desk.clocks as k')
    .select(CLOCK)
    .where('k.id', '=', about)
    .forUpdate()
    .executeTakeFirst()
  if (!clock || clock.missed_at || work.now < clock.due_at) return
  const kind = clock.kind as ClockKind
  const met = clock.met_at ?? (await metElsewhere(work.tx, clock.case_id, kind, clock.start_at))
  if (!isObligation(kind) || (met && met <= clock.due_at)) return
  await work.tx.updateTable('desk.clocks').set({ missed_at: clock.due_at }).where('id', '=', clock.id).execute()
  await record(work, {
    name: 'clock.missed',
    about: clock.id,
    body: { case: clock.case_id, kind, due: clock.due_at.toISOString() },
    topics: [`case:${clock.case_id}`, 'cases', 'floor'],
  })
}

/** Acknowledgement, first answer and first news are written where they happen; the clock looks there. */
export async function metElsewhere(tx: Tx, caseId: CaseId, kind: ClockKind, since: Date): Promise<Date | null> {
  if (kind !== 'ack' && kind !== 'first_answer' && kind !== 'update') return null
  const row = await tx
    .selectFrom('desk.cases')
    .select(['acknowledged_at', 'first_answer_at'])
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
  if (kind === 'ack') return row.acknowledged_at
  if (kind === 'first_answer') return row.first_answer_at
  const news = await tx
    .selectFrom('desk.promises')
    .select('kept_at')
    .where('case_id', '=', caseId)
    .where('kept_at', '>=', since)
    .orderBy('kept_at')
    .limit(1)
    .executeTakeFirst()
  return news?.kept_at ?? row.first_answer_at
}

export async function overrideOf(work: Work, pack: Pack) {
  const row = await work.tx
    .selectFrom('desk.pack_overrides as o')
    .innerJoin('platform.people as p', 'p.id', 'o.by')
    .select(['o.id', 'o.because', 'o.at', 'o.until', 'p.name as by'])
    .where('o.pack', '=', pack.key)
    .where('o.version', '=', pack.version)
    .where('o.until', '>', work.now)
    .orderBy('o.until', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Somebody answers for a pack by name. Cases that had to open without clocks get theirs, from their own receipt. */
export async function overridePack(
  work: Work,
  pack: Pack,
  it: { because: string; until: Date; by: PersonId },
): Promise<void> {
  const id = newId<'override'>(work.now)
  await work.tx
    .insertInto('desk.pack_overrides')
    .values({ id, house: work.house, pack: pack.key, version: pack.version, at: work.now, ...it })
    .execute()
  await record(work, {
    name: 'pack.overridden',
    about: id,
    body: { pack: pack.key, version: pack.version, until: it.until.toISOString() },
    topics: ['cases'],
  })
  const without = await work.tx
    .selectFrom('desk.cases as c')
    .select('c.id')
    .where('c.pack', '=', pack.key)
    .where('c.pack_version', '=', pack.version)
    .where('c.state', '=', 'open')
    .where((its) =>
      its.not(its.exists(its.selectFrom('desk.clocks as k').select('k.id').whereRef('k.case_id', '=', 'c.id'))),
    )
    .execute()
  for (const { id: caseId } of without) await startClocks(work, caseId)
}
