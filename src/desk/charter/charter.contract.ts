import { z } from 'zod'
import { contract, momentOut, text } from '#platform/public.ts'
import { CHARTER_PARTS } from './charter.ts'

const inThree = z.object({ 'zh-Hant': z.string(), 'zh-Hans': z.string(), en: z.string() })
const clause = z.object({ part: z.enum(CHARTER_PARTS), key: z.string(), words: inThree })
const day = z.iso.date()

export const readCharter = contract({
  route: 'GET /api/charter',
  may: 'charter.read',
  summary: 'What both sides may expect, and owe: the version that holds now, or the one asked for. For anybody',
  query: z.object({ version: z.coerce.number().int().min(1).max(9999).optional() }),
  output: z.object({ version: z.number(), since: z.string(), clauses: z.array(clause) }),
  refusals: { 'charter.version_unknown': 404 },
})

export const readClause = contract({
  route: 'GET /api/charter/clauses/:key',
  may: 'charter.read',
  summary: 'One clause as a card that a chat or a voice menu can say, in three languages, by its key and version',
  params: z.object({ key: text(40) }),
  query: z.object({ version: z.coerce.number().int().min(1).max(9999).optional() }),
  output: z.object({
    id: z.string(),
    version: z.number(),
    part: z.enum(CHARTER_PARTS),
    words: inThree,
    /** The same with where it stands, for a line of a chat or a prompt of a voice menu. */
    card: inThree,
  }),
  refusals: { 'charter.version_unknown': 404, 'charter.clause_unknown': 404 },
})

export const charterVersions = contract({
  route: 'GET /api/charter/versions',
  may: 'charter.read',
  summary: 'Every version, with what became different from the one before',
  output: z.object({
    now: z.number(),
    versions: z.array(
      z.object({
        version: z.number(),
        since: z.string(),
        diff: z.array(
          z.object({ key: z.string(), part: z.enum(CHARTER_PARTS), was: inThree.nullable(), is: inThree.nullable() }),
        ),
      }),
    ),
  }),
  refusals: {},
})

const said = z.object({ 'zh-Hant': text(600), 'zh-Hans': text(600), en: text(600) })

export const publishNext = contract({
  route: 'POST /api/charter/versions',
  may: 'charter.publish',
  summary: 'Publish the next version: clauses said otherwise, added, or left out. The old one stays citable',
  body: z.object({
    /** The version somebody looked at while they wrote. */
    after: z.int().min(1),
    since: day,
    changes: z
      .array(
        z.object({
          part: z.enum(CHARTER_PARTS),
          key: z.string().regex(/^[a-z][a-z_]{1,39}$/),
          words: said.nullable(),
        }),
      )
      .min(1)
      .max(40),
  }),
  output: z.object({ version: z.number(), publishedAt: momentOut }),
  refusals: {
    'charter.nothing_changed': 409,
    'charter.clause_kept': 409,
    'charter.language_missing': 409,
    'charter.too_early': 409,
    'charter.changed_meanwhile': 409,
  },
})
