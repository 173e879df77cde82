import { type ContactRow, findContactForUpdate } from '#desk/public.ts'
import {
  addCorrection,
  confirmMark,
  correct,
  isCounted,
  type Says,
  type Speaker,
  standingOn,
  takeBack,
  takeBackCorrection,
} from '#guard/public.ts'
import { id } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Route, record, type Work } from '#platform/public.ts'
import { isConduct, SIGNAL_KINDS, type Signal, type SignalKind } from '#reader/public.ts'
import { backedAsMarked } from '../exits/backed.sql.ts'
import { confirm } from '../exits/exit.contract.ts'
import { myContact } from '../exits/mine.sql.ts'
import { finalFromCustomer } from '../hearing/utterance.sql.ts'
import { sayOtherwise, takeItBack } from './correction.contract.ts'
import { countAnew } from './count-anew.sql.ts'

export const correctionRoutes = (reader: string): readonly Route[] => [
  answer(sayOtherwise, async (work, input) => {
    const found = await heardBy(work, input.id)
    if (!found.ok) return found
    const about = await aboutOf(work, found.next, input.utterance, input.kind)
    if (!about) return refuse('utterance.unknown')
    const said = await say(work, about, input.says, reader)
    if (!said.ok) return said
    if (said.next.is !== 'same') await countAnew(work, about.contact)
    if (about.speaker.as === 'agent') await backedAsMarked(work, about.contact.id, about.speaker.id)
    return done({})
  }),
  answer(takeItBack, async (work, input) => {
    const found = await heardBy(work, input.id)
    if (!found.ok) return found
    const about = await aboutOf(work, found.next, input.utterance, input.kind)
    if (!about) return refuse('utterance.unknown')
    const standing = await standingOn(work.tx, input.utterance, input.kind)
    const taken = takeBack({ standing }, about.speaker)
    if (!taken.ok) return taken
    if (!standing) return done({})
    await unsay(work, about, standing.says)
    await countAnew(work, about.contact)
    if (about.speaker.as === 'agent') await backedAsMarked(work, about.contact.id, about.speaker.id)
    return done({})
  }),
  answer(confirm, async (work, input) => {
    const found = await myContact(work, input.id)
    if (!found.ok) return found
    const { contact, me } = found.next
    const kind = SIGNAL_KINDS.find((one) => one === input.kind)
    const about = kind && (await aboutOf(work, { contact, speaker: { id: me, as: 'agent' } }, input.utterance, kind))
    if (!about?.signal) return refuse('mark.unknown')
    const standing = await standingOn(work.tx, input.utterance, about.kind)
    if (input.counts && standing) await unsay(work, about, standing.says)
    if (!input.counts) await say(work, about, 'not_this', reader)
    await confirmMark(work, { utterance: input.utterance, kind: about.kind, counts: input.counts, by: me })
    await backedAsMarked(work, contact.id, me)
    await record(work, {
      name: 'mark.judged',
      about: contact.id,
      body: { utterance: input.utterance, counts: input.counts },
      topics: [`contact:${contact.id}`, 'floor'],
    })
    await countAnew(work, contact)
    return done({})
  }),
]

type Hearing = { contact: ContactRow; speaker: Speaker }
type About = Hearing & { utterance: string; kind: SignalKind; signal: Signal | null }

/** The contact, held, for whoever has it or leads whoever has it. */
async function heardBy(work: Work, raw: string): Promise<Outcome<Hearing, 'contact.unknown' | 'contact.not_yours'>> {
  const contact = await findContactForUpdate(work.tx, id(raw))
  if (!contact || work.actor.kind !== 'person') return refuse('contact.unknown')
  const { id: me, role } = work.actor
  if (contact.agent === me) return done({ contact, speaker: { id: me, as: 'agent' } })
  return role === 'agent' ? refuse('contact.not_yours') : done({ contact, speaker: { id: me, as: 'lead' } })
}

async function aboutOf(work: Work, it: Hearing, utterance: string, kind: SignalKind): Promise<About | null> {
  const reading = await finalFromCustomer(work.tx, it.contact.id, utterance)
  return reading && { ...it, utterance, kind, signal: reading.signals.find((signal) => signal.kind === kind) ?? null }
}

async function say(work: Work, about: About, says: Says, reader: string) {
  const { utterance, kind, signal, speaker } = about
  const counted = await isCounted(work.tx, utterance, kind)
  const standing = await standingOn(work.tx, utterance, kind)
  const said = correct({ wasRead: signal !== null, counted, standing }, says, speaker)
  if (!said.ok || said.next.is === 'same') return said
  if (standing) await unsay(work, about, standing.says)
  await addCorrection(work, { contact: about.contact.id, utterance, kind, says, speaker, reader, signal })
  // Whoever says that an insult was missed has said that it was done to them; "not this" takes that back.
  if (speaker.as === 'agent' && isConduct(kind) && (says === 'missed' || counted))
    await confirmMark(work, { utterance, kind, counts: says === 'missed', by: speaker.id })
  return said
}

async function unsay(work: Work, { contact, utterance, kind, speaker }: About, says: Says): Promise<void> {
  await takeBackCorrection(work, { contact: contact.id, utterance, kind, says }, speaker.id)
  if (says === 'missed' && (await isCounted(work.tx, utterance, kind)))
    await confirmMark(work, { utterance, kind, counts: false, by: speaker.id })
}
