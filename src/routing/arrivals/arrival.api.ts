import { findContactForUpdate, findQueue, isOpen } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import type { Role } from '#kernel/roles.ts'
import { answer, findPersonByKey, type Route } from '#platform/public.ts'
import { keptRoutes } from '../kept/kept.api.ts'
import { toAnnounce } from './announce.sql.ts'
import { askAccess, sayAbout, startContact, takeCallBack } from './arrival.contract.ts'
import { arrive } from './arrival.sql.ts'
import { comingFrom } from './coming.sql.ts'
import { accessBefore, toHandling } from './handling.sql.ts'
import { letThrough } from './let-through.sql.ts'
import { promiseCall } from './waiting.sql.ts'

/** Whoever may act in a contact may be given one; a counsellor or a client may not. */
const TAKES_CONTACTS: ReadonlySet<Role> = new Set(['agent', 'lead', 'second_line'])

const without = <T extends object>(marks: T) =>
  Object.fromEntries(Object.entries(marks).filter(([, value]) => value)) as { [Mark in keyof T]?: string }

export const arrivalRoutes: readonly Route[] = [
  ...keptRoutes,
  answer(startContact, async (work, input) => {
    const queue = await findQueue(work.tx, input.queue)
    if (!queue) return refuse('queue.unknown')
    if (!(await isOpen(work.tx, queue.id))) return refuse('queue.not_open')
    const agent = input.agent ? await findPersonByKey(work.tx, input.agent) : null
    if (input.agent && !(agent && TAKES_CONTACTS.has(agent.role))) return refuse('agent.unknown')
    const { phone, email, account, name } = input.customer
    const arrived = await arrive(work, {
      external: input.external ?? null,
      channel: input.channel,
      language: input.language,
      queue: queue.id,
      customer: without({ name, phone, email, account }),
      agent: agent?.id ?? null,
      waitedSeconds: input.waited_seconds,
      transfers: input.transfers,
      heardBefore: input.heard_before ?? null,
      verified: input.verified ?? null,
      about: input.about ?? null,
      place: input.place ?? '',
      repliesTo: input.replies_to ?? null,
    })
    if (!arrived.ok) return arrived
    const { reach, told, ...next } = arrived.next
    const handling = toHandling(work, reach, input.language, input.channel)
    return done({ ...next, handling, announce: handling ? null : await toAnnounce(work, told, next, input.language) })
  }),
  answer(askAccess, async (work, input) => {
    if (!input.phone && !input.email && !input.account) return refuse('customer.not_sure')
    const reach = await accessBefore(work, {
      who: without({ phone: input.phone, email: input.email, account: input.account }),
      way: input.channel,
      about: input.about ?? null,
      place: input.place ?? '',
    })
    return done({ open: reach.kind === 'open', handling: toHandling(work, reach, input.language, input.channel) })
  }),
  answer(sayAbout, async (work, input) => {
    const contact = await findContactForUpdate(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    if (contact.state !== 'waiting') return refuse('contact.not_waiting')
    const agent = await letThrough(work, contact, input.about)
    return done({ state: agent ? ('running' as const) : ('waiting' as const), agent })
  }),
  answer(takeCallBack, async (work, input) => {
    const contact = await findContactForUpdate(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    if (contact.state !== 'waiting') return refuse('contact.not_waiting')
    const coming = await comingFrom(work, { ...contact, heardBefore: contact.heard_before })
    const promised = await promiseCall(work, contact, coming, 'waited')
    return promised ? done({ dueAt: promised.dueAt }) : refuse('call_back.nobody')
  }),
]
