import {
  addDemand,
  addPromise,
  type ContactRow,
  findCase,
  findCustomer,
  holdCase,
  joinCase,
  makeLink,
  openCase,
  queueMessage,
  setNeed,
  tellNews,
} from '#desk/public.ts'
import { type CaseId, id, type PersonId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, findPersonByKey, type InputOf, type Route, record, type Work } from '#platform/public.ts'
import { askWhySoothed, type EndingGiven, endCase } from '#redress/public.ts'
import { leadOf } from '../exits/lead-of.sql.ts'
import { myContact } from '../exits/mine.sql.ts'
import { CALL_BACK_HOURS } from './left-upset.ts'
import { othersTodayRoutes } from './others-today.api.ts'
import { recapText } from './recap.ts'
import { wrapUp } from './wrap-up.contract.ts'
import { addWrapUp, isWrappedUp } from './wrap-up.sql.ts'
import { ANOTHER_VOICE, linkMessage } from './wrap-up.words.ts'

type Given = InputOf<typeof wrapUp>

export const wrapUpRoutes = (publicUrl: () => string): readonly Route[] => [
  ...othersTodayRoutes,
  answer(wrapUp, async (work, input) => {
    const found = await myContact(work, input.id)
    if (!found.ok) return found
    const { contact, me } = found.next
    if (contact.state !== 'ended') return refuse('wrap_up.still_running')
    if (await isWrappedUp(work.tx, contact.id)) return refuse('wrap_up.already_done')
    if (input.promises.some((promise) => promise.due <= work.now)) return refuse('promise.due_in_the_past')

    const caseId = await theCase(work, contact, me, input)
    if (!caseId.ok) return caseId
    const recap =
      input.recap ||
      recapText(
        contact.language,
        { need: input.need || null, promises: input.promises.map((it) => ({ words: it.words, dueAt: it.due })) },
        work.zone,
      )
    await addWrapUp(work, contact.id, {
      calm: input.calm,
      solved: input.solved,
      kind: input.kind,
      recap,
      left_upset: input.leftUpset,
      by: me,
    })
    await record(work, {
      name: 'contact.wrapped_up',
      about: contact.id,
      body: { calm: input.calm, solved: input.solved, kind: input.kind, case: caseId.next },
      topics: [`contact:${contact.id}`, `person:${me}`, 'wins'],
    })
    if (!caseId.next) return done({ case: null, link: null, recap })
    await askWhySoothed(work, caseId.next)
    return writeToCase(work, contact, me, caseId.next, input, recap, publicUrl())
  }),
]

/** The case that was joined, chosen or named now; none where nothing is left to do. */
async function theCase(
  work: Work,
  contact: ContactRow,
  me: PersonId,
  input: Given,
): Promise<Outcome<CaseId | null, 'wrap_up.case_unknown' | 'wrap_up.case_needed'>> {
  if (input.case && 'join' in input.case) {
    const chosen = await holdCase(work.tx, id(input.case.join))
    if (chosen?.customer !== contact.customer || chosen.state !== 'open') return refuse('wrap_up.case_unknown')
    await joinCase(work, contact.id, chosen.id)
    return done(chosen.id)
  }
  if (input.case && 'title' in input.case) {
    const opened = await openCase(work, {
      customer: contact.customer,
      queue: contact.queue,
      language: contact.language,
      title: input.case.title,
      need: input.need || null,
      owner: me,
      kind: input.kind,
    })
    await joinCase(work, contact.id, opened)
    return done(opened)
  }
  const joined = contact.case_id ? await holdCase(work.tx, contact.case_id) : undefined
  if (joined?.state === 'open') return done(joined.id)
  // A case that was closed meanwhile takes no new promise: nobody would look at it again.
  return input.promises.length > 0 || input.demands.length > 0 || input.leftUpset
    ? refuse('wrap_up.case_needed')
    : done(null)
}

async function writeToCase(
  work: Work,
  contact: ContactRow,
  me: PersonId,
  caseId: CaseId,
  input: Given,
  recap: string,
  publicUrl: string,
) {
  if (input.need) await setNeed(work, caseId, input.need)
  for (const demand of input.demands) await addDemand(work, { caseId, contact: contact.id, ...demand })
  for (const promise of input.promises) {
    const owner = promise.owner ? await findPersonByKey(work.tx, promise.owner) : { id: me }
    if (!owner) return refuse('agent.unknown')
    await addPromise(work, {
      caseId,
      contact: contact.id,
      kind: promise.kind,
      words: promise.words,
      owner: owner.id,
      madeBy: me,
      dueAt: promise.due,
      expects: promise.expects,
    })
  }
  if (input.leftUpset) await promiseAnotherVoice(work, contact, me, caseId)
  if (input.closes) {
    const ended = await endCase(work, caseId, me, input.closing ?? answered(input))
    if (!ended.ok) return ended
  }
  await tellNews(work, caseId, me)
  const link = `${publicUrl}/my/${await makeLink(work, caseId)}`
  const customer = await findCustomer(work, contact.customer)
  const channel = customer.phone ? 'sms' : customer.email ? 'email' : 'on_screen'
  await queueMessage(work, {
    caseId,
    channel,
    address: customer.phone ?? customer.email,
    words: linkMessage(contact.language, link),
  })
  const it = await findCase(work.tx, caseId)
  return done({ case: it ? { id: it.id, number: it.number } : null, link, recap })
}

/** Not by the one whose voice they left upset with: the lead of the language rings, or somebody the lead finds. */
async function promiseAnotherVoice(work: Work, contact: ContactRow, me: PersonId, caseId: CaseId): Promise<void> {
  await addPromise(work, {
    caseId,
    contact: contact.id,
    kind: 'call_back',
    words: ANOTHER_VOICE[contact.language],
    owner: (await leadOf(work.tx, contact.language, me)) ?? me,
    madeBy: me,
    dueAt: new Date(work.now.getTime() + CALL_BACK_HOURS * 3_600_000),
  })
}
/** The short way: a question that was answered while they talked. A complaint wants more than that, and is told so. */
const answered = (input: Given): EndingGiven => ({
  ended: 'answered',
  solved: input.solved === 'yes',
  because: '',
  accepted: '',
})
