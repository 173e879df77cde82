import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { keptShare, lane, service } from '../outcomes/outcome.contract.ts'
import { CLAIM_STATES } from './claim.ts'

const minutes = z.number().int().min(1).max(525_600)
const money = z.number().int().min(0).max(10_000_000_000)
const orders = z.coerce.number().int().min(1).max(10_000_000)
const person = z.object({ id: z.string(), name: z.string() })
const params = z.object({ id: z.uuid() })

const breaches = z.object({
  orders: z.number(),
  expected: z.number(),
  low: z.number(),
  high: z.number(),
  cost: z.number(),
})

export const claimView = z.object({
  id: z.string(),
  service: z.string(),
  lane: z.string(),
  words: z.string(),
  publishedIn: z.string(),
  state: z.enum(CLAIM_STATES),
  since: momentOut.nullable(),
  until: momentOut.nullable(),
  owner: person,
  advertised: z.object({ minutes: z.number(), kept: keptShare }),
  standard: z.object({ minutes: z.number(), words: z.string(), kept: keptShare, owner: person }).nullable(),
  stated: z.object({
    of: z.number(),
    asStandard: z.number(),
    minutes: z.number().nullable(),
    kept: keptShare.nullable(),
  }),
  actual: z.object({
    of: z.number(),
    usual: z.object({ minutes: z.number(), low: z.number().nullable(), high: z.number().nullable() }).nullable(),
    sure: z.object({ minutes: z.number(), low: z.number().nullable(), high: z.number().nullable() }).nullable(),
    cannotTell: z.enum(['none', 'few', 'not_reached']).nullable(),
    /** Said to be done by a moment that nine in ten keep, and done by the moment that one in two keep: beaten in silence. */
    beaten: keptShare,
  }),
  needsSignOff: z.boolean(),
  signedOff: z
    .object({ by: z.string(), at: momentOut, reason: z.string(), breaches: z.number().nullable(), cost: z.number() })
    .nullable(),
  /** Of as many orders as the last thirty days had. */
  breaches: breaches.nullable(),
  cases: z.number(),
  warnings: z.number(),
})

export const listClaims = contract({
  route: 'GET /api/claims',
  may: 'claims.read',
  summary: 'Advertised, standard, stated and actual side by side. What is inflated most stands first',
  output: z.object({ asOf: momentOut, days: z.number(), claims: z.array(claimView) }),
  refusals: {},
})

export const addClaim = contract({
  route: 'POST /api/claims',
  may: 'claims.write',
  summary: 'A wording that shall go out, or one that was found to be out already',
  body: z.object({
    service,
    lane,
    words: text(300),
    publishedIn: text(200),
    minutes,
    owner: text(200).meta({ description: 'Key or e-mail of who answers for it' }),
    found: z.boolean().default(false),
  }),
  output: z.object({ id: z.string(), needsSignOff: z.boolean() }),
  refusals: { 'claim.owner_unknown': 404 },
})

export const setStandard = contract({
  route: 'POST /api/standards',
  may: 'claims.write',
  summary: 'What we say among ourselves how long it takes. The old standard stays written',
  body: z.object({ service, lane, words: text(300), minutes, owner: text(200) }),
  output: z.object({ id: z.string() }),
  refusals: { 'claim.owner_unknown': 404 },
})

export const countBreaches = contract({
  route: 'GET /api/claims/:id/breaches',
  may: 'claims.read',
  summary: 'How many of so many orders will be later than the wording, and what that costs',
  params,
  query: z.object({ orders, each: z.coerce.number().int().min(0).max(100_000_000).default(0) }),
  output: z.object({ breaches: breaches.nullable(), of: z.number() }),
  refusals: { 'claim.unknown': 404 },
})

export const signOffClaim = contract({
  route: 'PUT /api/claims/:id/sign-off',
  may: 'claims.sign',
  summary: 'An executive answers for a wording that is broken more than once in ten, with the number seen',
  params,
  body: z.object({
    reason: text(500),
    orders: z.number().int().min(1).max(10_000_000),
    each: money.default(0),
    seen: z.number().int().min(0).nullable().meta({ description: 'The breaches that were shown; null: cannot tell' }),
  }),
  output: z.object({}),
  refusals: { 'claim.unknown': 404, 'claim.ended': 409, 'claim.figures_moved': 409 },
})

export const publishClaim = contract({
  route: 'PUT /api/claims/:id/publication',
  may: 'claims.write',
  summary: 'The wording goes out, or stays out, from now on',
  params,
  output: z.object({}),
  refusals: { 'claim.unknown': 404, 'claim.already_out': 409, 'claim.sign_off_needed': 409 },
})

export const endClaim = contract({
  route: 'PUT /api/claims/:id/ending',
  may: 'claims.write',
  summary: 'The wording is taken down',
  params,
  output: z.object({}),
  refusals: { 'claim.unknown': 404, 'claim.ended': 409 },
})

export const CLAIM_ROWS = ['actual', 'stated', 'warnings', 'cases'] as const

export const readClaimRows = contract({
  route: 'GET /api/claims/:id/rows',
  may: 'claims.read',
  summary: 'The rows behind a number of a claim, the newest first',
  params,
  query: z.object({ of: z.enum(CLAIM_ROWS) }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        at: momentOut,
        label: z.string(),
        minutes: z.number().nullable(),
        /** Kept within the advertised span; null: it has not had its time. */
        kept: z.boolean().nullable(),
      }),
    ),
  }),
  refusals: { 'claim.unknown': 404 },
})
