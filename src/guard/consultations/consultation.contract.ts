import { z } from 'zod'
import { contract, language, momentOut, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })
const state = z.enum(['asked', 'answered', 'closed'])
const faq = z.object({ id: z.string(), question: z.string(), answer: z.string(), language: z.string() })

export const askLegal = contract({
  route: 'POST /api/consultations',
  may: 'consultation.ask',
  summary: 'A question to legal, between me and legal. It costs nothing and nobody else can read it',
  body: z.object({ question: text(4000), incident: z.uuid().nullable().default(null) }),
  output: z.object({ id: z.string(), dueAt: momentOut }),
  refusals: { 'consultation.incident_unknown': 404 },
})

export const listConsultations = contract({
  route: 'GET /api/consultations',
  may: 'consultation.read',
  summary: 'My questions; for legal, all of them, the one due first on top',
  output: z.object({
    consultations: z.array(
      z.object({
        id: z.string(),
        person: z.string(),
        isMine: z.boolean(),
        state,
        first: z.string(),
        askedAt: momentOut,
        dueAt: momentOut,
        isLate: z.boolean(),
      }),
    ),
  }),
  refusals: {},
})

export const readConsultation = contract({
  route: 'GET /api/consultations/:id',
  may: 'consultation.read',
  summary: 'One thread whole, for the two it is between',
  params,
  output: z.object({
    id: z.string(),
    person: z.string(),
    isMine: z.boolean(),
    state,
    incident: z.string().nullable(),
    dueAt: momentOut,
    words: z.array(
      z.object({ id: z.string(), by: z.string(), isLegal: z.boolean(), words: z.string(), at: momentOut }),
    ),
    /** What legal would like to tell everybody, in words that lead to nobody. Only the person can say yes. */
    draft: faq.extend({ agreed: z.boolean() }).nullable(),
  }),
  refusals: { 'consultation.unknown': 404 },
})

export const sayInConsultation = contract({
  route: 'POST /api/consultations/:id/words',
  may: 'consultation.read',
  summary: 'Go on asking, or for legal: answer',
  params,
  body: z.object({ words: text(4000) }),
  output: z.object({}),
  refusals: { 'consultation.unknown': 404, 'consultation.closed': 409 },
})

export const closeConsultation = contract({
  route: 'PUT /api/consultations/:id/closing',
  may: 'consultation.ask',
  summary: 'It is settled for me. Only whoever asked can say so',
  params,
  output: z.object({}),
  refusals: { 'consultation.unknown': 404, 'consultation.closed': 409 },
})

export const draftFaq = contract({
  route: 'POST /api/consultations/:id/faq',
  may: 'consultation.answer',
  summary: 'Draft the question and the answer for everybody, in words that lead to nobody',
  params,
  body: z.object({ question: text(1000), answer: text(4000), language }),
  output: z.object({ id: z.string() }),
  refusals: { 'consultation.unknown': 404, 'faq.names_somebody': 422, 'faq.stands': 409 },
})

export const agreeToFaq = contract({
  route: 'PUT /api/consultations/:id/faq',
  may: 'consultation.ask',
  summary: 'Yes or no to these very words. Without a yes nobody reads them',
  params,
  body: z.object({ agree: z.boolean() }),
  output: z.object({}),
  refusals: { 'consultation.unknown': 404, 'faq.none': 409 },
})

export const withdrawFaq = contract({
  route: 'DELETE /api/consultations/:id/faq',
  may: 'consultation.read',
  summary: 'Take it back, whoever of the two wants it gone',
  params,
  output: z.object({}),
  refusals: { 'consultation.unknown': 404, 'faq.none': 409 },
})

export const listLegalFaqs = contract({
  route: 'GET /api/legal-faqs',
  may: 'consultation.faq',
  summary: 'What others asked legal and agreed to tell, without anybody in it',
  output: z.object({ faqs: z.array(faq.extend({ at: momentOut })) }),
  refusals: {},
})

export const lateConsultations = contract({
  route: 'GET /api/late-consultations',
  may: 'consultation.late',
  summary: 'How many questions to legal wait past their time. Never whose and never what',
  output: z.object({ late: z.number(), oldest: momentOut.nullable() }),
  refusals: {},
})
