import { type RawBuilder, sql } from 'kysely'
import type { Work } from '#platform/public.ts'
import { USUAL_TEXTS } from './in-hand.ts'

/** Whose row `pr` of presence it is has room for one more, as `fitsBeside` says it of one person. */
export const hasRoom = (oneAtATime: boolean): RawBuilder<boolean> => sql<boolean>`exists (
  select from routing.in_hand(pr.agent) h where h.voices = 0 and case when ${oneAtATime} then h.texts_for_us = 0
    else h.texts < coalesce((select k.texts from routing.capacities k where k.agent = pr.agent), ${USUAL_TEXTS}) end)`

const inEffect = (work: Work) => sql`k.from_at <= ${work.now} and (k.until is null or k.until > ${work.now})`

/** Whether somebody takes a queue. Whom nobody has given any takes every one. */
export const takesQueue = (
  work: Work,
  agent: RawBuilder<unknown>,
  queue: RawBuilder<unknown>,
): RawBuilder<boolean> => sql<boolean>`(
  exists (select from routing.skills k where k.agent = ${agent} and k.queue = ${queue} and ${inEffect(work)})
  or not exists (select from routing.skills k where k.agent = ${agent} and ${inEffect(work)}))`

/** On leave, or in a one-to-one that both agreed to. */
export const isAwayNow = (work: Work, minutes: number): RawBuilder<boolean> => sql<boolean>`(
  exists (select from desk.absences a where a.person = pr.agent and a.from_at <= ${work.now}
    and (a.to_at is null or a.to_at > ${work.now}))
  or routing.in_one_to_one(pr.agent, ${work.now}, ${minutes}))`

/** Behind somebody new stands a lead or the second line of their language: here, with nobody on the line, and not at rest. */
export const hasBackup = (work: Work): RawBuilder<boolean> => sql<boolean>`exists (
  select from routing.presence bp join platform.people b on b.id = bp.agent
  where b.role in ('lead', 'second_line') and b.language = p.language and bp.state = 'available'
    and (select h.voices from routing.in_hand(bp.agent) h) = 0
    and care.unavailable_until(bp.agent, ${work.now}) is null
    and not exists (select from desk.absences a where a.person = bp.agent and a.from_at <= ${work.now}
      and (a.to_at is null or a.to_at > ${work.now})))`

/** Of `contacts`: what came while its queue was closed is nobody's turn before it opens. */
export const wasOpenFor = (work: Work): RawBuilder<boolean> => sql<boolean>`not exists (
  select from routing.announced n where n.contact = contacts.id and n.opens_at > ${work.now})`
