import type { Language } from '#kernel/language.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route } from '#platform/public.ts'
import { findDemand } from '../demands/demand.sql.ts'
import { heldCase } from '../the-case/the-case.sql.ts'
import { lookUpDemand, readEntitlements, setEntitlements } from './entitlement.contract.ts'
import { addCatalogue, catalogueOf, saveLookUp } from './entitlement.sql.ts'
import { type Answer, type Entry, entitled } from './entitlement.ts'

export const entitlementRoutes: readonly Route[] = [
  answer(readEntitlements, async (work) => {
    const { version, because, setAt, entries } = await catalogueOf(work.tx)
    return done({ version, because, setAt, entries: entries.map(asGiven) })
  }),
  answer(setEntitlements, async (work, input) => {
    if (work.actor.kind !== 'person') throw new Error('A catalogue is set by a person')
    if (new Set(input.entries.map((it) => it.key)).size !== input.entries.length) return refuse('entitlement.twice')
    const version = (await catalogueOf(work.tx)).version + 1
    await addCatalogue(work, { version, entries: input.entries, because: input.because, by: work.actor.id })
    return done({ version })
  }),
  answer(lookUpDemand, async (work, { id, ...asked }) => {
    const found = await findDemand(work.tx, id)
    if (!found) return refuse('demand.unknown')
    const held = await heldCase(work, found.case_id)
    if (!held.ok) return refuse(held.refusal === 'case.unknown' ? 'demand.unknown' : 'case.already_closed')
    const { it, me } = held.next
    const catalogue = await catalogueOf(work.tx)
    const said = entitled(catalogue, { ...asked, amount: found.amount ?? undefined })
    if (said.is !== 'ask_first')
      await saveLookUp(
        work,
        { id, version: found.version, caseId: it.id },
        { version: catalogue.version, asked, answer: said, by: me.id },
      )
    return done({ ...toView(said, me.language), version: catalogue.version })
  }),
]

const asGiven = (it: Entry) => ({
  ...it,
  when: it.when.map((each) => (each.field === 'tier' ? { ...each, among: [...each.among] } : each)),
})

const toView = (said: Answer, language: Language) => ({
  answer: said.is,
  ask: said.is === 'ask_first' ? [...said.fields] : [],
  by: said.is === 'may_be_given' ? said.by : null,
  most: said.is === 'may_be_given' ? said.most : null,
  words: 'entry' in said ? said.entry.words[language] : null,
})
