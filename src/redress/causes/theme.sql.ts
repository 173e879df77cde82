import { findCustomer, queueMessage } from '#desk/public.ts'
import type { CaseId, PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Tx, type Work } from '#platform/public.ts'
import { PROJECT_FROM } from './cause.ts'

/** A name that is already there is that theme: two people who see the same thing count together. */
export async function nameTheme(work: Work, it: { name: string; code: string; by: PersonId }): Promise<string> {
  const id = newId<'theme'>(work.now)
  const row = await work.tx
    .insertInto('redress.themes')
    .values({ id, house: work.house, name: it.name, code: it.code, opened_by: it.by, opened_at: work.now })
    .onConflict((conflict) => conflict.columns(['house', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row) {
    await record(work, { name: 'theme.opened', about: id, topics: ['causes'] })
    return id
  }
  const there = await work.tx
    .selectFrom('redress.themes')
    .select('id')
    .where('name', '=', it.name)
    .executeTakeFirstOrThrow()
  return there.id
}

export const themeExists = async (tx: Tx, theme: string): Promise<boolean> =>
  (await tx.selectFrom('redress.themes').select('id').where('id', '=', theme).executeTakeFirst()) !== undefined

export async function attachTheme(work: Work, theme: string, caseId: CaseId): Promise<void> {
  const added = await work.tx
    .insertInto('redress.theme_cases')
    .values({ theme, case_id: caseId, house: work.house, at: work.now })
    .onConflict((conflict) => conflict.columns(['theme', 'case_id']).doNothing())
    .returning('theme')
    .executeTakeFirst()
  if (added)
    await record(work, {
      name: 'theme.attached',
      about: theme,
      body: { case: caseId },
      topics: [`case:${caseId}`, 'causes'],
    })
}

/** Gives whether this very case made it ripe. However many close at once, one proposal is made. */
export async function proposeIfRipe(work: Work, theme: string): Promise<boolean> {
  // Not the stronger lock: whoever attaches a case holds a share of this row, and two would wait for each other.
  await work.tx.selectFrom('redress.themes').select('id').where('id', '=', theme).forNoKeyUpdate().execute()
  const { n } = await work.tx
    .selectFrom('redress.theme_cases')
    .select((it) => it.fn.countAll<number>().as('n'))
    .where('theme', '=', theme)
    .executeTakeFirstOrThrow()
  if (n < PROJECT_FROM) return false
  const added = await work.tx
    .insertInto('redress.project_proposals')
    .values({ theme, house: work.house, cases: n, at: work.now })
    .onConflict((conflict) => conflict.column('theme').doNothing())
    .returning('theme')
    .executeTakeFirst()
  if (added)
    await record(work, { name: 'project.proposed', about: theme, body: { cases: n }, topics: ['causes', 'wins'] })
  return added !== undefined
}

/** Themes with how many cases hang on them, the fullest first. */
export const themes = (tx: Tx) =>
  tx
    .selectFrom('redress.themes as t')
    .leftJoin('redress.theme_cases as c', 'c.theme', 't.id')
    .leftJoin('redress.project_proposals as p', 'p.theme', 't.id')
    .select(['t.id', 't.name', 't.code', 't.shipped_at', 'p.at as proposed_at'])
    .select((it) => it.fn.count<number>('c.case_id').as('cases'))
    .groupBy(['t.id', 't.name', 't.code', 't.shipped_at', 'p.at'])
    .orderBy('cases', 'desc')
    .orderBy('t.name')
    .execute()

export const themesOfCase = (tx: Tx, caseId: CaseId) =>
  tx
    .selectFrom('redress.theme_cases as c')
    .innerJoin('redress.themes as t', 't.id', 'c.theme')
    .select(['t.id', 't.name'])
    .where('c.case_id', '=', caseId)
    .orderBy('c.at')
    .execute()

/** It has really been done: exactly the customers whose case hung on it are told, once. */
export async function ship(
  work: Work,
  theme: string,
  words: Readonly<Record<Language, string>>,
): Promise<number | null> {
  const shipped = await work.tx
    .updateTable('redress.themes')
    .set({ shipped_at: work.now, shipped_words: JSON.stringify(words) })
    .where('id', '=', theme)
    .where('shipped_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!shipped) return null
  const attached = await work.tx
    .selectFrom('redress.theme_cases as t')
    .innerJoin('desk.cases as c', 'c.id', 't.case_id')
    .select(['c.id', 'c.customer', 'c.language'])
    .where('t.theme', '=', theme)
    .execute()
  const told = new Set<string>()
  for (const row of attached) {
    if (told.has(row.customer)) continue
    told.add(row.customer)
    const customer = await findCustomer(work, row.customer)
    await queueMessage(work, {
      caseId: row.id,
      channel: customer.phone ? 'sms' : customer.email ? 'email' : 'on_screen',
      address: customer.phone ?? customer.email,
      words: words[row.language],
      kind: 'courtesy',
    })
  }
  await record(work, { name: 'theme.shipped', about: theme, body: { told: told.size }, topics: ['causes', 'wins'] })
  return told.size
}
