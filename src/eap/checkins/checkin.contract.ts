import { z } from 'zod'
import { contract, language, text } from '#platform/public.ts'
import { member } from '../keys/key.contract.ts'

const sealed = z.string().max(40_000)

export const readCheckins = contract({
  route: 'GET /api/checkins',
  may: 'wall.staff',
  summary:
    'What I may be asked if I open it, and whether anybody stands by. It says nothing of me and is written down nowhere',
  output: z.object({
    period: z.string(),
    instruments: z.array(
      z.object({
        id: z.string(),
        licence: z.string(),
        items: z.array(z.string()),
        /** Null where the words are the house's own, and are on the page already. */
        texts: z.array(z.string()).nullable(),
        highest: z.number(),
        riskItem: z.number().nullable(),
        counts: z.boolean().meta({ description: 'Whether an answer may become part of a group figure' }),
      }),
    ),
    standBy: z.object({ recipients: z.array(z.string()), minutes: z.number() }).nullable(),
    least: z.number(),
  }),
  refusals: {},
})

export const readKept = contract({
  route: 'GET /api/wall/checkins',
  may: 'wall.member',
  summary: 'My own check-ins, sealed. Whoever asks shows a key and no name',
  output: z.object({ kept: z.array(z.object({ id: z.string(), sealed: z.string() })) }),
  refusals: member,
})

export const keepCheckin = contract({
  route: 'POST /api/wall/checkins',
  may: 'wall.member',
  summary: 'Keep a check-in, sealed to my own key and to nobody else’s',
  body: z.object({ sealed, days: z.number().int().min(1).max(3650) }),
  output: z.object({ id: z.string() }),
  refusals: { ...member, 'wall.not_sealed': 422 },
})

export const forgetCheckin = contract({
  route: 'DELETE /api/wall/checkins/:id',
  may: 'wall.member',
  summary: 'Delete one of mine, at once',
  params: z.object({ id: z.uuid() }),
  output: z.object({}),
  refusals: { ...member, 'checkin.unknown': 404 },
})

export const forgetAll = contract({
  route: 'DELETE /api/wall/checkins',
  may: 'wall.member',
  summary: 'Delete all of mine, at once',
  output: z.object({ gone: z.number() }),
  refusals: member,
})

export const giveVoice = contract({
  route: 'POST /api/checkins/voice',
  may: 'wall.staff',
  summary:
    'Add my answers, in three coarse parts, to the figures of this period. One key counts once; who it was is not kept',
  body: z.object({
    period: z.string().max(10),
    voice: z.string().regex(/^[\w-]{43}$/),
    instrument: text(40),
    answers: z
      .array(z.object({ item: text(40), part: z.enum(['low', 'middle', 'high']) }))
      .min(1)
      .max(30),
  }),
  output: z.object({}),
  refusals: { 'checkin.period_over': 409, 'checkin.counted': 409, 'checkin.item_unknown': 422 },
})

export const readInstruments = contract({
  route: 'GET /api/instruments',
  may: 'checkin.instruments',
  summary: 'Every questionnaire the house knows, its licence, and whether its words are here',
  output: z.object({
    instruments: z.array(
      z.object({
        id: z.string(),
        version: z.string(),
        licence: z.string(),
        bundlingAllowed: z.boolean(),
        items: z.number(),
        hasRiskItem: z.boolean(),
        responseRequired: z.number(),
        minReportN: z.number().nullable(),
        retentionDays: z.number(),
        cutoffs: z.array(z.number()),
        loaded: z.array(z.object({ language, licence: z.string(), digest: z.string() })),
      }),
    ),
  }),
  refusals: {},
})

export const loadInstrument = contract({
  route: 'PUT /api/instruments/:id/text',
  may: 'checkin.instruments',
  summary:
    'Put in the words of a questionnaire that may not be shipped, with the licence you have and the digest of the words',
  params: z.object({ id: z.string().max(40) }),
  body: z.object({
    language,
    licence: z.string().max(500),
    digest: z.string().max(64).meta({ description: 'SHA-256 of the items, one a line, in hexadecimal' }),
    items: z.array(text(500)).max(60),
  }),
  output: z.object({}),
  refusals: { 'instrument.unknown': 404, 'instrument.licence_needed': 422, 'instrument.items_differ': 422 },
})

export const unloadInstrument = contract({
  route: 'DELETE /api/instruments/:id/text',
  may: 'checkin.instruments',
  summary: 'Take the words out again, in every language',
  params: z.object({ id: z.string().max(40) }),
  output: z.object({}),
  refusals: { 'instrument.unknown': 404 },
})
