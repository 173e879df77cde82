import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { playerRoutes } from '#demo/public.ts'
import { ROLES } from '#kernel/roles.ts'
import { type Caller, callerOf, requestOf } from '#testing/caller.ts'
import { aContact } from '#testing/contact.ts'
import { openHouse } from '#testing/house.ts'
import { stories } from '../../../stories/all.ts'
import { people } from '../../../stories/people.ts'
import { policies } from '../../routes.ts'
import type { Scope } from '../actor.ts'
import { openStream } from '../live/stream.ts'
import { newId } from '../new-id.ts'
import type { Route } from './contract.ts'
import { inProcess } from './in-process.ts'
import type { May, Policies } from './policy.ts'
import { openServer } from './server.ts'

const house = await openHouse()
after(() => house.close())

const SCOPES: readonly Scope[] = ['contacts', 'messages', 'clock']
const hands = inProcess(house.house, house.routes)
const all: readonly Route[] = [
  ...house.routes,
  ...playerRoutes(() => ({ hands, cast: () => ({ kind: 'nobody' }), stories, people })),
]

type Who = { name: string; mayPass: (may: May) => boolean; headers: Readonly<Record<string, string>> }

async function everybody(): Promise<readonly Who[]> {
  const roles = await Promise.all(
    ROLES.map(async (role): Promise<Who> => {
      const { headers } = await house.signInAnew(role)
      return { name: role, headers, mayPass: ({ roles }) => roles === 'everyone' || (roles ?? []).includes(role) }
    }),
  )
  const tokens = await Promise.all(
    SCOPES.map(async (scope): Promise<Who> => {
      const { headers } = await house.token(scope)
      return { name: `token ${scope}`, headers, mayPass: ({ scopes }) => (scopes ?? []).includes(scope) }
    }),
  )
  const mei = await house.signIn('mei')
  const contact = await aContact(house)
  await contact.ends()
  const { link } = await contact.wrappedUpBy(mei, { case: { title: 'A sofa' } })
  const { headers } = house.customer(link ?? '')
  return [
    ...roles,
    ...tokens,
    { name: 'customer with a link', headers, mayPass: () => false },
    { name: 'token without a scope', headers: (await house.token()).headers, mayPass: () => false },
    { name: 'nobody', headers: {}, mayPass: () => false },
  ]
}

/** Everyone at every door: who got past although the policy does not name them, or was stopped although it does. */
async function wrongDoors(served: Policies, named: Policies): Promise<string[]> {
  const app = await openServer({ ...house.house, policies: served }, all)
  const stream = openStream(app, { ...house.house, policies: served })
  const wrong: string[] = []
  for (const who of await everybody()) {
    // Signing out is walked last, since nobody gets past another door after it.
    const order = all.toSorted(
      (a, b) => Number(a.contract.may === 'session.end') - Number(b.contract.may === 'session.end'),
    )
    for (const { contract } of order) {
      const may = named[contract.may] ?? {}
      const should = may.anybody === true || who.mayPass(may)
      const passed = await getsPast(callerOf(app, who.headers, '10.9.9.9'), contract)
      if (passed !== should) wrong.push(`${who.name} ${contract.route}`)
    }
  }
  stream.close()
  await app.close()
  return wrong
}

async function getsPast(caller: Caller, contract: Route['contract']): Promise<boolean> {
  const some = newId(house.clock.now())
  const { method, url } = requestOf(contract, {
    id: some,
    figure: 'heard',
    story: 'none',
    utterance: some,
    kind: 'insult',
  })
  const answer = await caller.ask(method, url, method === 'GET' ? {} : { body: {} })
  return !['session.missing', 'access.not_yours'].includes(answer.said?.code ?? '')
}

test('everybody gets past exactly the doors that the policy names for them', async () => {
  assert.deepEqual(await wrongDoors(policies, policies), [])
})

test('the walk notices a door that was opened to one role too many, and one that was closed', async () => {
  const tooOpen = { ...policies, 'errors.read': { roles: ['lead', 'second_line', 'executive', 'agent'] } } as const
  const tooClosed = { ...policies, 'message.send': { scopes: [] } }
  assert.deepEqual(await wrongDoors(tooOpen, policies), ['agent GET /api/errors-after-strain'])
  assert.deepEqual(await wrongDoors(tooClosed, policies), [
    'token messages GET /api/messages',
    'token messages PUT /api/messages/:id/sent',
  ])
})

test('a house with a route that no policy names does not open', async () => {
  const { 'floor.read': _, ...without } = policies
  await assert.rejects(openServer({ ...house.house, policies: without }, all), /No policy names floor.read/)
})

test('the stream of changes is for people who have signed in, and for nobody else', async () => {
  const app = await openServer(house.house, all)
  const stream = openStream(app, house.house)
  for (const { name, headers } of await everybody()) {
    if (ROLES.some((role) => role === name)) continue
    const answer = await callerOf(app, headers, '10.9.9.8').ask('GET', '/api/live')
    assert.equal(answer.status, name.startsWith('token') ? 403 : 401, name)
  }
  stream.close()
  await app.close()
})

test('a screen hears of what it says that it shows, of its own person, and of nobody else', async () => {
  const app = await openServer(house.house, all)
  const stream = openStream(app, house.house)
  const { headers } = await house.signInAnew('agent')
  const mine = `person:${house.idOf('agent')}`
  const other = `person:${house.idOf('mei')}`
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}/api/live?topics=contact:7,${other}`, { headers })
  const read = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
  assert.match((await read?.read())?.value ?? '', /event: opened/)

  house.house.live.tell(['contact:8', 'floor', other])
  house.house.live.tell(['contact:7', 'contact:8', mine])
  assert.match((await read?.read())?.value ?? '', new RegExp(`event: changed\\ndata: contact:7 ${mine}\\n`))
  await read?.cancel()
  stream.close()
  app.server.closeAllConnections()
  await app.close()
})

test('a token that was revoked, or never given, opens nothing', async () => {
  const bearer = { authorization: 'Bearer not-a-token-of-this-house-at-all' }
  assert.equal(
    (await callerOf(house.app, bearer, '10.9.9.7').ask('GET', '/api/messages')).said?.code,
    'session.missing',
  )
})
