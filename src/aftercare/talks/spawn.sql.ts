import { addResponse, type TalkRow } from '#care/public.ts'
import {
  addPromise,
  addTask,
  type ContactRow,
  callBackBy,
  caseTime,
  findContact,
  joinCase,
  openCase,
  plusWorkingDays,
} from '#desk/public.ts'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import { askToBeBacked } from '#live/public.ts'
import type { Work } from '#platform/public.ts'
import { everybody } from '../people.sql.ts'
import { CASE_TITLE, SECOND_LINE_ANSWERS, SECOND_LOOK, UNFOUNDED } from './talk.words.ts'

const LOOKED_AT_DAYS = 2

/** The contact of a talk and its case: who was sent away for their tone still has a matter, and it needs a place. */
export async function caseOfTalk(work: Work, talk: TalkRow): Promise<{ contact: ContactRow; caseId: CaseId } | null> {
  const contact = talk.contact ? await findContact(work.tx, talk.contact) : undefined
  if (!contact) return null
  if (contact.case_id) return { contact, caseId: contact.case_id }
  const caseId = await openCase(work, {
    customer: contact.customer,
    queue: contact.queue,
    language: contact.language,
    title: CASE_TITLE[contact.language],
    need: null,
    owner: await secondLineFor(work, contact, talk.accepted_by ?? talk.agent),
  })
  await joinCase(work, contact.id, caseId)
  return { contact, caseId }
}

async function secondLineFor(work: Work, contact: ContactRow, otherwise: PersonId): Promise<PersonId> {
  const all = (await everybody(work.tx)).filter((it) => it.role === 'second_line')
  return (all.find((it) => it.language === contact.language) ?? all[0])?.id ?? otherwise
}

/** The person was right: praise for them, and three things the second line does, each of which they are told of when it is done. */
export async function backThePerson(work: Work, talk: TalkRow, talker: PersonId, praise: string | null): Promise<void> {
  await addResponse(work, { talk: talk.id, kind: 'praise', words: praise, doneBy: talker })
  const of = await caseOfTalk(work, talk)
  if (!of) return
  const { contact, caseId } = of
  const owner = await secondLineFor(work, contact, talker)
  const time = await caseTime(work, caseId)
  const lookAt = plusWorkingDays(time, work.now, LOOKED_AT_DAYS)
  const own = { caseId, contact: contact.id, owner, madeBy: talker }
  const tasks = [
    ['second_look', { ...own, kind: 'other', words: SECOND_LOOK[contact.language], dueAt: lookAt, internal: true }],
    ['unfounded', { ...own, kind: 'other', words: UNFOUNDED[contact.language], dueAt: lookAt, internal: true }],
    [
      'customer_answer',
      {
        ...own,
        kind: 'call_back',
        words: SECOND_LINE_ANSWERS[contact.language],
        dueAt: callBackBy(time, work.now).to,
        internal: false,
      },
    ],
  ] as const
  for (const [kind, promise] of tasks) {
    const about = await addPromise(work, promise)
    await addResponse(work, { talk: talk.id, kind, about, dueAt: promise.dueAt })
  }
}

/** What was missing goes to whoever can bring it, with a day to answer, and with nothing of the talk. */
export async function askForTool(
  work: Work,
  talk: TalkRow,
  talker: PersonId,
  gap: { department: string; words: string },
): Promise<void> {
  const of = await caseOfTalk(work, talk)
  if (!of) return
  const { id: about, dueAt } = await addTask(work, { caseId: of.caseId, promise: null, by: talker, ...gap })
  await addResponse(work, { talk: talk.id, kind: 'tool_gap', about, dueAt })
}

/** It was conduct: somebody with a name answers for it, on the clock of every incident. */
export async function askAsIncident(work: Work, talk: TalkRow, dueAt: Date): Promise<void> {
  if (!talk.contact) return
  const about = await askToBeBacked(work, { contact: talk.contact, agent: talk.agent, because: 'talk' })
  await addResponse(work, { talk: talk.id, kind: 'incident', about, dueAt })
}
