import helmet from '@fastify/helmet'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { languageFrom } from '#kernel/language.ts'
import type { Refused } from '#kernel/outcome.ts'
import type { Actor } from '../actor.ts'
import { countAttempt } from '../auth/auth.sql.ts'
import type { Clock } from '../clock/clock.ts'
import { carryOut, carryOutApart, type Door } from '../work.ts'
import { cookie, SESSION_COOKIE, whoIs } from './caller.ts'
import type { Route } from './contract.ts'
import { fileOut } from './fields.ts'
import { sendFile, takeFiles, takesFile } from './files.ts'
import type { House, Refusal } from './house.ts'
import { readInput } from './input.ts'
import { allows, type May } from './policy.ts'

const BODY_LIMIT = 1_000_000

/** The web server of one house: every route of the list, behind its policy, with refusals in the caller's language. */
export async function openServer(house: House, routes: readonly Route[]): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    rewriteUrl: (request) => withoutSeat(request.url ?? '/'),
    trustProxy: 'loopback',
    frameworkErrors: (_, request, reply) => say(house, request, reply, 400, { ok: false, refusal: 'input.invalid' }),
  })
  await app.register(helmet, {
    contentSecurityPolicy: { directives: CONTENT },
    strictTransportSecurity: house.secureCookies,
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'sameorigin' },
  })
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const isFile = takesFile(request)
    if (error.statusCode === 413)
      return say(house, request, reply, 413, { ok: false, refusal: isFile ? 'file.too_large' : 'body.too_large' })
    if (error.statusCode === 415)
      return say(house, request, reply, 415, { ok: false, refusal: isFile ? 'body.not_file' : 'body.not_json' })
    if (error.statusCode && error.statusCode < 500)
      return say(house, request, reply, 400, { ok: false, refusal: 'input.invalid' })
    house.log('request.failed', { fault: `fault.${error.code ?? error.name}` })
    return say(house, request, reply, 500, { ok: false, refusal: 'house.fault' })
  })
  for (const route of routes) if (!route.contract.takesFile) register(app, house, route)
  await takeFiles(
    app,
    house,
    routes.filter((route) => route.contract.takesFile),
    (scope, route) => register(scope, house, route),
  )
  return app
}

/** Two people can share one browser, side by side: `/seat/a/…` and `/seat/b/…` are the same house with a cookie each. */
const withoutSeat = (url: string) => url.replace(/^\/seat\/[a-z]+(?=\/|$)/, '') || '/'

const CONTENT = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  frameSrc: ["'self'"],
  frameAncestors: ["'self'"],
  objectSrc: ["'none'"],
  upgradeInsecureRequests: null,
}

function register(app: FastifyInstance, house: House, route: Route): void {
  const [method = 'GET', url = '/'] = route.contract.route.split(' ')
  const may = mayOf(house, route)
  app.route({
    method,
    url,
    ...(route.contract.takesFile ? { bodyLimit: route.contract.takesFile, config: { takesFile: true } } : {}),
    handler: async (request, reply) => {
      const now = house.clock.now()
      const caller = await whoIs(house, request, now)
      if (!allows(may, caller.actor)) return deny(house, request, reply, caller.actor)
      if (caller.by === 'cookie' && method !== 'GET' && !fromOurPage(request))
        return say(house, request, reply, 403, { ok: false, refusal: 'access.other_site' })
      const input = readInput(route.contract, request)
      if (!input.ok) return say(house, request, reply, 400, { ok: false, refusal: 'input.invalid' }, input.at)
      const door = doorOf(house, request, now)
      const { outcome, topics } = await run(
        house,
        route,
        { actor: caller.actor, now, clock: house.clock, door },
        input.given,
      )
      if (!outcome.ok) return say(house, request, reply, route.contract.refusals[outcome.refusal] ?? 409, outcome)
      house.live.tell(topics)
      if (door.session !== undefined) reply.header('set-cookie', sessionCookie(house, request, door.session))
      if (route.contract.givesFile) return sendFile(reply, fileOut.parse(outcome.next))
      return reply.header('cache-control', 'no-store').send(route.contract.output.parse(outcome.next))
    },
  })
}

export function mayOf(house: House, route: Route): May {
  const may = house.policies[route.contract.may]
  if (!may) throw new Error(`No policy names ${route.contract.may}, which ${route.contract.route} asks for`)
  return may
}

export const run = (
  house: House,
  route: Route,
  by: { actor: Actor; now: Date; clock: Clock; door: Door },
  given: Readonly<Record<string, unknown>>,
) =>
  'apart' in route
    ? carryOutApart(house, by, (work) => route.apart(work, given as never))
    : carryOut(house.db, house, by, (work) => route.handle(work, given as never))

function doorOf(house: House, request: FastifyRequest, now: Date): Door {
  return {
    from: request.ip,
    attempt: (name, minutes) =>
      countAttempt(house.aside, `${name}:${request.ip}`, now, new Date(now.getTime() - minutes * 60_000)),
    headers: {
      session: cookie(request.headers.cookie, SESSION_COOKIE),
      link: request.headers['x-sanying-link']?.toString(),
      key: request.headers['x-sanying-key']?.toString(),
    },
  }
}

/** A seat keeps its cookie to itself; otherwise it covers the whole house. Lax, so that a link in an e-mail still finds you signed in. */
function sessionCookie(house: House, request: FastifyRequest, session: { secret: string; until: Date } | null): string {
  const path = /^\/seat\/[a-z]+/.exec(request.originalUrl)?.[0] ?? '/'
  const until = session ? session.until : new Date(0)
  // The cookie lives on the world's time, whatever the house's clock says.
  const life = session ? Math.round((until.getTime() - house.clock.now().getTime()) / 1000) : 0
  return `${SESSION_COOKIE}=${session?.secret ?? ''}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${life}${house.secureCookies ? '; Secure' : ''}`
}

export function deny(house: House, request: FastifyRequest, reply: FastifyReply, actor: Actor) {
  const refusal = actor.kind === 'nobody' ? 'session.missing' : 'access.not_yours'
  return say(house, request, reply, actor.kind === 'nobody' ? 401 : 403, { ok: false, refusal })
}

/** A page of another site can make a browser send our cookie, but not our origin. */
function fromOurPage(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = request.headers.origin
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === request.host
}

export function say(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  refused: Refused<string>,
  at?: readonly { path: string; problem: string }[],
) {
  const language = languageFrom(request.headers['accept-language'])
  const body: Refusal = {
    refusal: {
      code: refused.refusal,
      sentence: house.translate(refused.refusal, language, refused.detail ?? {}),
      ...(at ? { at } : {}),
    },
  }
  return reply.status(status).header('cache-control', 'no-store').send(body)
}
