import { type ContactRow, findContact } from '#desk/public.ts'
import type { PersonId } from '#kernel/ids.ts'
import { meetDeadlines, newId, type Ring, record, setDeadline, type Tx, type Work } from '#platform/public.ts'
import { type Conversation, leadShouldCome } from '../conversation/conversation.ts'
import { type Assist, type AssistBecause, type AssistMode, PASS_ON_SECONDS } from './assist.ts'

const COLUMNS = [
  'id',
  'contact',
  'agent',
  'because',
  'asked_at',
  'state',
  'answered_at',
  'answered_by',
  'mode',
  'passed_on',
] as const

/** Asks for a human once; the same cause in the same contact asks no second time while the first is open. Gives false then. */
export async function askForHuman(work: Work, contact: ContactRow, because: AssistBecause): Promise<boolean> {
  if (!contact.agent) return false
  // Somebody came once and it is needed again: a second press must not be lost because the first was answered.
  if (because === 'help_key' || because === 'handover') await endAnswered(work, contact, because)
  const assist = newId<'assist'>(work.now)
  const row = await work.tx
    .insertInto('live.assists')
    .values({ id: assist, house: work.house, contact: contact.id, agent: contact.agent, because, asked_at: work.now })
    .onConflict((it) => it.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return false
  await setDeadline(work, 'assist_unanswered', assist, new Date(work.now.getTime() + PASS_ON_SECONDS * 1000))
  await record(work, {
    name: 'assist.asked',
    about: contact.id,
    body: { assist, because },
    topics: [`contact:${contact.id}`, 'floor'],
  })
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

/** The third explanation that was not accepted, or a life at risk: the lead is asked by the rule, so nobody has to. */
export async function askLeadIfNeeded(work: Work, contact: ContactRow, so: Conversation): Promise<void> {
  if (so.selfHarm) await askForHuman(work, contact, 'self_harm')
  if (leadShouldCome(so) && !(await wasAsked(work.tx, contact, 'third_explanation')))
    await askForHuman(work, contact, 'third_explanation')
}

async function wasAsked(tx: Tx, contact: ContactRow, because: AssistBecause): Promise<boolean> {
  const row = await tx
    .selectFrom('live.assists')
    .select('id')
    .where('contact', '=', contact.id)
    .where('because', '=', because)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export async function findAssistForUpdate(
  tx: Tx,
  assist: string,
): Promise<(Assist & { contact: ContactRow['id'] }) | null> {
  const row = await tx
    .selectFrom('live.assists')
    .select(COLUMNS)
    .where('id', '=', assist)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  const base = { id: row.id, contact: row.contact, agent: row.agent, because: row.because, askedAt: row.asked_at }
  if (row.state === 'answered' && row.answered_at && row.answered_by)
    return { ...base, state: 'answered', answeredAt: row.answered_at, answeredBy: row.answered_by }
  return { ...base, state: row.state === 'answered' ? 'ended' : row.state }
}

export async function saveAnswered(
  work: Work,
  assist: Assist & { contact: ContactRow['id'] },
  it: { by: PersonId; mode: AssistMode; answeredAt: Date; seconds: number },
): Promise<void> {
  await work.tx
    .updateTable('live.assists')
    .set({
      state: 'answered',
      answered_at: assist.state === 'answered' ? assist.answeredAt : it.answeredAt,
      answered_by: it.by,
      mode: it.mode,
    })
    .where('id', '=', assist.id)
    .execute()
  await meetDeadlines(work, 'assist_unanswered', assist.id)
  await record(work, {
    name: 'assist.answered',
    about: assist.contact,
    body: { assist: assist.id, mode: it.mode, seconds: it.seconds },
    topics: [`contact:${assist.contact}`, 'floor', `person:${assist.agent}`],
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
  for (const assist of open) await meetDeadlines(work, 'assist_unanswered', assist.id)
}

export async function withdrawAssist(work: Work, assist: string, contact: ContactRow): Promise<void> {
  await work.tx
    .updateTable('live.assists')
    .set({ state: 'withdrawn', ended_at: work.now })
    .where('id', '=', assist)
    .execute()
  await meetDeadlines(work, 'assist_unanswered', assist)
  await record(work, {
    name: 'assist.withdrawn',
    about: contact.id,
    body: { assist },
    topics: [`contact:${contact.id}`, 'floor'],
  })
}

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
      'a.mode',
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

/** Nobody came: it is asked more loudly, of everybody who leads, until somebody does. */
export const assistUnanswered: Ring = async (work, about) => {
  const assist = await findAssistForUpdate(work.tx, about)
  if (assist?.state !== 'asked') return
  const row = await work.tx
    .updateTable('live.assists')
    .set((it) => ({ passed_on: it('passed_on', '+', 1) }))
    .where('id', '=', about)
    .returning('contact')
    .executeTakeFirstOrThrow()
  const contact = await findContact(work.tx, row.contact)
  if (contact?.state !== 'running') return
  await setDeadline(work, 'assist_unanswered', about, new Date(work.now.getTime() + PASS_ON_SECONDS * 1000))
  await record(work, { name: 'assist.passed_on', about: row.contact, body: { assist: about }, topics: ['floor'] })
}

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
