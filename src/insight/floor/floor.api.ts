import { everyoneUnavailable, openCards } from '#care/public.ts'
import { done } from '#kernel/outcome.ts'
import { rankOfCall } from '#live/public.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { responseOf } from '../help/response.ts'
import { factsOf, handledOf, needOfCall, offerFor } from './calls.api.ts'
import { readFloor } from './floor.contract.ts'
import { agentsSeen, assistsSince, promisesAtRisk, runningContacts, waitingContacts } from './floor.sql.ts'
import { abuseRuns, byUrgency, type Need, needsBreak, type RunningFacts, runsLong, type SeatFacts } from './need.ts'

const HOUR = 3_600_000

export const floorRoutes: readonly Route[] = [
  answer(readFloor, async (work, input) => done(await floorOf(work, input.scope))),
]

async function floorOf(work: Work, scope: 'team' | 'language') {
  const person = work.actor.kind === 'person' ? work.actor : null
  const me = person?.id ?? null
  const language = person?.role === 'lead' ? person.language : null
  const agents = await agentsSeen(work, language, scope === 'team' ? (person?.team ?? '') : '')
  const resting = await everyoneUnavailable(work)
  const assists = await assistsSince(work, new Date(work.now.getTime() - 12 * HOUR), language)
  const open = assists.filter((it) => it.state === 'asked' || it.state === 'answered')
  // A call for a human is everybody's of the language, whoever's team it comes from.
  const seen = [...new Set([...agents.map((it) => it.id), ...open.flatMap((it) => it.agent ?? [])])]
  const running = await runningContacts(work, seen)
  const talks = new Map(running.map((it) => [it.agent, it]))
  const seats = agents.map((agent) => seatOf(agent, talks, resting.get(agent.id) ?? null))
  const mine = new Set<string>(agents.map((agent) => agent.id))
  const names = new Map<string, string>(agents.map((agent) => [agent.id, agent.name]))
  const atRisk = await promisesAtRisk(work, new Date(work.now.getTime() + 2 * HOUR), { agents: [...mine], language })
  const shown = new Map<string, string>([
    ...names,
    ...open.map((it) => [it.agent ?? '', it.agent_name ?? ''] as const),
    ...atRisk.map((it) => [it.owner, it.owner_name] as const),
  ])
  const calls = new Map(assists.map((it) => [it.id as string, it]))
  const unranked: Need[] = [
    ...open.map(needOfCall),
    ...running
      .filter((it) => mine.has(it.agent) && abuseRuns(it, work.now))
      .map(
        (it): Need => ({
          kind: 'abuse',
          id: `abuse-${it.contact}`,
          agent: it.agent,
          contact: it.contact,
          at: it.lastDirectedAt ?? work.now,
          detail: {},
        }),
      ),
    ...(await openCards(work))
      .filter((it) => mine.has(it.agent))
      .map(
        (it): Need => ({
          kind: 'care',
          id: it.id,
          agent: it.agent,
          contact: it.contact,
          at: it.asked_at,
          detail: { because: it.because, minutes: it.minutes, does: it.quiet ? `${it.does}_quiet` : it.does },
        }),
      ),
    ...atRisk.map(
      (it): Need => ({
        kind: 'promise',
        id: it.id,
        agent: it.owner,
        contact: null,
        at: it.due_at,
        detail: { because: it.lead_told ? 'silence' : it.state, words: it.words, dueAt: it.due_at.toISOString() },
      }),
    ),
    ...running
      .filter((it) => mine.has(it.agent) && runsLong(it, work.now))
      .map(
        (it): Need => ({
          kind: 'long',
          id: `long-${it.contact}`,
          agent: it.agent,
          contact: it.contact,
          at: it.since,
          detail: {},
        }),
      ),
    ...seats
      .filter((seat) => needsBreak(seat, work.now))
      .map(
        (seat): Need => ({
          kind: 'break',
          id: `break-${seat.agent}`,
          agent: seat.agent,
          contact: null,
          at: seat.lastBreakAt ?? seat.here ?? work.now,
          detail: {},
        }),
      ),
  ]
  const needs = byUrgency(unranked, (need) => rankOfCall(calls.get(need.id)?.because ?? 'help_key'))
  const waiting = await waitingContacts(work, language)
  return {
    now: work.now,
    elsewhere: language && agents[0] ? agents[0].of_language - agents.length : 0,
    waiting: waiting.length,
    longestWaitSeconds: waiting[0] ? Math.round((work.now.getTime() - waiting[0].started_at.getTime()) / 1000) : null,
    needs: needs.map((need) => ({
      ...rowOf(need, shown, seats, running, work.now),
      offer: offerFor(calls.get(need.id), me),
      mine: calls.get(need.id)?.answered_by === me,
    })),
    seats: seats.map((seat) => ({
      agent: { id: seat.agent, name: seat.name },
      state: seat.state,
      contact: talks.get(seat.agent)?.contact ?? null,
      since: talks.get(seat.agent)?.since ?? seat.here,
      unavailableUntil: seat.unavailableUntil,
      lastBreakAt: seat.lastBreakAt,
      needs: needOfSeat(needs, seat.agent),
    })),
    handled: await handledOf(work, assists, names, me),
    response: responseOf(assists.filter((it) => it.because === 'help_key').map(factsOf), work.now),
  }
}

type Agent = Awaited<ReturnType<typeof agentsSeen>>[number]
function seatOf(agent: Agent, talks: ReadonlyMap<string, RunningFacts>, until: Date | null): SeatFacts {
  const works = talks.has(agent.id)
  const state = until ? 'unavailable' : works ? 'working' : agent.state === 'available' ? 'available' : 'away'
  return {
    agent: agent.id,
    name: agent.name,
    state,
    unavailableUntil: until,
    lastBreakAt: agent.last_break_at,
    here: agent.state === 'available' ? agent.since : null,
  }
}

function rowOf(
  need: Need,
  names: ReadonlyMap<string, string>,
  seats: readonly SeatFacts[],
  running: readonly RunningFacts[],
  now: Date,
) {
  const run = running.find((it) => it.contact === need.contact)
  const text = (key: string) => (typeof need.detail[key] === 'string' ? need.detail[key] : null)
  const number = (key: string) => (typeof need.detail[key] === 'number' ? need.detail[key] : null)
  return {
    kind: need.kind,
    id: need.id,
    agent: { id: need.agent, name: names.get(need.agent) ?? '' },
    contact: need.contact,
    at: need.at,
    because: text('because'),
    does: text('does'),
    minutes: number('minutes') ?? (run ? Math.round((now.getTime() - run.since.getTime()) / 60_000) : null),
    warnings: run?.warnings ?? null,
    unaccepted: run?.unaccepted ?? null,
    lastBreakAt: seats.find((seat) => seat.agent === need.agent)?.lastBreakAt ?? null,
    answeredBy: text('answeredBy'),
    passedOn: number('passedOn'),
    words: text('words'),
    dueAt: text('dueAt') ? new Date(text('dueAt') ?? '') : null,
  }
}

function needOfSeat(needs: readonly Need[], agent: string): 'help' | 'asked_by_rule' | null {
  const first = needs.find((need) => need.agent === agent && (need.kind === 'help' || need.kind === 'asked_by_rule'))
  return first?.kind === 'help' ? 'help' : first ? 'asked_by_rule' : null
}
