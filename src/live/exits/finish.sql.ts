import {
  askForCare,
  beginRecovery,
  type Level,
  LONG_CONTACT_MINUTES,
  recoveryLengths,
  recoveryUntil,
  unavailableUntil,
} from '#care/public.ts'
import { type ContactRow, type EndedBy, endContactRow, lengthInSeconds } from '#desk/public.ts'
import type { ContactId, PersonId } from '#kernel/ids.ts'
import { record, type Work } from '#platform/public.ts'
import { giveWhatFits, holdPresence } from '#routing/public.ts'
import { endAssists } from '../assists/assist.sql.ts'
import { wasHelped } from '../assists/read.sql.ts'
import { hardness } from '../conversation/conversation.ts'
import { asFolded } from '../hearing/hear.sql.ts'
import { isLong } from './exit.ts'

/**
 * The contact ends and, in the same transaction, its agent rests if it was a hard one. The presence row is held first,
 * so a contact that arrives at this instant finds either the old contact or the rest, never the gap between.
 */
export async function finish(work: Work, contact: ContactRow, by: EndedBy): Promise<void> {
  if (contact.agent) await holdPresence(work, contact.agent)
  await endContactRow(work, contact.id, by)
  await endAssists(work, contact)
  await record(work, {
    name: 'contact.ended',
    about: contact.id,
    body: { by },
    topics: [`contact:${contact.id}`, 'floor', ...(contact.agent ? [`person:${contact.agent}`] : [])],
  })
  if (contact.agent) await careAfter(work, { ...contact, agent: contact.agent })
}

async function careAfter(work: Work, contact: ContactRow & { agent: NonNullable<ContactRow['agent']> }): Promise<void> {
  const { agent } = contact
  const so = asFolded(contact.conversation)?.so
  const seconds = lengthInSeconds({ answeredAt: contact.answered_at, endedAt: work.now }, work.now)
  const hard = { level: so ? hardness(so) : (0 as const), helped: await wasHelped(work.tx, contact.id, agent) }
  const { shiftEndsAt } = await holdPresence(work, agent)
  const lengths = await recoveryLengths(work.tx)
  const until = recoveryUntil(hard, work.now, shiftEndsAt, lengths)
  if (until)
    await beginRecovery(work, { agent, contact: contact.id, level: hard.level, until, lengths: lengths.version })
  if (until || isLong(seconds, LONG_CONTACT_MINUTES))
    await askForCare(work, {
      agent,
      contact: contact.id,
      because: until ? 'hard_contact' : 'long_contact',
      minutes: Math.round(seconds / 60),
    })
  if (!until) {
    const language = await work.tx
      .selectFrom('platform.people')
      .select('language')
      .where('id', '=', agent)
      .executeTakeFirstOrThrow()
    await giveWhatFits(work, agent, language.language)
  }
}

/** A transcript may end some seconds after the line was closed; what comes later than this belongs to nobody's rest. */
const LATE_MINUTES = 10

/** The last words of a contact were heard after its end and were hard: the rest they ask for begins now. */
export async function careForLateWords(work: Work, contact: ContactRow, before: Level, now: Level): Promise<void> {
  const { agent, ended_at: endedAt } = contact
  if (!agent || !endedAt || now <= before || work.now.getTime() - endedAt.getTime() > LATE_MINUTES * 60_000) return
  await restAfter(work, { agent, contact: contact.id, level: now })
}

/** The rest that belongs to what somebody heard, unless one that is as long is already there. */
export async function restAfter(
  work: Work,
  it: { agent: PersonId; contact: ContactId | null; level: Level },
): Promise<void> {
  const { shiftEndsAt } = await holdPresence(work, it.agent)
  const lengths = await recoveryLengths(work.tx)
  const until = recoveryUntil({ level: it.level, helped: false }, work.now, shiftEndsAt, lengths)
  const already = await unavailableUntil(work, it.agent)
  if (until && (!already || until > already)) await beginRecovery(work, { ...it, until, lengths: lengths.version })
}
