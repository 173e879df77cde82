import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { newId, record, type Work } from '#platform/public.ts'
import type { Jurisdiction, Reference } from './reference.ts'
import type { Section } from './section.ts'

export type SectionWords = Partial<Record<Section, string>>

export async function newestEditions(work: Work) {
  const rows = await work.tx
    .selectFrom('guard.rights_editions as e')
    .innerJoin('platform.people as p', 'p.id', 'e.published_by')
    .distinctOn('e.jurisdiction')
    .select(['e.jurisdiction', 'e.version', 'e.language', 'e.words', 'e.cites', 'e.published_at', 'p.name'])
    .orderBy('e.jurisdiction')
    .orderBy('e.version', 'desc')
    .execute()
  return rows.map((row) => ({
    jurisdiction: row.jurisdiction as Jurisdiction,
    version: row.version,
    language: row.language as Language,
    words: row.words as SectionWords,
    references: row.cites as Reference[],
    by: row.name,
    at: row.published_at,
  }))
}

/** Two who publish at once: the number is taken once, and whoever comes second is done again and has the next. */
export async function addEdition(
  work: Work,
  it: {
    jurisdiction: Jurisdiction
    language: Language
    words: SectionWords
    references: readonly Reference[]
    by: PersonId
  },
): Promise<number> {
  const last = await work.tx
    .selectFrom('guard.rights_editions')
    .select((row) => row.fn.max('version').as('version'))
    .where('jurisdiction', '=', it.jurisdiction)
    .executeTakeFirst()
  const version = (last?.version ?? 0) + 1
  const id = newId<'rights-edition'>(work.now)
  await work.tx
    .insertInto('guard.rights_editions')
    .values({
      id,
      house: work.house,
      jurisdiction: it.jurisdiction,
      version,
      language: it.language,
      words: JSON.stringify(it.words),
      cites: JSON.stringify(it.references),
      published_by: it.by,
      published_at: work.now,
    })
    .execute()
  await record(work, {
    name: 'rights.published',
    about: id,
    body: { jurisdiction: it.jurisdiction, version },
    topics: ['rights'],
  })
  return version
}
