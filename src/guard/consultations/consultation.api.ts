import { deIdentify } from '#desk/public.ts'
import { enter } from '#fair/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import { answer, type Person, type Route, type Work } from '#platform/public.ts'
import * as on from './consultation.contract.ts'
import {
  addConsultation,
  addDraft,
  type ConsultationRow,
  close,
  consultationsSeen,
  draftOf,
  findConsultation,
  knownNames,
  lateNow,
  levelOf,
  publishedFaqs,
  sayMore,
  settleFaq,
  wordsOf,
} from './consultation.sql.ts'
import { answerDue, leadsToNobody, sayOn } from './consultation.ts'

const asking: readonly Route[] = [
  answer(on.askLegal, async (work, input) => {
    const me = await come(work)
    const incident = input.incident === null ? null : await levelOf(work.tx, input.incident, me.id)
    if (input.incident !== null && !incident) return refuse('consultation.incident_unknown')
    const dueAt = answerDue(work.now, incident?.level ?? null)
    const { question } = input
    const id = await addConsultation(work, { person: me.id, incident: input.incident, question, dueAt })
    return done({ id, dueAt })
  }),
  answer(on.listConsultations, async (work) => {
    const me = await come(work)
    return done({
      consultations: (await consultationsSeen(work.tx)).map((it) => ({
        id: it.id,
        person: it.person_name,
        isMine: it.person === me.id,
        state: it.state,
        first: it.first ?? '',
        askedAt: it.asked_at,
        dueAt: it.due_at,
        isLate: it.state === 'asked' && it.due_at <= work.now,
      })),
    })
  }),
  answer(on.readConsultation, async (work, input) => {
    const found = await seen(work, input.id)
    return found.ok ? done(await viewOf(work, found.next)) : found
  }),
  answer(on.sayInConsultation, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { row, me } = found.next
    const next = sayOn(row, row.person !== me.id)
    if (!next.ok) return next
    const level = row.incident ? await levelOf(work.tx, row.incident, row.person) : undefined
    const dueAt = answerDue(work.now, level?.level ?? null)
    await sayMore(work, row, { by: me.id, words: input.words, state: next.next, dueAt })
    return done({})
  }),
  answer(on.closeConsultation, async (work, input) => {
    const found = await mine(work, input.id)
    if (!found.ok) return found
    if (found.next.row.state === 'closed') return refuse('consultation.closed')
    await close(work, found.next.row)
    return done({})
  }),
  answer(on.lateConsultations, async (work) => done(await lateNow(work))),
]

const telling: readonly Route[] = [
  answer(on.draftFaq, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const { row, me } = found.next
    const { question, answer: said, language } = input
    const draft = { question, answer: said, language }
    const known = await knownNames(work.tx, row.incident)
    if (!leadsToNobody(draft, known, deIdentify)) return refuse('faq.names_somebody')
    const id = await addDraft(work, row, draft, me.id)
    return id ? done({ id }) : refuse('faq.stands')
  }),
  answer(on.agreeToFaq, async (work, input) => {
    const found = await mine(work, input.id)
    if (!found.ok) return found
    const draft = await draftOf(work.tx, found.next.row.id)
    if (!draft || draft.agreed_at) return refuse('faq.none')
    await settleFaq(work, found.next.row, draft.id, input.agree ? 'agreed_at' : 'refused_at')
    return done({})
  }),
  answer(on.withdrawFaq, async (work, input) => {
    const found = await seen(work, input.id)
    if (!found.ok) return found
    const draft = await draftOf(work.tx, found.next.row.id)
    if (!draft) return refuse('faq.none')
    await settleFaq(work, found.next.row, draft.id, 'withdrawn_at')
    return done({})
  }),
  answer(on.listLegalFaqs, async (work) => {
    await come(work)
    return done({
      faqs: (await publishedFaqs(work.tx)).map(({ id, question, answer: said, language, agreed_at, drafted_at }) => ({
        id,
        question,
        answer: said,
        language,
        at: agreed_at ?? drafted_at,
      })),
    })
  }),
]

export const consultationRoutes: readonly Route[] = [...asking, ...telling]

async function come(work: Work): Promise<Person> {
  if (work.actor.kind !== 'person') throw new Error('A question to legal is between people')
  await enter(work)
  return work.actor
}

type Found = Outcome<{ row: ConsultationRow; me: Person }, 'consultation.unknown'>

async function seen(work: Work, id: string): Promise<Found> {
  const me = await come(work)
  const row = await findConsultation(work.tx, id)
  return row ? done({ row, me }) : refuse('consultation.unknown')
}

async function mine(work: Work, id: string): Promise<Found> {
  const found = await seen(work, id)
  return found.ok && found.next.row.person !== found.next.me.id ? refuse('consultation.unknown') : found
}

async function viewOf(work: Work, { row, me }: { row: ConsultationRow; me: Person }) {
  const draft = await draftOf(work.tx, row.id)
  return {
    id: row.id,
    person: row.person_name,
    isMine: row.person === me.id,
    state: row.state,
    incident: row.incident,
    dueAt: row.due_at,
    words: (await wordsOf(work.tx, row.id)).map((it) => ({
      id: it.id,
      by: it.name,
      isLegal: it.by !== row.person,
      words: it.words,
      at: it.at,
    })),
    draft: draft
      ? {
          id: draft.id,
          question: draft.question,
          answer: draft.answer,
          language: draft.language,
          agreed: draft.agreed_at !== null,
        }
      : null,
  }
}
