import type { ApiInput } from '#api.ts'
import type { Say } from '../i18n.ts'
import type { RuleStep } from './letters.ts'

type Shield = ApiInput<'POST /api/my-shields'>
export type Topic = NonNullable<Shield['topics']>[number]
export type Kind = NonNullable<Shield['kinds']>[number]

/** What a counsellor may propose to spare somebody, in the router's own words. */
export const TOPICS = [
  'death',
  'illness',
  'children',
  'violence',
  'separation',
  'debt',
  'dying',
] as const satisfies readonly Topic[]
export const KINDS = ['insult', 'insult_family', 'threat', 'sexual', 'slur'] as const satisfies readonly Kind[]

const topicsOf = (step: RuleStep) => TOPICS.filter((it) => step.topics.includes(it))
const kindsOf = (step: RuleStep) => KINDS.filter((it) => step.kinds.includes(it))

export const nameOfRule = (step: RuleStep, t: Say): string[] => [
  ...topicsOf(step).map((it) => t(`wall.topic.${it}`)),
  ...kindsOf(step).map((it) => t(`wall.kind.${it}`)),
  ...(step.maxRun ? [t('wall.rule.run', { n: step.maxRun })] : []),
]

/**
 * One step as the person's own door to the router takes it, the same for everybody who sets one: under their own name,
 * and without a word of this page. A last day is a whole day, on the clock of this screen.
 */
export function shieldOf(step: RuleStep, now: string): Shield {
  const from = new Date(`${step.from}T00:00`).toISOString()
  return {
    ...(from > now ? { from } : {}),
    until: new Date(`${step.until}T23:59`).toISOString(),
    topics: topicsOf(step),
    kinds: kindsOf(step),
    maxRun: step.maxRun === 1 || step.maxRun === 2 || step.maxRun === 3 ? step.maxRun : null,
  }
}
