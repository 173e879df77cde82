import { type Deeds, type TrueThing, trueThing } from '#care/public.ts'
import { findContact } from '#desk/public.ts'
import { stepsOf } from '#guard/public.ts'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import { asFolded } from '#live/public.ts'
import type { Work } from '#platform/public.ts'

const RECENT_MINUTES = 60

/** The contact that somebody who needs a talk has just come from, if there is one. */
export async function lastContactOf(work: Work, agent: PersonId): Promise<ContactId | null> {
  const row = await work.tx
    .selectFrom('desk.contacts')
    .select('id')
    .where('agent', '=', agent)
    .where('state', '=', 'ended')
    .where('ended_at', '>=', new Date(work.now.getTime() - RECENT_MINUTES * 60_000))
    .orderBy('ended_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
}

/** One true thing from what the house knows of the contact, for the first sentence of the talk. */
export async function deedIn(work: Work, contact: ContactId | null, agent: PersonId): Promise<TrueThing | null> {
  return contact ? trueThing(await deedsIn(work, contact, agent)) : null
}

async function deedsIn(work: Work, contact: ContactId, agent: PersonId): Promise<Deeds> {
  const row = await findContact(work.tx, contact)
  const did = asFolded(row?.conversation)?.so.did ?? {}
  const steps = await stepsOf(work.tx, contact)
  const help = await work.tx
    .selectFrom('live.assists')
    .select('id')
    .where('contact', '=', contact)
    .where('agent', '=', agent)
    .where('because', '=', 'help_key')
    .where('state', '!=', 'withdrawn')
    .limit(1)
    .executeTakeFirst()
  return {
    warnings: steps.filter((step) => step.kind === 'warning').length,
    endedForConduct: row?.ended_by === 'agent_for_conduct',
    declinedWithAnother: steps.filter((step) => step.kind === 'decline' && (step.instead ?? '') !== '').length,
    calledHelp: help !== undefined,
    restated: did.restate ?? 0,
    proposed: did.propose ?? 0,
    recapped: did.recap ?? 0,
  }
}

/** What a peer who has had many like it would be asked about: the queue it came from. */
export async function topicOf(work: Work, contact: ContactId): Promise<string | null> {
  const row = await work.tx
    .selectFrom('desk.contacts as c')
    .innerJoin('desk.queues as q', 'q.id', 'c.queue')
    .select('q.key')
    .where('c.id', '=', contact)
    .executeTakeFirst()
  return row?.key ?? null
}
