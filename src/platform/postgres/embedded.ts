import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { CannotStart } from '../cannot-start.ts'
import { placePostgres, type Shipped, shippedPostgres } from './binaries.ts'
import { lastWords, launch, makeData } from './launch.ts'
import { choosePlace, type Place } from './place.ts'
import { livePostmaster, shutDown } from './postmaster.ts'

export type Embedded = {
  /** A connection string over the socket; it goes to `new pg.Pool({ connectionString })` as it is. */
  readonly url: string
  /** Stops the server, unless another process of the house still uses it. Close your own pools first. */
  stop(): Promise<void>
}
export type EmbeddedOptions = {
  readonly home: string
  readonly log: (sentence: string) => void
  /** For clusters that a test throws away: nothing is kept safe from a power cut. */
  readonly throwAway?: boolean
  /** For several server processes over one database. */
  readonly connections?: number | undefined
}

const DATABASE = 'sanying'
const HOLDER = 'sanying-holds-the-server'

/** Starts the house's own PostgreSQL, or takes over the one that a crash, or another command, has left running. */
export async function startEmbedded({ home, log, throwAway = false, connections }: EmbeddedOptions): Promise<Embedded> {
  const shipped = await shippedPostgres()
  const place = await choosePlace(home, log)
  if (existsSync(place.data)) await sameMajor(place, shipped)
  const bin = await placePostgres(shipped, join(place.folder, 'postgres'), place.owner)
  if (!existsSync(place.data)) {
    log('Preparing a new PostgreSQL.')
    await makeData(place, bin, throwAway)
  }

  const holder = await reach(
    place,
    livePostmaster(place) ? NOTHING_STARTED : await launch(place, bin, { throwAway, connections }),
    log,
  )
  await makeDatabase(holder)
  return {
    url: urlOf(socketOf(place), DATABASE),
    stop: async () => {
      await holder.end()
      await stopIfLast(place)
    },
  }
}

type Started = { gone(): boolean }
const NOTHING_STARTED: Started = { gone: () => false }

/**
 * Connects as soon as the server answers. A server that is still reading its log after a power cut
 * is waited for, since cutting it off would only make it begin again.
 */
async function reach(place: Place, started: Started, log: (sentence: string) => void): Promise<pg.Client> {
  const from = Date.now()
  let told = false
  for (;;) {
    const client = new pg.Client({ connectionString: urlOf(socketOf(place), 'postgres'), application_name: HOLDER })
    client.on('error', () => {})
    const fault = await client.connect().then(() => undefined, codeOf)
    if (fault === undefined) return client
    await client.end().catch(() => {})

    const late = Date.now() - from
    if (fault !== 'recovering' && (late > 30_000 || (started.gone() && !livePostmaster(place))))
      throw new CannotStart(`PostgreSQL did not start in ${place.folder}: ${await lastWords(place)}`)
    if (fault === 'recovering' && late > 5_000 && !told) {
      log('PostgreSQL is putting its data in order after it was cut off; this can take a few minutes.')
      told = true
    }
    await wait(15)
  }
}

/** The code that PostgreSQL answers with while it starts, recovers or shuts down. */
const CANNOT_CONNECT_NOW = '57P03'
const codeOf = (fault: unknown) =>
  fault instanceof Error && 'code' in fault && fault.code === CANNOT_CONNECT_NOW ? 'recovering' : 'silent'

async function makeDatabase(client: pg.Client): Promise<void> {
  const found = await client.query('select from pg_database where datname = $1', [DATABASE])
  if (found.rowCount !== 0) return
  await client.query(`create database ${DATABASE}`).catch((fault) => {
    if (!(fault instanceof Error && 'code' in fault && ALREADY_MADE.includes(String(fault.code)))) throw fault
  })
}

/** Another command has made it in the same moment: either code, depending on who looked first. */
const ALREADY_MADE = ['42P04', '23505']

/** `npm run token` beside a running house must not stop it under the feet of those who work there. */
async function stopIfLast(place: Place): Promise<void> {
  const postmaster = livePostmaster(place)
  if (!postmaster) return
  const client = new pg.Client({ connectionString: urlOf(postmaster.socket, 'postgres') })
  client.on('error', () => {})
  const others = await client
    .connect()
    .then(() => client.query('select from pg_stat_activity where application_name = $1', [HOLDER]))
    .then((found) => found.rowCount ?? 0)
    .catch(() => 0)
  await client.end().catch(() => {})
  if (others === 0) await shutDown(place, postmaster)
}

/** Data of another major version is never touched: it has to be carried over by a person who has a copy. */
async function sameMajor(place: Place, shipped: Shipped): Promise<void> {
  const kept = (await readFile(join(place.data, 'PG_VERSION'), 'utf8')).trim()
  const brought = shipped.version.split('.')[0]
  if (kept === brought) return
  throw new CannotStart(
    `The data in ${place.data} was written by PostgreSQL ${kept}, and this is ${brought}: carry it over with pg_dump, or set DATABASE_URL.`,
  )
}

const socketOf = (place: Place) => livePostmaster(place)?.socket ?? place.socket
const urlOf = (socket: string, database: string) =>
  `postgresql://postgres@/${database}?host=${encodeURIComponent(socket)}`
