import { z } from 'zod'
import { contract, fileOut, language, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { LABEL_KINDS } from '../standings/lint.ts'
import { LETTER_KINDS, PACK_KEYS, PART_CODES } from './kinds.ts'
import { LETTER_STATES, WAYS_OUT } from './letter.ts'

const params = z.object({ id: z.uuid() })
const kind = z.enum(LETTER_KINDS)
const state = z.enum(LETTER_STATES)
const part = z.enum(PART_CODES)
const unknown = { 'conduct_letter.unknown': 404 } as const

export const blockOut = z.union([
  z.object({ is: z.literal('house'), words: z.string() }),
  z.object({ is: z.literal('meta'), label: z.string(), words: z.string() }),
  z.object({ is: z.literal('title'), words: z.string() }),
  z.object({ is: z.literal('head'), words: z.string(), part }),
  z.object({ is: z.literal('para'), words: z.string() }),
  z.object({ is: z.literal('list'), items: z.array(z.string()) }),
  z.object({ is: z.literal('closing'), words: z.string() }),
])

const inList = z.object({
  id: z.string(),
  number: z.number(),
  kind,
  state,
  customer: z.string().nullable(),
  language,
  author: z.string(),
  draftedAt: momentOut,
  signedAt: momentOut.nullable(),
  sentAt: momentOut.nullable(),
  deliveredAt: momentOut.nullable(),
  way: z.enum(WAYS_OUT).nullable(),
})

export const listLetters = contract({
  route: 'GET /api/conduct-letters',
  may: 'conduct_letter.read',
  summary: 'What waits for a signature, what went out, and what could be written now',
  output: z.object({
    letters: z.array(inList),
    /** Decisions of which nobody has been told yet, and people of whom enough is confirmed for a legal notice. */
    toWrite: z.array(
      z.object({
        kind,
        standing: z.string().nullable(),
        customer: z.string(),
        name: z.string().nullable(),
        incidents: z.number(),
      }),
    ),
  }),
  refusals: {},
})

export const writeLetter = contract({
  route: 'POST /api/conduct-letters',
  may: 'conduct_letter.write',
  summary: 'Begin a letter. The house writes what is stored; what only a person can know is left for the person',
  body: z.object({
    kind,
    standing: z.uuid().optional(),
    customer: z.uuid().optional(),
    incidents: z.array(z.uuid()).max(50).optional(),
    language: language.optional(),
    pack: z.enum(PACK_KEYS).optional(),
  }),
  output: z.object({ id: z.string() }),
  refusals: {
    'conduct_letter.standing_needed': 409,
    'conduct_letter.standing_unknown': 404,
    'conduct_letter.wrong_rung': 409,
    'conduct_letter.not_your_rung': 403,
    'conduct_letter.done_to_you': 403,
    'conduct_letter.has_acted': 403,
    'conduct_letter.incident_unknown': 404,
    'conduct_letter.incident_not_confirmed': 409,
    'conduct_letter.too_few_incidents': 409,
  },
})

export const readConductLetter = contract({
  route: 'GET /api/conduct-letters/:id',
  may: 'conduct_letter.read',
  summary: 'A letter with its parts, what is missing, what was found in it, and every step. Opening it is written down',
  params,
  output: inList.extend({
    mine: z.boolean(),
    maySign: z.boolean(),
    maySend: z.boolean(),
    standing: z.string().nullable(),
    signer: z.string().nullable(),
    pack: z.object({ key: z.string(), version: z.number(), asOf: z.string() }),
    templateVersion: z.number(),
    charterVersion: z.number(),
    draft: z.number(),
    parts: z.array(z.object({ part, head: z.string(), words: z.string(), by: z.enum(['house', 'draft', 'person']) })),
    clauses: z.array(z.object({ key: z.string(), words: z.string(), cited: z.boolean() })),
    articles: z.array(z.object({ key: z.string(), words: z.string(), cited: z.boolean() })),
    missing: z.array(part),
    findings: z.array(z.object({ part, kind: z.enum(LABEL_KINDS), words: z.string() })),
    /** Why it cannot be signed as it stands, by its code. */
    stops: z.string().nullable(),
    blocks: z.array(blockOut).nullable(),
    incidents: z.array(z.object({ id: z.string(), at: momentOut })),
    address: z.string().nullable(),
    suggested: z.object({ email: z.string().nullable(), hasCase: z.boolean() }),
    onPage: z.boolean(),
    seal: z
      .object({ words: z.string(), pdf: z.string(), kilobytes: z.number(), by: z.string(), at: momentOut })
      .nullable(),
    proofs: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        words: z.string(),
        happenedAt: momentOut,
        by: z.string().nullable(),
        file: z.string().nullable(),
      }),
    ),
    steps: z.array(
      z.object({ id: z.string(), step: z.string(), words: z.string(), by: z.string().nullable(), at: momentOut }),
    ),
  }),
  refusals: unknown,
})

