import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { migrate } from '../platform/db/migrate.ts'
import { type ThrowAway, throwAwayDatabase } from '../platform/postgres/throw-away.ts'

const FOLDER = new URL('../../migrations/', import.meta.url)
/** Test files that start together take turns at making the prepared database. */
const TURN = 7_310_003

/** A migrated, empty database for one test file: a copy of one that is made once for each state of the migrations. */
export async function migratedDatabase(): Promise<ThrowAway> {
  const first = await throwAwayDatabase()
  try {
    await prepare(first.url, await preparedName())
    return await throwAwayDatabase(await preparedName())
  } finally {
    await first.drop()
  }
}

async function preparedName(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(FOLDER)).sort()) hash.update(name).update(await readFile(new URL(name, FOLDER)))
  return `prepared_${hash.digest('hex').slice(0, 12)}`
}

async function prepare(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: atDatabase(url, 'postgres') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [TURN])
    const there = await client.query('select from pg_database where datname = $1', [name])
    if (there.rowCount !== 0) return
    const making = `${name}_making`
    await client.query(`drop database if exists ${making} with (force)`)
    await client.query(`create database ${making} template template0`)
    await migrate(atDatabase(url, making))
    await client.query(`alter database ${making} rename to ${name}`)
  } finally {
    await client.end()
  }
}

const atDatabase = (url: string, name: string) => url.replace(/@\/\w+\?/, `@/${name}?`)
