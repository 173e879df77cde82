import {
  type ContactFact,
  type DemandFact,
  HOUSE_LIMITS,
  idsOf,
  type Known,
  type LineName,
  line,
  OURS,
  type Sum,
  summed,
  unique,
} from './kinds.ts'

/** Shouting and insults, counted from what a person confirmed and by contact. That somebody was angry is nowhere in it. */
export function overEmotional({ incidents }: Known): Sum {
  const abusive = incidents.filter((it) => it.level >= 2)
  const contacts = unique(abusive.map((it) => it.contact ?? it.id))
  const gravest = abusive.some((it) => it.level >= HOUSE_LIMITS.gravestAlone)
  const levels = ([1, 2, 3, 4] as const).flatMap((level) => {
    const rows = incidents.filter((it) => it.level === level)
    return rows.length === 0 ? [] : [line(`incidents_${level}`, idsOf(rows))]
  })
  return summed({
    kind: 'over_emotional',
    subject: null,
    lines: [
      ...levels,
      line('contacts_with_abuse', idsOf(abusive), {
        n: contacts.length,
        atLeast: gravest ? 1 : HOUSE_LIMITS.contactsWithAbuse,
      }),
    ],
    victims: unique(incidents.map((it) => it.agent)),
  })
}

const isRefused = (answer: DemandFact['explanations'][number]['answer']) => answer === 'not' || answer === 'partly'

/**
 * Out of what the house gives, and held on to after a reasoned no: both, or nothing. A first ask has no explanation after
 * a no behind it, so it can never be one. Where the complaint was founded it is not asked at all: they had cause.
 */
export function unreasonableDemand(demand: DemandFact, { cases }: Known): Sum {
  const { declinedAt } = demand
  const founded = cases.some((it) => it.id === demand.caseId && it.found === 'founded')
  const after = declinedAt ? demand.explanations.filter((it) => it.at >= declinedAt) : []
  const refused = after.filter((it) => isRefused(it.answer))
  const lastAgreed = after.at(-1)?.answer === 'agreed'
  return summed({
    kind: 'unreasonable_demand',
    subject: demand.id,
    lines: [
      line('out_of_scope', demand.scope === 'never' ? [demand.id] : [], { atLeast: 1 }),
      line('explained_after_no', idsOf(lastAgreed || founded ? [] : refused), { atLeast: HOUSE_LIMITS.explanations }),
      ...(lastAgreed ? [line('explained_and_agreed', idsOf(after.slice(-1)))] : []),
      ...(founded ? [line('complaints_founded', [demand.caseId])] : []),
    ],
    victims: unique(refused.map((it) => it.by)),
  })
}

/**
 * Only complaints that were answered on the merits and found unfounded, with reasons, and from them every founded one is
 * taken away again; and words that hold a complaint over somebody to get something. Having complained is neither.
 */
export function pressure({ cases, levers }: Known): Sum {
  const complaints = cases.filter((it) => it.isComplaint)
  const founded = complaints.filter((it) => it.found === 'founded')
  const unfounded = complaints.filter((it) => it.found === 'unfounded' && it.answeredAt !== null && it.isClosed)
  const open = complaints.filter((it) => it.found !== 'founded' && !unfounded.includes(it))
  return summed({
    kind: 'pressure',
    subject: null,
    lines: [
      line('complaints_unfounded', idsOf(unfounded)),
      line('complaints_founded', idsOf(founded)),
      ...(open.length > 0 ? [line('complaints_undecided', idsOf(open))] : []),
      line('complaints_net', idsOf(unfounded), {
        n: Math.max(0, unfounded.length - founded.length),
        atLeast: HOUSE_LIMITS.netUnfounded,
      }),
      line('levers', idsOf(levers), { atLeast: HOUSE_LIMITS.levers }),
    ],
    victims: unique(levers.map((it) => it.heardBy)),
  })
}

/** What of the contacts on an answered case counts, and why the rest does not. */
export function sortedContacts(contacts: readonly ContactFact[], answeredAt: Date | null) {
  const after = answeredAt ? contacts.filter((it) => it.at > answeredAt) : []
  const theirs = after.filter((it) => it.ours === null)
  return {
    after,
    ours: after.filter((it) => it.ours !== null),
    counted: theirs.filter((it) => it.news === false),
    withNews: theirs.filter((it) => it.news === true),
    notLooked: theirs.filter((it) => it.news === null),
  }
}

/** Contacts after the answer that brought nothing new, and the time they took. Without an answer there is nothing to sum. */
export function persistence(caseId: string, { cases, contacts }: Known): Sum {
  const of = cases.find((it) => it.id === caseId)
  const answeredAt = of?.found === 'unfounded' ? of.answeredAt : null
  const sorted = sortedContacts(
    contacts.filter((it) => it.caseId === caseId),
    answeredAt,
  )
  const minutes = Math.round(sorted.counted.reduce((sum, it) => sum + it.minutes, 0))
  const beside = (what: LineName, rows: readonly ContactFact[]) => (rows.length === 0 ? [] : [line(what, idsOf(rows))])
  return summed({
    kind: 'persistence',
    subject: caseId,
    lines: [
      line('after_answer', idsOf(sorted.after)),
      ...OURS.flatMap((why) =>
        beside(
          `ours_${why}`,
          sorted.ours.filter((it) => it.ours === why),
        ),
      ),
      ...beside('with_news', sorted.withNews),
      ...beside('not_looked_at', sorted.notLooked),
      line('nothing_new', idsOf(sorted.counted), { atLeast: HOUSE_LIMITS.contactsAfterAnswer }),
      line('minutes', idsOf(sorted.counted), { n: minutes, atLeast: HOUSE_LIMITS.minutesAfterAnswer }),
      ...beside(
        'visits',
        sorted.counted.filter((it) => it.channel === 'counter'),
      ),
    ],
    victims: unique(sorted.counted.map((it) => it.agent)),
  })
}

/** Every sum that can be made of a customer at this moment. */
export const sumsOf = (known: Known): readonly Sum[] => [
  ...(known.incidents.length > 0 ? [overEmotional(known)] : []),
  ...known.demands.filter((it) => it.declinedAt !== null).map((it) => unreasonableDemand(it, known)),
  ...(known.levers.length > 0 ? [pressure(known)] : []),
  ...known.cases.filter((it) => it.answeredAt !== null).map((it) => persistence(it.id, known)),
]

/** What has come since people last said a word on such a sum: what was settled is not summed again. */
export function since(known: Known, at: Date): Known {
  const later = <Row extends { at: Date }>(rows: readonly Row[]) => rows.filter((row) => row.at > at)
  return {
    ...known,
    contacts: later(known.contacts),
    levers: later(known.levers),
    incidents: later(known.incidents),
    demands: known.demands.map((it) => ({ ...it, explanations: later(it.explanations) })),
  }
}
