import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type InputOf, type OutputOf, type Route, type Work } from '#platform/public.ts'
import { findCase } from '../cases/case.sql.ts'
import type { Arithmetic } from './arithmetic.ts'
import { answerForPack, readClocks, waitForCustomer, waitNoMore } from './clock.contract.ts'
import { clocksOf, metElsewhere, overrideOf, overridePack, termsOf } from './clock.sql.ts'
import { stateOf } from './clock.ts'
import { type ClockKind, isLapsed, recourseFor, rulesFor, wantsCounsel } from './pack.ts'
import { newestPack, PACKS } from './packs/all.ts'
import { addWait, endWait, openWait } from './wait.sql.ts'

const DAY = 86_400_000

export const clockRoutes: readonly Route[] = [
  answer(readClocks, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    const terms = await termsOf(work, row.id)
    const waiting = await openWait(work.tx, row.id)
    const reader = work.actor.kind === 'person' ? work.actor.language : row.language
    const recourse = recourseFor(terms.pack, terms.profile)
    const override = await overrideOf(work, terms.pack)
    return done({
      receivedAt: terms.received_at,
      pack: {
        key: terms.pack.key,
        version: terms.pack.version,
        name: terms.pack.name[reader],
        source: terms.pack.source[reader],
        asOf: terms.pack.asOf,
        reviewBy: terms.pack.reviewBy,
        lapsed: isLapsed(terms.pack, work.now),
        wantsCounsel: wantsCounsel(terms.pack, terms.profile),
        override: override && { by: override.by, because: override.because, until: override.until },
      },
      clocks: await viewsOf(work, terms, input),
      waiting: waiting ? { since: waiting.since, words: waiting.words, by: waiting.by } : null,
      recourse: { words: recourse.words[row.language], trust: recourse.trust },
      letter: [...terms.pack.letter],
    })
  }),
  answer(waitForCustomer, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row || work.actor.kind !== 'person') return refuse('case.unknown')
    return (await addWait(work, row.id, input.words, work.actor.id)) ? done({}) : refuse('wait.already')
  }),
  answer(waitNoMore, async (work, input) => {
    const row = await findCase(work.tx, id(input.id))
    if (!row) return refuse('case.unknown')
    await endWait(work, row.id)
    return done({})
  }),
  answer(answerForPack, async (work, input) => {
    if (!PACKS.some((it) => it.key === input.key) || work.actor.kind !== 'person') return refuse('pack.unknown')
    const pack = newestPack(input.key)
    if (!isLapsed(pack, work.now)) return refuse('pack.holds')
    const until = new Date(work.now.getTime() + input.days * DAY)
    await overridePack(work, pack, { because: input.because, until, by: work.actor.id })
    return done({ until })
  }),
]

type Terms = Awaited<ReturnType<typeof termsOf>>
type Views = OutputOf<typeof readClocks>['clocks']

async function viewsOf(work: Work, terms: Terms, input: InputOf<typeof readClocks>) {
  const rules = rulesFor(terms.pack, terms.profile)
  const rows = await clocksOf(work.tx, id(input.id))
  return Promise.all(
    rows.map(async (row) => {
      const kind: ClockKind = row.kind
      const met = row.met_at ?? (await metElsewhere(work.tx, row.case_id, kind, row.start_at))
      const { zone, amount, unit, steps } = row.arithmetic as Arithmetic
      return {
        id: row.id,
        kind,
        startAt: row.start_at,
        dueAt: row.due_at,
        state: stateOf({ start: row.start_at, due: row.due_at, met, missed: row.missed_at }, work.now),
        metAt: met,
        trust: rules.find((rule) => rule.kind === kind)?.trust ?? ('house' as const),
        arithmetic: { zone, amount, unit, steps: steps as unknown as Views[number]['arithmetic']['steps'] },
      }
    }),
  )
}
