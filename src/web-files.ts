import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import staticFiles from '@fastify/static'
import type { FastifyInstance, RouteHandlerMethod } from 'fastify'
import type { House } from './platform/http/house.ts'
import { say } from './platform/http/server.ts'

const BUILT = fileURLToPath(new URL('../dist/web/', import.meta.url))

/** Addresses that customers are given; every other one is the staff's. */
const CUSTOMERS = /^\/(?:my\/|charter(?:$|\?)|said-and-done(?:$|\?))/

/** The built pages: the staff's app at every address of its own, the customer's page under /my. */
export async function serveWeb(app: FastifyInstance, house: House): Promise<void> {
  const unknown: RouteHandlerMethod = (request, reply) =>
    say(house, request, reply, 404, { ok: false, refusal: 'route.unknown' })
  if (!existsSync(join(BUILT, 'index.html'))) return void app.setNotFoundHandler(unknown)

  const [staff, portal, complain] = await Promise.all(
    ['index.html', 'portal.html', 'complain.html'].map((name) => readFile(join(BUILT, name), 'utf8')),
  )
  await app.register(staticFiles, {
    root: join(BUILT, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/')
    if (!isPage) return say(house, request, reply, 404, { ok: false, refusal: 'route.unknown' })
    if (/^\/complain(?:$|[?/])/.test(request.url))
      return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(complain)
    // The address of a customer's page holds the key to it, so it is told to nobody else.
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer').type('text/html; charset=utf-8')
    return reply.send(CUSTOMERS.test(request.url) ? portal : staff)
  })
}
