import { isDeepStrictEqual } from 'node:util'

import { breathUntil } from '#care/public.ts'
import { type ContactRow, findContactForUpdate, watchOver } from '#desk/public.ts'
import { soundsUrgent } from '#guard/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Route, record, type Work } from '#platform/public.ts'
import type { Reader } from '#reader/public.ts'
import { letThrough } from '#routing/public.ts'
import { askLeadIfNeeded } from '../assists/by-rule.sql.ts'
import { type Conversation, hardness } from '../conversation/conversation.ts'
import { careForLateWords, finish } from '../exits/finish.sql.ts'
import { endContact, hearUtterances } from './hear.contract.ts'
import { foldedOf, foldIn } from './hear.sql.ts'
import {
  saveConversation,
  saveUtterances,
  turnsBefore,
  type UtteranceToSave,
  utterancesByKey,
  utterancesOf,
} from './utterance.sql.ts'
import { landing, type SentUtterance, settleBatch } from './utterance.ts'

/** The reader looks this far back for whom "you" is and what is being refused. */
const TURNS_BEFORE = 4

export const hearingRoutes = (read: Reader): readonly Route[] => [
  answer(hearUtterances, async (work, input) => {
    const contact = await findContactForUpdate(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    const batch = settleBatch(
      input.utterances.map((it) => ({ key: it.key, who: it.who, words: it.text, at: it.at, final: it.final })),
    )
    if (!batch) return refuse('utterance.contradicts')
    return hearBatch(work, contact, batch, read)
  }),
  answer(endContact, async (work, input) => {
    const contact = await findContactForUpdate(work.tx, id(input.id))
    if (!contact) return refuse('contact.unknown')
    if (contact.state !== 'ended') await finish(work, contact, input.by)
    return done({})
  }),
]

/** Stores what is new of a batch, reads it, and lets the conversation move on. What was known stays as it is. */
export async function hearBatch(work: Work, contact: ContactRow, batch: readonly SentUtterance[], read: Reader) {
  const known = await utterancesByKey(
    work.tx,
    contact.id,
    batch.map((sent) => sent.key),
  )
  // Before anything is compared: a batch that is sent again holds the words of the breath again.
  const audible = await keepOutBreaths(work, contact, batch)
  const landed = audible.map((sent) => ({ sent, lands: landing(sent, known.get(sent.key)) }))
  if (landed.some(({ lands }) => lands.kind === 'contradicts')) return refuse('utterance.contradicts')
  const fresh = landed.filter(({ lands }) => lands.kind !== 'same').map(({ sent }) => sent)
  const counts = { stored: fresh.length, known: batch.length - fresh.length }
  if (fresh.length === 0) return done({ ...counts, version: contact.version })
  // Late words of a contact that has just ended are still its words; a day later they are somebody's mistake.
  if (contact.ended_at && work.now.getTime() - contact.ended_at.getTime() > 86_400_000) return refuse('contact.ended')

  const heard = fresh.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.key < b.key ? -1 : 1))
  const version = contact.version + 1
  const stored = await saveUtterances(work, contact.id, version, await readAll(work, contact, heard, known, read))
  const inSequence = isInSequence(contact, heard, known)
  const earliest = heard[0]
  if (!inSequence && earliest) await readAgain(work, contact, { from: earliest.at, version }, read)
  const before = await foldedOf(work.tx, contact)
  const folded = await foldIn(work, contact, before, stored, inSequence)
  const lastAt = [contact.last_utterance_at, ...heard.map((it) => it.at)].reduce(
    (last, at) => (!last || (at && at > last) ? at : last),
    null,
  )
  await saveConversation(work, contact.id, { version, lastAt, folded })
  await record(work, {
    name: 'utterance.heard',
    about: contact.id,
    body: { stored: stored.length },
    topics: [`contact:${contact.id}`, ...(concernsFloor(before.so, folded.so) ? ['floor'] : [])],
  })
  if ((folded.so.brought.exposure_threat ?? 0) > (before.so.brought.exposure_threat ?? 0))
    await watchOver(work, contact)
  if (contact.state === 'waiting' && contact.verified_by && isUrgent(before.so, folded.so, heard))
    await letThrough(work, contact, 'emergency')
  if (contact.state === 'ended') await careForLateWords(work, contact, hardness(before.so), hardness(folded.so))
  else await askLeadIfNeeded(work, contact, folded.so, before.so)
  return done({ ...counts, version })
}

