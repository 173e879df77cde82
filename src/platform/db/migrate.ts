import { readdir, readFile } from 'node:fs/promises'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

const FOLDER = new URL('../../../migrations/', import.meta.url)

/** One number for the whole house, so that two servers that start together take turns. */
const TURN = 7_310_001

/** Brings the database to the newest form. Forward only; each file runs once, in its own transaction. Returns the files run. */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [TURN])
    await runMigrations({ connectionString: url })
    await client.query(
      'create table if not exists public.sanying_migrations (name text primary key, at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string }>('select name from public.sanying_migrations')
    const before = new Set(rows.map((row) => row.name))
    const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql') && !before.has(name)).sort()
    for (const name of files) {
      const statements = await readFile(new URL(name, FOLDER), 'utf8')
      await client.query(
        `begin;\n${statements};\ninsert into public.sanying_migrations (name) values ('${name}');\ncommit;`,
      )
    }
    return files
  } finally {
    await client.end()
  }
}
