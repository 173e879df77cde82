import { findContactForUpdate, findQueue, isOpen } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'
import { answer, findPersonByKey, type Route } from '#platform/public.ts'
import { startContact, takeCallBack } from './arrival.contract.ts'
import { arrive } from './arrival.sql.ts'
import { comingFrom } from './coming.sql.ts'
import { promiseCall } from './waiting.sql.ts'

/** Whoever may act in a contact may be given one; a counsellor or a client may not. */
const TAKES_CONTACTS: ReadonlySet<Role> = new Set(['agent', 'lead', 'second_line'])

export const arrivalRoutes: readonly Route[] = [
  answer(startContact, async (work, input) => {
    const queue = await findQueue(work.tx, input.queue)
    if (!queue) return refuse('queue.unknown')
    if (!(await isOpen(work.tx, queue.id))) return refuse('queue.not_open')
    const agent = input.agent ? await findPersonByKey(work.tx, input.agent) : null
    if (input.agent && !(agent && TAKES_CONTACTS.has(agent.role))) return refuse('agent.unknown')
    const { phone, email, account, name } = input.customer
    return arrive(work, {
      external: input.external ?? null,
      channel: input.channel,
      language: input.language,
      queue: queue.id,
      customer: {
        ...(name ? { name } : {}),
        ...(phone ? { phone } : {}),
        ...(email ? { email } : {}),
        ...(account ? { account } : {}),
      },
      agent: agent?.id ?? null,
      waitedSeconds: input.waited_seconds,
      transfers: input.transfers,
      heardBefore: input.heard_before ?? null,
    })
  }),
  answer(takeCallBack, async (work, input) => {
    const contact = await findContactForUpdate(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    if (contact.state !== 'waiting') return refuse('contact.not_waiting')
    const coming = await comingFrom(work, { ...contact, heardBefore: contact.heard_before })
    const dueAt = await promiseCall(work, contact, coming)
    return dueAt ? done({ dueAt }) : refuse('call_back.nobody')
  }),
]
