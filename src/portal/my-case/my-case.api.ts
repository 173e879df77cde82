import { findCustomer, makeLink, queueMessage } from '#desk/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { linkMessage } from '#live/public.ts'
import { answer, type Route } from '#platform/public.ts'
import { myAccessRoutes } from '../access/access.api.ts'
import { dataRequestRoutes } from '../data-requests/data-request.api.ts'
import { myLetterRoutes } from '../letters/my-letter.api.ts'
import { askForLink, myCase, sayWords } from './my-case.contract.ts'
import { addCustomerWords } from './my-case.sql.ts'
import { findByLink, opened, TRIES, TRIES_MINUTES } from './opened.sql.ts'
import { storyFor } from './story.sql.ts'

export const myCaseRoutes = (publicUrl: () => string): readonly Route[] => [
  ...myAccessRoutes,
  ...dataRequestRoutes,
  answer(myCase, async (work) => {
    const found = await opened(work)
    return found.ok ? done(await storyFor(work, found.next)) : found
  }),
  answer(sayWords, async (work, input) => {
    const found = await opened(work)
    if (!found.ok) return found
    await addCustomerWords(work, found.next.row.id, input)
    return done({})
  }),
  answer(askForLink, async (work) => {
    if ((await work.door.attempt('link-renewal', TRIES_MINUTES)) > TRIES)
      return refuse('link.too_many', { minutes: TRIES_MINUTES })
    const found = await findByLink(work)
    if (!found.ok) return found
    const { row } = found.next
    const customer = await findCustomer(work, row.customer)
    const address = customer.phone ?? customer.email
    if (!address) return refuse('link.no_address')
    const channel = customer.phone ? 'sms' : 'email'
    const link = `${publicUrl()}/my/${await makeLink(work, row.id)}`
    await queueMessage(work, { caseId: row.id, channel, address, words: linkMessage(row.language, link) })
    return done({ sentTo: channel })
  }),
  ...myLetterRoutes,
]
