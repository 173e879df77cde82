import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { serve } from '#main.ts'
import { moveAhead, readAhead } from '#platform/clock/clock.sql.ts'
import { PROJECT, readConfig } from '#platform/config/env.ts'
import { openDb } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { filesOf } from '../../bin/files.ts'
import { ensureWebPart } from '../../bin/web-part.ts'

const LOCK = 7310099
const ZONE = 'Asia/Taipei'
/** At this hour of the house's day everything of the demo week has been told, and half a shift is left. */
const HOUR = 13

/** A demo house with its week told, and what time it is there. Made once for all test files, since telling it takes seconds. */
export type Prepared = { readonly database: string; readonly toldAt: Date }

export async function prepare(server: string): Promise<Prepared> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await ensureWebPart(() => {})
    const toldAt = comingAfternoon(new Date())
    const database = `test_told_${await stampOf(toldAt)}`
    const there = await client.query('select from pg_database where datname = $1', [database])
    if (there.rowCount === 0) await tell(client, server, database, toldAt)
    return { database, toldAt }
  } finally {
    await client.end()
  }
}

/** Told under another name first, so that a run that was cut off leaves no half-told house to the next. */
async function tell(client: pg.Client, server: string, database: string, toldAt: Date): Promise<void> {
  const half = `${database}_half`
  await client.query(`drop database if exists ${half} with (force)`)
  await client.query(`create database ${half} template template0`)
  const url = server.replace('@/sanying?', `@/${half}?`)
  await migrate(url)
  await setClock(url, toldAt)
  const serving = await serve(testConfig(url))
  await serving.stop()
  await client.query(`alter database ${half} rename to ${database}`)
}

export async function setClock(url: string, to: Date): Promise<void> {
  const { db } = openDb(url, 1)
  const wanted = to.getTime() - Date.now()
  await moveAhead(db, (wanted - (await readAhead(db))) / 1000)
  await db.destroy()
}

export function testConfig(databaseUrl: string) {
  const read = readConfig({
    DATABASE_URL: databaseUrl,
    SANYING_HOME: join(PROJECT, 'tmp', 'home'),
    PORT: '0',
    SANYING_CLOCK: 'virtual',
    SANYING_TEST: '1',
    SANYING_LOG: 'error',
    SANYING_ZONE: ZONE,
  })
  if (!read.ok) throw new Error(read.sentence)
  return read.config
}

function comingAfternoon(now: Date): Date {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit' }).format(now))
  const startOfHour = Math.floor(now.getTime() / 3_600_000) * 3_600_000
  return new Date(startOfHour + (24 + HOUR - hour) * 3_600_000)
}

async function stampOf(toldAt: Date): Promise<string> {
  const files = await filesOf(PROJECT, '{src,stories}/**/*.ts', 'migrations/*.sql')
  const hash = createHash('sha256').update(toldAt.toISOString())
  for (const file of files.filter((path) => !/\.test\.ts$|^src\/web\//.test(path)))
    hash.update(file).update(await readFile(join(PROJECT, file)))
  return hash.digest('hex').slice(0, 16)
}
