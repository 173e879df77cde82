import { findContact } from '#desk/public.ts'
import { type CustomerId, id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, noteRead, type Person, type Route, type Work } from '#platform/public.ts'
import { HOUSE_LIMITS } from './kinds.ts'
import { couldBe } from './known.sql.ts'
import { listPatterns, lookAtContact, noteLever, readPatterns, sayOnPattern } from './pattern.contract.ts'
import {
  addLever,
  addLook,
  addPatternIncident,
  addWord,
  demandOfCustomer,
  findNamed,
  holdNamed,
  settleWord,
} from './pattern.sql.ts'
import { sayOf } from './pattern.ts'
import { patternsPage, sumView } from './pattern-view.sql.ts'
import { lastBehind, summedOf } from './sums.sql.ts'

/** More would be no list that anybody reads. */
const MOST = 60

export const person = (work: Work): Person => {
  if (work.actor.kind !== 'person') throw new Error('A word on a sum is a person’s')
  return work.actor
}

export const patternRoutes: readonly Route[] = [
  answer(listPatterns, async (work) => {
    const me = person(work)
    const proposals = []
    for (const customer of await couldBe(work, MOST)) {
      const { sums } = await summedOf(work, customer.id)
      for (const it of sums) if (it.sum.proposed) proposals.push({ ...sumView(it, me.id), customer })
    }
    return done({ proposals, limits: HOUSE_LIMITS.version })
  }),
  answer(readPatterns, async (work, input) => {
    const customer = await findNamed(work.tx, input.id)
    if (!customer) return refuse('customer.unknown')
    const summed = await summedOf(work, customer.id)
    await noteReads(work, summed.gathered.known.incidents)
    return done(await patternsPage(work, customer, summed, person(work).id))
  }),
  answer(sayOnPattern, async (work, input) => {
    const me = person(work)
    const customer = await holdNamed(work.tx, input.id)
    if (!customer) return refuse('customer.unknown')
    const { gathered, sums } = await summedOf(work, customer.id)
    const on = sums.find((it) => it.sum.kind === input.kind && it.subject === input.subject)
    const half = on?.half ?? null
    const said = { ...input, ...limbsOf(half, input) }
    const state = sayOf(on?.sum, half ? { by: half.first_by } : null, me.id, said)
    if (!state.ok) return state
    if (!on) return refuse('pattern.not_proposed')
    const base = { customer: customer.id as CustomerId, sum: on.sum, subject: on.subject, by: me.id, said }
    const behind = state.next === 'confirmed' ? await lastBehind(work, gathered, on.sum) : null
    // Where one person settles it, the row it rests on was written by whoever it was done to.
    const reportedBy = half?.first_by ?? behind?.agent ?? me.id
    const incident = behind ? await addPatternIncident(work, { ...base, behind, reportedBy }) : null
    if (half && state.next !== 'half') await settleWord(work, half, { ...base, state: state.next, incident })
    else await addWord(work, { ...base, state: state.next, incident })
    return done({ state: state.next, incident })
  }),
  answer(noteLever, async (work, input) => {
    const me = person(work)
    const contact = await findContact(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    if (contact.agent !== me.id && me.role === 'agent') return refuse('contact.not_yours')
    if (input.demand && !(await demandOfCustomer(work.tx, input.demand, contact.customer)))
      return refuse('demand.unknown')
    const said = await addLever(work, {
      contact: contact.id,
      customer: contact.customer,
      demand: input.demand ?? null,
      formOffered: input.formOffered,
      by: me.id,
    })
    return done({ said })
  }),
  answer(lookAtContact, async (work, input) => {
    const me = person(work)
    const contact = await findContact(work.tx, id(input.id))
    if (!contact || (me.role === 'agent' && contact.agent !== me.id)) return refuse('contact.unknown')
    if (!contact.case_id) return refuse('look.no_case')
    await addLook(work, contact, input.news, me.id)
    return done({})
  }),
]

/** The second who confirms need not write the limbs again: what the first wrote stands, unless they write their own. */
const limbsOf = (half: { beyond_normal: string; harm: string } | null, it: { beyondNormal: string; harm: string }) => ({
  beyondNormal: it.beyondNormal || half?.beyond_normal || '',
  harm: it.harm || half?.harm || '',
})

/** Whoever it was done to can see who looked. */
async function noteReads(work: Work, incidents: readonly { contact: string | null; agent: string }[]): Promise<void> {
  for (const it of incidents)
    if (it.contact) await noteRead(work, { of: id<'person'>(it.agent), what: 'contact', about: it.contact })
}
