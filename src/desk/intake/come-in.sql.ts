import type { CaseId, CustomerId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { record, type Work } from '#platform/public.ts'
import type { Reader } from '#reader/public.ts'
import { type CaseChannel, openCase, reopenCaseRow } from '../cases/case.sql.ts'
import { acknowledge } from './acknowledge.sql.ts'
import { dangersIn } from './danger.ts'
import { addIntake, addReceipt, setFirstAnswer } from './intake.sql.ts'
import { isAnsweredNow, type Remedy, titleOf } from './intake.ts'
import { raiseAlert } from './safety.sql.ts'
import { addCustomerAddition, caseMoments } from './standing.sql.ts'

export type ComingIn = {
  customer: CustomerId
  queue: Parameters<typeof openCase>[1]['queue']
  channel: CaseChannel
  language: Language
  words: string
  remedy: Remedy
  title: string | null
  need: string | null
  happened: string | null
  reach: string | null
  receivedAt: Date
  external: string | null
  by: PersonId | null
}
export type Around = { publicUrl: () => string; read: Reader }

/** A new case with everything that belongs to its coming in: the words, the moment, the acknowledgement, the alarm. */
export async function openNew(work: Work, it: ComingIn, around: Around) {
  const caseId = await openCase(work, {
    customer: it.customer,
    queue: it.queue,
    language: it.language,
    title: it.title ?? titleOf(it.words, it.language),
    need: it.need,
    owner: it.by,
    channel: it.channel,
    receivedAt: it.receivedAt,
    verbatim: it.words,
  })
  await addIntake(work, { ...it, caseId, opened: true })
  await addReceipt(work, { caseId, at: it.receivedAt, because: 'intake', by: it.by })
  const backDated = it.receivedAt < work.now
  if (isAnsweredNow({ channel: it.channel, byPerson: it.by !== null, backDated })) await setFirstAnswer(work, caseId)
  for (const danger of dangersIn(it.words, around.read, { now: work.now, timeZone: work.zone }))
    await raiseAlert(work, caseId, danger)
  const row = await caseMoments(work.tx, caseId)
  const number = row?.number ?? 0
  const said = await acknowledge(work, { ...it, caseId, number, owner: it.by }, around.publicUrl())
  return { caseId, number, ...said }
}

/** The same thing again: it joins the case, counts as a contact, and opens it anew if it was closed. */
export async function joinExisting(work: Work, caseId: CaseId, it: ComingIn, around: Around) {
  const before = await caseMoments(work.tx, caseId)
  if (!before) throw new Error('The case to join was there a moment ago')
  if (await reopenCaseRow(work, caseId))
    await record(work, { name: 'case.reopened', about: caseId, topics: ['cases', `case:${caseId}`] })
  await addIntake(work, { ...it, caseId, opened: false })
  await addCustomerAddition(work, caseId, it.words)
  if (it.receivedAt < before.received_at)
    await addReceipt(work, { caseId, at: it.receivedAt, because: 'joined', by: it.by })
  for (const danger of dangersIn(it.words, around.read, { now: work.now, timeZone: work.zone }))
    await raiseAlert(work, caseId, danger)
  return { caseId, number: before.number, wasClosed: before.state === 'closed', row: before }
}
