import { type CaseRow, findCase, findLink } from '#desk/public.ts'
import { done, type Outcome, refuse } from '#kernel/outcome.ts'
import type { Work } from '#platform/public.ts'

export const TRIES = 30
export const TRIES_MINUTES = 10

export type Found = { row: CaseRow; expiresAt: Date; lapsed: boolean }

/** The case of a link, lapsed or not. Guessing is counted per address; a right link is not an attempt. */
export async function findByLink(work: Work): Promise<Outcome<Found, 'link.unknown' | 'link.too_many'>> {
  const link = work.door.headers.link ? await findLink(work.tx, work.door.headers.link) : undefined
  const row = link ? await findCase(work.tx, link.case_id) : undefined
  if (!link || !row)
    return (await work.door.attempt('link', TRIES_MINUTES)) > TRIES
      ? refuse('link.too_many', { minutes: TRIES_MINUTES })
      : refuse('link.unknown')
  return done({ row, expiresAt: link.expires_at, lapsed: link.expires_at <= work.now })
}

/** The case of a link that still opens it. */
export async function opened(work: Work): Promise<Outcome<Found, 'link.unknown' | 'link.too_many' | 'link.expired'>> {
  const found = await findByLink(work)
  if (!found.ok) return found
  return found.next.lapsed ? refuse('link.expired') : found
}
