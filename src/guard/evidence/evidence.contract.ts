import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { CUSTODY_ACTS, EVIDENCE_KINDS, SUBJECTS } from './evidence.ts'

const subject = z.object({ on: z.enum(SUBJECTS), id: z.uuid() })
const seal = z.object({ whole: z.boolean(), brokenAt: z.number().nullable(), head: z.string().nullable() })
const print = z.string().regex(/^[0-9a-f]{64}$/)

export const listEvidence = contract({
  route: 'GET /api/evidence/of/:on/:id',
  may: 'evidence.read',
  summary: 'What was captured about an incident, a conversation, a case or a matter: everything but its words',
  params: subject,
  output: z.object({
    items: z.array(
      z.object({
        nth: z.number(),
        kind: z.enum(EVIDENCE_KINDS),
        source: z.string(),
        capturedAt: momentOut,
        capturedBy: z.string().nullable(),
        bytes: z.number(),
        sha256: z.string(),
        seal: z.string(),
        /** Its words went when their time had come; the row goes on proving what they were. */
        isGone: z.boolean(),
        as: z.enum(['original', 'redacted']),
      }),
    ),
    /** Captures that what happened has opened, and that have not been made yet. */
    waiting: z.number(),
    isHeld: z.boolean(),
    keptUntil: momentOut.nullable(),
    keptBecause: z.string(),
  }),
  refusals: { 'evidence.unknown': 404 },
})

export const readEvidence = contract({
  route: 'POST /api/evidence/items/:nth/reads',
  may: 'evidence.read',
  summary: 'Read one item. That it was read, by whom and why, is sealed before the words are given',
  params: z.object({ nth: z.coerce.number().int().min(1).max(2_000_000_000) }),
  body: z.object({ purpose: z.string().trim().max(500).default('') }),
  output: z.object({ kind: z.enum(EVIDENCE_KINDS), as: z.enum(['original', 'redacted']), content: z.unknown() }),
  refusals: { 'evidence.unknown': 404, 'evidence.purpose_needed': 400, 'evidence.gone': 410 },
})

export const captureNow = contract({
  route: 'POST /api/evidence/captures',
  may: 'evidence.work',
  summary: 'Capture what is there now. What is there unchanged already is not added again',
  body: subject.extend({ on: z.enum(['incident', 'contact']) }),
  output: z.object({ items: z.number() }),
  refusals: { 'evidence.unknown': 404 },
})

export const listCustody = contract({
  route: 'GET /api/evidence/custody',
  may: 'evidence.custody',
  summary: 'Who touched what, when and why, newest first',
  query: z.object({ item: z.coerce.number().int().min(1).max(2_000_000_000).optional() }),
  output: z.object({
    entries: z.array(
      z.object({
        nth: z.number(),
        act: z.enum(CUSTODY_ACTS),
        item: z.number().nullable(),
        by: z.string().nullable(),
        role: z.string(),
        purpose: z.string(),
        at: momentOut,
        seal: z.string(),
      }),
    ),
  }),
  refusals: {},
})

export const checkSeals = contract({
  route: 'GET /api/evidence/seal',
  may: 'evidence.custody',
  summary: 'Walk both chains from their beginning, read every print again, and look at the files on the disk',
  output: z.object({
    evidence: seal,
    custody: seal,
    items: z.number(),
    entries: z.number(),
    files: z.object({
      seen: z.number(),
      wrong: z.array(z.object({ nth: z.number(), is: z.enum(['changed', 'missing']) })),
    }),
  }),
  refusals: {},
})

export const knowHead = contract({
  route: 'POST /api/evidence/known-heads',
  may: 'evidence.custody',
  summary: 'Whether a head that somebody kept elsewhere, such as on a pack, is still where it was',
  body: z.object({ chain: z.enum(['evidence', 'custody']), nth: z.int().min(1).max(2_000_000_000), seal: print }),
  output: z.object({ isKnown: z.boolean() }),
  refusals: {},
})

export const askExport = contract({
  route: 'POST /api/evidence/exports',
  may: 'evidence.ask_out',
  summary: 'Ask that evidence may leave the house: to whom, and what for. Somebody of legal who did not ask decides',
  body: subject.extend({ recipient: text(200), purpose: text(500) }),
  output: z.object({ id: z.string() }),
  refusals: { 'evidence.unknown': 404 },
})

export const decideExport = contract({
  route: 'PUT /api/evidence/exports/:id',
  may: 'evidence.work',
  summary: 'Legal approves, or declines with a reason',
  params: z.object({ id: z.uuid() }),
  body: z.object({ approve: z.boolean(), because: z.string().trim().max(500).default('') }),
  output: z.object({}),
  refusals: { 'export.unknown': 404, 'export.decided': 409, 'export.own': 403, 'export.reason_needed': 400 },
})

export const listExports = contract({
  route: 'GET /api/evidence/exports',
  may: 'evidence.ask_out',
  summary: 'What was asked to leave the house: mine, or for legal all of it',
  output: z.object({
    exports: z.array(
      z.object({
        id: z.string(),
        on: z.enum(SUBJECTS),
        about: z.string(),
        recipient: z.string(),
        purpose: z.string(),
        askedBy: z.string(),
        isMine: z.boolean(),
        askedAt: momentOut,
        approved: z.boolean().nullable(),
        decidedBy: z.string().nullable(),
        because: z.string().nullable(),
      }),
    ),
  }),
  refusals: {},
})

export const packEvidence = contract({
  route: 'POST /api/evidence/packs',
  may: 'evidence.work',
  summary:
    'A ZIP that verifies alone. For inside the house with a purpose; for anybody outside with an approved export',
  body: subject.extend({
    purpose: text(500),
    export: z.uuid().nullable().default(null),
    language: z.enum(['zh-Hant', 'zh-Hans', 'en']),
  }),
  givesFile: true,
  output: z.object({
    bytes: z.custom<Uint8Array>((it) => it instanceof Uint8Array),
    type: z.string(),
    name: z.string(),
  }),
  refusals: { 'evidence.unknown': 404, 'evidence.nothing': 409, 'export.not_approved': 403 },
})

const aged = z.object({ id: z.string(), at: momentOut, days: z.number() })

export const listRisks = contract({
  route: 'GET /api/evidence/risks',
  may: 'evidence.work',
  summary: 'What silence costs: grave incidents nobody has answered, evidence about to go, limits that come near',
  query: z.object({
    unansweredDays: z.coerce.number().int().min(0).max(365).default(2),
    within: z.coerce.number().int().min(1).max(365).default(30),
  }),
  output: z.object({
    unanswered: z.array(aged.extend({ level: z.number(), kind: z.string() })),
    uncaptured: z.array(aged.extend({ because: z.string() })),
    goesSoon: z.array(
      z.object({
        incident: z.string().nullable(),
        contact: z.string().nullable(),
        items: z.number(),
        until: momentOut,
      }),
    ),
    limits: z.array(
      z.object({ matter: z.string(), agent: z.string(), what: z.string(), dueAt: momentOut, days: z.number() }),
    ),
    questions: z.array(aged),
  }),
  refusals: {},
})
