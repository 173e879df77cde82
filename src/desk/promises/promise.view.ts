import type { PromiseViewRow } from './promise-views.sql.ts'

/** A promise as every screen shows it. */
export const toPromiseView = (row: PromiseViewRow) => ({
  id: row.id,
  kind: row.kind,
  words: row.words,
  state: row.state,
  late: row.state === 'kept' && row.kept_at !== null && row.kept_at > row.due_at,
  madeAt: row.made_at,
  dueAt: row.due_at,
  keptAt: row.kept_at,
  keptWords: row.kept_words,
  owner: { id: row.owner, name: row.owner_name },
  case: { id: row.case_id, number: row.case_number },
  customer: row.customer_name,
})
