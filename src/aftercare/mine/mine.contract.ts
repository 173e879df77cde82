import { z } from 'zod'
import { CHOICES, KINDNESSES, OFFER_KINDS } from '#care/public.ts'
import { contract, momentOut } from '#platform/public.ts'
import { responseView } from '../talks/talk.contract.ts'

const person = z.object({ id: z.string(), name: z.string() })

export const readMyAftercare = contract({
  route: 'GET /api/aftercare',
  may: 'aftercare.own',
  summary: 'What is there for me after something hard, what I chose, and what came of it. For nobody else',
  output: z.object({
    /** How long the house lets one rest, and in which version of its rule. */
    lengths: z.object({ version: z.number(), l2: z.number(), l3: z.number(), because: z.string().nullable() }),
    offers: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(OFFER_KINDS),
        offeredAt: momentOut,
        choice: z.enum(CHOICES).nullable(),
        state: z.enum(['open', 'asked', 'second', 'granted', 'fulfilled', 'refused']),
        dueAt: momentOut.nullable(),
        fulfilledAt: momentOut.nullable(),
        fulfilledBy: z.string().nullable(),
        firstBy: z.string().nullable(),
        firstBecause: z.string().nullable(),
        secondBy: z.string().nullable(),
        secondBecause: z.string().nullable(),
      }),
    ),
    /** Reckoned on the way, kept nowhere: to skip it is to do nothing. */
    followUp: z.number().nullable(),
    talkOffers: z.array(z.object({ id: z.string(), by: person, until: momentOut })),
    talks: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['asked', 'accepted', 'over']),
        askedAt: momentOut,
        asked: z.array(z.string()),
        talker: person.nullable(),
        branch: z.enum(['right', 'wrong', 'neither']).nullable(),
        responses: z.array(responseView),
        nextTime: z.string().nullable(),
        mayFeel: z.boolean(),
      }),
    ),
    backings: z.array(
      z.object({
        id: z.string(),
        contact: z.string().nullable(),
        askedAt: momentOut,
        owner: z.string(),
        dueAt: momentOut,
        reply: z.string().nullable(),
        repliedBy: z.string().nullable(),
        tellBy: momentOut.nullable(),
        outcome: z.string().nullable(),
        mayFeel: z.boolean(),
      }),
    ),
    kindnesses: z.array(z.object({ id: z.string(), by: person, what: z.enum(KINDNESSES) })),
    champions: z.array(person),
    wantsPings: z.boolean(),
  }),
  refusals: {},
})
