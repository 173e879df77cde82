import { sql } from 'kysely'
import type { ContactId } from '#kernel/ids.ts'
import type { Person, Tx, Work } from '#platform/public.ts'

const rows = (tx: Tx) =>
  tx
    .selectFrom('guard.incidents as i')
    .innerJoin('platform.people as a', 'a.id', 'i.agent')
    .innerJoin('platform.people as r', 'r.id', 'i.reported_by')
    .leftJoin('platform.people as d', 'd.id', 'i.decided_by')
    .selectAll('i')
    .select(['a.name as agent_name', 'r.name as reported_name', 'd.name as decided_name'])
    .select(sql<boolean>`guard.in_room(i.id)`.as('in_room'))

export const findIncident = (tx: Tx, id: string) => rows(tx).where('i.id', '=', id).executeTakeFirst()
export type IncidentRow = NonNullable<Awaited<ReturnType<typeof findIncident>>>

/** Held: of two who decide at once, one comes after the other. */
export async function findIncidentForUpdate(tx: Tx, id: string): Promise<IncidentRow | null> {
  const held = await tx.selectFrom('guard.incidents').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return held ? ((await findIncident(tx, id)) ?? null) : null
}

/** An agent has their own; hr and compliance what is theirs to handle; whoever leads and counsel all of it. */
export function incidentsFor(work: Work, me: Person) {
  const all = rows(work.tx).orderBy('i.reported_at', 'desc').limit(100)
  if (me.role === 'lead' || me.role === 'manager' || me.role === 'second_line' || me.role === 'legal')
    return all.execute()
  const own = all.where((it) => it.or([it('i.agent', '=', me.id), it('i.reported_by', '=', me.id), roomOf(me)]))
  return own.execute()
}
const roomOf = (me: Person) =>
  me.role === 'hr' || me.role === 'compliance' ? sql<boolean>`i.confined and guard.in_room(i.id)` : sql<boolean>`false`

export const mayOpen = (row: IncidentRow, me: Person): boolean =>
  row.in_room &&
  (row.confined || me.role !== 'agent' || row.agent === me.id || row.reported_by === me.id) &&
  (row.confined || !['hr', 'compliance'].includes(me.role))

export async function quotesOf(tx: Tx, row: IncidentRow) {
  if (row.intake || row.word) {
    const from = row.intake
      ? tx.selectFrom('desk.intakes').select(['words', 'received_at as at']).where('id', '=', row.intake)
      : tx
          .selectFrom('desk.customer_words')
          .select(['words', 'at'])
          .where('id', '=', row.word ?? '')
    return (await from.execute()).map((it) => ({ utterance: null, ...it, second: null }))
  }
  return tx
    .selectFrom('guard.incident_quotes as q')
    .innerJoin('desk.utterances as u', 'u.id', 'q.utterance')
    .innerJoin('desk.contacts as c', 'c.id', 'u.contact')
    .select(['u.id as utterance', 'u.words', 'u.at'])
    .select(sql<number | null>`greatest(0, extract(epoch from u.at - c.answered_at))::int`.as('second'))
    .where('q.incident', '=', row.id)
    .orderBy('u.at')
    .execute()
}

/** What the person did about it then: warnings given, and who ended it. */
export async function thenDone(tx: Tx, contact: ContactId | null) {
  if (!contact) return { warnings: 0, endedBy: null }
  const { rows: found } = await sql<{ warnings: number; endedBy: string | null }>`
    select (select count(*)::int from guard.steps s where s.contact = c.id and s.kind = 'warning') as warnings,
      c.ended_by as "endedBy" from desk.contacts c where c.id = ${contact}`.execute(tx)
  return found[0] ?? { warnings: 0, endedBy: null }
}

/** Sentences of a contact that this reader may not see: they belong to an incident of the small room. */
export async function confinedIn(tx: Tx, contact: ContactId): Promise<ReadonlySet<string>> {
  const { rows: found } = await sql<{
    id: string
  }>`select confined_in as id from guard.confined_in(${contact})`.execute(tx)
  return new Set(found.map((it) => it.id))
}

/** By whose it is to mend, and why, as the case says today. A cause that is settled later is found then. */
export async function charges(work: Work) {
  const { rows: found } = await sql<{
    owner: string
    cause: string | null
    month: string
    incidents: number
    gravest: number
  }>`
    select i.charged_to as owner, coalesce(k.code, latest.code) as cause,
      to_char(i.happened_at at time zone ${work.zone}, 'YYYY-MM') as month, count(*)::int as incidents, max(i.level)::int as gravest
    from guard.incidents i left join redress.causes k on k.id = i.cause
      left join lateral (select code from redress.causes c where c.case_id = i.case_id order by c.at desc, c.id desc limit 1) latest on true
    where i.state = 'confirmed' and i.preventable = 'no'
    group by 1, 2, 3 order by 3 desc, 4 desc, 1`.execute(work.tx)
  return found
}

/** Whoever was asked last about this case, where nobody named one. */
export async function ownerOfCause(tx: Tx, row: Pick<IncidentRow, 'case_id'>) {
  if (!row.case_id) return { cause: null, owner: '' }
  const cause = await tx
    .selectFrom('redress.causes')
    .select('id')
    .where('case_id', '=', row.case_id)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  const task = await tx
    .selectFrom('desk.department_tasks')
    .select('department')
    .where('case_id', '=', row.case_id)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { cause: cause?.id ?? null, owner: task?.department ?? '' }
}
