import { z } from 'zod'
import { contract, textOrEmpty } from '#platform/public.ts'
import { JURISDICTIONS } from './article.ts'

const inThree = z.object({ 'zh-Hant': z.string(), 'zh-Hans': z.string(), en: z.string() })
const trust = z.enum(['seen', 'check_with_counsel', 'house'])

export const readLaw = contract({
  route: 'GET /api/law/articles',
  may: 'law.read',
  summary:
    'Articles of law in plain words, each with the day it was looked at. Never advice, never an offence as a fact',
  output: z.object({
    articles: z.array(
      z.object({
        key: z.string(),
        jurisdiction: z.enum(JURISDICTIONS),
        law: inThree,
        article: inThree,
        title: inThree,
        plain: inThree,
        effectiveFrom: z.string().nullable(),
        effectiveTo: z.string().nullable(),
        asOf: z.string(),
        reviewBy: z.string(),
        trust,
        source: z.string(),
        state: z.enum(['in_force', 'not_yet', 'ended', 'review_due']),
        citable: z.boolean(),
      }),
    ),
  }),
  refusals: {},
})

export const lookAtLaw = contract({
  route: 'POST /api/law/articles/:key/looks',
  may: 'law.review',
  summary: 'Counsel has looked again whether it still says this: until when that counts, or the last day it held',
  params: z.object({ key: z.string().max(60) }),
  body: z.object({
    reviewBy: z.iso.date(),
    endedOn: z.iso.date().nullable().default(null),
    words: textOrEmpty(500).default(''),
  }),
  output: z.object({}),
  refusals: { 'law.unknown': 404, 'law.too_long': 409 },
})

export const readMeasures = contract({
  route: 'GET /api/law/measures',
  may: 'law.measures',
  summary: 'What the law of a place asks of an employer, and where in this product it can be met. No claim that it is',
  output: z.object({
    packs: z.array(
      z.object({
        key: z.string(),
        jurisdiction: z.enum(JURISDICTIONS),
        name: inThree,
        article: z.string(),
        asOf: z.string(),
        reviewBy: z.string(),
        trust,
        state: z.enum(['in_force', 'not_yet', 'ended', 'review_due']),
        effectiveFrom: z.string().nullable(),
        measures: z.array(
          z.object({
            key: z.string(),
            asks: inThree,
            here: inThree,
            place: z.string().nullable(),
            outside: z.boolean(),
          }),
        ),
      }),
    ),
  }),
  refusals: {},
})
