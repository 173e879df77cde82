import type { ContactRow } from '#desk/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'

export const assistsOf = (tx: Tx, contact: ContactRow['id']) =>
  tx
    .selectFrom('live.assists as a')
    .leftJoin('platform.people as p', 'p.id', 'a.answered_by')
    .select([
      'a.id',
      'a.because',
      'a.asked_at',
      'a.state',
      'a.answered_at',
      'a.answered_by',
      'a.mode',
      'a.outcome',
      'a.passed_on',
      'p.name as answered_by_name',
    ])
    .where('a.contact', '=', contact)
    .orderBy('a.asked_at')
    .execute()

/** Whether this person asked for a human in this contact. Who came and took it over did not. */
export const wasHelped = async (tx: Tx, contact: ContactRow['id'], agent: PersonId): Promise<boolean> =>
  (await tx
    .selectFrom('live.assists')
    .select('id')
    .where('contact', '=', contact)
    .where('agent', '=', agent)
    .where('because', 'in', ['help_key', 'self_harm'])
    .where('state', '!=', 'withdrawn')
    .limit(1)
    .executeTakeFirst()) !== undefined

export async function whisper(work: Work, contact: ContactRow['id'], by: PersonId, words: string): Promise<void> {
  await work.tx
    .insertInto('live.whispers')
    .values({ id: newId(work.now), house: work.house, contact, by, words, at: work.now })
    .execute()
  await record(work, { name: 'lead.whispered', about: contact, topics: [`contact:${contact}`] })
}

export const whispersIn = (tx: Tx, contact: ContactRow['id']) =>
  tx
    .selectFrom('live.whispers as w')
    .innerJoin('platform.people as p', 'p.id', 'w.by')
    .select(['w.id', 'w.words', 'w.at', 'p.name as by_name'])
    .where('w.contact', '=', contact)
    .orderBy('w.at')
    .execute()
