import type { CaseId } from '#kernel/ids.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Work } from '#platform/public.ts'
import { findLink } from './message.sql.ts'

const TRIES = 30
const TRIES_MINUTES = 10

/** The case that the caller's link opens today. Guessing is counted per address; a right link is not an attempt. */
export async function caseOfLink(
  work: Work,
): Promise<Outcome<CaseId, 'link.unknown' | 'link.too_many' | 'link.expired'>> {
  const link = work.door.headers.link ? await findLink(work.tx, work.door.headers.link) : undefined
  if (!link)
    return (await work.door.attempt('link', TRIES_MINUTES)) > TRIES
      ? refuse('link.too_many', { minutes: TRIES_MINUTES })
      : refuse('link.unknown')
  return link.expires_at <= work.now ? refuse('link.expired') : done(link.case_id)
}
