import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { DEMO_PASSWORD, playerRoutes } from '#demo/public.ts'
import { sweepOrphans } from '#desk/public.ts'
import { people } from '../stories/people.ts'
import { tellTheDemo } from './demo-house.ts'
import { ourHouse } from './our-house.ts'
import { CannotStart } from './platform/cannot-start.ts'
import { clockRoutes } from './platform/clock/clock.api.ts'
import { readAhead } from './platform/clock/clock.sql.ts'
import { realClock, virtualClock } from './platform/clock/clock.ts'
import type { Config } from './platform/config/env.ts'
import { inHouse, openDb } from './platform/db/db.ts'
import { migrate } from './platform/db/migrate.ts'
import { openAlarm } from './platform/deadlines/alarm.ts'
import { openStore } from './platform/files/store.ts'
import type { House } from './platform/http/house.ts'
import { inProcess } from './platform/http/in-process.ts'
import { openApi } from './platform/http/openapi.ts'
import { openServer } from './platform/http/server.ts'
import { openLive } from './platform/live/live.ts'
import { openStream } from './platform/live/stream.ts'
import { logTo } from './platform/log/log.ts'
import { startEmbedded } from './platform/postgres/embedded.ts'
import type { Route } from './platform/public.ts'
import { sealKeyIn, sealWith } from './platform/seal/seal.ts'
import { policies } from './policies.ts'
import { ringsOf } from './rings.ts'
import { routesOf } from './routes.ts'
import { shippedReader } from './shipped-reader.ts'
import { openTranslator } from './translate.ts'
import { serveWeb } from './web-files.ts'

export type Serving = { address: string; greeting: readonly string[]; stop(): Promise<void> }

const CONNECTIONS = 16
const ASIDE = 2

/** Ties the house together and opens its door. Everything that is one of a kind is made here and handed on. */
export async function serve(
  config: Config,
  log = logTo((line) => config.log !== 'silent' && process.stderr.write(line)),
): Promise<Serving> {
  const database = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => undefined }
    : await startEmbedded({ home: config.home, log: (sentence) => process.stderr.write(`${sentence}\n`) })
  const closing: (() => Promise<unknown>)[] = [database.stop]
  try {
    return await open(config, database.url, closing, log)
  } catch (error) {
    await stopAll(closing)
    throw error
  }
}

async function open(
  config: Config,
  url: string,
  closing: (() => Promise<unknown>)[],
  log: ReturnType<typeof logTo>,
): Promise<Serving> {
  sealWith(await sealKeyIn(config.home))
  await migrate(url).catch(cannotUse(config))
  const { db, pool } = openDb(url, CONNECTIONS)
  closing.push(() => db.destroy())
  const { db: aside } = openDb(url, ASIDE)
  closing.push(() => aside.destroy())
  const clock = config.clock === 'virtual' ? virtualClock() : realClock
  if (clock.virtual) clock.setAhead(await readAhead(db))
  const it = await ourHouse(db, config, clock.now())
  const live = await openLive(pool, async () => connected(url), log)
  closing.push(() => live.stop())
  if (clock.virtual)
    live.listen({ wants: (topic) => topic === 'clock', hear: () => void readAhead(db).then(clock.setAhead) })

  let publicUrl = config.publicUrl
  const house: House = {
    db,
    aside,
    house: it.id,
    zone: it.zone,
    clock,
    live,
    log,
    policies,
    translate: openTranslator(),
    secureCookies: publicUrl.startsWith('https:'),
  }
  const files = openStore(join(config.home, 'files', it.id))
  await inHouse(db, it.id, (tx) => sweepOrphans({ tx }, files))
  const fixed = routesOf({
    reader: shippedReader(),
    demo: config.demo,
    virtual: clock.virtual,
    publicUrl: () => publicUrl,
    files,
  })
  const hands = inProcess(house, fixed)
  const rings = ringsOf({ publicUrl: () => publicUrl, files })
  const stage = config.demo ? await tellTheDemo(house, hands, rings) : null
  const alarm = await openAlarm(house, pool, rings)
  closing.push(() => alarm.stop())

  const routes: readonly Route[] = [
    ...fixed,
    ...clockRoutes(db, clock, alarm.ringDue),
    ...(stage ? playerRoutes(() => stage) : []),
  ]
  const app = await openServer(house, routes)
  const stream = openStream(app, house)
  app.get('/api/health', async () => ({ status: 'ok' }))
  const description = openApi(
    routes.map((route) => route.contract),
    policies,
    '0.1.0',
  )
  app.get('/api/openapi.json', async () => description)
  await serveWeb(app, house)
  closing.push(async () => {
    stream.close()
    app.server.closeAllConnections()
    await app.close()
  })
  await app.listen({ port: config.port, host: config.host }).catch(cannotListen(config))
  const { port } = app.server.address() as AddressInfo
  const address = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`
  // Any free port was asked for, and only now is it known which.
  publicUrl = publicUrl.replace(/:0$/, `:${port}`)
  return { address, greeting: stage ? demoGreeting(address) : [], stop: () => stopAll(closing) }
}

/** Who can come in, one of each kind of screen; everybody else is listed on the sign-in page. */
const demoGreeting = (address: string): readonly string[] => [
  `This is the demo house. Choose anybody on the sign-in page, or use the password ${DEMO_PASSWORD}:`,
  ...people
    .filter(
      (person, at) =>
        people.findIndex((other) => other.role === person.role && other.language === person.language) === at,
    )
    .filter((person) => ['agent', 'lead', 'second_line', 'executive', 'admin'].includes(person.role))
    .map((person) => `  ${person.email.padEnd(28)} ${person.role.padEnd(12)} ${person.name}`),
  `Watch a hard contact unfold, agent and lead side by side: ${address}/watch`,
]

/** What was opened last is closed first. */
async function stopAll(closing: (() => Promise<unknown>)[]): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close().catch(() => undefined)
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'sanying-ear' })
  await client.connect()
  return client
}

const cannotUse = (config: Config) => (error: { code?: string; message?: string }) => {
  if (!config.databaseUrl) throw error
  throw new CannotStart(
    `The database at DATABASE_URL cannot be used (${error.code ?? error.message}). Check the address, the password, and that its user may create schemas and roles.`,
  )
}

const cannotListen = (config: Config) => (error: { code?: string }) => {
  if (error.code === 'EADDRINUSE')
    throw new CannotStart(
      `Port ${config.port} is taken. Stop what listens there, or choose another: PORT=4311 npm start`,
    )
  if (error.code === 'EACCES')
    throw new CannotStart(`This user may not listen on port ${config.port}. Choose one above 1023: PORT=4310 npm start`)
  throw new CannotStart(
    `Cannot listen on ${config.host}:${config.port} (${error.code ?? 'unknown'}). Check HOST and PORT.`,
  )
}
