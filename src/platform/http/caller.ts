import type { FastifyRequest } from 'fastify'
import type { Actor } from '../actor.ts'
import { personOfSession, tokenOf } from '../auth/auth.sql.ts'
import { digest } from '../auth/secret.ts'
import type { House } from './house.ts'

export const SESSION_COOKIE = 'sanying_session'

type Caller = { actor: Actor; by: 'cookie' | 'header' | 'nothing' }
const NOBODY: Caller = { actor: { kind: 'nobody' }, by: 'nothing' }

/** A person by session cookie, an integration by bearer token. A customer's link is read by the portal's own routes. */
export async function whoIs(house: Pick<House, 'db' | 'house'>, request: FastifyRequest, now: Date): Promise<Caller> {
  const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1]
  if (bearer) {
    const actor = await tokenOf(house.db, house.house, digest(bearer))
    return actor ? { actor, by: 'header' } : NOBODY
  }
  const session = cookie(request.headers.cookie, SESSION_COOKIE)
  if (!session) return NOBODY
  const actor = await personOfSession(house.db, house.house, digest(session), now)
  return actor ? { actor, by: 'cookie' } : NOBODY
}

export function cookie(header: string | undefined, name: string): string | undefined {
  return header
    ?.split(';')
    .map((part) => part.trim().split('='))
    .find(([key]) => key === name)?.[1]
}
