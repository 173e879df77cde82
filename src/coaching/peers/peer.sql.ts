import { sql } from 'kysely'
import type { HouseId, PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { endOfDay, newId, record, type Tx, type Work } from '#platform/public.ts'
import { PEER_SESSIONS } from '../growth/session.ts'
import { type Asking, firstDay, maySitWith, OUTCOME_DAYS, type Pairing, type Peer } from './peer.ts'

type Volunteer = Omit<Peer, 'goodOutcomes'> & { person: PersonId; name: string; supervisionAt: Date | null }

export async function volunteers(work: Work): Promise<readonly Volunteer[]> {
  const { rows } = await sql<Volunteer>`
    select p.person, w.name, w.team, w.language, p.topics, p.willing, p.capacity, p.accredited_until as "accreditedUntil",
      p.supervision_at as "supervisionAt", coalesce(o.n, 0) as open
    from coaching.peers p join platform.people w on w.id = p.person
      left join coaching.open_with((select array_agg(person) from coaching.peers)) o on o.peer = p.person
    order by w.name, p.person`.execute(work.tx)
  return rows
}

/** Of each volunteer and topic, how many contacts were solved, by the word of whoever had them. */
async function goodOutcomes(work: Work): Promise<ReadonlyMap<string, number>> {
  const since = new Date(work.now.getTime() - OUTCOME_DAYS * 86_400_000)
  const { rows } = await sql<{ agent: string; topic: string; n: number }>`
    select c.agent, q.key as topic, count(*)::int as n from desk.contacts c
      join coaching.peers p on p.person = c.agent join desk.queues q on q.id = c.queue
      join desk.wrap_ups w on w.contact = c.id
    where w.solved = 'yes' and c.ended_at >= ${since} group by 1, 2`.execute(work.tx)
  return new Map(rows.map((row) => [`${row.agent} ${row.topic}`, row.n]))
}

/** For each topic that was asked about, whom this person may ask now. */
export async function freePeers(work: Work, me: Omit<Asking, 'topic'>, topics: readonly string[]) {
  const [all, good] = [await volunteers(work), await goodOutcomes(work)]
  return topics.flatMap((topic) =>
    all
      .filter((peer) => {
        const of = { ...peer, goodOutcomes: good.get(`${peer.person} ${topic}`) ?? 0 }
        return maySitWith(of, { ...me, topic }, work.now)
      })
      .map((peer) => ({ ...peer, topic })),
  )
}

/** What contacts are about, in the words of the house. */
export const topicsOf = (tx: Tx) => tx.selectFrom('desk.queues').select(['key', 'name']).orderBy('key').execute()

export async function saveVolunteer(
  work: Work,
  person: PersonId,
  it: { willing: boolean; topics: readonly string[]; capacity: number },
): Promise<void> {
  const said = { willing: it.willing, topics: [...it.topics], capacity: it.capacity }
  await work.tx
    .insertInto('coaching.peers')
    .values({ person, house: work.house, ...said, listed_at: work.now })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(said))
    .execute()
  await record(work, { name: 'peer.listed', about: person, body: { willing: it.willing }, topics: ['peers'] })
}

/** Somebody who has been on the list for a while, for a house that is told and not lived in. */
export const seatPeer = (
  tx: Tx,
  it: { house: HouseId; person: PersonId; topics: readonly string[]; by: PersonId; now: Date },
) =>
  tx
    .insertInto('coaching.peers')
    .values({
      person: it.person,
      house: it.house,
      topics: [...it.topics],
      willing: true,
      capacity: 2,
      accredited_until: new Date(it.now.getTime() + 200 * 86_400_000),
      accredited_by: it.by,
      supervision_at: new Date(it.now.getTime() + 20 * 86_400_000),
      listed_at: it.now,
    })
    .execute()

export async function saveAccreditation(
  work: Work,
  person: PersonId,
  it: { until: Date; supervisionAt: Date; by: PersonId },
): Promise<boolean> {
  const saved = await work.tx
    .updateTable('coaching.peers')
    .set({ accredited_until: it.until, supervision_at: it.supervisionAt, accredited_by: it.by })
    .where('person', '=', person)
    .where('person', '!=', it.by)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) return false
  await record(work, { name: 'peer.accredited', about: person, topics: ['peers'] })
  return true
}

type Asked = { id: string; peer: PersonId; name: string; notBefore: Date }

/**
 * Asks one peer for one person: from tomorrow on, however it came about, and nobody is told why. The peer’s row is held, so that
 * of many who ask at once no more are let in than there is room.
 */
