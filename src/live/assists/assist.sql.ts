import { type ContactRow, findContact } from '#desk/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { meetDeadlines, newId, type Ring, record, type Tx, type Work } from '#platform/public.ts'
import { type Assist, type AssistBecause, type AssistMode, type AssistOutcome, outcomeOf } from './assist.ts'
import { teamOf } from './leads.sql.ts'
import { offerOn, settleOffer, standingOffer } from './offer.sql.ts'

const COLUMNS = [
  'id',
  'contact',
  'agent',
  'because',
  'language',
  'asked_at',
  'state',
  'answered_at',
  'answered_by',
  'mode',
  'passed_on',
] as const

/** Asks for a human once; the same cause in the same contact asks no second time while the first is open. Gives false then. */
export async function askForHuman(work: Work, contact: ContactRow, because: AssistBecause): Promise<boolean> {
  // Only a life at risk calls somebody to a contact that nobody has answered yet.
  if (!contact.agent && because !== 'self_harm') return false
  // Somebody came once and it is needed again: a second press must not be lost because the first was answered.
  if (because === 'help_key' || because === 'handover') await endAnswered(work, contact, because)
  const agent = contact.agent
  const language = (agent && (await teamOf(work, agent))?.language) || contact.language
  const assist = newId<'assist'>(work.now)
  const row = await work.tx
    .insertInto('live.assists')
    .values({ id: assist, house: work.house, contact: contact.id, agent, because, language, asked_at: work.now })
    .onConflict((it) => it.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  await record(work, {
    name: 'assist.asked',
    about: contact.id,
    body: { assist, because },
    topics: [`contact:${contact.id}`, 'floor'],
  })
  await offerOn(work, { id: assist, contact: contact.id, agent, because, language })
  return true
}

const endAnswered = (work: Work, contact: ContactRow, because: AssistBecause) =>
  work.tx
    .updateTable('live.assists')
    .set({ state: 'ended', ended_at: work.now })
    .where('contact', '=', contact.id)
    .where('because', '=', because)
    .where('state', '=', 'answered')
    .execute()

export async function wasAsked(tx: Tx, contact: ContactRow, because: AssistBecause): Promise<boolean> {
  const row = await tx
    .selectFrom('live.assists')
    .select('id')
    .where('contact', '=', contact.id)
    .where('because', '=', because)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export type Found = Assist & { contact: ContactRow['id']; language: Language }

export async function findAssistForUpdate(tx: Tx, assist: string): Promise<Found | null> {
  const row = await tx
    .selectFrom('live.assists')
    .select(COLUMNS)
    .where('id', '=', assist)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  const { id, contact, agent, because, language, answered_at: answeredAt, answered_by: answeredBy } = row
  const base = { id, contact, agent, because, language, askedAt: row.asked_at }
  if (row.state === 'answered' && answeredAt && answeredBy)
    return { ...base, state: 'answered', answeredAt, answeredBy }
  if (row.state === 'answered' || row.state === 'ended') return { ...base, state: 'ended', answeredBy }
  return { ...base, state: row.state }
}

export async function saveAnswered(
  work: Work,
  assist: Found,
  it: { by: PersonId; mode: AssistMode; to: PersonId | null; answeredAt: Date; seconds: number },
): Promise<void> {
  const outcome = outcomeOf(it.mode)
  await work.tx
    .updateTable('live.assists')
    .set({
      // Who was given the contact has it alone now; whoever came is free for the next.
      state: it.mode === 'transfer' ? 'ended' : 'answered',
      answered_at: assist.state === 'answered' ? assist.answeredAt : it.answeredAt,
      answered_by: it.by,
      mode: it.mode,
      ...(outcome ? { outcome, outcome_at: work.now } : {}),
      ...(it.mode === 'transfer' ? { ended_at: work.now, transferred_to: it.to } : {}),
    })
    .where('id', '=', assist.id)
    .execute()
  const offer = await standingOffer(work, assist.id)
  await settleOffer(work, assist.id, offer?.lead === it.by ? 'accepted' : 'covered')
  await meetDeadlines(work, 'assist_unanswered', assist.id)
  await record(work, {
    name: 'assist.answered',
    about: assist.contact,
    body: { assist: assist.id, mode: it.mode, seconds: it.seconds },
    topics: [`contact:${assist.contact}`, 'floor', ...(assist.agent ? [`person:${assist.agent}`] : [])],
  })
}

/** How it came out, as whoever came says it. With that they are free for the next call. */
export async function saveOutcome(work: Work, assist: Found, outcome: AssistOutcome): Promise<void> {
  await work.tx
    .updateTable('live.assists')
    .set((it) => ({
      outcome,
      outcome_at: work.now,
      state: 'ended',
      ended_at: it.fn.coalesce('ended_at', it.val(work.now)),
    }))
    .where('id', '=', assist.id)
    .execute()
  await record(work, {
    name: 'assist.came_out',
    about: assist.contact,
    body: { assist: assist.id, outcome },
    topics: [`contact:${assist.contact}`, 'floor'],
  })
}

export async function endAssists(work: Work, contact: ContactRow): Promise<void> {
  const open = await work.tx
    .updateTable('live.assists')
    .set({ state: 'ended', ended_at: work.now })
    .where('contact', '=', contact.id)
    .where('state', 'in', ['asked', 'answered'])
    .returning('id')
    .execute()
  for (const assist of open) {
    await settleOffer(work, assist.id, 'withdrawn')
    await meetDeadlines(work, 'assist_unanswered', assist.id)
  }
}

export async function withdrawAssist(work: Work, assist: string, contact: ContactRow): Promise<void> {
  await work.tx
    .updateTable('live.assists')
    .set({ state: 'withdrawn', ended_at: work.now })
    .where('id', '=', assist)
    .execute()
  await settleOffer(work, assist, 'withdrawn')
  await meetDeadlines(work, 'assist_unanswered', assist)
  await record(work, {
    name: 'assist.withdrawn',
    about: contact.id,
    body: { assist },
    topics: [`contact:${contact.id}`, 'floor'],
  })
}

/** Nobody came in time: the next of the chain is asked. Rung early, late or twice it asks nobody a second time. */
export const assistUnanswered: Ring = async (work, about) => {
  const assist = await findAssistForUpdate(work.tx, about)
  if (assist?.state !== 'asked') return
  const offer = await standingOffer(work, about)
  if (offer && offer.until > work.now) return
  const contact = await findContact(work.tx, assist.contact)
  if (!contact || contact.state === 'ended') return
  await settleOffer(work, about, 'lapsed')
  await work.tx
    .updateTable('live.assists')
    .set((it) => ({ passed_on: it('passed_on', '+', 1) }))
    .where('id', '=', about)
    .execute()
  await record(work, { name: 'assist.passed_on', about: assist.contact, body: { assist: about }, topics: ['floor'] })
  await offerOn(work, assist)
}
