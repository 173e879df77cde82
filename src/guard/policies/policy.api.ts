import type { Language } from '#kernel/language.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import { dayIn, isExpired } from '../rights/reference.ts'
import { diff } from './diff.ts'
import { firstPolicyWords } from './first-policy.words.ts'
import {
  confirmReading,
  followReading,
  publishDraft,
  readDraft,
  readPolicy,
  readVersion,
  saveDraft,
} from './policy.contract.ts'
import {
  draftOf,
  keepDraft,
  noteReading,
  policyInForce,
  publishKept,
  readAtBy,
  readersOf,
  type VersionRow,
  versionsOf,
} from './policy.sql.ts'
import {
  FIRST_VERSION,
  inLanguage,
  publishPolicy,
  READ_DAYS,
  understood,
  type Written,
  type WrittenIn,
} from './policy.ts'

const DAY = 86_400_000

export const policyTextRoutes: readonly Route[] = [
  answer(readPolicy, async (work) => {
    const person = who(work)
    const versions = await versionsOf(work.tx)
    const first = { version: FIRST_VERSION, effectiveAt: null, publishedAt: null, by: null }
    return done({
      inForce: await policyInForce(work.tx, work.now),
      versions: [
        ...versions.map(({ version, effectiveAt, publishedAt, by }) => ({ version, effectiveAt, publishedAt, by })),
        first,
      ],
      mine: await stillToRead(work, person, versions[0]),
      mayWrite: person.role === 'legal' || person.role === 'manager',
      mayFollow: ['legal', 'manager', 'lead'].includes(person.role),
    })
  }),
  answer(readVersion, async (work, { version }) => {
    const person = who(work)
    const versions = await versionsOf(work.tx)
    const row = versions.find((it) => it.version === version)
    const told = toldIn(versions, version, person.language)
    if (!told) return refuse('policy.unknown')
    const before = version > FIRST_VERSION ? toldIn(versions, version - 1, told.language) : null
    const isSame = before?.language === told.language
    const { staff, customers, questions } = told.written
    return done({
      version,
      language: told.language,
      staff,
      customers,
      changes:
        before && isSame
          ? {
              since: version - 1,
              staff: [...diff(before.written.staff, staff)],
              customers: [...diff(before.written.customers, customers)],
            }
          : null,
      questions: questions.map(({ ask, options }) => ({ ask, options: [...options] })),
      readAt: row ? await readAtBy(work.tx, row.id, person.id) : null,
    })
  }),
  answer(confirmReading, async (work, { version, language, answers }) => {
    const person = who(work)
    const versions = await versionsOf(work.tx)
    const row = versions.find((it) => it.version === version)
    if (!row) return refuse('policy.unknown')
    if (row !== versions[0]) return refuse('policy.nothing_to_read')
    const asked = inLanguage(row.chapters, language)
    if (!asked || !understood(asked.written, answers)) return refuse('policy.not_right')
    await noteReading(work, { policy: row.id, version, person: person.id })
    return done({})
  }),
  answer(readDraft, async (work) => {
    const draft = await draftOf(work.tx)
    const last = (await versionsOf(work.tx))[0]?.chapters ?? firstChapters()
    const chapters = draft?.chapters ?? last
    const references = (draft?.references ?? []).map(({ jurisdiction: _, ...it }) => it)
    return done({ written: draft !== undefined, chapters: loose(chapters), references })
  }),
  answer(saveDraft, async (work, { chapters, references }) => {
    await keepDraft(work, { chapters, references, by: who(work).id })
    return done({})
  }),
  answer(publishDraft, async (work, { effectiveAt = work.now, readBy }) => {
    const draft = await draftOf(work.tx)
    if (!draft) return refuse('policy.nothing_written')
    const dates = { effectiveAt, readBy: readBy ?? new Date(work.now.getTime() + READ_DAYS * DAY) }
    const may = publishPolicy({ chapters: draft.chapters, ...dates }, work.now)
    if (!may.ok) return may
    if (draft.references.some((it) => isExpired(it, dayIn(work.now, work.zone))))
      return refuse('policy.reference_expired')
    return done({ version: await publishKept(work, { id: draft.id, ...dates, by: who(work).id }) })
  }),
  answer(followReading, async (work) => {
    const row = (await versionsOf(work.tx))[0]
    const people = row ? await readersOf(work, row.id, who(work)) : []
    const overdue = row !== undefined && row.readBy <= work.now
    const waiting = people.filter((it) => !it.read_at)
    return done({
      version: row?.version ?? null,
      readBy: row?.readBy ?? null,
      read: people.length - waiting.length,
      of: people.length,
      waiting: waiting.map(({ name, team }) => ({ name, team, overdue })),
    })
  }),
]

function who(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A policy is read by people')
  return work.actor
}

async function stillToRead(work: Work, person: Person, newest: VersionRow | undefined) {
  if (!newest || person.role === 'client') return null
  if (await readAtBy(work.tx, newest.id, person.id)) return null
  return { version: newest.version, readBy: newest.readBy, overdue: newest.readBy <= work.now }
}

const LANGUAGES: readonly Language[] = ['zh-Hant', 'zh-Hans', 'en']
const firstIn = (language: Language): Written => ({
  staff: firstPolicyWords['policy.first.staff'][language],
  customers: firstPolicyWords['policy.first.customers'][language],
  questions: [],
})
const firstChapters = (): WrittenIn => Object.fromEntries(LANGUAGES.map((it) => [it, firstIn(it)]))

const toldIn = (versions: readonly VersionRow[], version: number, language: Language) =>
  inLanguage(
    version === FIRST_VERSION ? firstChapters() : (versions.find((it) => it.version === version)?.chapters ?? {}),
    language,
  )

/** The same as the contract has it, which does not know that nobody writes into it. */
const loose = (chapters: WrittenIn) =>
  Object.fromEntries(
    Object.entries(chapters).map(([language, it]) => [
      language,
      { ...it, questions: it.questions.map((each) => ({ ...each, options: [...each.options] })) },
    ]),
  )