export async function askForPeer(
  work: Work,
  person: PersonId,
  topic: string,
  notBefore: Date | null,
  chosen: PersonId | null = null,
): Promise<Outcome<Asked, 'peer.none' | 'peer.already'>> {
  const me = await work.tx
    .selectFrom('platform.people')
    .select(['team', 'language'])
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  const asking = { person, team: me.team, language: me.language }
  return asIf(work, person, async () => {
    if (await isPaired(work.tx, person, topic)) return refuse('peer.already')
    const free = (await freePeers(work, asking, [topic])).filter((it) => chosen === null || it.person === chosen)
    for (const { person: peer } of free.toSorted((a, b) => a.open - b.open)) {
      await work.tx.selectFrom('coaching.peers').select('person').where('person', '=', peer).forUpdate().execute()
      const still = (await freePeers(work, asking, [topic])).find((it) => it.person === peer)
      if (still) return done(await addPairing(work, { person, peer, name: still.name, topic, notBefore }))
    }
    return refuse('peer.none')
  })
}

/** Whoever talks with somebody may ask on their behalf; the row is theirs and the peer’s all the same, and nobody else’s to read. */
async function asIf<T>(work: Work, person: PersonId, task: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ was: string | null }>`select current_setting('app.reader', true) as was`.execute(work.tx)
  await sql`select set_config('app.reader', ${person}, true)`.execute(work.tx)
  const result = await task()
  await sql`select set_config('app.reader', ${rows[0]?.was ?? ''}, true)`.execute(work.tx)
  return result
}

async function isPaired(tx: Tx, person: PersonId, topic: string): Promise<boolean> {
  const row = await tx
    .selectFrom('coaching.pairings')
    .select('id')
    .where('person', '=', person)
    .where('topic', '=', topic)
    .where('state', 'in', ['asked', 'agreed'])
    .executeTakeFirst()
  return row !== undefined
}

async function addPairing(
  work: Work,
  it: { person: PersonId; peer: PersonId; name: string; topic: string; notBefore: Date | null },
): Promise<Asked> {
  const id = newId<'pairing'>(work.now)
  const notBefore = firstDay(endOfDay(work.now, work.zone), it.notBefore)
  const row = { id, house: work.house, person: it.person, peer: it.peer, topic: it.topic }
  await work.tx
    .insertInto('coaching.pairings')
    .values({ ...row, asked_at: work.now, not_before: notBefore })
    .execute()
  await record(work, { name: 'peer.asked', about: id, topics: [`person:${it.person}`, `person:${it.peer}`] })
  return { id, peer: it.peer, name: it.name, notBefore }
}

export const pairingsOf = (tx: Tx, me: PersonId) =>
  tx
    .selectFrom('coaching.pairings as a')
    .innerJoin('platform.people as p', 'p.id', 'a.person')
    .innerJoin('platform.people as q', 'q.id', 'a.peer')
    .select([
      'a.id',
      'a.person',
      'a.peer',
      'a.topic',
      'a.state',
      'a.not_before',
      'p.name as person_name',
      'q.name as peer_name',
    ])
    .where('a.state', 'in', ['asked', 'agreed'])
    .where((it) => it.or([it('a.person', '=', me), it('a.peer', '=', me)]))
    .orderBy('a.asked_at')
    .execute()

export const holdPairing = (tx: Tx, id: string) =>
  tx
    .selectFrom('coaching.pairings')
    .select(['id', 'person', 'peer', 'state', 'not_before'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export async function savePairing(
  work: Work,
  it: { id: string; person: PersonId; peer: PersonId },
  state: Pairing['state'],
): Promise<void> {
  await work.tx.updateTable('coaching.pairings').set({ state, settled_at: work.now }).where('id', '=', it.id).execute()
  await record(work, { name: `peer.${state}`, about: it.id, topics: [`person:${it.person}`, `person:${it.peer}`] })
}

/** The peer has said yes, and it has not ended; held while the answer is used. */
export async function standingPairing(
  work: Work,
  person: PersonId,
  peer: PersonId,
): Promise<{ id: string; notBefore: Date } | null> {
  const row = await work.tx
    .selectFrom('coaching.pairings')
    .select(['id', 'not_before'])
    .where('person', '=', person)
    .where('peer', '=', peer)
    .where('state', '=', 'agreed')
    .orderBy('not_before')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  return row ? { id: row.id, notBefore: row.not_before } : null
}

export async function sessionsLeft(tx: Tx, pairing: string): Promise<number> {
  const row = await tx
    .selectFrom('coaching.sessions')
    .select((it) => it.fn.countAll<number>().as('n'))
    .where('pairing', '=', pairing)
    .where('state', 'in', ['asked', 'agreed', 'held'])
    .executeTakeFirst()
  return PEER_SESSIONS - (row?.n ?? 0)
}
