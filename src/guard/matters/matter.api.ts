import { findContact } from '#desk/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { choicesOf } from './claim.sql.ts'
import { reminderAt } from './limit.ts'
import {
  addToPack,
  buildPack,
  listMatters,
  meetMatterDeadline,
  openMatter,
  payForMatter,
  readMatter,
  readMatterItem,
  setMatterDeadline,
  stepMatter,
  withdrawConsent,
} from './matter.contract.ts'
import {
  addCost,
  addDeadline,
  addMatter,
  addStep,
  costsOf,
  deadlinesOf,
  type MatterRow,
  mattersSeen,
  meetDeadline,
  saveState,
  saveWithdrawn,
  stepsOfMatter,
  toMatter,
} from './matter.sql.ts'
import { mayBuild, stepTo } from './matter.ts'
import { itemsOf, sealItem, sealOf, timelineOf, transcriptOf } from './pack.sql.ts'
import { come, seen } from './seen.sql.ts'

export const matterRoutes: readonly Route[] = [
  answer(openMatter, async (work, input) => {
    const me = await come(work)
    const contact = input.contact === null ? null : await findContact(work.tx, id(input.contact))
    if (input.contact !== null && contact?.agent !== me.id) return refuse('matter.contact_unknown')
    const { wishes, otherParty } = input
    return done({ id: await addMatter(work, { agent: me.id, contact: contact?.id ?? null, wishes, otherParty }) })
  }),
  answer(listMatters, async (work) => {
    const me = await come(work)
    return done({
      matters: (await mattersSeen(work.tx)).map((row) => ({
        id: row.id,
        agent: row.agent_name,
        mine: row.agent === me.id,
        state: row.state,
        withdrawn: row.withdrawn_at !== null,
        openedAt: row.opened_at,
        nextDue: row.next_due,
      })),
    })
  }),
  answer(readMatter, async (work, input) => {
    const found = await seen(work, input.id)
    return found.ok ? done(await viewOf(work, found.next)) : found
  }),
  answer(readMatterItem, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const item = (await itemsOf(work.tx, input.id)).find((it) => it.nth === input.nth)
    return item ? done({ content: item.content }) : refuse('matter.unknown')
  }),
  answer(stepMatter, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { matter, me } = found.next
    const may = stepTo(toMatter(matter), input.state)
    if (!may.ok) return may
    await saveState(work, matter, may.next)
    await addStep(work, matter, { state: may.next, words: input.words, by: me.id })
    return done({})
  }),
  answer(withdrawConsent, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { matter, me } = found.next
    if (matter.agent !== me.id) return refuse('matter.unknown')
    if (matter.state === 'closed') return refuse('matter.closed')
    await saveWithdrawn(work, matter)
    await addStep(work, matter, { state: 'withdrawn', words: '', by: me.id })
    return done({})
  }),
  answer(buildPack, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { matter, me } = found.next
    const may = mayBuild(toMatter(matter))
    if (!may.ok) return may
    const contact = matter.contact ? await findContact(work.tx, matter.contact) : null
    if (!contact) return refuse('matter.contact_unknown')
    await sealItem(work, matter, { kind: 'transcript', content: await transcriptOf(work.tx, contact), by: me.id })
    await sealItem(work, matter, { kind: 'timeline', content: await timelineOf(work.tx, contact), by: me.id })
    return done({ items: (await itemsOf(work.tx, matter.id)).length })
  }),
  answer(addToPack, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { matter, me } = found.next
    const may = mayBuild(toMatter(matter))
    if (!may.ok) return may
    const kind = matter.agent === me.id ? ('statement' as const) : ('document' as const)
    await sealItem(work, matter, { kind, content: { words: input.words }, by: me.id })
    return done({})
  }),
  answer(setMatterDeadline, async (work, input) => {
    const found = await open(work, input.id)
    if (!found.ok) return found
    await addDeadline(work, found.next.matter, input.what, input.dueAt)
    return done({})
  }),
  answer(meetMatterDeadline, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const met = await meetDeadline(work, found.next.matter, input.deadline)
    return met ? done({}) : refuse('matter.unknown')
  }),
  answer(payForMatter, async (work, input) => {
    const found = await open(work, input.id)
    if (!found.ok) return found
    const { what, amount, currency } = input
    await addCost(work, found.next.matter, { what, amount, currency, by: found.next.me.id })
    return done({})
  }),
]

async function open(work: Work, raw: string) {
  const found = await seen(work, raw)
  return found.ok && found.next.matter.state === 'closed' ? refuse('matter.closed') : found
}

async function viewOf(work: Work, { matter, me }: { matter: MatterRow; me: Person }) {
  const items = await itemsOf(work.tx, matter.id)
  return {
    id: matter.id,
    agent: matter.agent_name,
    mine: matter.agent === me.id,
    wishes: matter.wishes,
    otherParty: matter.other_party,
    state: matter.state,
    withdrawn: matter.withdrawn_at !== null,
    hasContact: matter.contact !== null,
    steps: await stepsOfMatter(work.tx, matter.id),
    deadlines: (await deadlinesOf(work.tx, matter.id)).map((it) => ({
      id: it.id,
      what: it.what,
      dueAt: it.due_at,
      metAt: it.met_at,
      missed: it.met_at === null && it.due_at <= work.now,
      basis: it.kind === 'limitation' ? it.basis : null,
      near: it.kind === 'limitation' && it.met_at === null ? reminderAt(it.due_at, work.now) : null,
    })),
    costs: await costsOf(work.tx, matter.id),
    items: items.map((it) => ({ nth: it.nth, kind: it.kind, at: it.at, by: it.byName, seal: it.seal })),
    seal: await sealOf(work.tx, matter.id, items),
    choices: await choicesOf(work.tx, matter.id),
  }
}
