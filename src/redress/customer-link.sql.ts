import { type CaseRow, findCase, findLink } from '#desk/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Work } from '#platform/public.ts'

const TRIES = 30
const TRIES_MINUTES = 10

/** The case of the customer at the door. Guessing counts at the same door as on the customer's own page. */
export async function caseAtTheDoor(
  work: Work,
): Promise<Outcome<CaseRow, 'link.unknown' | 'link.expired' | 'link.too_many'>> {
  const link = work.door.headers.link ? await findLink(work.tx, work.door.headers.link) : undefined
  const row = link ? await findCase(work.tx, link.case_id) : undefined
  if (link && row) return link.expires_at <= work.now ? refuse('link.expired') : done(row)
  return (await work.door.attempt('link', TRIES_MINUTES)) > TRIES
    ? refuse('link.too_many', { minutes: TRIES_MINUTES })
    : refuse('link.unknown')
}
