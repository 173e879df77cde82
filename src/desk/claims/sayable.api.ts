import { id, type PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { findContactForUpdate } from '../contacts/contact.sql.ts'
import { runsOf } from '../outcomes/outcome.sql.ts'
import {
  type Capability,
  capabilityOf,
  type KeptShare,
  keptWithin,
  type Quantile,
  stillToGo,
} from '../outcomes/spans.ts'
import { keptRateOf, LEAST_KEPT } from '../promises/kept-rate.ts'
import { listServices, readKeptRate, readSayable, sayTime } from './sayable.contract.ts'
import { addSaidTime, claimFor, promisesLike, services, standardFor, warnOwner } from './sayable.sql.ts'
import { sayableMoment, sayableSentence, windowFor } from './sayable.ts'

export const sayableRoutes: readonly Route[] = [
  answer(readSayable, async (work, input) => {
    const spoken = input.language ?? (work.actor.kind === 'person' ? work.actor.language : 'zh-Hant')
    return done(await sayableOf(work, input, input.from ?? work.now, spoken))
  }),
  answer(listServices, async (work) => done({ services: await services(work.tx) })),
  answer(sayTime, async (work, input) => {
    const contact = await findContactForUpdate(work.tx, id(input.id))
    if (!contact || work.actor.kind !== 'person') return refuse('contact.unknown')
    if (contact.agent !== work.actor.id) return refuse('contact.not_yours')
    const may = await sayableOf(work, input, work.now, contact.language)
    const kept = keptWithin(await runsOf(work.tx, input, work.now, work.zone), input.minutes)
    const statement = await addSaidTime(work, {
      ...input,
      contact: contact.id,
      customer: contact.customer,
      kept,
      usual: may.usual?.minutes ?? null,
      sure: may.sure?.minutes ?? null,
      need: input.need ?? null,
      by: work.actor.id,
    })
    const warned = await warnOwnerIfOftenBroken(work, { ...input, statement, kept })
    return done({ statement, warned, kept })
  }),
  answer(readKeptRate, async (work, input) => {
    const span = (input.due.getTime() - work.now.getTime()) / 60_000
    if (span <= 0) return refuse('promise.due_in_the_past')
    const { sureMinutes, ...rate } = keptRateOf(await promisesLike(work.tx, input.kind, work.now), span)
    return done({ ...rate, asOf: work.now, sureBy: sureMinutes === null ? null : sayableMoment(work.now, sureMinutes) })
  }),
]

/**
 * What may be said of something that begins at a moment, with everything it rests on. If that moment lies behind us it
 * has begun and is not done: only those that took longer than it has taken so far say how long it will still take.
 */
export async function sayableOf(work: Work, of: { service: string; lane: string }, from: Date, language: Language) {
  const all = await runsOf(work.tx, of, work.now, work.zone)
  const { window, runs } = windowFor(all, onTheClock(from, work.zone))
  const elapsed = Math.max(0, (work.now.getTime() - from.getTime()) / 60_000)
  const alike = stillToGo(runs, elapsed)
  const can = capabilityOf(alike)
  const standard = await standardFor(work.tx, of, work.now)
  const told = typeof can === 'string' ? null : momentsOf(can, from > work.now ? from : work.now)
  return {
    ...of,
    service: of.service,
    lane: of.lane,
    from,
    asOf: work.now,
    of: alike.length,
    window,
    cannotTell: typeof can === 'string' ? can : null,
    usual: told?.usual ?? null,
    sure: told?.sure ?? null,
    sentence: told
      ? sayableSentence(language, { usual: told.usual.by, sure: told.sure.by, from: work.now }, work.zone)
      : null,
    standard: standard
      ? { minutes: standard.minutes, words: standard.words, kept: keptWithin(runs, standard.minutes) }
      : null,
  }
}

const momentsOf = (can: Capability, from: Date) => {
  const spoken = (it: Quantile) => ({ ...it, by: sayableMoment(from, it.minutes) })
  return { usual: spoken(can.usual), sure: spoken(can.sure) }
}

/** On the house's clock, as the runs are counted. */
function onTheClock(at: Date, zone: string): { weekday: number; hour: number } {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }).format(at)
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part({ weekday: 'short' })) + 1
  return { weekday, hour: Number(part({ hour: '2-digit', hourCycle: 'h23' })) }
}

/** The agent said what the house gave them to say. If that is often broken, it is the house's matter. */
async function warnOwnerIfOftenBroken(
  work: Work,
  it: { service: string; lane: string; basis: string; minutes: number; statement: string; kept: KeptShare },
): Promise<boolean> {
  if (it.basis !== 'standard' || !it.kept.canTell || it.kept.kept / it.kept.of >= LEAST_KEPT) return false
  const claim = await claimFor(work.tx, it, work.now)
  const standard = await standardFor(work.tx, it, work.now)
  const owner: PersonId | undefined = claim?.owner ?? standard?.owner
  if (!owner) return false
  await warnOwner(work, {
    claim: claim?.id ?? null,
    owner,
    statement: it.statement,
    minutes: it.minutes,
    kept: it.kept,
  })
  return true
}
