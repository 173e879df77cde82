import type { Role } from '#kernel/roles.ts'

/** Nobody has come in this time: the next one is asked, and whoever was asked before may still come. */
export const ACCEPT_MINUTES = 3

export type Candidate = { id: string; role: Role; sameLanguage: boolean; sameTeam: boolean }

/**
 * Whom a talk is asked of, in order: the person chosen, then the other of the two who may always be asked (a lead and the
 * centre manager), then whoever is on duty. Whom the person would rather not talk to is asked at no turn.
 */
export function chainOf(
  people: readonly Candidate[],
  it: { agent: string; chosen: string | null; notWith: readonly string[] },
): string[] {
  const may = people.filter((who) => who.id !== it.agent && !it.notWith.includes(who.id))
  const chosen = may.find((who) => who.id === it.chosen)
  const near = may.filter((who) => who.sameLanguage)
  const leads = near.filter((who) => who.role === 'lead').toSorted((a, b) => Number(b.sameTeam) - Number(a.sameTeam))
  const managers = near.filter((who) => who.role === 'manager')
  const duty = [...near.filter((who) => who.role === 'second_line'), ...may.filter((who) => who.role === 'manager')]
  const pairs =
    chosen?.role === 'lead' || it.chosen === null
      ? interleaved(leads.slice(0, 1), managers)
      : interleaved(managers, leads)
  const order = [...(chosen ? [chosen] : []), ...pairs, ...leads, ...duty]
  return [...new Set(order.map((who) => who.id))]
}

function interleaved<T>(first: readonly T[], second: readonly T[]): T[] {
  const longest = Math.max(first.length, second.length)
  return Array.from({ length: longest }, (_, at) => [first[at], second[at]])
    .flat()
    .filter((it) => it !== undefined)
}

/** Who is asked next; nobody where everybody was, who all may still come. */
export const nextOf = (chain: readonly string[], asked: readonly string[]): string | null =>
  chain.find((id) => !asked.includes(id)) ?? null
