import { z } from 'zod'
import { OWN_WORDS } from '#care/public.ts'
import { contract, fileOut, momentOut } from '#platform/public.ts'
import { KEPT, READ_WHAT } from './mine.ts'

export const readMine = contract({
  route: 'GET /api/mine',
  may: 'mine.own',
  summary:
    'Who opened something of mine, what is kept about me, what I can delete and what not and why. For nobody else',
  output: z.object({
    reads: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.string(),
        what: z.enum(READ_WHAT),
        about: z.string(),
        at: momentOut,
      }),
    ),
    kept: z.array(z.object({ what: z.enum(KEPT), rows: z.number(), mine: z.boolean() })),
    readsDays: z.number(),
    backupDays: z.number(),
  }),
  refusals: {},
})

export const exportMine = contract({
  route: 'GET /api/mine/export',
  may: 'mine.own',
  summary: 'All of it in one file: as JSON for a machine, or as text to read',
  query: z.object({ as: z.enum(['json', 'text']).default('json') }),
  givesFile: true,
  output: fileOut,
  refusals: {},
})

export const deleteMine = contract({
  route: 'POST /api/mine/deletion',
  may: 'mine.own',
  summary: 'Delete what is mine to delete, now. What belongs to a customer or to the law stays, and is named',
  body: z.object({ sure: z.literal(true) }),
  output: z.object({ rows: z.number(), stays: z.array(z.enum(KEPT)), backupDays: z.number() }),
  refusals: {},
})

export const readExposures = contract({
  route: 'GET /api/mine/exposures',
  may: 'mine.own',
  summary: 'What was done to me, one by one, as I confirmed it and in my own word for it. Not the words that were said',
  output: z.object({
    exposures: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        word: z.enum(OWN_WORDS),
        isOwn: z.boolean(),
        at: momentOut,
        contact: z.string(),
      }),
    ),
  }),
  refusals: {},
})

export const sayOwnWord = contract({
  route: 'PUT /api/mine/exposures/:id',
  may: 'mine.own',
  summary: 'My own word for what it was, or none any more',
  params: z.object({ id: z.uuid() }),
  body: z.object({ word: z.enum(OWN_WORDS).nullable() }),
  output: z.object({}),
  refusals: { 'exposure.unknown': 404 },
})
