import type { ResponseRow } from '#care/public.ts'
import { id } from '#kernel/ids.ts'
import type { Work } from '#platform/public.ts'

export type Followed = { state: 'asked' | 'done' | 'not_needed'; at: Date | null }

/** How what was set going stands: where it became somebody's task, the task itself says. */
export async function followed(work: Work, rows: readonly ResponseRow[]): Promise<ReadonlyMap<string, Followed>> {
  const abouts = rows.flatMap((row) => (row.state === 'asked' && row.about ? [row.about] : []))
  const known = abouts.length === 0 ? new Map<string, Date>() : await doneAmong(work, abouts)
  return new Map(
    rows.map((row) => {
      const at = row.about ? known.get(row.about) : undefined
      return [row.id, at && row.state === 'asked' ? { state: 'done', at } : { state: row.state, at: row.done_at }]
    }),
  )
}

async function doneAmong(work: Work, abouts: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const promises = await keptAmong(work, abouts)
  const tasks = await work.tx
    .selectFrom('desk.department_tasks')
    .select(['id', 'answered_at as at'])
    .where('id', 'in', [...abouts])
    .where('state', '=', 'answered')
    .execute()
  const backings = await work.tx
    .selectFrom('guard.backings')
    .select(['id', 'replied_at as at'])
    .where('id', 'in', [...abouts])
    .where('state', 'in', ['replied', 'done'])
    .execute()
  return new Map([
    ...promises,
    ...[...tasks, ...backings].flatMap((row) => (row.at ? [[row.id, row.at] as const] : [])),
  ])
}

const MOST_MOVES = 10

/** A promise that was moved goes on under another name, and is kept where that one is. */
async function keptAmong(work: Work, abouts: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const kept = new Map<string, Date>()
  let look = new Map(abouts.map((about) => [about, about]))
  for (let moves = 0; look.size > 0 && moves < MOST_MOVES; moves++) {
    const rows = await work.tx
      .selectFrom('desk.promises')
      .select(['id', 'state', 'kept_at', 'moved_to'])
      .where(
        'id',
        'in',
        [...look.keys()].map((it) => id<'promise'>(it)),
      )
      .execute()
    const next = new Map<string, string>()
    for (const row of rows) {
      const about = look.get(row.id) ?? row.id
      if (row.state === 'kept' && row.kept_at) kept.set(about, row.kept_at)
      if (row.state === 'moved' && row.moved_to) next.set(row.moved_to, about)
    }
    look = next
  }
  return kept
}
