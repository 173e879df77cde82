import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { behindTheWall, emptySeal, endOfDay, nameOfKey, seal, startOfDay, type Work } from '#platform/public.ts'
import {
  askable,
  featuresOf,
  type Known,
  MOST_SHIELDS,
  maySet,
  PARTS,
  partsOf,
  type ShieldRefusal,
  type ShieldRule,
  TOKEN_PART,
  TOKENS_A_WEEK,
} from './shield.ts'

/** Behind the wall as one person: the database shows that person's rows and no others. */
async function asPerson<T>(work: Work, person: PersonId, look: () => Promise<T>): Promise<T> {
  await sql`select set_config('app.person', ${person}, true)`.execute(work.tx)
  const seen = await behindTheWall(work.tx, look)
  await sql`select set_config('app.person', '', true)`.execute(work.tx)
  return seen
}

/** Sets a shield for a person, who asked for it. No fact is written, and no topic of the stream is told: nobody is to notice. */
export async function setShield(
  work: Work,
  person: PersonId,
  rule: ShieldRule,
): Promise<Outcome<null, ShieldRefusal | 'shield.enough'>> {
  const may = maySet(rule, work.now)
  if (!may.ok) return may
  return store(work, person, { ...rule, parts: partsOf(rule) })
}

type Stored = Pick<ShieldRule, 'from' | 'until' | 'light' | 'showsLight'> & { parts: readonly (readonly string[])[] }

async function store(work: Work, person: PersonId, rule: Stored): Promise<Outcome<null, 'shield.enough'>> {
  const sealed = rule.parts.map((part) => part.map((it) => seal(person, it)))
  const empty = Array.from({ length: PARTS - sealed.length }, () => [emptySeal()])
  // Sorted by chance: a rule tells nothing by what stands first in it.
  const groups = [...sealed, ...empty].toSorted((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''))
  const stored = await asPerson(work, person, async () => {
    await work.tx.deleteFrom('care.shields').where('until', '<=', work.now).execute()
    const there = await work.tx.selectFrom('care.shields').select('id').execute()
    if (there.length >= MOST_SHIELDS) return false
    await work.tx
      .insertInto('care.shields')
      .values({
        // An id that holds no moment: when somebody asked for shelter is nobody's to know.
        id: randomUUID(),
        house: work.house,
        agent: person,
        from_at: rule.from && rule.from > work.now ? rule.from : null,
        until: rule.until,
        key: nameOfKey(),
        groups: JSON.stringify(groups),
        shows_light: rule.light === true && rule.showsLight === true,
      })
      .execute()
    return true
  })
  return stored ? done(null) : refuse('shield.enough')
}

/** The person's own shields, in words they chose; nobody else has a way to them. */
export async function ownShields(work: Work, me: PersonId) {
  const queues = await work.tx.selectFrom('desk.queues').select('key').orderBy('key').execute()
  const all = askable(queues.map((it) => it.key))
  const rows = await asPerson(work, me, () =>
    work.tx.selectFrom('care.shields').selectAll().where('until', '>', work.now).orderBy('until').execute(),
  )
  return rows.map((row) => {
    const singles = new Set((row.groups as string[][]).flatMap((it) => (it.length === 1 ? it : [])))
    const has = ({ part }: { part: string }) => singles.has(seal(me, part))
    return {
      id: row.id,
      from: row.from_at,
      until: row.until,
      topics: all.topics.filter(has).map((it) => it.is),
      queues: all.queues.filter(has).map((it) => it.is),
      kinds: all.kinds.filter(has).map((it) => it.is),
      words: all.words.find(has)?.is ?? 0,
      maxRun: all.runs.find(has)?.is ?? null,
      light: has({ part: 'voice' }),
      showsLight: row.shows_light,
      isToken: has({ part: TOKEN_PART }),
      isReadable: row.key === nameOfKey(),
    }
  })
}

/** Ends at any moment, and leaves nothing behind. */
export async function endShield(work: Work, me: PersonId, id: string): Promise<boolean> {
  const ended = await asPerson(work, me, () =>
    work.tx.deleteFrom('care.shields').where('id', '=', id).executeTakeFirst(),
  )
  return ended.numDeletedRows > 0n
}

const DAY = 86_400_000
const dayOf = (work: Work) => new Intl.DateTimeFormat('en-CA', { timeZone: work.zone }).format(work.now)
const weekAgo = (work: Work) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: work.zone }).format(
    new Date(startOfDay(work.now, work.zone).getTime() - 6 * DAY),
  )

export async function tokensOf(work: Work, me: PersonId): Promise<{ left: number; today: boolean }> {
  const rows = await asPerson(work, me, () =>
    work.tx
      .selectFrom('care.tokens')
      .select(sql<string>`day::text`.as('day'))
      .where(sql<boolean>`day >= ${weekAgo(work)}::date`)
      .execute(),
  )
  return { left: Math.max(0, TOKENS_A_WEEK - rows.length), today: rows.some((it) => it.day === dayOf(work)) }
}

/** No hard contacts for the rest of today. No reason, and no trace with a name after a week. */
export async function useToken(
  work: Work,
  me: PersonId,
): Promise<Outcome<null, 'token.today_already' | 'token.used_up' | 'shield.enough'>> {
  const { left, today } = await tokensOf(work, me)
  if (today) return refuse('token.today_already')
  if (left === 0) return refuse('token.used_up')
  await asPerson(work, me, async () => {
    await work.tx
      .deleteFrom('care.tokens')
      .where(sql<boolean>`day < ${weekAgo(work)}::date`)
      .execute()
    await sql`insert into care.tokens (agent, house, day) values (${me}, ${work.house}, ${dayOf(work)}::date)`.execute(
      work.tx,
    )
  })
  return store(work, me, { until: endOfDay(work.now, work.zone), parts: [[TOKEN_PART]] })
}

/** Routing's only question: who of these is to be kept from a contact like this. The same work is done for everybody asked about. */
export async function areKeptFrom(
  work: Work,
  known: Known,
  people: readonly { person: PersonId; run: number }[],
): Promise<ReadonlySet<PersonId>> {
  if (people.length === 0) return new Set()
  const plain = new Map(people.map(({ run }) => [run, featuresOf(known, run)]))
  const features = people.map(({ person, run }) => ({
    person,
    features: (plain.get(run) ?? []).map((it) => seal(person, it)),
  }))
  const { rows } = await sql<{ person: PersonId }>`
    select q.person from jsonb_to_recordset(${JSON.stringify(features)}::jsonb) as q(person uuid, features jsonb)
    where care.is_kept_from(q.person, ${work.now}, ${nameOfKey()}, q.features)`.execute(work.tx)
  return new Set(rows.map((row) => row.person))
}

/** Whom a person wanted to be seen as on light duty. */
export async function shownOnLightDuty(work: Work): Promise<ReadonlyMap<PersonId, Date>> {
  const { rows } = await sql<{ agent: PersonId; until: Date }>`
    select agent, until from care.shown_on_light_duty(${work.now})`.execute(work.tx)
  return new Map(rows.map((row) => [row.agent, row.until]))
}
