import { done, refuse } from '#kernel/outcome.ts'
import { answer, type InputOf, type Route, type Work } from '#platform/public.ts'
import { makeLink } from '../messages/message.sql.ts'
import { type Around, openNew } from './come-in.sql.ts'
import { calmHint } from './danger.ts'
import { complaintForm, hintBeforeSending, sendComplaint } from './intake.contract.ts'
import { customerFor, findIntake, houseAndQueues, portalQueue } from './intake.sql.ts'

/** A whole office or a mobile network may stand behind one address, so this is more than one person would need. */
const SENT_AT_MOST = 20
const HINTS_AT_MOST = 60
const WITHIN_MINUTES = 10
/** For as long as a phone may keep trying to send, the same key gives the link again. */
const SAME_KEY_HOURS = 24

export const complaintRoutes = (around: Around): readonly Route[] => [
  answer(complaintForm, async (work) => done({ zone: work.zone, ...(await houseAndQueues(work.tx)) })),
  answer(hintBeforeSending, async (work, input) => {
    if ((await work.door.attempt('complaint-hint', WITHIN_MINUTES)) > HINTS_AT_MOST)
      return refuse('complaint.too_many', { minutes: WITHIN_MINUTES })
    return done(calmHint(input.words, around.read, { now: work.now, timeZone: work.zone }))
  }),
  answer(sendComplaint, async (work, input) => {
    if ((await work.door.attempt('complaint', WITHIN_MINUTES)) > SENT_AT_MOST)
      return refuse('complaint.too_many', { minutes: WITHIN_MINUTES })
    const external = `portal:${input.key}`
    const before = await findIntake(work, external)
    if (before) return done(await sentBefore(work, before, around))
    const queue = await portalQueue(work.tx, input.queue)
    if (!queue) return refuse('queue.unknown')
    const opened = await openNew(work, await fromPage(work, input, queue.id, external), around)
    const { number, link, acknowledgement } = opened
    return done({ number, again: false, link, acknowledgement })
  }),
]

type Before = NonNullable<Awaited<ReturnType<typeof findIntake>>>

async function sentBefore(work: Work, before: Before, around: Around) {
  const isFresh = work.now.getTime() - before.written_at.getTime() < SAME_KEY_HOURS * 3_600_000
  const link = isFresh ? `${around.publicUrl()}/my/${await makeLink(work, before.case_id)}` : null
  return { number: before.number, again: true, link, acknowledgement: null }
}

async function fromPage(
  work: Work,
  input: InputOf<typeof sendComplaint>,
  queue: Parameters<typeof openNew>[1]['queue'],
  external: string,
): Promise<Parameters<typeof openNew>[1]> {
  const { name, phone, email } = input
  const who = { ...(name ? { name } : {}), ...(phone ? { phone } : {}), ...(email ? { email } : {}) }
  return {
    customer: await customerFor(work, who, input.language, false),
    queue,
    channel: 'portal',
    language: input.language,
    words: input.words,
    remedy: input.remedy ? { stated: input.remedy } : 'asked_not_stated',
    title: null,
    need: null,
    happened: input.happened ?? null,
    reach: [name, phone, email].filter(Boolean).join(' · ') || null,
    receivedAt: work.now,
    external,
    by: null,
  }
}
