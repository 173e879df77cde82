import { addLogged, findCase, findOrAddCustomer } from '#desk/public.ts'
import { type CaseId, type CustomerId, id } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type InputOf, type Person, type Route, type Work } from '#platform/public.ts'
import { askWhySoothed } from '#redress/public.ts'
import { journeyOf } from './journey.sql.ts'
import { findVisitor, logVisit, readJourney } from './visit.contract.ts'
import { addVisit, caseOwner, countOf, customerLanguage, findVisitByKey, findVisitors, placeOf } from './visit.sql.ts'

const person = (work: Work): Person => {
  if (work.actor.kind !== 'person') throw new Error('Somebody stands at a counter')
  return work.actor
}

export const visitRoutes: readonly Route[] = [
  answer(findVisitor, async (work, input) =>
    done({ people: (await findVisitors(work.tx, input.words)).map(asPerson) }),
  ),
  answer(logVisit, async (work, input) => {
    const me = person(work)
    const before = await findVisitByKey(work.tx, input.key)
    if (before)
      return done({
        id: before.contact,
        nth: await countOf(work, before.customer),
        again: true,
        customer: before.customer,
      })
    const who = await visitorOf(work, input, me)
    if (!who.ok) return who
    const customer = who.next
    const caseId = input.case ? id<'case'>(input.case) : null
    if (caseId && (await caseOwner(work.tx, caseId))?.customer !== customer) return refuse('visit.not_their_case')
    const place = await placeOf(work.tx, customer, caseId)
    if (!place) return refuse('visit.no_queue')
    const contact = await addLogged(work, {
      channel: 'counter',
      customer,
      caseId,
      queue: place.queue,
      language: place.language ?? (await customerLanguage(work.tx, customer))?.language ?? me.language,
      with: me.id,
      minutes: input.minutes,
      calm: input.calm,
      solved: input.solved,
      kind: 'enquiry',
      words: input.words,
    })
    await addVisit(work, { contact, key: input.key, place: input.place, minutes: input.minutes, by: me.id })
    if (caseId) await askWhySoothed(work, caseId as CaseId)
    return done({ id: contact, nth: await countOf(work, customer), again: false, customer })
  }),
  answer(readJourney, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    return row ? done(await journeyOf(work, row, person(work))) : refuse('case.unknown')
  }),
]

const asPerson = (it: Awaited<ReturnType<typeof findVisitors>>[number]) => ({ ...it, cases: [...it.cases] })

async function visitorOf(
  work: Work,
  { who }: InputOf<typeof logVisit>,
  me: Person,
): Promise<Outcome<CustomerId, 'customer.unknown'>> {
  if ('customer' in who) {
    const known = await customerLanguage(work.tx, id(who.customer))
    return known ? done(known.id) : refuse('customer.unknown')
  }
  const { phone, name } = who
  return done(await findOrAddCustomer(work, { phone, ...(name ? { name } : {}) }, who.language ?? me.language))
}