/** Somebody may come to harm: no decision about access keeps a person from answering that. */
const isUrgent = (before: Conversation, now: Conversation, heard: readonly SentUtterance[]) =>
  (now.selfHarm && !before.selfHarm) || heard.some((it) => it.who === 'customer' && it.final && soundsUrgent(it.words))

/** A lead looks again when somebody is insulted or not believed, and not at every word of a quiet conversation. */
const concernsFloor = (before: Conversation, after: Conversation) =>
  before.directed !== after.directed || before.unaccepted !== after.unaccepted

/** While the agent breathes, their side is not kept: whatever the microphone heard is theirs. */
async function keepOutBreaths(
  work: Work,
  contact: ContactRow,
  batch: readonly SentUtterance[],
): Promise<readonly SentUtterance[]> {
  const kept: SentUtterance[] = []
  for (const sent of batch) {
    if (sent.who === 'agent' && (await breathUntil(work, contact.id, sent.at)))
      kept.push({ ...sent, words: '…', final: true })
    else kept.push(sent)
  }
  return kept
}

async function readAll(
  work: Work,
  contact: ContactRow,
  fresh: readonly SentUtterance[],
  known: ReadonlyMap<string, { id: string }>,
  read: Reader,
): Promise<readonly UtteranceToSave[]> {
  const first = fresh[0]
  if (!first) return []
  const before = (await turnsBefore(work.tx, contact.id, first.at, TURNS_BEFORE)).map((turn) => ({
    role: turn.who === 'customer' ? ('customer' as const) : ('agent' as const),
    text: turn.words,
  }))
  return fresh.map((sent) => {
    const turn = { role: sent.who, text: sent.words }
    const reading = read(turn, { before: before.slice(-TURNS_BEFORE), now: sent.at, timeZone: work.zone })
    if (sent.final) before.push(turn)
    return { ...sent, id: known.get(sent.key)?.id ?? null, reading }
  })
}

/** Words that came late stand before words that were read without them: what follows is read again. */
async function readAgain(work: Work, contact: ContactRow, it: { from: Date; version: number }, read: Reader) {
  const spoken = (await utterancesOf(work.tx, contact.id)).filter((utterance) => utterance.final)
  const turns = spoken.map(({ who, words }) => ({ role: who === 'customer' ? who : ('agent' as const), text: words }))
  const changed = spoken.flatMap((utterance, i) => {
    const turn = turns[i]
    if (!turn || utterance.at < it.from) return []
    const before = turns.slice(Math.max(0, i - TURNS_BEFORE), i)
    const reading = read(turn, { before, now: utterance.at, timeZone: work.zone })
    return isDeepStrictEqual(asKept(reading), utterance.reading) ? [] : [{ ...utterance, reading }]
  })
  if (changed.length > 0) await saveUtterances(work, contact.id, it.version, changed)
}

/** As the database gives it back. */
const asKept = (reading: unknown): unknown => JSON.parse(JSON.stringify(reading))

/** New final words after everything heard so far can simply be added; anything else puts the whole in order again. */
const isInSequence = (contact: ContactRow, fresh: readonly SentUtterance[], known: ReadonlyMap<string, unknown>) =>
  fresh.every((it, i) => !known.has(it.key) && it.at > (fresh[i - 1]?.at ?? contact.last_utterance_at ?? new Date(0)))
