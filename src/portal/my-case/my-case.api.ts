import {
  type CaseRow,
  contactsOfCase,
  demandsOf,
  findCase,
  findCustomer,
  findLink,
  makeLink,
  promisesToCustomer,
  queueMessage,
  toPromiseView,
  wordsOfCustomer,
} from '#desk/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { linkMessage } from '#live/public.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { askForLink, myCase, sayWords } from './my-case.contract.ts'
import { addCustomerWords, houseName } from './my-case.sql.ts'

const TRIES = 30
const TRIES_MINUTES = 10

/** Opens the case of a link. Guessing is counted per address; a right link is not an attempt. */
export async function opened(
  work: Work,
): Promise<Outcome<{ row: CaseRow; expiresAt: Date; lapsed: boolean }, 'link.unknown' | 'link.too_many'>> {
  const link = work.door.headers.link ? await findLink(work.tx, work.door.headers.link) : undefined
  const row = link ? await findCase(work.tx, link.case_id) : undefined
  if (!link || !row)
    return (await work.door.attempt('link', TRIES_MINUTES)) > TRIES
      ? refuse('link.too_many', { minutes: TRIES_MINUTES })
      : refuse('link.unknown')
  return done({ row, expiresAt: link.expires_at, lapsed: link.expires_at <= work.now })
}

export const portalRoutes = (publicUrl: () => string): readonly Route[] => [
  answer(myCase, async (work) => {
    const found = await opened(work)
    if (!found.ok) return found
    if (found.next.lapsed) return refuse('link.expired')
    return done(await storyFor(work, found.next.row, found.next.expiresAt))
  }),
  answer(sayWords, async (work, input) => {
    const found = await opened(work)
    if (!found.ok) return found
    if (found.next.lapsed) return refuse('link.expired')
    await addCustomerWords(work, found.next.row.id, input.kind, input.words)
    return done({})
  }),
  answer(askForLink, async (work) => {
    if ((await work.door.attempt('link-renewal', TRIES_MINUTES)) > TRIES)
      return refuse('link.too_many', { minutes: TRIES_MINUTES })
    const found = await opened(work)
    if (!found.ok) return found
    const customer = await findCustomer(work, found.next.row.customer)
    const address = customer.phone ?? customer.email
    if (!address) return refuse('link.no_address')
    const channel = customer.phone ? 'sms' : 'email'
    const link = `${publicUrl()}/my/${await makeLink(work, found.next.row.id)}`
    await queueMessage(work, {
      caseId: found.next.row.id,
      channel,
      address,
      words: linkMessage(found.next.row.language, link),
    })
    return done({ sentTo: channel })
  }),
]

/** What the customer may see: what they asked, what we promised, what was said. No inner notes, no names of staff. */
async function storyFor(work: Work, row: CaseRow, expiresAt: Date) {
  const said = await wordsOfCustomer(work.tx, row.id)
  const answers = said.filter((it) => it.kind === 'heard_yes' || it.kind === 'heard_no')
  return {
    house: await houseName(work.tx),
    number: row.number,
    title: row.title,
    need: row.need,
    state: row.state,
    language: row.language,
    openedAt: row.opened_at,
    linkExpiresAt: expiresAt,
    demands: (await demandsOf(work.tx, row.id)).map(({ id, words, state }) => ({ id, words, state })),
    promises: (await promisesToCustomer(work.tx, row.id)).map(toPromiseView),
    contacts: (await contactsOfCase(work.tx, row.id)).map((it) => ({
      at: it.started_at,
      channel: it.channel,
      recap: it.recap,
    })),
    mine: said.filter((it) => it.kind !== 'heard_yes' && it.kind !== 'heard_no'),
    heard: answers.length === 0 ? null : answers.at(-1)?.kind === 'heard_yes' ? ('yes' as const) : ('no' as const),
  }
}
