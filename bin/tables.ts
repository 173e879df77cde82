// Writes src/platform/db/tables.ts from the database as the migrations leave it, so that a query cannot name what is not there.
import { writeFile } from 'node:fs/promises'
import pg from 'pg'

const IDS: Record<string, string> = {
  'platform.houses': 'HouseId',
  'platform.people': 'PersonId',
  'desk.queues': 'QueueId',
  'desk.customers': 'CustomerId',
  'desk.cases': 'CaseId',
  'desk.contacts': 'ContactId',
  'desk.promises': 'PromiseId',
}
const TYPES: Record<string, string> = {
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  bool: 'boolean',
  timestamptz: 'Date',
  bytea: 'Buffer',
  _text: 'string[]',
  _uuid: 'string[]',
  interval: 'string',
}

const COLUMNS = `
  select n.nspname || '.' || c.relname as table, a.attname as column, t.typname as type, a.attnotnull as filled,
    a.atthasdef or a.attidentity <> '' as given,
    (select rn.nspname || '.' || rc.relname from pg_constraint f join pg_class rc on rc.oid = f.confrelid
      join pg_namespace rn on rn.oid = rc.relnamespace
      where f.contype = 'f' and f.conrelid = c.oid and f.conkey = array[a.attnum]) as refers,
    exists (select from pg_constraint p where p.contype = 'p' and p.conrelid = c.oid and p.conkey = array[a.attnum]) as key,
    (select pg_get_constraintdef(k.oid) from pg_constraint k where k.contype = 'c' and k.conrelid = c.oid
      and k.conkey = array[a.attnum] and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%' limit 1) as choice
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
    join pg_type t on t.oid = a.atttypid
  where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and n.nspname in ('platform','desk','redress','fair','guard','care','routing','live','coaching','insight')
  order by 1, a.attnum`

type Column = {
  table: string
  column: string
  type: string
  filled: boolean
  given: boolean
  refers: string | null
  key: boolean
  choice: string | null
}

function typeOf(column: Column): string {
  const idKind = column.refers ?? (column.key && column.column === 'id' ? column.table : null)
  const choices = column.choice?.match(/'[^']*'(?=::text)/g)
  const base = choices?.join(' | ') ?? (idKind && IDS[idKind]) ?? TYPES[column.type] ?? 'string'
  if (column.type === 'jsonb') return `ColumnType<unknown, string${column.given ? ' | undefined' : ''}, string>`
  const filled = column.filled ? base : `${base} | null`
  return column.given ? `Generated<${filled}>` : filled
}

/** The text of tables.ts for the database at `url`. */
export async function tablesOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Column>(COLUMNS)
  await client.end()
  const tables = Map.groupBy(rows, (row) => row.table)
  const body = [...tables].map(
    ([table, columns]) =>
      `  '${table}': {\n${columns.map((column) => `    ${column.column}: ${typeOf(column)}`).join('\n')}\n  }`,
  )
  const ids = [...new Set(Object.values(IDS))].sort()
  return [
    '// Made by bin/tables.ts from the migrations. Do not edit.',
    "import type { ColumnType, Generated } from 'kysely'",
    `import type { ${ids.join(', ')} } from '#kernel/ids.ts'`,
    '',
    'export type Tables = {',
    ...body,
    '}',
    '',
  ].join('\n')
}

if (import.meta.main) {
  const url = process.argv[2]
  if (!url) throw new Error('usage: node bin/tables.ts <database url>')
  await writeFile(new URL('../src/platform/db/tables.ts', import.meta.url), await tablesOf(url))
}
