import { z } from 'zod'
import { contract, language, momentOut, text, textOrEmpty } from '#platform/public.ts'
import { ARTICLE_KINDS } from './article.ts'

export const articleView = z.object({
  id: z.string(),
  key: z.string(),
  version: z.number(),
  kind: z.enum(ARTICLE_KINDS),
  title: z.string(),
  words: z.string(),
  language,
  publishedAt: momentOut,
  retiredAt: momentOut.nullable(),
  retiredBecause: z.string().nullable(),
  readAt: momentOut.nullable(),
  readBy: z.number(),
})

const params = z.object({ id: z.uuid() })

export const listArticles = contract({
  route: 'GET /api/articles',
  may: 'article.read',
  summary:
    'What we answer from. Words in either Chinese script find both; what is retired is kept and can be asked for',
  query: z.object({
    words: textOrEmpty(100).default(''),
    retired: z.enum(['yes', 'no']).default('no'),
    unread: z.enum(['yes', 'no']).default('no'),
  }),
  output: z.object({ articles: z.array(articleView) }),
  refusals: {},
})

export const readArticle = contract({
  route: 'GET /api/articles/:id',
  may: 'article.read',
  summary: 'One version, every other version of it, and who has read this one and when',
  params,
  output: articleView.extend({
    versions: z.array(
      z.object({ id: z.string(), version: z.number(), publishedAt: momentOut, retiredAt: momentOut.nullable() }),
    ),
    readers: z.array(z.object({ id: z.string(), name: z.string(), at: momentOut })),
  }),
  refusals: { 'article.unknown': 404 },
})

export const publishArticle = contract({
  route: 'POST /api/articles',
  may: 'article.write',
  summary: 'Publish a version. The version before it is retired at the same moment, and kept',
  body: z.object({
    key: text(80).regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u, 'article.key_shape'),
    kind: z.enum(ARTICLE_KINDS),
    title: text(120),
    words: text(4000),
    language,
  }),
  output: z.object({ id: z.string(), version: z.number() }),
  refusals: {},
  example: { key: 'typhoon-parking', kind: 'notice', title: '颱風停車', words: '…', language: 'zh-Hant' },
})

export const retireArticle = contract({
  route: 'PUT /api/articles/:id/retirement',
  may: 'article.write',
  summary: 'Nobody answers from this version any more. It says why, and stays',
  params,
  body: z.object({ because: text(500) }),
  output: z.object({}),
  refusals: { 'article.unknown': 404, 'article.already_retired': 409 },
})

export const acknowledgeArticle = contract({
  route: 'PUT /api/articles/:id/reading',
  may: 'article.read',
  summary: 'I have read this version',
  params,
  output: z.object({ at: momentOut }),
  refusals: { 'article.unknown': 404, 'article.already_retired': 409 },
})
