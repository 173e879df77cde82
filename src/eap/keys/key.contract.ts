import { z } from 'zod'
import { contract } from '#platform/public.ts'

const digest = z.string().regex(/^[\w-]{43}$/)
export const sealed = z.string().max(100_000)
const way = z.object({ digest, wrapped: sealed })
const recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/)

/** What every route of a member may refuse. */
export const member = { 'wall.unknown': 404, 'wall.with_name': 403, 'session.too_many': 429 } as const
/** What every route of a counsellor may refuse. */
export const counsellor = { 'confidential.locked': 404, 'session.too_many': 429 } as const

export const askTicket = contract({
  route: 'POST /api/wall/ticket',
  may: 'wall.staff',
  summary: 'A ticket for one new membership. The house writes down that it gave one, and not to whom',
  output: z.object({ ticket: z.string() }),
  refusals: {},
})

const keys = z.object({ recipient, passphrase: way, recovery: way })

export const makeKey = contract({
  route: 'POST /api/wall/key',
  may: 'wall.member',
  summary: 'Begin a membership with a ticket: a public key, and the keyring wrapped in two ways by the browser',
  body: keys.extend({ ticket: z.string().max(100) }),
  output: z.object({ id: z.string() }),
  refusals: { 'wall.ticket_spent': 409, 'wall.not_sealed': 422, 'wall.with_name': 403, 'wall.taken': 409 },
})

export const openKey = contract({
  route: 'GET /api/wall/key',
  may: 'wall.member',
  summary: 'The wrapped keyring that the bearer in the header belongs to',
  output: z.object({
    id: z.string(),
    kind: z.enum(['member', 'counsellor']),
    recipient: z.string(),
    wrapped: z.string(),
    way: z.enum(['passphrase', 'recovery']),
  }),
  refusals: member,
})

export const changeWay = contract({
  route: 'PUT /api/wall/key',
  may: 'wall.member',
  summary: 'A new passphrase, or a new recovery code, in the place of the old one',
  body: way.extend({ way: z.enum(['passphrase', 'recovery']) }),
  output: z.object({}),
  refusals: { ...member, 'wall.not_sealed': 422, 'wall.taken': 409 },
})

export const leaveWall = contract({
  route: 'DELETE /api/wall/key',
  may: 'wall.member',
  summary: 'End my membership and delete what I wrote and was written to me. Nobody can undo it',
  output: z.object({}),
  refusals: member,
})

export const publishKey = contract({
  route: 'POST /api/confidential/key',
  may: 'confidential.desk',
  summary:
    'Publish a counsellor’s key under their name. `replace` retires the one before, which then opens nothing new',
  body: keys.extend({ replace: z.boolean().default(false) }),
  output: z.object({ id: z.string() }),
  refusals: { 'confidential.key_there': 409, 'wall.not_sealed': 422, 'wall.taken': 409 },
})
