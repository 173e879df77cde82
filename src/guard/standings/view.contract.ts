import { z } from 'zod'
import { contract, language, momentOut } from '#platform/public.ts'
import { CATEGORIES } from '../incidents/incident.ts'
import { RUNGS, STAYS_OPEN, WAYS_IN } from './options.ts'
import { accessOptions, checklist, params } from './standing.contract.ts'
import { PROFILES, STATUSES } from './standing.ts'
import { WATCH_CLASSES } from './watch.ts'

const line = z.object({
  id: z.string(),
  customer: z.object({ id: z.string(), name: z.string().nullable() }),
  rung: z.enum(RUNGS),
  status: z.enum(STATUSES),
  /** Whether it has effect at this moment. */
  effective: z.boolean(),
  instruction: z.string(),
  issuer: z.string(),
  approver: z.string().nullable(),
  draftedAt: momentOut,
  startsAt: momentOut.nullable(),
  reviewAt: momentOut.nullable(),
  lapseAt: momentOut.nullable(),
  notifiedAt: momentOut.nullable(),
  reviewOverdue: z.boolean(),
  appeal: z.object({ dueAt: momentOut, decided: z.boolean(), overdue: z.boolean() }).nullable(),
  endProposed: z.boolean(),
})

export const listStandings = contract({
  route: 'GET /api/conduct/standings',
  may: 'standing.read',
  summary:
    'Every decision: rung, handling instruction, until when, when it is looked at again, whether there is an appeal',
  query: z.object({
    show: z.enum(['open', 'drafts', 'effective', 'over', 'all']).default('open'),
    rung: z.enum(RUNGS).optional(),
    customer: z.uuid().optional(),
  }),
  output: z.object({ standings: z.array(line) }),
  refusals: {},
})

const happening = z.object({ what: z.string(), by: z.string(), at: momentOut, words: z.string() })
const incidentLine = z.object({
  id: z.string(),
  happenedAt: momentOut,
  category: z.enum(CATEGORIES),
  /** None where few may read what it was. */
  kind: z.string().nullable(),
  level: z.number(),
  confirmed: z.boolean(),
  ours: z.boolean(),
})

export const readStanding = contract({
  route: 'GET /api/conduct/standings/:id',
  may: 'standing.read',
  summary:
    'One decision whole: what it rests on, the ten questions, what stays open, who did what and how to undo it. That it was read is written down',
  params,
  output: line.extend({
    reason: z.string(),
    options: accessOptions,
    staysOpen: z.array(z.enum(STAYS_OPEN)),
    checklist,
    skippedBecause: z.string().nullable(),
    delayBecause: z.string().nullable(),
    delayUntil: momentOut.nullable(),
    noticeForm: z.enum(WAYS_IN).nullable(),
    noticeLanguage: language.nullable(),
    appealPath: z.string(),
    profile: z.enum(PROFILES),
    policyVersion: z.number(),
    extends: z.string().nullable(),
    extendedBy: z.string().nullable(),
    incidents: z.array(incidentLine),
    missing: z.array(z.string()),
    happened: z.array(happening),
    appealGrounds: z.string().nullable(),
    proposal: z.object({ because: z.string(), words: z.string(), by: z.string() }).nullable(),
    watch: z.object({ class: z.enum(WATCH_CLASSES), until: momentOut, running: z.boolean() }).nullable(),
  }),
  refusals: { 'standing.unknown': 404 },
})

export const standingGround = contract({
  route: 'GET /api/conduct/customers/:id/ground',
  may: 'standing.read',
  summary:
    'What a decision about this person would stand on: confirmed incidents, what we did in the ninety days before, open cases, earlier decisions',
  params,
  output: z.object({
    customer: z.object({ id: z.string(), name: z.string().nullable(), records: z.number() }),
    profile: z.enum(PROFILES),
    incidents: z.array(incidentLine),
    journey: z.object({
      contacts: z.number(),
      waitedSeconds: z.number(),
      transfers: z.number(),
      afterBrokenPromise: z.number(),
      brokenPromises: z.number(),
    }),
    cases: z.object({ open: z.number(), withoutOwner: z.number() }),
    past: z.array(line),
    now: momentOut,
    /** Lengths a form may begin with; whoever decides changes them. */
    lengths: z.array(z.object({ rung: z.enum(RUNGS), lapseAt: momentOut, reviewAt: momentOut })),
    suspensionDays: z.number(),
    policyVersion: z.number(),
  }),
  refusals: { 'standing.customer_unknown': 404 },
})

export const standingCandidates = contract({
  route: 'GET /api/conduct/candidates',
  may: 'standing.draft',
  summary:
    'Customers of whom an incident has been confirmed within the time that counts, and about whom nothing is drafted',
  output: z.object({
    customers: z.array(
      z.object({ id: z.string(), name: z.string().nullable(), incidents: z.number(), last: momentOut }),
    ),
  }),
  refusals: {},
})
