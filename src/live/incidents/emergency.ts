import type { PersonId } from '#kernel/ids.ts'

/** So long one person has to say that they have it (practice, rule 36). */
export const PAGE_SECONDS = 120
/** A safety plan is looked at again after so many days; a draft is not a plan for ever. */
export const PLAN_DAYS = 30

export const LINKS = ['duty', 'manager', 'second_line', 'executive', 'nobody'] as const
export type PageLink = (typeof LINKS)[number]
export type Pageable = { id: PersonId; link: Exclude<PageLink, 'nobody'>; sameLanguage: boolean }
export type Page = { person: PersonId | null; link: PageLink }

const ORDER: readonly PageLink[] = ['duty', 'manager', 'second_line', 'executive']

/** Whoever is on duty, then who manages, then the second line, then who answers for the house; never the one in danger. */
export function pageChain(people: readonly Pageable[], except: PersonId): readonly Pageable[] {
  const sorted = people
    .filter((it) => it.id !== except)
    .toSorted(
      (a, b) => ORDER.indexOf(a.link) - ORDER.indexOf(b.link) || Number(b.sameLanguage) - Number(a.sameLanguage),
    )
  return sorted.filter((it, at) => sorted.findIndex((other) => other.id === it.id) === at)
}

/** Who is called next. At the end of the chain it begins again: silence is no answer to danger. */
export function nextPage(chain: readonly Pageable[], given: readonly Page[]): Page {
  if (chain.length === 0) return { person: null, link: 'nobody' }
  const round = given.length % chain.length
  const left = chain.filter((it) => !given.slice(given.length - round).some((page) => page.person === it.id))
  const next = left[0] ?? chain[0]
  return next ? { person: next.id, link: next.link } : { person: null, link: 'nobody' }
}
