import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { leave } from '../cases/case.sql.ts'
import { lockOf } from '../sealed.ts'
import { holderHere, memberHere } from './here.api.ts'
import { askTicket, changeWay, leaveWall, makeKey, openKey, publishKey } from './key.contract.ts'
import { activeDesk, addHolder, deskOf, type GivenWay, giveTicket, retire, saveWay, spendTicket } from './key.sql.ts'

const isWrapped = (it: GivenWay) => lockOf(it.wrapped)?.by === 'passphrase'

export const keyRoutes: readonly Route[] = [
  answer(askTicket, async (work) => done({ ticket: await giveTicket(work, null) })),
  answer(makeKey, async (work, { ticket, recipient, passphrase, recovery }) => {
    if (work.actor.kind !== 'nobody') return refuse('wall.with_name')
    if (!isWrapped(passphrase) || !isWrapped(recovery)) return refuse('wall.not_sealed')
    if (!(await spendTicket(work, ticket, null))) return refuse('wall.ticket_spent')
    const id = await addHolder(work, { kind: 'member', name: null, desk: null, recipient, passphrase, recovery })
    return id ? done({ id }) : refuse('wall.taken')
  }),
  answer(openKey, async (work) => {
    const found = await holderHere(work)
    if (!found.ok) return found
    const { id, kind, recipient, wrapped, way } = found.next
    return done({ id, kind, recipient, wrapped, way })
  }),
  answer(changeWay, async (work, { way, ...given }) => {
    const found = await holderHere(work)
    if (!found.ok) return found
    if (!isWrapped(given)) return refuse('wall.not_sealed')
    return (await saveWay(work, found.next.id, way, given)) ? done({}) : refuse('wall.taken')
  }),
  answer(leaveWall, async (work) => {
    const found = await memberHere(work)
    if (!found.ok) return found
    await leave(work, found.next.id)
    return done({})
  }),
  answer(publishKey, async (work, { replace, recipient, passphrase, recovery }) => {
    if (work.actor.kind !== 'person') throw new Error('A desk belongs to a person')
    if (!isWrapped(passphrase) || !isWrapped(recovery)) return refuse('wall.not_sealed')
    const desk = deskOf(work.actor.id)
    const before = await activeDesk(work, desk)
    if (before && !replace) return refuse('confidential.key_there')
    if (before) await retire(work, before.id)
    const it = { kind: 'counsellor', name: work.actor.name, desk, recipient, passphrase, recovery } as const
    const id = await addHolder(work, it)
    return id ? done({ id }) : refuse('wall.taken')
  }),
]
