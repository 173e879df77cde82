import { sql } from 'kysely'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import { newId, type Work } from '#platform/public.ts'
import type { ByRule, Weighed } from './weighed.ts'

const FIRST = new Set<Weighed['how']>(['rule', 'named', 'system'])

/**
 * To whom a contact came, and how it came to that. The first time is what the house gave it as; what happens to it later is
 * the contact’s own, and every time is kept.
 */
export async function noteGiven(
  work: Work,
  contact: ContactId,
  { agent, weighed }: { agent: PersonId; weighed: Weighed },
): Promise<void> {
  const it: Partial<ByRule> = weighed.byRule ?? {}
  const plain = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
  await sql`with first as (update routing.arrivals set given_to = ${agent}, given_at = ${work.now}
      where contact = ${contact} and given_to is null and ${FIRST.has(weighed.how)})
    insert into routing.assignments (id, house, contact, agent, at, how, waited_seconds, rule, arm, risk, rank, reasons,
      chosen, next, may_name, considered, not_asked, gate, gate_seconds, index_choice, idle_choice, longer_free,
      longest_free, beside, because, by_person)
    select ${newId(work.now)}, ${work.house}, c.id, ${agent}, ${work.now}, ${weighed.how},
      greatest(0, extract(epoch from ${work.now}::timestamptz - c.started_at))::integer, ${it.rule ?? null}, ${it.arm ?? null},
      ${it.risk ?? null}, ${it.rank ?? null}, ${plain(weighed.byRule && { ours: weighed.byRule.ours, facts: weighed.byRule.reasons })}::jsonb,
      ${plain(it.chosen)}::jsonb, ${plain(it.next)}::jsonb, ${it.mayName ?? null}, ${it.considered ?? null}, ${it.notAsked ?? null},
      ${it.gate ?? null}, ${it.gateSeconds ?? null}, ${it.indexChoice ?? null}, ${it.idleChoice ?? null}, ${it.longerFree ?? null},
      ${it.longestFree ?? null}, ${plain(it.beside ?? undefined)}::jsonb, ${weighed.because ?? null}, ${weighed.by ?? null}
    from desk.contacts c where c.id = ${contact}`.execute(work.tx)
}

/** What was kept long enough is taken out. Harmless when it is done twice, or late. */
export async function forgetOldAssignments(work: Work): Promise<void> {
  await sql`select routing.forget_assignments(${work.now})`.execute(work.tx)
}
