import { findContact } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { proposalFor } from '../arrivals/before-answer.ts'
import { comingFrom } from '../arrivals/coming.sql.ts'
import { meetAgain, whatIsReady } from './meeting.contract.ts'
import { metIn, owedWords, setMeets } from './meeting.sql.ts'

export const meetingRoutes: readonly Route[] = [
  answer(meetAgain, async (work, input) => {
    if (work.actor.kind !== 'person') return refuse('contact.unknown')
    const contact = await metIn(work, id(input.id), work.actor.id)
    if (!contact) return refuse('contact.unknown')
    await setMeets(work, work.actor.id, contact.customer, input.would)
    return done({})
  }),
  answer(whatIsReady, async (work, input) => {
    const contact = await findContact(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    const { owed } = await comingFrom(work, contact)
    const { demands, promise } = await owedWords(work, contact.customer)
    const proposal = proposalFor({ ...owed, openDemands: demands.length })
    const words = proposal === 'make_good' ? promise : proposal === 'decide_demand' ? (demands[0] ?? null) : null
    return done({ ...owed, proposal, words })
  }),
]
