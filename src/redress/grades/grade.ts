import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const MATTERS = ['wrong_information', 'late', 'damaged', 'overcharged', 'not_done'] as const
export type Matter = (typeof MATTERS)[number]
export const NEEDS = ['met', 'partly', 'missed'] as const
export type Need = (typeof NEEDS)[number]
export const SAFETIES = ['none', 'risk', 'hurt'] as const
export type Safety = (typeof SAFETIES)[number]
export const FAULTS = ['not_known', 'none', 'partly', 'ours'] as const
export type Fault = (typeof FAULTS)[number]
export type Grade = 0 | 1 | 2 | 3 | 4

/** What a fact of the case says by now. `admits`: it has to be known before anybody may say that the fault was ours. */
export type KnownFact = {
  id: string
  words: string
  state: 'unverified' | 'verified' | 'disproved'
  admits: boolean
  hasEvidence: boolean
}

/** What was lost, each with the fact that shows it. There is no place here for how anybody spoke, or for who they are. */
export type Given = {
  matter: Matter
  /** Hundredths of the queue's currency. */
  money: { amount: number; fact: string | null }
  minutes: { minutes: number; fact: string | null }
  need: { is: Need; fact: string | null }
  safety: { is: Safety; fact: string | null }
  /** A fact that shows another cause beside ours. */
  otherCause: string | null
}

export type Harm = { money: number; minutes: number; need: Need; safety: Safety }
/** How often it happened before: the same matter within twelve months, and coming back because we broke our word. */
export type Repetition = { sameKind: number; byUs: number }

/** The money from which a loss is of the first, second, third and fourth level, in hundredths. */
export type Bands = readonly [number, number, number, number]

const DAY_OF_WORK = 480
const NEED_LEVEL: Readonly<Record<Need, number>> = { met: 0, partly: 1, missed: 2 }
const SAFETY_LEVEL: Readonly<Record<Safety, number>> = { none: 0, risk: 3, hurt: 4 }

export const levelsOf = (harm: Harm, bands: Bands) => ({
  money: bands.filter((from) => harm.money >= from).length,
  minutes: [1, DAY_OF_WORK, 5 * DAY_OF_WORK].filter((from) => harm.minutes >= from).length,
  need: NEED_LEVEL[harm.need],
  safety: SAFETY_LEVEL[harm.safety],
})

/** The gravest of what was lost; lesser losses beside it are made good by their own remedies. */
export const harmLevel = (harm: Harm, bands: Bands): number => Math.max(...Object.values(levelsOf(harm, bands)))

/** What we owe for a harm, by whose fault it was; more where it happened again. While the fault is not known, nothing is owed yet. */
export function gradeOf(harm: Harm, fault: Fault, again: Repetition, bands: Bands): Grade {
  if (fault === 'not_known' || fault === 'none') return 0
  const level = harmLevel(harm, bands)
  const base = fault === 'ours' ? level : Math.ceil(level / 2)
  const more = (again.sameKind > 0 ? 1 : 0) + (again.byUs > 0 ? 1 : 0)
  return Math.min(4, base + more) as Grade
}

/** Follows from the facts alone: what proves it ours, what disproves it, and whether another cause is proved beside it. */
export function faultOf(facts: readonly KnownFact[], otherCause: string | null): Fault {
  const needed = facts.filter((fact) => fact.admits)
  const verified = needed.filter((fact) => fact.state === 'verified')
  if (needed.length === 0 || needed.some((fact) => fact.state === 'unverified')) return 'not_known'
  if (verified.length === 0) return 'none'
  const shared = facts.some((fact) => fact.id === otherCause && fact.state === 'verified')
  return shared || verified.length < needed.length ? 'partly' : 'ours'
}

/** Only what its fact has proved counts as lost. */
export function provedHarm(given: Given, facts: readonly KnownFact[]): Harm {
  const proved = (fact: string | null) => facts.some((it) => it.id === fact && it.state === 'verified')
  return {
    money: proved(given.money.fact) ? given.money.amount : 0,
    minutes: proved(given.minutes.fact) ? given.minutes.minutes : 0,
    need: proved(given.need.fact) ? given.need.is : 'met',
    safety: proved(given.safety.fact) ? given.safety.is : 'none',
  }
}

export type Computed = {
  harm: Harm
  fault: Fault
  grade: Grade
  /** If everything that is still looked into turns out to be so. */
  gradeIf: Grade
  harmIf: Harm
  faultIf: Fault
  missing: readonly KnownFact[]
}

export function compute(given: Given, facts: readonly KnownFact[], again: Repetition, bands: Bands): Computed {
  const asIf = facts.map((fact): KnownFact => {
    const pending = fact.state === 'unverified' && fact.id !== given.otherCause
    return pending ? { ...fact, state: 'verified' } : fact
  })
  const named = new Set(factsNamed(given))
  const [harm, fault] = [provedHarm(given, facts), faultOf(facts, given.otherCause)]
  const [harmIf, faultIf] = [provedHarm(given, asIf), faultOf(asIf, given.otherCause)]
  return {
    harm,
    fault,
    grade: gradeOf(harm, fault, again, bands),
    harmIf,
    faultIf,
    gradeIf: gradeOf(harmIf, faultIf, again, bands),
    missing: facts.filter((it) => it.state === 'unverified' && (it.admits || named.has(it.id))),
  }
}

export const factsNamed = (given: Given): readonly string[] =>
  [given.money.fact, given.minutes.fact, given.need.fact, given.safety.fact, given.otherCause].filter(
    (fact) => fact !== null,
  )

export type GradeRefusal = 'grade.evidence_needed' | 'grade.fact_unknown' | 'grade.fact_disproved'

/** Every loss names the fact that shows it, a fact of this case, and none that turned out not to be so. */
export function checked(given: Given, facts: readonly KnownFact[]): Outcome<Given, GradeRefusal> {
  const lost = [
    [given.money.amount > 0, given.money.fact],
    [given.minutes.minutes > 0, given.minutes.fact],
    [given.need.is !== 'met', given.need.fact],
    [given.safety.is !== 'none', given.safety.fact],
  ] as const
  if (lost.some(([isLost, fact]) => isLost && fact === null)) return refuse('grade.evidence_needed')
  for (const named of factsNamed(given)) {
    const fact = facts.find((it) => it.id === named)
    if (!fact) return refuse('grade.fact_unknown')
    if (fact.state === 'disproved') return refuse('grade.fact_disproved')
  }
  return done(given)
}
