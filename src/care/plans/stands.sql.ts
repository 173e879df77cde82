import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/public.ts'
import { floors } from '../floor.sql.ts'
import { plansOf, wholePlan } from './plan.sql.ts'
import { stands } from './plan.ts'

/**
 * Whether every floor that has people on it has a plan over these days (first and last, four digits, two and two) that
 * leaves nobody out. A period cannot be declared open where it does not; `without` says which floors are missing.
 */
export async function planStands(
  work: Work,
  from: string,
  to: string,
): Promise<{ stands: boolean; without: readonly Language[] }> {
  const without: Language[] = []
  for (const language of await floors(work)) {
    let covered = false
    for (const row of await plansOf(work, language))
      if (row.from_day <= from && row.to_day >= to && stands(await wholePlan(work, row))) covered = true
    if (!covered) without.push(language)
  }
  return { stands: without.length === 0, without }
}
