import { findContact } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { come } from '../incidents/come.sql.ts'
import { endPairShield, listPairs, noteFaultFinding, shieldPair } from './pair.contract.ts'
import { addFaultFinding, addShield, endShield, entriesAtPeople, namesOf, shieldsNow } from './pair.sql.ts'
import { concentrated, LOOK_DAYS, mayShield } from './pair.ts'

export const pairRoutes: readonly Route[] = [
  answer(noteFaultFinding, async (work, input) => {
    const me = await come(work)
    const contact = await findContact(work.tx, id(input.id))
    if (!contact?.agent || (me.role === 'agent' && contact.agent !== me.id)) return refuse('contact.unknown')
    const { customer, agent } = contact
    await addFaultFinding(work, { customer, agent, contact: contact.id, words: input.words, by: me.id })
    return done({})
  }),
  answer(listPairs, async (work) => {
    const pairs = concentrated(await entriesAtPeople(work), work.now)
    const names = await namesOf(work.tx, {
      customers: pairs.map((it) => it.customer),
      people: pairs.map((it) => it.agent),
    })
    const named = (of: string) => ({ id: of, name: names.get(of) ?? '' })
    return done({
      concentrations: pairs.map((it) => ({
        customer: named(it.customer),
        agent: named(it.agent),
        entries: it.entries,
        ofAll: it.ofAll,
        days: LOOK_DAYS,
      })),
      shields: (await shieldsNow(work)).map((it) => ({
        id: it.id,
        customer: { id: it.customer, name: it.customer_name ?? '' },
        agent: { id: it.agent, name: it.agent_name },
        because: it.because,
        by: it.by_name,
        from: it.from_at,
        until: it.until,
      })),
    })
  }),
  answer(shieldPair, async (work, input) => {
    const me = await come(work)
    const [customer, agent] = [id<'customer'>(input.customer), id<'person'>(input.agent)]
    const names = await namesOf(work.tx, { customers: [customer], people: [agent] })
    if (!names.has(customer) || !names.has(agent)) return refuse('pair.unknown')
    const may = mayShield({ agent, until: input.until }, me.id, work.now)
    if (!may.ok) return may
    return done({
      id: await addShield(work, { customer, agent, because: input.because, until: input.until, by: me.id }),
    })
  }),
  answer(endPairShield, async (work, input) => {
    const me = await come(work)
    return (await endShield(work, input.id, me.id)) ? done({}) : refuse('pair.unknown')
  }),
]
