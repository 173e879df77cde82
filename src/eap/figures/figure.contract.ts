import { z } from 'zod'
import { contract, fileOut, momentOut } from '#platform/public.ts'

/** A period, and nothing else: a figure is not cut in any other way by whoever looks at it. */
const query = z.strictObject({ period: z.string().max(10).optional() })
const band = z.object({ from: z.number(), below: z.number() })

export const figureView = z.object({
  question: z.string(),
  team: z.string().nullable(),
  tenure: z.enum(['first_year', 'longer']).nullable(),
  /** At least so many answered; null for "not enough answers", whether nobody did or almost enough. */
  answered: z.number().nullable(),
  shares: z.object({ low: band, middle: band, high: band }).nullable(),
})

export const readGroupFigures = contract({
  route: 'GET /api/group-figures',
  may: 'checkin.figures',
  summary:
    'What was published of a period that is over: fixed groups, bands, and the same words for nobody and for too few',
  query,
  output: z.object({
    periods: z.array(z.string()),
    period: z.string().nullable(),
    least: z.number(),
    figures: z.array(figureView),
  }),
  refusals: { 'figures.no_period': 404 },
})

export const readGroupFile = contract({
  route: 'GET /api/group-figures/file',
  may: 'checkin.figures',
  summary: 'The same rows as a file',
  query,
  output: fileOut,
  refusals: { 'figures.no_period': 404 },
  givesFile: true,
})

export const readGroupDigest = contract({
  route: 'GET /api/group-figures/digest',
  may: 'checkin.figures',
  summary: 'The same rows as the text of a mail',
  query,
  output: z.object({ subject: z.string(), text: z.string() }),
  refusals: { 'figures.no_period': 404 },
})

export const readFigureReads = contract({
  route: 'GET /api/group-figures/reads',
  may: 'checkin.figure_reads',
  summary: 'Who looked at figures about groups, when, and in which form',
  output: z.object({
    reads: z.array(
      z.object({ at: momentOut, reader: z.string(), way: z.enum(['screen', 'file', 'digest']), period: z.string() }),
    ),
  }),
  refusals: {},
})
