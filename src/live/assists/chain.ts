import type { PersonId } from '#kernel/ids.ts'

/** How long one person has to come before the next is asked. A house sets its own. */
export const OFFER_SECONDS = 20
export const OFFER_SECONDS_FROM = 5
export const OFFER_SECONDS_TO = 120

export type Link = 'lead' | 'next_lead' | 'duty' | 'everybody'

/** Somebody who may be asked to come, with what is known of them at this moment. */
export type Helper = { id: PersonId; link: Exclude<Link, 'everybody'>; free: boolean }

/** An offer as it was given: to one person, or to everybody where nobody in the chain was free. */
export type Given = { lead: PersonId | null; round: number }
export type Offer = { lead: PersonId | null; link: Link; round: number; loud: boolean }

/** What is known of a person who leads. Away, at rest, in a contact or beside somebody else: they cannot come, whichever it is. */
export type Leads = {
  id: PersonId
  role: 'lead' | 'manager' | 'second_line'
  sameLanguage: boolean
  sameTeam: boolean
  onDuty: boolean
  free: boolean
}

/**
 * Who is asked, in this order: the lead of the team, the other leads of the language, then whoever is on duty. Where
 * nobody was put on duty, or who was cannot come, it is the manager of the language, then the second line.
 */
export function chainOf(people: readonly Leads[], except: PersonId | null): readonly Helper[] {
  const others = people.filter((it) => it.id !== except)
  const leads = others.filter((it) => it.role === 'lead' && it.sameLanguage)
  const named = others.filter((it) => it.onDuty)
  const standing = (['manager', 'second_line'] as const).flatMap((role) =>
    others.filter((it) => it.role === role && it.sameLanguage),
  )
  const duty = named.some((it) => it.free) ? named : [...named, ...standing]
  // In a team without a lead of its own, the first of the language is theirs.
  const own = leads.some((it) => it.sameTeam) ? leads.filter((it) => it.sameTeam) : leads.slice(0, 1)
  const chain = [
    ...own.slice(0, 1).map((it) => ({ id: it.id, link: 'lead' as const, free: it.free })),
    ...[...own.slice(1), ...leads.filter((it) => !own.includes(it))].map((it) => ({
      id: it.id,
      link: 'next_lead' as const,
      free: it.free,
    })),
    ...duty.map((it) => ({ id: it.id, link: 'duty' as const, free: it.free })),
  ]
  return chain.filter((it, at) => chain.findIndex((other) => other.id === it.id) === at)
}

/**
 * The next to be asked. Who cannot come is passed over at once. When the chain is at its end it begins again, and from
 * then on everybody who leads sees it as theirs. A life at risk is theirs from the first second.
 */
export function nextOffer(chain: readonly Helper[], given: readonly Given[], danger: boolean): Offer {
  const round = given.at(-1)?.round ?? 1
  const asked = new Set(given.filter((it) => it.round === round).map((it) => it.lead))
  const next = chain.find((it) => it.free && !asked.has(it.id))
  if (next) return { lead: next.id, link: next.link, round, loud: danger || round > 1 }

  const first = chain.find((it) => it.free)
  return { lead: first?.id ?? null, link: first?.link ?? 'everybody', round: round + 1, loud: true }
}

/** Whether a person who leads should answer now. Everybody who leads may, whoever it was offered to. */
export const isMine = (offer: { lead: PersonId | null; loud: boolean }, me: PersonId): boolean =>
  offer.loud || offer.lead === null || offer.lead === me
