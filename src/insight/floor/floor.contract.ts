import { z } from 'zod'
import { contract, momentOut } from '#platform/public.ts'
import { responseFigures } from '../help/help.contract.ts'

/** The whitelist itself: what is not named here does not leave the house (S2-36). */
export const floorView = z.object({
  now: momentOut,
  /** Colleagues of the language who sit in other teams. Their calls for help are here, their seats are not. */
  elsewhere: z.number(),
  waiting: z.number(),
  longestWaitSeconds: z.number().nullable(),
  needs: z.array(
    z.object({
      kind: z.enum(['help', 'asked_by_rule', 'abuse', 'care', 'promise', 'long', 'break']),
      id: z.string(),
      agent: z.object({ id: z.string(), name: z.string() }),
      contact: z.string().nullable(),
      at: momentOut,
      because: z.string().nullable(),
      /** Of a care card: what a human is asked to do, as far as the person likes it. */
      does: z.string().nullable(),
      minutes: z.number().nullable(),
      warnings: z.number().nullable(),
      unaccepted: z.number().nullable(),
      lastBreakAt: momentOut.nullable(),
      answeredBy: z.string().nullable(),
      passedOn: z.number().nullable(),
      words: z.string().nullable(),
      dueAt: momentOut.nullable(),
      /** Of a call for help: to whom it is offered and until when, and whether it is the reader's to answer. */
      offer: z
        .object({
          mine: z.boolean(),
          to: z.string().nullable(),
          until: momentOut,
          loud: z.boolean(),
          round: z.number(),
        })
        .nullable(),
      /** The reader is the one who came, so they say how it came out. */
      mine: z.boolean(),
    }),
  ),
  seats: z.array(
    z.object({
      agent: z.object({ id: z.string(), name: z.string() }),
      state: z.enum(['working', 'available', 'unavailable', 'away']),
      contact: z.string().nullable(),
      since: momentOut.nullable(),
      unavailableUntil: momentOut.nullable(),
      lastBreakAt: momentOut.nullable(),
      needs: z.enum(['help', 'asked_by_rule']).nullable(),
    }),
  ),
  handled: z.array(
    z.object({
      id: z.string(),
      at: momentOut,
      agent: z.string(),
      what: z.enum(['assist', 'care_done', 'care_declined']),
      seconds: z.number().nullable(),
      mode: z.string().nullable(),
      by: z.string().nullable(),
      outcome: z.string().nullable(),
      mine: z.boolean(),
    }),
  ),
  response: responseFigures,
})

export const readFloor = contract({
  route: 'GET /api/floor',
  may: 'floor.read',
  summary: 'Who needs a human now: a lead’s own team, and calls for help of everybody of the language',
  query: z.object({ scope: z.enum(['team', 'language']).default('team') }),
  output: floorView,
  refusals: {},
})
