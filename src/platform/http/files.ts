import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { whoIs } from './caller.ts'
import type { Route } from './contract.ts'
import type { House } from './house.ts'
import { allows } from './policy.ts'
import { deny, mayOf, say } from './server.ts'

/** Files are held in memory while they are looked at, so only so many may be on their way: of one address, and in all. */
const AT_ONCE_FROM_ONE = 4
const AT_ONCE = 16

export const takesFile = (request: FastifyRequest): boolean =>
  'takesFile' in request.routeOptions.config && request.routeOptions.config.takesFile === true

/** Routes whose body is a file, in a scope of their own: no other route of the house reads bytes. */
export async function takeFiles(
  app: FastifyInstance,
  house: House,
  routes: readonly Route[],
  register: (scope: FastifyInstance, route: Route) => void,
): Promise<void> {
  const mays = new Map(routes.map((route) => [route.contract.route, mayOf(house, route)]))
  const underWay = new Map<string, number>()
  const count = (ip: string, by: 1 | -1) => {
    const n = (underWay.get(ip) ?? 0) + by
    if (n > 0) underWay.set(ip, n)
    else underWay.delete(ip)
    return n
  }
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, bytes, done) => done(null, bytes))
    // Before a byte is read: whoever may not do it, or has enough under way, is turned back here.
    scope.addHook('onRequest', async (request, reply) => {
      const may = mays.get(`${request.method} ${request.routeOptions.url}`)
      const { actor } = await whoIs(house, request, house.clock.now())
      if (may && !allows(may, actor)) return deny(house, request, reply, actor)
      const all = [...underWay.values()].reduce((sum, n) => sum + n, 0)
      const mine = count(request.ip, 1)
      reply.raw.once('close', () => count(request.ip, -1))
      if (mine > AT_ONCE_FROM_ONE || all >= AT_ONCE)
        return say(house, request, reply, 429, { ok: false, refusal: 'file.too_many_at_once' })
    })
    for (const route of routes) register(scope, route)
  })
}

/**
 * What somebody sent us is never a page of ours, whatever it pretends to be: it is offered for saving, its kind is not
 * guessed again, and where a browser shows it all the same it may run nothing.
 */
export const sendFile = (reply: FastifyReply, file: { bytes: Uint8Array; type: string; name: string }) =>
  reply
    .header('cache-control', 'no-store')
    .header('content-type', file.type)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cross-origin-resource-policy', 'same-origin')
    .header('content-disposition', `attachment; filename*=UTF-8''${encoded(file.name)}`)
    .send(Buffer.from(file.bytes))

/** As RFC 5987 has it, which leaves fewer characters alone than an address does. */
const encoded = (name: string) =>
  encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/g, (it) => `%${it.charCodeAt(0).toString(16)}`)