export const saveLetter = contract({
  route: 'PUT /api/conduct-letters/:id/draft',
  may: 'conduct_letter.write',
  summary: 'Save a draft as its next version. Earlier ones stay',
  params,
  body: z.object({
    parts: z.partialRecord(part, textOrEmpty(6000)),
    clauses: z.array(text(40)).max(20),
    articles: z.array(text(60)).max(20),
  }),
  output: z.object({ draft: z.number(), missing: z.array(part) }),
  refusals: {
    ...unknown,
    'conduct_letter.not_draft': 409,
    'conduct_letter.not_your_rung': 403,
    'conduct_letter.done_to_you': 403,
    'charter.clause_unknown': 404,
    'law.unknown': 404,
    'law.expired': 409,
    'law.not_in_force': 409,
    'law.review_due': 409,
    'law.not_for_letters': 409,
  },
})

export const signLetter = contract({
  route: 'PUT /api/conduct-letters/:id/signature',
  may: 'conduct_letter.sign',
  summary: 'Legal signs the draft that was read. Text and pages are sealed with their sums, and change no more',
  params,
  body: z.object({ draft: z.int().min(1) }),
  output: z.object({ words: z.string(), pdf: z.string() }),
  refusals: {
    ...unknown,
    'conduct_letter.not_draft': 409,
    'conduct_letter.changed_meanwhile': 409,
    'conduct_letter.own_letter': 403,
    'conduct_letter.done_to_you': 403,
    'conduct_letter.parts_missing': 409,
    'conduct_letter.words_found': 409,
    'conduct_letter.clause_needed': 409,
    'conduct_letter.article_needed': 409,
    'conduct_letter.too_few_incidents': 409,
    'conduct_letter.incident_not_confirmed': 409,
    'conduct_letter.facts_incomplete': 409,
    'conduct_letter.nothing_open': 409,
    'conduct_letter.pack_lapsed': 409,
    'conduct_letter.standing_not_approved': 409,
    'conduct_letter.no_type': 409,
    'law.unknown': 404,
    'law.expired': 409,
    'law.not_in_force': 409,
    'law.review_due': 409,
    'law.not_for_letters': 409,
  },
})

export const refuseLetter = contract({
  route: 'PUT /api/conduct-letters/:id/refusal',
  may: 'conduct_letter.sign',
  summary: 'Legal does not sign it, and says why. It goes back to whoever wrote it',
  params,
  body: z.object({ because: text(1000) }),
  output: z.object({}),
  refusals: { ...unknown, 'conduct_letter.not_draft': 409 },
})

export const dropLetter = contract({
  route: 'DELETE /api/conduct-letters/:id',
  may: 'conduct_letter.write',
  summary: 'It is not sent after all. It stays in the list as such',
  params,
  output: z.object({}),
  refusals: { ...unknown, 'conduct_letter.already_sent': 409 },
})

export const readPaper = contract({
  route: 'GET /api/conduct-letters/:id/pdf',
  may: 'conduct_letter.read',
  summary: 'The letter as pages: the sealed ones, or of a whole draft a preview that says so',
  params,
  output: fileOut,
  givesFile: true,
  refusals: { ...unknown, 'conduct_letter.parts_missing': 409, 'conduct_letter.no_type': 409 },
})
