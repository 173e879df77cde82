import { id, type PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/roles.ts'
import type { Category, Level } from '../guard/incidents/incident.ts'
import {
  actedBefore,
  appeal,
  approve,
  begin,
  decideAppeal,
  lift,
  review,
  takesOver,
} from '../guard/standings/ladder.ts'
import { isLighter } from '../guard/standings/lighter.ts'
import type { Ground } from '../guard/standings/missing.ts'
import type { Rung } from '../guard/standings/options.ts'
import type { StandingPolicy } from '../guard/standings/policy.ts'
import type { AppealOutcome, Draft, Evidence, ReviewOutcome, Standing, Who } from '../guard/standings/standing.ts'
import { draftOf, flawed } from './standing-drafts.ts'

/** A house in memory that does whatever it is told and writes down only what the ladder allows. For proofs over many histories. */
export type History = {
  now: Date
  policies: StandingPolicy[]
  incidents: Evidence[]
  drafts: { draft: Draft; version: number }[]
  standings: (Standing & { rests: readonly Evidence[]; skipped: string | null; issuerRole: Role; approverRole: Role })[]
  /** What a complaint looks like. Nothing here is given it. */
  complaint: Readonly<{ status: string; priority: string; dueAt: string }>
  told: number
  refused: number
}

export const PEOPLE: readonly (readonly [string, Role])[] = [
  ['mei', 'agent'],
  ['jun', 'agent'],
  ['lead', 'lead'],
  ['manager', 'manager'],
  ['manager_two', 'manager'],
  ['second', 'second_line'],
  ['legal', 'legal'],
  ['legal_two', 'legal'],
  ['compliance', 'compliance'],
  ['executive', 'executive'],
]

export type Act =
  | { does: 'pass'; hours: number }
  | { does: 'policy'; straight: boolean; months: number }
  | { does: 'incident'; level: Level; category: Category; confirmed: boolean; ours: boolean; victim: number }
  | { does: 'draft'; by: number; rung: Rung; flaw: number; skip: boolean; delay: number; months: number; last: number }
  | { does: 'approve' | 'lift'; by: number; which: number }
  | { does: 'tell' | 'appeal'; which: number; late: boolean }
  | { does: 'review'; by: number; which: number; outcome: ReviewOutcome; days: number }
  | { does: 'decide'; by: number; which: number; outcome: AppealOutcome }

const DAY = 86_400_000
const later = (from: Date, days: number) => new Date(from.getTime() + days * DAY)

/** Past the last of the people stands a machine. */
export const whoIs = (nth: number): Who => {
  const found = PEOPLE[nth]
  return found ? { is: 'person', id: id<'person'>(found[0]), role: found[1] } : { is: 'machine' }
}
const roleOf = (person: PersonId): Role => PEOPLE.find(([name]) => name === person)?.[1] ?? 'agent'
const pick = <T>(all: readonly T[], nth: number): T | undefined => all[all.length === 0 ? 0 : nth % all.length]
/** Mostly one of the latest: what is old is over. */
const recent = <T>(all: readonly T[], nth: number) => pick(nth % 5 === 0 ? all : all.slice(-3), nth)

export function step(it: History, act: Act): void {
  if (act.does === 'pass') it.now = new Date(it.now.getTime() + act.hours * 3_600_000)
  else if (act.does === 'policy') publish(it, act)
  else if (act.does === 'incident') happen(it, act)
  else if (act.does === 'draft') write(it, act)
  else if (act.does === 'approve') confirm(it, act)
  else after(it, act)
}

const last = (it: History) => ({
  version: it.policies.length,
  policy: it.policies[it.policies.length - 1] as StandingPolicy,
})

function publish(it: History, { straight, months }: Extract<Act, { does: 'policy' }>): void {
  const { policy } = last(it)
  const R3 = { ...policy.rungs.R3, after: straight ? null : ('R2' as const) }
  const R4 = { ...policy.rungs.R4, usual: { months: 1 }, most: { months } }
  it.policies.push({ ...policy, rungs: { ...policy.rungs, R3, R4 } })
}

function happen(it: History, act: Extract<Act, { does: 'incident' }>): void {
  const { level, category, confirmed, ours } = act
  const victims = [id<'person'>(pick(PEOPLE, act.victim)?.[0] ?? 'mei')]
  it.incidents.push({
    incident: `i${it.incidents.length}`,
    happenedAt: it.now,
    level,
    category,
    confirmed,
    theirs: true,
    ours,
    victims,
  })
}

function write(it: History, act: Extract<Act, { does: 'draft' }>): void {
  const { policy, version } = last(it)
  const draft = flawed(draftOf(it, act), act.flaw)
  const by = begin(whoIs(act.by), draft, policy)
  if (!by.ok) it.refused++
  else it.drafts.push({ draft: { ...draft, issuer: by.next.id }, version })
}

function confirm(it: History, act: { by: number; which: number }): void {
  const found = recent(it.drafts, act.which)
  if (!found) return
  const { draft, version } = found
  const policy = it.policies[version - 1] as StandingPolicy
  const ground: Ground = { policy, past: it.standings, now: it.now, delayLatest: later(it.now, 7), unassigned: 0 }
  if (takesOver(draft)) {
    takeOver(found, whoIs(act.by), policy)
    return
  }
  const approved = approve(draft, whoIs(act.by), roleOf(draft.issuer), ground)
  if (!approved.ok || !draft.lapseAt || !draft.reviewAt) {
    it.refused++
    return
  }
  it.drafts.splice(it.drafts.indexOf(found), 1)
  it.standings.push({
    id: `s${it.standings.length}`,
    rung: draft.rung,
    policyVersion: version,
    issuer: draft.issuer,
    approver: approved.next.approver,
    victims: draft.evidence.flatMap((one) => one.victims),
    instruction: draft.instruction,
    options: draft.options,
    staysOpen: draft.staysOpen,
    checklist: draft.checklist,
    approvedAt: it.now,
    startsAt: approved.next.startsAt,
    reviewAt: draft.reviewAt,
    lapseAt: draft.lapseAt,
    notifiedAt: null,
    delayUntil: draft.delayUntil,
    lifted: null,
    extends: approved.next.extends,
    reviews: [],
    appeal: null,
    rests: draft.evidence,
    skipped: draft.skippedBecause,
    issuerRole: roleOf(draft.issuer),
    approverRole: roleOf(approved.next.approver),
  })
}

function takeOver(found: History['drafts'][number], by: Who, policy: StandingPolicy): void {
  const first = begin(by, found.draft, policy)
  const victims = found.draft.evidence.flatMap((one) => one.victims)
  if (first.ok && !victims.includes(first.next.id)) found.draft = { ...found.draft, issuer: first.next.id }
}

type After = Exclude<Act, { does: 'pass' | 'policy' | 'incident' | 'draft' }>

function after(it: History, act: After): void {
  const found = recent(it.standings, act.which)
  if (!found) return
  const policy = it.policies[found.policyVersion - 1] as StandingPolicy
  const on = { policy, now: it.now }
  if (act.does === 'tell') found.notifiedAt ??= it.now
  else if (act.does === 'lift') {
    const by = lift(found, whoIs(act.by), on)
    if (by.ok) found.lifted = { by: by.next, at: it.now }
    else it.refused++
  } else if (act.does === 'appeal') {
    const filed = appeal(
      found,
      { lateBecause: act.late ? 'ill' : null, windowUntil: later(it.now, act.late ? -1 : 1) },
      it.now,
    )
    if (filed.ok) found.appeal = { filedAt: it.now, dueAt: later(it.now, 28), decided: null }
    else it.refused++
  } else if (act.does === 'decide') decide(it, found, act, policy)
  else if (act.does === 'review') look(it, found, act, on)
}

type One = History['standings'][number]

function decide(it: History, found: One, act: Extract<Act, { does: 'decide' }>, policy: StandingPolicy): void {
  const by = decideAppeal(found, whoIs(act.by), actedBefore(found, it.standings), policy)
  if (!by.ok || !found.appeal) {
    it.refused++
    return
  }
  found.appeal = { ...found.appeal, decided: { by: by.next, at: it.now, outcome: act.outcome } }
  if (act.outcome === 'revoke') found.lifted ??= { by: by.next, at: it.now }
  if (act.outcome === 'vary') loosen(found)
}

function look(
  it: History,
  found: One,
  act: Extract<Act, { does: 'review' }>,
  on: { policy: StandingPolicy; now: Date },
): void {
  const by = review(found, whoIs(act.by), { outcome: act.outcome, nextAt: later(it.now, act.days) }, on)
  if (!by.ok) {
    it.refused++
    return
  }
  found.reviews = [...found.reviews, { by: by.next.by, at: it.now, outcome: act.outcome }]
  if (by.next.nextAt) found.reviewAt = by.next.nextAt
  if (act.outcome === 'vary') loosen(found)
  if (act.outcome === 'lift') found.lifted = { by: by.next.by, at: it.now }
}

function loosen(found: One): void {
  const open = { how: { ways: ['email', 'letter', 'phone'] as const } }
  if (isLighter(found.options, open)) found.options = open
}
