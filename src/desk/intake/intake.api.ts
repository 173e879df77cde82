import { type CaseId, type CustomerId, id } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type InputOf, type Route, type Work } from '#platform/public.ts'
import type { Identification } from '../customers/customer.sql.ts'
import { findQueue } from '../queues/queue.sql.ts'
import { acknowledge } from './acknowledge.sql.ts'
import { type Around, type ComingIn, joinExisting, openNew } from './come-in.sql.ts'
import { openComplaint } from './intake.contract.ts'
import {
  customerFor,
  findCustomerRow,
  findIntake,
  holdCustomer,
  knownCustomer,
  type TwinRow,
  twinsOf,
} from './intake.sql.ts'
import { receivedAt, remedyAsked } from './intake.ts'
import { addAdjustmentRow, addAssessment } from './standing.sql.ts'
import { saySeparate } from './twin.sql.ts'

type Given = InputOf<typeof openComplaint>
const NOTHING = { again: false, joined: false, twins: [], acknowledgement: null, link: null }

export const intakeRoutes = (around: Around): readonly Route[] => [
  answer(openComplaint, async (work, input) => {
    const remedy = remedyAsked(input.remedy)
    if (!remedy.ok) return remedy
    const moment = receivedAt(input.receivedAt, work.now)
    if (!moment.ok) return moment
    const before = input.external ? await findIntake(work, input.external) : undefined
    if (before)
      return done({
        ...NOTHING,
        case: { id: before.case_id, number: before.number },
        again: true,
        joined: !before.opened,
      })
    const queue = await findQueue(work.tx, input.queue)
    if (!queue) return refuse('queue.unknown')
    const twins = await likely(work, input)
    if (!twins.ok) return twins
    if (twins.next.length > 0 && !input.twin) return done({ ...NOTHING, case: null, twins: twins.next.map(toTwin) })
    if (
      input.twin &&
      'join' in input.twin &&
      !twins.next.some(({ id }) => id === (input.twin as { join: string }).join)
    )
      return refuse('twin.unknown')

    const by = work.actor.kind === 'person' ? work.actor.id : null
    const customer = await theCustomer(work, input)
    const coming: ComingIn = {
      customer,
      queue: queue.id,
      channel: input.channel,
      language: input.language,
      words: input.words,
      remedy: remedy.next,
      title: input.title ?? null,
      need: input.need ?? null,
      happened: input.happened ?? null,
      reach: null,
      receivedAt: moment.next,
      external: input.external ?? null,
      by,
    }
    return input.twin && 'join' in input.twin
      ? join(work, id(input.twin.join), coming, input, around)
      : open(work, coming, input, twins.next, around)
  }),
]

/** What this customer has here already. The customer is held, so that two who write it down at once see each other. */
async function likely(work: Work, input: Given): Promise<Outcome<readonly TwinRow[], 'customer.unknown'>> {
  const { id: chosen, ...marks } = input.customer
  const known = chosen ? await findCustomerRow(work.tx, id(chosen)) : await knownCustomer(work.tx, definedOf(marks))
  if (!known) return chosen ? refuse('customer.unknown') : done([])
  await holdCustomer(work.tx, known.id)
  return done(await twinsOf(work.tx, known.id, work.now))
}

const theCustomer = (work: Work, input: Given): Promise<CustomerId> | CustomerId => {
  const { id: chosen, ...marks } = input.customer
  return chosen ? id<'customer'>(chosen) : customerFor(work, definedOf(marks), input.language, true)
}

const definedOf = (marks: { [Mark in keyof Identification]: string | undefined }): Identification =>
  Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined))

async function open(work: Work, coming: ComingIn, input: Given, twins: readonly TwinRow[], around: Around) {
  const opened = await openNew(work, coming, around)
  if (input.twin && 'separate' in input.twin)
    for (const { id: other } of twins)
      await saySeparate(work, { caseId: opened.caseId, other, because: input.twin.separate, by: coming.by })
  await alsoSeen(work, opened.caseId, input)
  const { caseId, number, link, acknowledgement } = opened
  return done({ ...NOTHING, case: { id: caseId, number }, acknowledgement, link })
}

async function join(work: Work, caseId: CaseId, coming: ComingIn, input: Given, around: Around) {
  const joined = await joinExisting(work, caseId, coming, around)
  await alsoSeen(work, caseId, input)
  const it = { case: { id: caseId, number: joined.number }, joined: true }
  if (!joined.wasClosed) return done({ ...NOTHING, ...it })
  const { owner, customer, language, number } = joined.row
  const of = { caseId, number, customer, language, owner, receivedAt: coming.receivedAt }
  return done({ ...NOTHING, ...it, ...(await acknowledge(work, of, around.publicUrl())) })
}

async function alsoSeen(work: Work, caseId: CaseId, input: Given): Promise<void> {
  if (work.actor.kind !== 'person') return
  if (input.assessment) await addAssessment(work, caseId, input.assessment, work.actor.id)
  if (input.adjustment) await addAdjustmentRow(work, { caseId, ...input.adjustment, by: work.actor.id })
}

export const toTwin = (it: TwinRow) => ({
  id: it.id,
  number: it.number,
  title: it.title,
  state: it.state,
  channel: it.channel,
  receivedAt: it.received_at,
})
