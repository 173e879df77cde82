import {
  type ContactRow,
  demandsOf,
  earlierContacts,
  findCustomer,
  maskedPhone,
  openCasesOf,
  queueDetails,
  spokenAbout,
  statementsTo,
  toPromiseView,
} from '#desk/public.ts'
import type { Person, Work } from '#platform/public.ts'
import { contactsOn, customerWords, promisesOfCases } from './view.sql.ts'

/** All that was before this contact, as this person may know it. */
export async function storyOf(work: Work, contact: ContactRow, me: Person) {
  const { tx } = work
  const customer = await findCustomer(work, contact.customer)
  const cases = await openCasesOf(tx, contact.customer)
  const promises = await promisesOfCases(
    tx,
    cases.map((it) => it.id),
  )
  const demands = await Promise.all(cases.map((it) => demandsOf(tx, it.id)))
  const spoken = await spokenAbout(
    tx,
    cases.map((it) => it.id),
    me.id,
  )
  return {
    customer: {
      id: customer.id,
      name: customer.name,
      phone: maskedPhone(customer.phone),
      verified: contact.verified_by !== null,
      known: customer.phone !== null || customer.email !== null || customer.account !== null,
    },
    queue: await queueDetails(tx, contact.queue).then(({ name, offers }) => ({
      name: { ...name },
      offers: offers.map((offer) => ({ ...offer })),
    })),
    waitedSeconds: contact.waited_seconds,
    transfers: contact.transfers,
    heardBefore: contact.heard_before,
    contactsOnThis: await contactsOn(tx, contact),
    afterBrokenPromise: contact.after_broken_promise,
    cases: cases.map((it, i) => ({
      id: it.id,
      number: it.number,
      title: it.title,
      need: it.need,
      joined: it.id === contact.case_id,
      // A demand against a colleague goes to the second line. Its words are not for the floor, and for the colleague only
      // after their lead has talked with them.
      demands: (demands[i] ?? []).map((demand) => ({
        id: demand.id,
        kind: demand.kind,
        state: demand.state,
        words: demand.kind === 'against_staff' && me.role === 'agent' && !spoken.has(it.id) ? null : demand.words,
      })),
      promises: promises.filter((promise) => promise.case_id === it.id).map(toPromiseView),
    })),
    statements: (await statementsTo(tx, contact.customer, 6)).map((it) => ({
      id: it.id,
      words: it.words,
      basis: it.basis,
      at: it.at,
      by: it.by_name,
    })),
    earlier: (await earlierContacts(work, contact, 6)).map((it) => ({
      id: it.id,
      channel: it.channel,
      at: it.started_at,
      agent: it.agent_name,
      recap: it.recap,
      calm: it.calm,
      solved: it.solved,
    })),
    corrections: (
      await customerWords(
        tx,
        cases.map((it) => it.id),
      )
    ).map((it) => ({ kind: it.kind, words: it.words, at: it.at })),
  }
}
