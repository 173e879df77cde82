import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { APPROVERS } from '../remedies/matrix.ts'
import { FIELDS } from './entitlement.ts'

const condition = z.union([
  z.object({ field: z.literal('tier'), among: z.array(text(40)).min(1).max(20) }),
  z.object({ field: z.literal('days'), atMost: z.int().min(0).max(10_000) }),
  z.object({ field: z.enum(['receipt', 'packaged', 'our_error']), is: z.boolean() }),
])
const gives = z.union([
  z.object({ is: z.literal('owed') }),
  z.object({
    is: z.literal('may_be_given'),
    by: z.enum(APPROVERS),
    most: z.int().min(0).max(10_000_000_000).nullable(),
  }),
  z.object({ is: z.literal('never') }),
])
const entry = z.object({
  key: text(60),
  product: text(60),
  issue: text(60),
  when: z.array(condition).max(10),
  gives,
  words: z.object({ 'zh-Hant': text(300), 'zh-Hans': text(300), en: text(300) }),
})

export const readEntitlements = contract({
  route: 'GET /api/entitlements',
  may: 'entitlement.read',
  summary: 'What is owed, what may be given by whom up to how much, and what is never given, by product and issue',
  output: z.object({
    version: z.number(),
    because: z.string().nullable(),
    setAt: momentOut.nullable(),
    entries: z.array(entry),
  }),
  refusals: {},
})

export const setEntitlements = contract({
  route: 'POST /api/entitlements',
  may: 'entitlement.set',
  summary: 'The next version of the catalogue. What was looked up keeps the version it was looked up in',
  body: z.object({ because: text(500), entries: z.array(entry).min(1).max(500) }),
  output: z.object({ version: z.number() }),
  refusals: { 'entitlement.twice': 409 },
})

export const lookUpDemand = contract({
  route: 'POST /api/demands/:id/entitlement',
  may: 'demand.add',
  summary: 'Hold a demand against the catalogue: is it owed, may it be given and by whom, or is it never given',
  params: z.object({ id: z.uuid() }),
  body: z.object({
    product: text(60).default('*'),
    issue: text(60),
    tier: text(40).optional(),
    days: z.int().min(0).max(100_000).optional(),
    receipt: z.boolean().optional(),
    packaged: z.boolean().optional(),
    our_error: z.boolean().optional(),
  }),
  output: z.object({
    answer: z.enum(['owed', 'may_be_given', 'never', 'not_listed', 'ask_first']),
    ask: z.array(z.enum(FIELDS)),
    by: z.enum(APPROVERS).nullable(),
    most: z.number().nullable(),
    words: z.string().nullable(),
    version: z.number(),
  }),
  refusals: { 'demand.unknown': 404, 'case.already_closed': 409 },
})
