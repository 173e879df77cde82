import { done, type Outcome, refuse } from '#kernel/outcome.ts'

export const STAGES = ['consult', 'assess', 'refer', 'closed'] as const
export type Stage = (typeof STAGES)[number]
export type Consent = 'asked' | 'given' | 'refused'

const NEXT: Readonly<Record<Stage, readonly Stage[]>> = {
  consult: ['assess', 'closed'],
  assess: ['refer', 'closed'],
  refer: ['closed'],
  closed: [],
}

/** Consult, assess, refer: one after the other, and nobody is referred on without having said yes themselves. */
export function moveOn(
  stage: Stage,
  to: Stage,
  consents: readonly Consent[],
): Outcome<Stage, 'confidential.not_next' | 'confidential.no_consent'> {
  if (!NEXT[stage].includes(to)) return refuse('confidential.not_next')
  if (to === 'refer' && !consents.includes('given')) return refuse('confidential.no_consent')
  return done(to)
}

/** A yes may be taken back for as long as nothing was done with it. */
export function answerReferral(stage: Stage, yes: boolean): Outcome<Consent, 'wall.too_late'> {
  return stage === 'consult' || stage === 'assess' ? done(yes ? 'given' : 'refused') : refuse('wall.too_late')
}
