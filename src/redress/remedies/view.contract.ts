import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { FAULTS, MATTERS, NEEDS, SAFETIES } from '../grades/grade.ts'
import { CURRENCIES, PROFILES, REMEDY_KINDS } from './matrix.ts'
import { POWERS, STATES, WAITS } from './remedy.ts'

const inThree = z.object({ 'zh-Hant': z.string(), 'zh-Hans': z.string(), en: z.string() })
const range = z.object({ least: z.number(), most: z.number() })
const who = z.enum(['agent', 'lead', 'second_line', 'two'])
const fact = z.object({
  id: z.string(),
  words: z.string(),
  state: z.enum(['unverified', 'verified', 'disproved']),
  admits: z.boolean(),
})

const sheet = z.object({
  version: z.number(),
  matter: z.enum(MATTERS),
  money: z.object({ amount: z.number(), level: z.number(), fact: z.string().nullable() }),
  minutes: z.object({ minutes: z.number(), level: z.number(), fact: z.string().nullable() }),
  need: z.object({ is: z.enum(NEEDS), level: z.number(), fact: z.string().nullable() }),
  safety: z.object({ is: z.enum(SAFETIES), level: z.number(), fact: z.string().nullable() }),
  otherCause: z.string().nullable(),
  fault: z.enum(FAULTS),
  faultIf: z.enum(FAULTS),
  sameKind: z.number(),
  byUs: z.number(),
  grade: z.number(),
  gradeIf: z.number(),
  missing: z.array(fact),
  by: z.string(),
  at: momentOut,
  /** Whoever graded had taken a conversation of the case. */
  heard: z.boolean(),
  /** The facts have moved since it was written. The next decision writes it anew. */
  moved: z.boolean(),
})

export const remedyLine = z.object({
  id: z.string(),
  demand: z.string().nullable(),
  kind: z.enum(REMEDY_KINDS),
  extra: z.boolean(),
  amount: z.number(),
  askedAmount: z.number().nullable(),
  currency: z.string(),
  thing: inThree.nullable(),
  words: z.string(),
  grade: z.number(),
  state: z.enum(STATES),
  waits: z.array(z.enum(WAITS)),
  offMatrix: z.boolean(),
  because: z.string().nullable(),
  decision: z.string().nullable(),
  proposedBy: z.string(),
  proposedAt: momentOut,
  answerBy: momentOut.nullable(),
  unansweredAt: momentOut.nullable(),
  approvedBy: z.string().nullable(),
  approvedAt: momentOut.nullable(),
  refusedBy: z.string().nullable(),
  refusedBecause: z.string().nullable(),
  sentAt: momentOut.nullable(),
  sentWords: z.string().nullable(),
  settledAt: momentOut.nullable(),
  settledWords: z.string().nullable(),
  /** What I may do with it now; a lock says why not. */
  mayAnswer: z.boolean(),
  lockedBecause: z.enum(['facts', 'above_you', 'somebody_else', 'wallet', 'stock', 'other']).nullable(),
})

const option = z.object({
  key: z.string(),
  kind: z.enum(REMEDY_KINDS),
  range,
  /** Whose own authority covers the whole of it. */
  approver: who.nullable(),
  gift: z.boolean(),
})
const thing = z.object({ key: z.string(), name: inThree, left: z.number(), cost: z.number() })
const similar = z.object({
  case: z.object({ id: z.string(), number: z.number(), title: z.string() }),
  loss: z.number(),
  given: z.number(),
  kinds: z.array(z.enum(REMEDY_KINDS)),
  full: z.boolean(),
  at: momentOut,
})

export const readRemedies = contract({
  route: 'GET /api/cases/:id/remedies',
  may: 'remedy.read',
  summary:
    'What may be given on a case and by whom, what was given, what the like got, and the lawful ways of a public queue',
  params: z.object({ id: z.uuid() }),
  output: z.object({
    profile: z.enum(PROFILES),
    currency: z.enum(CURRENCIES),
    isOpen: z.boolean(),
    policy: z.object({ version: z.number(), source: z.string(), reason: z.string() }),
    facts: z.array(fact),
    demands: z.array(z.object({ id: z.string(), words: z.string(), kind: z.string(), state: z.string() })),
    sheet: sheet.nullable(),
    options: z.array(option),
    /** `missing`: nothing can be approved before these facts are verified. */
    factsState: z.enum(['known', 'plausible', 'missing']),
    extras: z.object({ kinds: z.array(z.enum(REMEDY_KINDS)), most: z.number() }).nullable(),
    things: z.array(thing),
    mine: z
      .object({
        limit: z.number(),
        wallet: z
          .object({ amount: z.number(), acts: z.number(), mostAmount: z.number(), mostActs: z.number() })
          .nullable(),
      })
      .nullable(),
    remedies: z.array(remedyLine),
    similar: z.object({ cases: z.array(similar), full: z.number(), of: z.number() }),
    routes: z.array(
      z.object({
        key: z.string(),
        title: inThree,
        when: inThree,
        article: inThree,
        deadline: inThree,
        where: inThree,
        source: z.string(),
        asOf: z.string(),
        lapsed: z.boolean(),
      }),
    ),
  }),
  refusals: { 'case.unknown': 404 },
})

export const readPowers = contract({
  route: 'GET /api/remedies/powers',
  may: 'remedy.learn',
  summary:
    'What people could not give, by power and role: how often, what came of the asks, who had to come again. No names',
  output: z.object({
    powers: z.array(
      z.object({
        power: z.enum(POWERS),
        role: z.string(),
        policy: z.number(),
        currency: z.string(),
        times: z.number(),
        asked: z.number(),
        asAsked: z.number(),
        answered: z.number(),
        inTime: z.number(),
        cameAgain: z.number(),
        atMost: z.number(),
      }),
    ),
  }),
  refusals: {},
})

export const readDeviations = contract({
  route: 'GET /api/remedies/deviations',
  may: 'remedy.learn',
  summary:
    'What was given off the table or as an extra, with the reason: to learn from, so without names of who gave it',
  output: z.object({
    deviations: z.array(
      z.object({
        id: z.string(),
        case: z.object({ id: z.string(), number: z.number() }),
        kind: z.enum(REMEDY_KINDS),
        extra: z.boolean(),
        grade: z.number(),
        amount: z.number(),
        currency: z.string(),
        because: z.string(),
        role: z.string(),
        state: z.enum(STATES),
        at: momentOut,
        /** Whether the customer had to come again about it. */
        cameAgain: z.boolean(),
      }),
    ),
  }),
  refusals: {},
})
