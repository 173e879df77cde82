import { sql } from 'kysely'
import type { ContactRow } from '#desk/public.ts'
import { promiseViews } from '#desk/public.ts'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'

/** The customer's broken promises on open cases, the latest first: what must be owned before anything else is said. */
export async function brokenPromiseWords(work: Work, contact: ContactRow): Promise<string | null> {
  if (!contact.after_broken_promise) return null
  const row = await work.tx
    .selectFrom('desk.promises as pr')
    .innerJoin('desk.cases as ca', 'ca.id', 'pr.case_id')
    .select('pr.words')
    .where('ca.customer', '=', contact.customer)
    .where((it) =>
      it.or([
        it('pr.broken_at', 'is not', null),
        it.and([it('pr.state', '=', 'open'), it('pr.due_at', '<=', work.now)]),
      ]),
    )
    .orderBy('pr.due_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.words ?? null
}

export async function contactsOn(tx: Tx, contact: ContactRow): Promise<number> {
  if (!contact.case_id) return 1
  const row = await tx
    .selectFrom('desk.contacts')
    .select((it) => it.fn.countAll<number>().as('n'))
    .where('case_id', '=', contact.case_id)
    .executeTakeFirst()
  return row?.n ?? 1
}

export const promisesOfCases = (tx: Tx, cases: readonly CaseId[]) =>
  cases.length === 0 ? Promise.resolve([]) : promiseViews(tx).where('pr.case_id', 'in', cases).execute()

/** What stands around a conversation, with what it has any of. Most have none, so the lists are asked for one by one only then. */
export type Around = {
  agent_name: string | null
  warnings: number
  breath_until: Date | null
  wrapped_up: boolean
  assists: boolean
  whispers: boolean
  marks: boolean
  corrections: boolean
  confined: boolean
  notes: boolean
  /** The customer's last words, and who waits at this moment in the same language. */
  last_words: string | null
  waiting: number
  longest_wait: number
}

/** One question for all of it: a screen asks after every sentence. */
export async function whatIsAround(work: Work, contact: ContactRow): Promise<Around> {
  const { id } = contact
  const { rows } = await sql<Around>`select
    (select name from platform.people where id = ${contact.agent}) as agent_name,
    (select count(*) from guard.steps where contact = ${id} and kind = 'warning') as warnings,
    care.is_breathing(${id}, ${work.now}) as breath_until,
    exists (select from desk.wrap_ups where contact = ${id}) as wrapped_up,
    exists (select from live.assists where contact = ${id}) as assists,
    exists (select from live.whispers where contact = ${id}) as whispers,
    exists (select from guard.confirmations m join desk.utterances u on u.id = m.utterance where u.contact = ${id}) as marks,
    exists (select from guard.corrections k join desk.utterances u on u.id = k.utterance
      where u.contact = ${id} and k.taken_back_at is null) as corrections,
    exists (select from guard.incidents where contact = ${id} and confined) as confined,
    exists (select from desk.notes where contact = ${id}) as notes,
    (select words from desk.utterances where contact = ${id} and who = 'customer' and final order by at desc, key desc limit 1) as last_words,
    w.waiting, w.longest_wait
    from (select count(*)::int as waiting,
      coalesce(extract(epoch from ${work.now}::timestamptz - min(started_at)) / 60, 0)::double precision as longest_wait
      from desk.contacts where state = 'waiting' and language = ${contact.language} and channel in ('phone','chat')) w`.execute(
    work.tx,
  )
  const [around] = rows
  if (!around) throw new Error('A select without a table gave no row')
  return around
}

/** What runs with a person, and what of theirs still wants its two answers. */
export const contactsWith = (tx: Tx, person: PersonId, since: Date) =>
  tx
    .selectFrom('desk.contacts as c')
    .innerJoin('desk.customers as cu', 'cu.id', 'c.customer')
    .leftJoin('desk.wrap_ups as w', 'w.contact', 'c.id')
    .select(['c.id', 'c.state', 'c.channel', 'c.answered_at', 'c.ended_at', 'cu.name as customer'])
    .where('c.agent', '=', person)
    .where((it) =>
      it.or([
        it('c.state', '=', 'running'),
        it.and([
          it('c.state', '=', 'ended'),
          it('c.ended_at', '>', since),
          it('w.contact', 'is', null),
          it('c.ended_by', '!=', 'lost'),
        ]),
      ]),
    )
    .orderBy('c.answered_at')
    .execute()

export const customerWords = (tx: Tx, cases: readonly CaseId[]) =>
  cases.length === 0
    ? Promise.resolve([])
    : tx
        .selectFrom('desk.customer_words')
        .select(['kind', 'words', 'at'])
        .where('case_id', 'in', cases)
        .where('kind', 'in', ['correction', 'addition', 'thanks'])
        .orderBy('at', 'desc')
        .limit(5)
        .execute()
