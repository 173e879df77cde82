import { z } from 'zod'
import { contract, moment, momentOut, text } from '#platform/public.ts'

const params = z.object({ id: z.uuid() })
const named = z.object({ id: z.string(), name: z.string() })
const topic = text(60).meta({ description: 'The key of a queue: what the contacts are about' })
const inAll = z.record(z.string(), z.string())

export const readPeers = contract({
  route: 'GET /api/peers',
  may: 'peer.ask',
  summary: 'Colleagues who have offered to look at calls together, the topics, and who looks along with me',
  output: z.object({
    topics: z.array(z.object({ key: z.string(), name: inAll })),
    /** Per topic, whom I may ask now: accredited, willing, another reporting line, with room. In no order of merit. */
    free: z.array(named.extend({ topic: z.string() })),
    mine: z
      .object({
        willing: z.boolean(),
        topics: z.array(z.string()),
        capacity: z.number(),
        accreditedUntil: momentOut.nullable(),
        supervisionAt: momentOut.nullable(),
      })
      .nullable(),
    pairings: z.array(
      z.object({
        id: z.string(),
        person: named,
        peer: named,
        iAm: z.enum(['person', 'peer']),
        topic: z.string(),
        state: z.enum(['asked', 'agreed']),
        notBefore: momentOut,
        left: z.number(),
      }),
    ),
  }),
  refusals: {},
})

export const volunteer = contract({
  route: 'PUT /api/peers/me',
  may: 'peer.ask',
  summary: 'I offer to look at calls with colleagues, on these topics, with so many at a time; or not any more',
  body: z.object({ willing: z.boolean(), topics: z.array(topic).max(20), capacity: z.int().min(1).max(5) }),
  output: z.object({}),
  refusals: {},
})

export const listPeers = contract({
  route: 'GET /api/peer-list',
  may: 'peer.accredit',
  summary:
    'Who is on the list, until when they are accredited and when they are looked after. Whom they sit with is not here',
  output: z.object({
    peers: z.array(
      named.extend({
        team: z.string(),
        willing: z.boolean(),
        topics: z.array(z.string()),
        capacity: z.number(),
        accreditedUntil: momentOut.nullable(),
        supervisionAt: momentOut.nullable(),
      }),
    ),
  }),
  refusals: {},
})

export const accredit = contract({
  route: 'PUT /api/peers/:id/accreditation',
  may: 'peer.accredit',
  summary: 'A volunteer is trained and accredited until a day, with a date on which somebody looks after the peer',
  params,
  body: z.object({ until: moment, supervisionAt: moment }),
  output: z.object({}),
  refusals: { 'peer.unknown': 404 },
})

export const askPeer = contract({
  route: 'POST /api/pairings',
  may: 'peer.ask',
  summary: 'I ask a colleague to look at calls with me: from tomorrow on, three times',
  body: z.object({ topic, peer: z.uuid().nullish(), notBefore: moment.nullish() }),
  output: z.object({ id: z.string(), peer: named, notBefore: momentOut }),
  refusals: { 'peer.none': 409, 'peer.already': 409 },
})

export const answerPairing = contract({
  route: 'PUT /api/pairings/:id',
  may: 'peer.ask',
  summary: 'The peer says yes or no; either may end it, without a reason',
  params,
  body: z.object({ does: z.enum(['agree', 'decline', 'end']) }),
  output: z.object({}),
  refusals: { 'peer.pairing_unknown': 404, 'peer.settled': 409, 'peer.not_yours_to_settle': 409 },
})
