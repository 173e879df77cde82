import { type ContactRow, findContact, notesOf } from '#desk/public.ts'
import { enter } from '#fair/public.ts'
import { confinedIn, leverIn, marksIn } from '#guard/public.ts'
import { id } from '#kernel/ids.ts'
import { done, refuse } from '#kernel/outcome.ts'
import { answer, noteRead, type Person, type Route, type Work } from '#platform/public.ts'
import { courseOf, type Reading } from '#reader/public.ts'
import { advise } from '../advice/advice.ts'
import { assistsOf, whispersIn } from '../assists/read.sql.ts'
import { stepsDone } from '../conversation/conversation.ts'
import { correctionsSeen, doubtOn } from '../corrections/seen.sql.ts'
import { mayEnd } from '../exits/exit.ts'
import { handlingRoutes } from '../handling/handling.api.ts'
import { foldedOf } from '../hearing/hear.sql.ts'
import { utterancesOf } from '../hearing/utterance.sql.ts'
import { mayHaveLeftUpset } from '../wrap-up/left-upset.ts'
import { storyOf } from './story.sql.ts'
import { myContacts, readContact, readStory } from './view.contract.ts'
import { brokenPromiseWords, contactsOn, contactsWith, whatIsAround } from './view.sql.ts'

function person(work: Work): Person {
  if (work.actor.kind !== 'person') throw new Error('A screen belongs to a person')
  return work.actor
}

/** An agent sees the contacts they hold or held; who answers for the floor sees them all. */
async function seen(work: Work, raw: string): Promise<ContactRow | null> {
  const contact = await findContact(work.tx, id(raw))
  const me = person(work)
  if (!contact || (me.role === 'agent' && contact.agent !== me.id)) return null
  await noteRead(work, { of: contact.agent, what: 'contact', about: contact.id })
  return contact
}

export const viewRoutes: readonly Route[] = [
  ...handlingRoutes,
  answer(readContact, async (work, input) => {
    const contact = await seen(work, input.id)
    if (!contact) return refuse('contact.unknown')
    return done(await viewOf(work, contact, input.after))
  }),
  answer(myContacts, async (work) => {
    const rows = await contactsWith(work.tx, person(work).id, new Date(work.now.getTime() - 43_200_000))
    return done({
      contacts: rows.map((row) => ({
        id: row.id,
        state: row.state === 'ended' ? ('ended' as const) : ('running' as const),
        customer: row.customer,
        channel: row.channel,
        answeredAt: row.answered_at,
        endedAt: row.ended_at,
      })),
    })
  }),
  answer(readStory, async (work, input) => {
    const contact = await seen(work, input.id)
    return contact ? done(await storyOf(work, contact, person(work))) : refuse('contact.unknown')
  }),
]

async function viewOf(work: Work, contact: ContactRow, after: number) {
  const { tx } = work
  const { so } = await foldedOf(tx, contact)
  const there = await whatIsAround(work, contact)
  const { warnings } = there
  const hidden = there.confined ? await hiddenFrom(work, contact) : new Set<string>()
  const otherwise = await correctionsSeen(work, contact, person(work), there.corrections)
  const assists = there.assists ? await assistsOf(tx, contact.id) : []
  const around = {
    waitedMinutes: Math.floor(contact.waited_seconds / 60),
    transfers: contact.transfers,
    brokenPromise: await brokenPromiseWords(work, contact),
    earlierContacts: (await contactsOn(tx, contact)) - 1,
    warnings,
    leadAsked: assists.some((assist) => assist.state === 'asked' || assist.state === 'answered'),
    customerName: null,
    lever: there.last_words !== null && leverIn(there.last_words) === 'lever',
    backlog: { waiting: there.waiting, longestMinutes: there.longest_wait },
  }
  return {
    id: contact.id,
    channel: contact.channel,
    language: contact.language,
    state: contact.state,
    version: contact.version,
    startedAt: contact.started_at,
    answeredAt: contact.answered_at,
    endedAt: contact.ended_at,
    endedBy: contact.ended_by,
    agent: contact.agent ? { id: contact.agent, name: there.agent_name ?? '' } : null,
    mine: contact.agent === person(work).id,
    wrappedUp: contact.state === 'ended' && there.wrapped_up,
    utterances: (await utterancesOf(tx, contact.id, after)).map((it) =>
      hidden.has(it.id) ? { ...it, words: HIDDEN, reading: NOTHING_READ } : it,
    ) as never[],
    marks: there.marks ? (await marksIn(tx, contact.id)).filter((it) => !hidden.has(it.utterance)) : [],
    ...otherwise,
    corrections: otherwise.corrections.filter((it) => !hidden.has(it.utterance)),
    course: courseOf(so.recentAnger),
    mayHaveLeftUpset: mayHaveLeftUpset(so),
    unaccepted: so.unaccepted,
    explanations: so.explanations,
    warnings,
    mayEndFreely: mayEnd({ worst: so.borne, warnings }, null).ok,
    brought: hidden.size > 0 ? without(so.brought as Record<string, number>) : (so.brought as Record<string, number>),
    steps: stepsDone(so),
    // A phone system may not name its person: whoever listens then, or takes it next, finds the advice there.
    advice:
      contact.state === 'ended'
        ? []
        : advise(so, around).map((it) => ({ ...it, gaps: { ...it.gaps }, doubtedBy: doubtOn(it.id, otherwise) })),
    assists: assists.map((it) => ({
      id: it.id,
      because: it.because,
      state: it.state,
      askedAt: it.asked_at,
      answeredAt: it.answered_at,
      mode: it.mode,
      by: it.answered_by_name,
      byMe: it.answered_by === person(work).id,
      outcome: it.outcome,
      passedOn: it.passed_on,
    })),
    whispers: (there.whispers ? await whispersIn(tx, contact.id) : []).map((it) => ({
      id: it.id,
      words: it.words,
      at: it.at,
      by: it.by_name,
    })),
    // Who breathes, and when, is that person's own.
    breathUntil: contact.agent === person(work).id ? there.breath_until : null,
    notes: there.notes ? await notesOf(tx, contact.id) : [],
  }
}

/** Sentences that belong to a small room, for whoever is not of it: that something was said there can be seen. */
async function hiddenFrom(work: Work, contact: ContactRow): Promise<ReadonlySet<string>> {
  await enter(work)
  return confinedIn(work.tx, contact.id)
}

const HIDDEN = '⋯'
const NOTHING_READ: Reading = { signals: [], anger: 0, target: 'none', acts: [] }
/** The one kind that is confined: how often it was heard would say what it was. */
const without = ({ sexual: _, ...rest }: Readonly<Record<string, number>>): Record<string, number> => rest
