import { deleteOwnCare, type OwnWord, ownCare, ownWordsOf, readsOf, saveOwnWord, wordFor } from '#care/public.ts'
import { enter, viewsOfMine } from '#fair/public.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { deleteMine, exportMine, readExposures, readMine, sayOwnWord } from './mine.contract.ts'
import { contactsOf, exposuresOf, isMyExposure, personRow, promisesOf } from './mine.sql.ts'
import { BACKUP_DAYS, isMine, KEPT, type Kept, READS_DAYS, readWhatOf, STAYS } from './mine.ts'
import { readable } from './readable.ts'

const DAY = 86_400_000

export const mineRoutes: readonly Route[] = [
  answer(readMine, async (work) => {
    const all = await allOf(work)
    const rows = rowsOf(all)
    return done({
      reads: all.reads,
      kept: KEPT.map((what) => ({ what, rows: rows[what], mine: isMine(what) })),
      readsDays: READS_DAYS,
      backupDays: BACKUP_DAYS,
    })
  }),
  answer(exportMine, async (work, input) => {
    const all = await allOf(work)
    const { language } = me(work)
    const text =
      input.as === 'json'
        ? JSON.stringify({ about: 'sanying.my-own', at: work.now.toISOString(), ...all }, null, 2)
        : readable(all, language, work.now)
    return done({
      bytes: new TextEncoder().encode(text),
      type: input.as === 'json' ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
      name: input.as === 'json' ? 'my-own.json' : 'my-own.txt',
    })
  }),
  answer(deleteMine, async (work) => {
    const rows = await deleteOwnCare(work, me(work).id)
    // Screens that showed a shared card look again; no fact is written, because that would be one more thing about me.
    work.topics.add('floor').add(`person:${me(work).id}`)
    return done({ rows, stays: [...STAYS], backupDays: BACKUP_DAYS })
  }),
  answer(readExposures, async (work) => done({ exposures: await exposuresFor(work) })),
  answer(sayOwnWord, async (work, input) => {
    if (!(await isMyExposure(work, me(work).id, input.id))) return refuse('exposure.unknown')
    await saveOwnWord(work, me(work).id, input.id, input.word)
    return done({})
  }),
]

function me(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('Nothing is anybody’s own without a person')
  return work.actor
}

export type AllOfMine = Awaited<ReturnType<typeof allOf>>

async function allOf(work: Work) {
  const { id } = me(work)
  await enter(work)
  const reviews = await viewsOfMine(work, me(work))
  const told = new Set<string>(reviews.map((it) => it.id))
  const reads = await readsOf(work, id, new Date(work.now.getTime() - READS_DAYS * DAY))
  return {
    person: await personRow(work, id),
    care: await ownCare(work, id),
    exposures: await exposuresFor(work),
    contacts: await contactsOf(work, id),
    promises: await promisesOf(work, id),
    reviews,
    reads: reads
      // Of a look at what I did I read once my lead has told me, as of the look itself.
      .filter((it) => it.what !== 'review' || told.has(it.about))
      .map((it) => {
        return {
          id: it.id,
          name: it.reader_name,
          role: it.reader_role,
          what: readWhatOf(it.what),
          about: it.about,
          at: it.at,
        }
      }),
  }
}

function rowsOf({ care, ...all }: AllOfMine): Readonly<Record<Kept, number>> {
  return {
    support_card: care.supportCard.length,
    rests: care.recoveries.length,
    breaths: care.breaths.length,
    cards: care.cards.length + care.minutesOffered.length,
    own_states: care.ownStates.length,
    own_words: care.ownWords.length,
    talk_notes: care.talkNotes.length,
    contacts: all.contacts.length,
    confirmations: all.exposures.length,
    promises: all.promises.length,
    reviews: all.reviews.length,
    reads: all.reads.length,
  }
}

async function exposuresFor(work: Work) {
  const own = new Map<string, OwnWord>((await ownWordsOf(work, me(work).id)).map((it) => [it.confirmation, it.kind]))
  return (await exposuresOf(work, me(work).id)).flatMap((it) => {
    const word = wordFor(it.kind, own.get(it.id) ?? null)
    return word ? [{ id: it.id, kind: it.kind, word, isOwn: own.has(it.id), at: it.at, contact: it.contact }] : []
  })
}
