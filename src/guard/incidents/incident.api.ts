import { done, refuse } from '#kernel/outcome.ts'
import { answer, noteRead, type Person, type Route, type Work } from '#platform/public.ts'
import { ratingsOf } from '../classes/class.sql.ts'
import { confinedWords, saveStepDone, stepsOfIncident } from '../confined/steps.sql.ts'
import { isStale, PACKS, STEP_KEYS } from '../confined/steps.ts'
import { come } from './come.sql.ts'
import { saveDecision } from './decide.sql.ts'
import { type Decision, decide } from './decide.ts'
import { decideIncident, listCharges, listIncidents, readIncident, stepDone } from './incident.contract.ts'
import type { Level, Tactic } from './incident.ts'
import { journeyOf } from './journey.sql.ts'
import {
  charges,
  findIncident,
  findIncidentForUpdate,
  type IncidentRow,
  incidentsFor,
  mayOpen,
  quotesOf,
  thenDone,
} from './read.sql.ts'

export const incidentRoutes: readonly Route[] = [
  answer(listIncidents, async (work) => {
    const me = await come(work)
    const rows = await incidentsFor(work, me)
    return done({ incidents: await Promise.all(rows.map((row) => inList(work, row, me))) })
  }),
  answer(readIncident, async (work, input) => {
    const me = await come(work)
    const row = await findIncident(work.tx, input.id)
    if (!row || !mayOpen(row, me)) return refuse('incident.unknown')
    await noteRead(work, { of: row.agent, what: 'incident', about: row.id })
    return done(await viewOf(work, row, me))
  }),
  answer(decideIncident, async (work, input) => {
    const me = await come(work)
    const row = await findIncidentForUpdate(work.tx, input.id)
    if (!row) return refuse('incident.unknown')
    if (!mayOpen(row, me)) return refuse(row.confined ? 'incident.not_for_you' : 'incident.unknown')
    const { kind, level, target } = input.confirm ? input : row
    const decision: Decision = input.confirm
      ? { ...input, said: { kind, level: level as Level, target: target ?? 'agent' } }
      : { confirm: false, because: input.because }
    const by = { kind: 'person' as const, id: me.id, role: me.role }
    const decided = decide(asIncident(row), by, decision)
    if (!decided.ok) return decided
    const { preventable, chargedTo } = input.confirm ? input : { preventable: 'unknown' as const, chargedTo: '' }
    await saveDecision(work, row, { ...decision, preventable, chargedTo }, me.id)
    return done({ state: decided.next })
  }),
  answer(stepDone, async (work, input) => {
    const me = await come(work)
    const row = await findIncident(work.tx, input.id)
    if (!row?.confined || !mayOpen(row, me)) return refuse('incident.unknown')
    const saved = await saveStepDone(work, { incident: row.id, key: input.key, words: input.words, by: me.id })
    return saved ? done({}) : refuse('incident.step_done')
  }),
  answer(listCharges, async (work) => done({ charges: await charges(work) })),
]

const asIncident = (row: IncidentRow) => ({
  state: row.state,
  agent: row.agent,
  reportedBy: row.reported_by,
  level: row.level as Level,
  confined: row.confined,
})

async function inList(work: Work, row: IncidentRow, me: Person) {
  const open = mayOpen(row, me)
  const mine = row.agent === me.id
  const words = row.confined && open && row.state === 'not_confirmed' ? await confinedWords(work.tx, row.id) : null
  return {
    id: row.id,
    reportedAt: row.reported_at,
    state: row.state,
    confined: row.confined,
    inRoom: open,
    kind: open ? row.kind : null,
    level: open ? (row.level as Level) : null,
    agent: open ? row.agent_name : null,
    mine,
    because: open ? (words?.because ?? row.because) : null,
  }
}

async function viewOf(work: Work, row: IncidentRow, me: Person) {
  const { tx } = work
  const words = row.confined ? await confinedWords(tx, row.id) : null
  const steps = row.confined ? await stepsOfIncident(tx, row.id) : []
  const pack = steps[0] && PACKS.find((it) => it.key === steps[0]?.pack)
  const tried = decide(
    asIncident(row),
    { kind: 'person', id: me.id, role: me.role },
    { confirm: false, because: 'a reason' },
  )
  return {
    id: row.id,
    what: row.contact ? ('contact' as const) : row.intake ? ('intake' as const) : row.word ? ('word' as const) : null,
    contact: row.contact,
    caseId: row.case_id,
    agent: row.agent_name,
    reportedBy: row.reported_name,
    mine: row.agent === me.id,
    happenedAt: row.happened_at,
    reportedAt: row.reported_at,
    kind: row.kind,
    level: row.level as Level,
    target: row.target,
    tactics: row.tactics as Tactic[],
    beyondNormal: words?.beyond_normal ?? row.beyond_normal,
    harm: words?.harm ?? row.harm,
    confined: row.confined,
    state: row.state,
    because: words?.because ?? row.because,
    decidedBy: row.decided_name,
    decidedAt: row.decided_at,
    preventable: row.preventable,
    chargedTo: row.charged_to,
    mayDecide: tried.ok,
    quotes: await quotesOf(tx, row),
    ...(await thenDone(tx, row.contact)),
    journey: await journeyOf(tx, row.customer, row.happened_at),
    ratings: await ratingsOf(tx, row.id, me.id),
    steps: steps.map((it) => ({
      key: STEP_KEYS.find((key) => key === it.key) ?? ('refer' as const),
      dueAt: it.due_at,
      doneAt: it.done_at,
      doneBy: it.done_by,
      words: it.words,
    })),
    pack: pack ? { key: pack.key, asOf: pack.asOf, source: pack.source, stale: isStale(pack.asOf, work.now) } : null,
  }
}
