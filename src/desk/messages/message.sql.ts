import type { CaseId } from '#kernel/ids.ts'
import { digest, newId, newSecret, record, type Tx, type Work } from '#platform/public.ts'
import { linkExpiry } from './link.ts'

/** Makes a link that opens one case, and gives its secret. The database keeps only a digest of it. */
export async function makeLink(work: Work, caseId: CaseId): Promise<string> {
  const secret = newSecret()
  await work.tx
    .insertInto('desk.links')
    .values({
      token: digest(secret),
      house: work.house,
      case_id: caseId,
      made_at: work.now,
      expires_at: linkExpiry(work.now),
    })
    .execute()
  await record(work, { name: 'link.made', about: caseId, topics: [] })
  return secret
}

export const findLink = (tx: Tx, secret: string) =>
  tx.selectFrom('desk.links').select(['case_id', 'expires_at']).where('token', '=', digest(secret)).executeTakeFirst()

export async function queueMessage(
  work: Work,
  it: {
    caseId: CaseId
    channel: 'sms' | 'email' | 'on_screen'
    address: string | null
    words: string
    /** What nobody is owed: it is not sent to a customer whom we have asked to reach us less. */
    kind?: 'courtesy'
  },
): Promise<string> {
  const id = newId<'message'>(work.now)
  await work.tx
    .insertInto('desk.messages')
    .values({
      id,
      house: work.house,
      case_id: it.caseId,
      channel: it.channel,
      address: it.address,
      words: it.words,
      kind: it.kind ?? 'owed',
      written_at: work.now,
    })
    .execute()
  await record(work, {
    name: 'message.written',
    about: it.caseId,
    body: { message: id, channel: it.channel },
    topics: [`case:${it.caseId}`],
  })
  return id
}

export const waitingMessages = (tx: Tx, most: number) =>
  tx
    .selectFrom('desk.messages')
    .select(['id', 'case_id', 'channel', 'address', 'words', 'written_at'])
    .where('sent_at', 'is', null)
    .where('withheld', '=', false)
    // What is read out on the screen is sent by nobody, and would stand in the way of what is.
    .where('channel', '!=', 'on_screen')
    .orderBy('written_at')
    .limit(most)
    .execute()

export async function markSent(work: Work, id: string): Promise<boolean> {
  const row = await work.tx
    .updateTable('desk.messages')
    .set({ sent_at: work.now })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .returning('case_id')
    .executeTakeFirst()
  if (row) await record(work, { name: 'message.sent', about: row.case_id, body: { message: id }, topics: [] })
  return row !== undefined
}
