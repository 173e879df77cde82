import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Tx, Work } from '#platform/public.ts'
import { chasesOfCase } from '../chases/chase.sql.ts'
import { claimFor, nameOf, standardFor } from '../claims/sayable.sql.ts'
import type { OrderRow } from '../orders/order.sql.ts'
import { runsOf } from '../outcomes/outcome.sql.ts'
import { capabilityOf, keptWithin } from '../outcomes/spans.ts'
import {
  type ChainFacts,
  chainOf,
  firstBrokenLink,
  type LinkName,
  type LinkState,
  procedureOf,
  wasFollowed,
} from './chain.ts'

export type Evidence = {
  kind: 'claim' | 'standard' | 'statement' | 'outcomes' | 'chase' | 'order'
  id: string | null
  words: string
  minutes: number | null
  sure: number | null
}
type Owner = { id: PersonId; name: string } | null
export type LinkView = { name: LinkName; state: LinkState; owner: Owner; evidence: Evidence[] }

const WEEK = 7 * 24 * 60
const minutesBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 60_000

/** The chain of one order, each link with what it was judged by and who answers for it. */
export async function chainOfOrder(work: Work, order: OrderRow, caseId: CaseId | null) {
  const { tx } = work
  const claim = await claimFor(tx, order, order.ordered_at)
  const standard = await standardFor(tx, order, order.ordered_at)
  const said = order.said ? await saidOf(tx, order.said) : undefined
  const chases = caseId ? (await chasesOfCase(tx, caseId)).filter((it) => it.order_id === order.id) : []
  const runs = await runsOf(tx, { ...order, except: order.ref }, work.now, work.zone)
  const capability = capabilityOf(runs)
  const sure = typeof capability === 'string' ? null : capability.sure.minutes
  const sinceOrder = minutesBetween(order.ordered_at, work.now)
  const week = runs.filter((run) => run.age >= sinceOrder && run.age < sinceOrder + WEEK)
  const lately = sure === null ? null : keptWithin(week, sure)
  const facts: ChainFacts = {
    sure,
    claim: claim?.minutes ?? null,
    standard: standard?.minutes ?? null,
    said: said?.minutes ?? null,
    lately: lately?.canTell ? lately.high : null,
    isLateKnown: order.at_risk_at !== null,
    chases: chases.map(({ state }) => (state === 'changed' || state === 'slipped' ? state : 'waiting')),
    due: order.due_at ? minutesBetween(order.ordered_at, order.due_at) : null,
    took: order.done_at ? minutesBetween(order.ordered_at, order.done_at) : sinceOrder,
    isDone: order.done_at !== null,
  }
  const department = await ownerOf(tx, standard?.owner ?? claim?.owner)
  const evidence: Record<LinkName, Evidence[]> = {
    claim: claim ? [{ kind: 'claim', id: claim.id, words: claim.words, minutes: claim.minutes, sure }] : [],
    standard: standard
      ? [{ kind: 'standard', id: standard.id, words: standard.words, minutes: standard.minutes, sure }]
      : [],
    statement: said ? [{ kind: 'statement', id: said.id, words: said.words, minutes: said.minutes, sure }] : [],
    capacity: lately
      ? [{ kind: 'outcomes', id: null, words: `${lately.kept} / ${lately.of}`, minutes: null, sure }]
      : [],
    chase: chases.map((it) => ({ kind: 'chase', id: it.id, words: it.source, minutes: null, sure: null })),
    delivery: [{ kind: 'order', id: order.id, words: order.ref, minutes: Math.round(facts.took), sure }],
  }
  const owners: Record<LinkName, Owner> = {
    claim: await ownerOf(tx, claim?.owner),
    standard: await ownerOf(tx, standard?.owner),
    // What is said at the desk is answered for by whoever leads it, never by the one who said it.
    statement: null,
    capacity: department,
    chase: department,
    delivery: department,
  }
  const links: LinkView[] = chainOf(facts).map((it) => ({
    ...it,
    owner: owners[it.name],
    evidence: evidence[it.name],
  }))
  const procedure = procedureOf(facts, caseId !== null)
  return { links, first: firstBrokenLink(links), procedure: { ...procedure, followed: wasFollowed(procedure) } }
}

const ownerOf = async (tx: Tx, person: PersonId | undefined): Promise<Owner> =>
  person ? { id: person, name: await nameOf(tx, person) } : null

const saidOf = (tx: Tx, statement: string) =>
  tx
    .selectFrom('desk.said_times as t')
    .innerJoin('desk.statements as s', 's.id', 't.statement')
    .select(['s.id', 's.words', 't.minutes'])
    .where('t.statement', '=', statement)
    .executeTakeFirst()
