import { createHash } from 'node:crypto'
import { countVoice, ENOUGH_ANSWERS, freezeWhatIsOver, periodNow } from '#care/public.ts'
import type { Language } from '#kernel/language.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, type Work } from '#platform/public.ts'
import { memberHere } from '../keys/here.api.ts'
import { standsBy } from '../risk/risk.sql.ts'
import { isFor } from '../sealed.ts'
import {
  forgetAll,
  forgetCheckin,
  giveVoice,
  keepCheckin,
  loadInstrument,
  readCheckins,
  readInstruments,
  readKept,
  unloadInstrument,
} from './checkin.contract.ts'
import { dropTexts, forget, keep, keptBy, loadedTexts, saveTexts } from './checkin.sql.ts'
import { GROUP_QUESTIONS, INSTRUMENTS, type Instrument, instrumentOf } from './instrument.ts'

export const checkinRoutes: readonly Route[] = [
  answer(readCheckins, async (work) => done(await whatMayBeAsked(work))),
  answer(readKept, async (work) => {
    const me = await memberHere(work)
    return me.ok ? done({ kept: await keptBy(work, me.next.id) }) : me
  }),
  answer(keepCheckin, async (work, { sealed, days }) => {
    const me = await memberHere(work)
    if (!me.ok) return me
    if (!isFor(1, sealed)) return refuse('wall.not_sealed')
    return done({ id: await keep(work, { member: me.next.id, sealed, days }) })
  }),
  answer(forgetCheckin, async (work, input) => {
    const me = await memberHere(work)
    if (!me.ok) return me
    return (await forget(work, me.next.id, input.id)) > 0 ? done({}) : refuse('checkin.unknown')
  }),
  answer(forgetAll, async (work) => {
    const me = await memberHere(work)
    return me.ok ? done({ gone: await forget(work, me.next.id, null) }) : me
  }),
  answer(giveVoice, async (work, { period, voice, instrument, answers }) => {
    const questions = answers.map((it) => `${instrument}.${it.item}`)
    if (questions.some((it) => !GROUP_QUESTIONS.includes(it)) || new Set(questions).size < questions.length)
      return refuse('checkin.item_unknown')
    // What belongs to a period that is over is settled first: this answer comes too late for it, and counts in the next.
    await freezeWhatIsOver(work, GROUP_QUESTIONS)
    if (period !== periodNow(work)) return refuse('checkin.period_over')
    const said = answers.map(({ part }, nth) => ({ question: questions[nth] ?? '', part }))
    const person = work.actor.kind === 'person' ? work.actor.id : ''
    const counted = await countVoice(work, { voice: Buffer.from(voice, 'base64url'), person, answers: said })
    return counted ? done({}) : refuse('checkin.counted')
  }),
  answer(readInstruments, async (work) => {
    const texts = await loadedTexts(work)
    return done({
      instruments: INSTRUMENTS.map((it: Instrument) => ({
        ...it,
        items: it.items.length,
        hasRiskItem: it.riskItem !== null,
        cutoffs: [...it.cutoffs],
        loaded: texts
          .filter((one) => one.instrument === it.id)
          .map(({ language, licence, digest }) => ({ language, licence, digest })),
      })),
    })
  }),
  answer(loadInstrument, async (work, { id, language, licence, digest, items }) => {
    const it = instrumentOf(id)
    if (!it || it.bundlingAllowed) return refuse('instrument.unknown')
    if (licence.trim().length < 10) return refuse('instrument.licence_needed')
    const theirs = createHash('sha256').update(items.join('\n')).digest('hex')
    if (items.length !== it.items.length || theirs !== digest.toLowerCase()) return refuse('instrument.items_differ')
    await saveTexts(work, { instrument: id, language, licence: licence.trim(), digest: theirs, items })
    return done({})
  }),
  answer(unloadInstrument, async (work, { id }) => {
    if (!instrumentOf(id)) return refuse('instrument.unknown')
    await dropTexts(work, id)
    return done({})
  }),
]

/** The words of a question about risk do not even leave the house while nobody stands by. */
async function whatMayBeAsked(work: Work) {
  const by = await standsBy(work)
  const mine: Language = work.actor.kind === 'person' ? work.actor.language : 'en'
  const texts = await loadedTexts(work)
  const instruments = INSTRUMENTS.flatMap((it: Instrument) => {
    const loaded = texts.find((one) => one.instrument === it.id && one.language === mine)
    if (!it.bundlingAllowed && !loaded) return []
    const shown = it.items.map((_, nth) => nth).filter((nth) => nth !== it.riskItem || by.riskItem)
    return [
      {
        id: it.id,
        licence: loaded?.licence ?? it.licence,
        items: shown.map((nth) => it.items[nth] ?? ''),
        texts: loaded ? shown.map((nth) => loaded.items[nth] ?? '') : null,
        highest: it.highest,
        riskItem: by.riskItem ? it.riskItem : null,
        counts: it.minReportN !== null,
      },
    ]
  })
  const { recipients, minutes } = by
  return {
    period: periodNow(work),
    instruments,
    standBy: recipients.length > 0 ? { recipients: [...recipients], minutes } : null,
    least: ENOUGH_ANSWERS.wellbeing,
  }
}
